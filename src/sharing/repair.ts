/** Corrects calls of our functions that other programs have made unreadable. */
import { functionIds } from "../catalogue";
import type { Book, BookName, BookRule } from "../grid/book";
import type { Change, RuleChange } from "./change";
import { callsOurs } from "../formula/calls";
import { place } from "../formula/references";
import { isUnresolved } from "./unresolved";
import { tokens, type Token } from "../formula/tokens";

export interface Repair {
  readonly where: string;
  readonly was: string;
  readonly formula: string;
  readonly change: Change;
}

export interface RuleRepair extends Omit<Repair, "change"> {
  readonly rule: RuleChange;
}

export function repairs(book: Book): readonly Repair[] {
  return [
    ...book.sheets.flatMap(({ name: sheet, cells }) =>
      cells.flatMap(({ row, column, formula, value, spill, isArray }): readonly Repair[] => {
        if (formula === undefined) return [];
        const formed = repaired(formula);
        // Excel recognises a function that it didn't know before only when the formula is entered again.
        if (formed === formula && !(isUnresolved(value) && callsOurs(tokens(formula)))) return [];
        const change: Change = {
          sheet,
          row,
          column,
          formula: formed,
          ...(spill && { spill }),
          ...(isArray && { isArray }),
        };
        return [{ where: place(sheet, row, column).replaceAll("$", ""), was: formula, formula: formed, change }];
      }),
    ),
    ...book.names.flatMap((name): readonly Repair[] => {
      const formula = repaired(name.formula);
      return formula === name.formula
        ? []
        : [{ where: called(name), was: name.formula, formula, change: { ...name, formula } }];
    }),
    ...book.tables.flatMap(({ name: table, columns }) =>
      columns.flatMap(({ name: column, formula, total }) => [
        ...columnRepair(table, column, formula, {}),
        ...columnRepair(table, column, total, { isTotal: true }),
      ]),
    ),
  ];
}

/** The repairs of formulas in conditional formats and data validations. */
export const repairsOfRules = ({ rules = [] }: Book): readonly RuleRepair[] =>
  rules.flatMap((each): readonly RuleRepair[] => {
    const { kind, sheet, number, formula: was } = each;
    const formula = repaired(was);
    if (formula === was || kind === "chart") return [];
    return [{ where: ruleAddress(each), was, formula, rule: { kind, sheet, number, formula } }];
  });

function columnRepair(
  table: string,
  column: string,
  was: string | undefined,
  of: { readonly isTotal?: true },
): readonly Repair[] {
  const formula = was === undefined ? undefined : repaired(was);
  if (was === undefined || formula === undefined || formula === was) return [];
  return [{ where: `${table}[${column}]`, was, formula, change: { table, column, formula, ...of } }];
}

/** The area of a conditional format or a data validation; for a chart, its sheet. */
export const ruleAddress = ({ sheet, area }: BookRule): string =>
  area ? place(sheet, area.row, area.column, area.rows, area.columns).replaceAll("$", "") : sheet;

/** The workbook with all its formulas in their correct form. */
export function repairedBook(book: Book): Book {
  if (!book.sheets.some(({ cells }) => cells.some(({ formula }) => isDamaged(formula))) && !hasDamageElsewhere(book)) {
    return book;
  }
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (isDamaged(cell.formula) ? { ...cell, formula: repaired(cell.formula) } : cell)),
    })),
    names: book.names.map((name) => ({ ...name, formula: repaired(name.formula) })),
    tables: book.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => ({
        ...column,
        ...(column.formula !== undefined && { formula: repaired(column.formula) }),
        ...(column.total !== undefined && { total: repaired(column.total) }),
      })),
    })),
    ...(book.rules && { rules: book.rules.map((rule) => ({ ...rule, formula: repaired(rule.formula) })) }),
  };
}

const isDamaged = (formula: string | undefined): formula is string =>
  formula !== undefined && repaired(formula) !== formula;

const hasDamageElsewhere = ({ names, tables, rules = [] }: Book): boolean =>
  [...names, ...rules].some(({ formula }) => isDamaged(formula)) ||
  tables.some(({ columns }) => columns.some(({ formula, total }) => isDamaged(formula) || isDamaged(total)));

