/** Edits in random places. Whatever is typed or removed there is counted, or the workbook isn't OK. */
import { cellAddress } from "../../../src/grid/address";
import type { PlanCell, PlanSheet } from "../../../src/grid/plan";
import { benefitLines, costLines, everyBenefit, everyCost } from "../../../src/workbook/lines";
import type { At, Edit } from "./editing";
import { clear, deleteRow, insertAt, inYears, type } from "./edits";
import { benefitOfLine, costOfLine, liveShare, type Change } from "./expected";
import type { Made } from "./made";
import { anyOf, counted, notOk, orNotOk, unchanged, type Rule } from "./rule";
import type { Planned } from "./suite";

interface Draw {
  readonly made: Made;
  /** The key of a sheet with amounts. */
  readonly on: string;
  readonly random: () => number;
}

type Drawn = { readonly at: At; readonly edits: readonly Edit[]; readonly rule: Rule };

export const kinds = {
  "a row inserted with a number": (draw) => {
    const at = typeable(draw, pick(draw.random, rowsBelowYears(draw)));
    const { edits, rule } = newAmount(draw, at);
    return { at, edits: [insertAt(at), ...edits], rule };
  },
  "a number typed in an empty cell": (draw) => {
    const filled = new Set(cellsOf(draw).map(({ row, column }) => `${row} ${column}`));
    const empty = rowsBelowYears(draw)
      .flatMap((row) => yearsOf(draw.made).map((year) => typeable(draw, row, year)))
      .filter(({ row, column }) => !filled.has(`${row} ${column}`));
    const at = pick(draw.random, empty);
    return { at, ...newAmount(draw, at) };
  },
  "an empty row inserted": (draw) => {
    const at = typeable(draw, pick(draw.random, rowsBelowYears(draw)));
    return { at, edits: [insertAt(at)], rule: orNotOk(unchanged) };
  },
  "an empty column inserted": (draw) => {
    const { name, width } = draw.made.sheet(draw.on);
    const at = { sheet: name, row: 0, column: Math.floor(draw.random() * (width + 1)) };
    return { at, edits: [{ do: "insertColumns", sheet: name, column: at.column }], rule: orNotOk(unchanged) };
  },
  "a row deleted": (draw) => {
    const row = pick(draw.random, rowsBelowYears(draw));
    const at = typeable(draw, row);
    const line = linesOn(draw).find((each) => draw.made.at(each.key, "label").row === row);
    return { at, edits: [deleteRow(at)], rule: orNotOk(line ? counted(without(draw.made, line)) : unchanged) };
  },
  "a line's amounts cut and pasted": (draw) => {
    const from = draw.made.across(pick(draw.random, linesOn(draw)).key);
    const row = draw.made.sheet(draw.on).height + Math.floor(draw.random() * 5);
    return { at: from, edits: [{ do: "move", ...from, to: { row, column: from.column } }], rule: orNotOk(unchanged) };
  },
  "a formula overwritten by a number": (draw) => {
    const formulas = cellsOf(draw).filter(
      ({ formula = "CRM", value }) => !/CRM/.test(formula) && typeof value === "number",
    );
    const at = atCell(draw, pick(draw.random, formulas));
    return { at, edits: [type(at, Math.round(draw.random() * 1e5))], rule: orNotOk(unchanged) };
  },
  "an amount overwritten by a text": (draw) => {
    const at = atCell(draw, pick(draw.random, amountsOn(draw)));
    return { at, edits: [type(at, String(Math.round(draw.random() * 1e5)))], rule: notOk };
  },
  "a line's amounts cleared": (draw) => {
    const line = pick(
      draw.random,
      linesOn(draw).filter(({ isTyped }) => isTyped),
    );
    const at = draw.made.across(line.key);
    return { at, edits: [clear(at)], rule: orNotOk(counted(without(draw.made, line))) };
  },
} as const satisfies Readonly<Record<string, (draw: Draw) => Drawn>>;

export type RandomKind = keyof typeof kinds;

/** One edit of a kind in one of the books. */
export function drawn(kind: RandomKind, books: readonly Made[], random: () => number): Planned {
  const made = pick(random, books);
  const on = made.template === "sheet" ? "form" : pick(random, ["costs", "benefits"]);
  const { at, edits, rule } = kinds[kind]({ made, on, random });
  return { name: `${kind}: ${made.sheet(on).name}!${cellAddress(at.row, at.column)}`, made, edits, rule };
}

