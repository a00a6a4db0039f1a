/** Formulas that refer to a spilled range, D4#, which has become fixed values, then refer to its cells. */
import { parseA1Ref, stringifyA1Ref, type RangeA1 } from "@borgar/fx";
import { sheetPrefix } from "../grid/address";
import type { BookCell, BookName, BookRule, Size } from "../grid/book";
import type { Lookup, CellRef } from "../formula/lookup";
import { nameKey } from "../grid/sameName";
import { firstCellOf, formulaStep, nameStep, ruleStep, type Replacing, type SharingStep } from "./steps";
import type { RuleChange } from "./change";
import { place } from "../formula/references";
import { tokens } from "../formula/tokens";

/** Adjusts such formulas among the steps, and adds steps for those that have none of our functions. */
export function withFixedTables(
  steps: readonly SharingStep[],
  { look, ask }: Pick<Replacing, "look" | "ask">,
): readonly SharingStep[] {
  const fixed = new Map<string, Size>();
  for (const { change } of steps) {
    if (!change || !("values" in change)) continue;
    const [rows, columns] = [change.values.length, change.values[0]?.length ?? 0];
    if (rows * columns > 1) fixed.set(keyOf(change), { rows, columns });
  }
  if (fixed.size === 0) return steps;
  const asking = (formula: string, from: CellRef): string => asksForCells(formula, from, look, fixed);
  const rules = (look.book.rules ?? []).filter(({ kind }) => kind !== "chart");
  const known = new Set<string>();
  const knownRules = new Set<BookRule>();
  const renewed = steps.map((step): SharingStep => {
    const { change, rule } = step;
    if (rule) return withRule(step, rule);
    if (!change) return step;
    known.add(keyOf(change));
    if (!("formula" in change) || change.formula === undefined) return step;
    const from = "row" in change ? change : nowhere;
    const formula = asking(change.formula, from);
    return { ...step, change: { ...change, formula }, noteLine: { ...step.noteLine, written: formula } };
  });
  const cells = look.book.sheets.flatMap(({ name: sheet, cells }) =>
    cells.flatMap((cell) => stepOf(cell, sheet) ?? []),
  );
  return [
    ...renewed,
    ...cells,
    ...look.book.names.flatMap((name) => stepOfName(name) ?? []),
    ...rules.flatMap((rule) => stepOfRule(rule) ?? []),
  ];

  function withRule(step: SharingStep, change: RuleChange): SharingStep {
    const rule = rules.find(({ sheet, number }) => sheet === change.sheet && number === change.number);
    if (!rule) return step;
    knownRules.add(rule);
    return ruleStep(rule, asking(change.formula, firstCellOf(rule)), step.becomes, look);
  }

  function stepOfRule(rule: BookRule): SharingStep | undefined {
    if (!rule.formula.includes("#") || knownRules.has(rule)) return undefined;
    const asked = asking(rule.formula, firstCellOf(rule));
    return asked === rule.formula ? undefined : ruleStep(rule, asked, "asks", look);
  }

  function stepOf(cell: BookCell, sheet: string): SharingStep | undefined {
    const { formula, row, column } = cell;
    if (!formula?.includes("#") || known.has(keyOf({ sheet, row, column }))) return undefined;
    const asked = asking(formula, { sheet, row, column });
    return asked === formula ? undefined : formulaStep(cell, sheet, asked, "asks", { look, ask });
  }

  function stepOfName(name: BookName): SharingStep | undefined {
    if (!name.formula.includes("#") || known.has(keyOf(name))) return undefined;
    const asked = asking(name.formula, nowhere);
    return asked === name.formula ? undefined : nameStep(name, asked, "asks", look);
  }
}

const nowhere: CellRef = { sheet: "", row: 0, column: 0 };

const keyOf = (of: object): string => {
  const { sheet = "", row, column, name = "" } = of as Partial<CellRef> & { readonly name?: string };
  return row === undefined ? `${nameKey(sheet)}!${nameKey(name)}` : `${nameKey(sheet)}!${row},${column}`;
};

function asksForCells(formula: string, from: CellRef, look: Lookup, fixed: ReadonlyMap<string, Size>): string {
  if (!formula.includes("#")) return formula;
  return tokens(formula)
    .map(({ kind, text }) =>
      (kind === "reference" || kind === "word") && text.endsWith("#") ? cellsOf(text, from, look, fixed) : text,
    )
    .join("");
}

function cellsOf(text: string, from: CellRef, look: Lookup, fixed: ReadonlyMap<string, Size>): string {
  const first = text.slice(0, -1);
  const found = look.locate(first, from);
  const size = found && fixed.get(keyOf({ sheet: found.sheet.name, row: found.area.row, column: found.area.column }));
  const parsed = parseA1Ref(first) as { readonly context?: readonly string[]; readonly range?: RangeA1 } | undefined;
  if (!found || !size) return text;
  const { row, column } = found.area;
  // A name of the table's first cell.
  if (!parsed?.range) return place(found.sheet.name, row, column, size.rows, size.columns);
  const { $top = false, $left = false } = parsed.range;
  const prefix = parsed.context?.[0] === undefined ? "" : sheetPrefix(parsed.context[0]);
  const bounds = { top: row, left: column, bottom: row + size.rows - 1, right: column + size.columns - 1 };
  return prefix + stringifyA1Ref({ range: { ...bounds, $top, $left, $bottom: $top, $right: $left } });
}
