/** The part of Excel 2016 that templates use, with Excel's meaning. A template can say nothing else. */
import { isFault } from "../core/fault";
import { irr } from "../core/irr";
import { sum } from "../core/series";
import type { CellError, CellValue } from "./plan";

export type Matrix = readonly (readonly CellValue[])[];
export type Value = CellValue | Matrix;
/** An argument, worked out only when asked for: IF, IFERROR and CHOOSE never touch the branch they leave out. */
export type Lazy = () => Value;

export const isMatrix = (value: Value): value is Matrix => Array.isArray(value);
export const isError = (value: Value): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;
export const cellsOf = (value: Value): readonly CellValue[] => (isMatrix(value) ? value.flat() : [value]);
export const firstOf = (value: Value): CellValue => (isMatrix(value) ? (value[0]?.[0] ?? null) : value);

const numbersOf = (value: Value): readonly number[] => cellsOf(value).filter((cell) => typeof cell === "number");
const firstError = (given: readonly Value[]): CellError | undefined => given.flatMap(cellsOf).find(isError);
const valueError: CellError = { error: "#VALUE!" };

type Native = (...given: readonly Lazy[]) => Value;

/** A function that Excel refuses as soon as one of its cells is an error. */
const strict =
  (compute: (...given: readonly Value[]) => Value): Native =>
  (...given) => {
    const values = given.map((each) => each());
    return firstError(values) ?? compute(...values);
  };

const blank: Value = null;

export const natives = {
  SUM: strict((...given) => sum(given.flatMap(numbersOf))),
  MAX: strict((...given) => given.flatMap(numbersOf).reduce((most, each) => Math.max(most, each), -Infinity)),
  ABS: strict((given = blank) => (typeof given === "number" ? Math.abs(given) : valueError)),
  SUMPRODUCT: strict((...given) => {
    // Text counts as zero, and so do the truth values of a comparison that nothing multiplied.
    const lists = given.map((value) => cellsOf(value).map((cell) => (typeof cell === "number" ? cell : 0)));
    return sum((lists[0] ?? []).map((_, i) => lists.reduce((product, list) => product * (list[i] ?? 0), 1)));
  }),
  COUNTIF: ((range, criterion) => {
    const wanted = String(firstOf(criterion?.() ?? ""));
    const [, operator = "=", operand = ""] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(wanted) ?? [];
    return cellsOf(range?.() ?? null).filter((cell) => matches(cell, operator, operand)).length;
  }) as Native,
  COUNT: ((range) => numbersOf(range?.() ?? null).length) as Native,
  COUNTA: ((range) => cellsOf(range?.() ?? null).filter((cell) => cell !== null).length) as Native,
  AND: strict((...given) => given.flatMap(cellsOf).every((cell) => cell !== false && cell !== 0)),
  ISNUMBER: ((given) => typeof firstOf(given?.() ?? null) === "number") as Native,
  ISERROR: ((given) => isError(firstOf(given?.() ?? null))) as Native,
  IF: ((condition, then, otherwise) => {
    const holds = firstOf(condition?.() ?? null);
    if (isError(holds)) return holds;
    return (holds ? then?.() : otherwise?.()) ?? null;
  }) as Native,
  IFERROR: ((given, otherwise) => {
    const value = given?.() ?? null;
    return isError(firstOf(value)) ? (otherwise?.() ?? null) : value;
  }) as Native,
  CHOOSE: ((index, ...choices) => {
    const which = firstOf(index?.() ?? null);
    return isError(which) ? which : (choices[Number(which) - 1]?.() ?? valueError);
  }) as Native,
  INDEX: strict((range = blank, place = 0) => cellsOf(range)[Number(firstOf(place)) - 1] ?? { error: "#REF!" }),
  MATCH: strict((wanted = blank, range = blank) => {
    const found = cellsOf(range).indexOf(firstOf(wanted));
    return found === -1 ? { error: "#N/A" } : found + 1;
  }),
  /** By Excel's Newton steps where they arrive; the template asks only where there is one rate. */
  IRR: strict((range = blank) => {
    const rate = irr({ benefits: numbersOf(range), costs: [] });
    return isFault(rate) ? { error: "#NUM!" } : rate;
  }),
  /** The English form; the reader's own separators appear when Excel calculates. */
  FIXED: strict((given = blank, digits = 0) => {
    const count = Number(firstOf(digits));
    return typeof given === "number" ? given.toFixed(count) : valueError;
  }),
} as const satisfies Readonly<Record<string, Native>>;

export type NativeName = keyof typeof natives;

function matches(cell: CellValue, operator: string, operand: string): boolean {
  const number = Number(operand);
  if (operand === "" || Number.isNaN(number))
    return operator === "=" && typeof cell === "string" && cell.toLowerCase() === operand.toLowerCase();
  if (typeof cell !== "number") return false;
  return {
    "=": cell === number,
    "<>": cell !== number,
    "<": cell < number,
    ">": cell > number,
    "<=": cell <= number,
    ">=": cell >= number,
  }[operator] as boolean;
}
