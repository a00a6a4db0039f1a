/** What can be written so that a check holds, offered only where there is no doubt what was meant. */
import type { Lookup } from "../formula/lookup";
import type { BookCell } from "../grid/book";
import { contains } from "../grid/rectangles";
import { latinDigits } from "../language/latinDigits";
import type { Subject } from "../workbook/model/checkList";
import type { Model } from "../workbook/model/models";
import type { Key } from "../workbook/model/names";
import { partOf } from "../workbook/model/parts";
import type { Change } from "./change";

/** A share typed as percents, all costs typed negative, amounts typed as text, formulas that were overwritten. */
export type MendKind = "percent" | "positive" | "numbers" | "formulas";

export interface Mending {
  readonly kind: MendKind;
  /** What the first cell holds and what it would hold. */
  readonly from: number | string;
  /** For a formula, the address of its cell. */
  readonly to: number | string;
  /** One for each cell. */
  readonly changes: readonly Change[];
}

/** Inputs that are shares or rates, of which the limits refuse more than 1. */
const shares: readonly Key[] = [
  "rate",
  "tax",
  "margin",
  "conversion",
  "adoption",
  "adoptionShare",
  "growthRevenue",
  "growthWages",
  "growthOther",
];

const ways: Readonly<Partial<Record<Subject, (model: Model, look: Lookup) => Mending | undefined>>> = {
  inputsAreAllowed: asPercent,
  costsArePositive: asPositive,
  amountsAreNumbers: asNumbers,
};

export const mendable: ReadonlySet<Subject> = new Set(Object.keys(ways) as Subject[]);

/** Undefined if the check needs a person's judgement. */
export const mendOf = (subject: Subject, model: Model, look: Lookup): Mending | undefined =>
  ways[subject]?.(model, look);

/** A rate of 10 can only be 10%: the limits allow at most 1, and nobody means 1000%. */
function asPercent(model: Model, look: Lookup): Mending | undefined {
  const typed = shares.flatMap((key) => typedCells(model, [key], look));
  return mending("percent", typed, ({ value }) =>
    typeof value === "number" && value > 1 && value <= 100 ? Number((value / 100).toPrecision(15)) : undefined,
  );
}

/** Only if every cost is negative: one among positive ones may be a credit. A formula isn't overwritten. */
function asPositive(model: Model, look: Lookup): Mending | undefined {
  const cells = cellsOf(model, ["simulatedCosts"], look);
  const isAllNegative = cells.every(({ value, formula }) => formula === undefined && !(Number(value) > 0));
  if (model.template !== "sheet" || !isAllNegative) return undefined;
  return mending("positive", cells, ({ value }) => (typeof value === "number" && value < 0 ? -value : undefined));
}

/** Only if every text consists of digits: any other sign may mean one number here and another there. */
function asNumbers(model: Model, look: Lookup): Mending | undefined {
  const texts = typedCells(model, ["simulatedCosts", "simulatedBenefits"], look).filter(
    ({ value }) => typeof value === "string" && value !== "",
  );
  const made = mending("numbers", texts, ({ value }) => wholeNumber(String(value)));
  return made?.changes.length === texts.length ? made : undefined;
}

function wholeNumber(text: string): number | undefined {
  const digits = latinDigits(text).trim();
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

type CellOnSheet = BookCell & { readonly sheet: string };

function mending(
  kind: MendKind,
  cells: readonly CellOnSheet[],
  mended: (cell: BookCell) => number | undefined,
): Mending | undefined {
  const found = cells.flatMap((cell) => {
    const to = mended(cell);
    return to === undefined ? [] : [{ cell, to }];
  });
  const [first] = found;
  const from = first?.cell.value;
  if (!first || (typeof from !== "number" && typeof from !== "string")) return undefined;
  const changes = found.map(({ cell: { sheet, row, column }, to }): Change => ({ sheet, row, column, values: [[to]] }));
  return { kind, from, to: first.to, changes };
}

const typedCells = (model: Model, keys: readonly Key[], look: Lookup): readonly CellOnSheet[] =>
  cellsOf(model, keys, look).filter(({ formula }) => formula === undefined);

const cellsOf = (model: Model, keys: readonly Key[], look: Lookup): readonly CellOnSheet[] =>
  keys.flatMap((key) => {
    const part = partOf(model, key, look);
    if (!part) return [];
    const { sheet, area } = part;
    return sheet.cells
      .filter(({ row, column }) => contains(area, { row, column }))
      .map((cell) => ({ ...cell, sheet: sheet.name }));
  });