function pick<T>(random: () => number, from: readonly T[]): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new Error("Nothing to pick from.");
  return picked;
}

const planSheet = ({ made, on }: Draw): PlanSheet =>
  made.plan.sheets.find(({ name }) => name === made.sheet(on).name) as PlanSheet;
const cellsOf = (draw: Draw): readonly PlanCell[] => planSheet(draw).cells.filter(({ row }) => row > headOf(draw));
const headOf = ({ made, on }: Draw): number => made.at("period", 0, on).row;
const atCell = ({ made, on }: Draw, { row, column }: PlanCell): At => ({ sheet: made.sheet(on).name, row, column });

/** From the row below the years to the second row below the last. */
const rowsBelowYears = (draw: Draw): readonly number[] => {
  const head = headOf(draw);
  return Array.from({ length: draw.made.sheet(draw.on).height + 2 - head }, (_, i) => head + 1 + i);
};

/** Without year 0, for which the full workbook counts no benefit. */
const yearsOf = ({ years }: Made): readonly number[] => Array.from({ length: years }, (_, i) => i + 1);

function typeable({ made, on, random }: Draw, row: number, year = pick(random, yearsOf(made))): At {
  return { ...made.at("period", year, on), row };
}

/** An amount at a place, which counts as a cost or as a benefit. */
function newAmount({ made, on, random }: Draw, at: At): Omit<Drawn, "at"> {
  const amount = 100 * (1 + Math.floor(random() * 900));
  const year = at.column - made.at("period", 0, on).column;
  const costs: Change = { costs: inYears(made, { [year]: amount }) };
  const benefits = (share: number): Change => ({ benefits: inYears(made, { [year]: amount * share }) });
  if (on === "form") return { edits: [type(at, amount)], rule: orNotOk(anyOf(counted(costs), counted(benefits(1)))) };
  if (on === "benefits")
    return { edits: [type(at, amount)], rule: orNotOk(counted(benefits(liveShare(made.figures, year)))) };
  const { column } = made.at("costs_licences", "price");
  return { edits: [type({ ...at, column }, 100), type(at, amount / 100)], rule: orNotOk(counted(costs)) };
}

interface LineOfSheet {
  readonly key: string;
  /** After everything that is applied to it. */
  readonly amounts: readonly number[];
  readonly isCost: boolean;
  readonly isTyped: boolean;
}

function linesOn({ made, on }: Draw): readonly LineOfSheet[] {
  const { figures } = made;
  const typed = (line: string, isCost: boolean, amounts: readonly number[]): LineOfSheet => {
    const key = `${isCost ? "costs" : "benefits"}_${line}`;
    const given: Readonly<Record<string, { readonly amounts: readonly number[] }>> = isCost
      ? figures.costs
      : figures.benefits;
    return { key, isCost, isTyped: given[line]?.amounts.some((amount) => amount !== 0) ?? false, amounts };
  };
  if (on === "costs") return everyCost.map((line) => typed(line, true, costOfLine(figures, line)));
  if (on === "benefits") return everyBenefit.map((line) => typed(line, false, benefitOfLine(figures, line)));
  return [
    ...costLines.map((line) => typed(line, true, figures.costs[line]?.amounts ?? [])),
    ...benefitLines.map((line) => typed(line, false, figures.benefits[line]?.amounts ?? [])),
  ];
}

const without = (made: Made, { amounts, isCost }: LineOfSheet): Change => ({
  [isCost ? "costs" : "benefits"]: inYears(
    made,
    amounts.map((amount) => -amount),
  ),
});

/** Typed amounts of lines. */
function amountsOn(draw: Draw): readonly PlanCell[] {
  const rows = new Set(linesOn(draw).map(({ key }) => draw.made.at(key, "label").row));
  const { column } = draw.made.at("period", 0, draw.on);
  return cellsOf(draw).filter(
    (cell) =>
      rows.has(cell.row) &&
      cell.formula === undefined &&
      cell.column >= column &&
      cell.column <= column + draw.made.years &&
      typeof cell.value === "number",
  );
}