/**
 * True if a formula calls something whose name or workbook has become #REF!, such as #REF!(B2:F2) or #REF!CRMROI(B2:F2):
 * it can't be known what stood there.
 */
export function isBeyondRepair(formula: string): boolean {
  if (!/#REF!/i.test(formula)) return false;
  const all = tokens(repaired(formula));
  return all.some(
    ({ kind }, at) =>
      kind === "error" &&
      (all[at + 1]?.text === "(" || (ours.has(all[at + 1]?.text.toUpperCase() ?? "") && all[at + 2]?.text === "(")),
  );
}

const called = ({ name, sheet }: BookName): string => (sheet === undefined ? name : `${sheet}!${name}`);

const ours: ReadonlySet<string> = new Set(functionIds);

/**
 * Marks before an add-in's function: Excel's own in files, that of compiled add-ins, Excel's and LibreOffice's for
 * functions they don't know, that of functions newer than a file's reader.
 */
const marks = /^(?:_xldudf_|_xludf\.|_xll\.|_xlfn\.|_xlws\.|com\.sun\.star\.sheet\.addin\.)+/i;

/** A path or a workbook before it, and another add-in's mark: 'C:\Tools\x.xla'!_xldudf_CRMROI. */
const pathed = /^(?:'(?:[^']|'')*'|\[[^\]]*\][^!]*|[^!]*)!(_xldudf_.*)$/is;

/** The correct form of a formula; the same formula if nothing is wrong. */
export function repaired(formula: string): string {
  if (!/CRM/i.test(formula)) return formula;
  const all = tokens(formula);
  let text = "";
  for (let at = 0; at < all.length; at++) {
    const token = all[at] as Token;
    const stored = storedText(all, at);
    if (stored) {
      text += stored.text;
      at = stored.end - 1;
      continue;
    }
    const id = all[at + 1]?.text === "(" ? markedId(token) : undefined;
    // The error that is left before a function after the add-in's sheet was deleted.
    if (id !== undefined && at > 0 && all[at - 1]?.kind === "error") text = text.replace(/#REF!$/i, "");
    text += id ?? token.text;
  }
  return text;
}

/** The id of our function if it has such a mark; undefined if the call is correct or the function isn't ours. */
function markedId({ kind, text }: Token): string | undefined {
  const isPathed = kind === "foreign" || (kind === "word" && text.includes("!"));
  const marked = isPathed ? pathed.exec(text)?.[1] : kind === "word" ? text : undefined;
  const id = marked?.replace(marks, "").toUpperCase();
  return marked !== undefined && id !== undefined && marks.test(marked) && ours.has(id) ? id : undefined;
}

/** Google Sheets writes IFERROR(__xludf.DUMMYFUNCTION("CRMROI(B2:F2, B3:F3)"), 0.25) in place of a function it doesn't know. */
function storedText(all: readonly Token[], at: number): { readonly text: string; readonly end: number } | undefined {
  // Asked first, because most tokens are something else, and the list below has every token of the formula.
  if (all[at]?.text.toUpperCase() !== "IFERROR") return undefined;
  const solid = all
    .map((token, index) => ({ ...token, index }))
    .filter(({ kind, index }) => index >= at && kind !== "space");
  const [, open, dummy, inner, content, closed, comma] = solid;
  if (open?.text !== "(") return undefined;
  if (!/^_*xludf\.DUMMYFUNCTION$/i.test(dummy?.text ?? "") || inner?.text !== "(" || content?.kind !== "string")
    return undefined;
  if (closed?.text !== ")" || comma?.text !== ",") return undefined;
  const formula = `=${content.text.slice(1, -1).replaceAll('""', '"').replace(/^=/, "")}`;
  if (!callsOurs(tokens(formula))) return undefined;
  let depth = 1;
  for (const { text, index } of solid.slice(2)) {
    depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    if (depth === 0) return { text: repaired(formula).slice(1), end: index + 1 };
  }
  return undefined;
}
