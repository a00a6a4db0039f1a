/** Of Excel's functions, `natives` has what templates use; here stands for which values that is all there is to them. */
import { natives, type NativeName } from "../grid/natives";
import { cellsOf, isError, isMatrix, type Value } from "../grid/value";
import type { CellValue } from "../grid/plan";

/** Those that are implemented completely. */
const complete: ReadonlySet<string> = new Set<NativeName>([
  "SUM",
  "MAX",
  "MIN",
  "AVERAGE",
  "COUNT",
  "ABS",
  "SIGN",
  "INT",
  "ROWS",
  "DATE",
]);

type Holds = (given: readonly Value[]) => boolean;

const one: Holds = (given) => given.length === 1;
const isTruth = (value: Value): boolean => value === null || typeof value === "boolean" || typeof value === "number";

const isSameSize = (a: Value, b: Value): boolean =>
  isMatrix(a) && isMatrix(b) ? a.length === b.length && a[0]?.length === b[0]?.length : isMatrix(a) === isMatrix(b);

/** Excel ignores blanks among areas, and texts too, unless nothing else is there. */
const areTruths: Holds = (given) => {
  const cells = given.flatMap(cellsOf);
  return cells.every((cell) => isTruth(cell) || isError(cell)) && cells.some((cell) => cell !== null);
};

/** A text that no function takes for a pattern, a comparison or a number. */
const isPlainText = (value: Value): value is string =>
  typeof value === "string" && !/[*?~]|^[<>=]/.test(value) && Number.isNaN(Number(value || NaN)) && value !== "";

const isSerial = ([day = null]: readonly Value[]): boolean => typeof day === "number" && day > 60;
const isWholeFrom = (least: number, value: Value): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= least;
/** Of such numbers, 15 digits say all there is. */
const isShort = (value: Value): boolean =>
  typeof value === "string" || (isWholeFrom(0, value) && (value as number) < 1e15);
const isNumeric = (cell: CellValue): boolean =>
  typeof cell === "string" && cell.trim() !== "" && !Number.isNaN(Number(cell));

const some: Readonly<Partial<Record<NativeName, Holds>>> = {
  SUMPRODUCT: ([first = null, ...others]) => others.every((other) => isSameSize(first, other)),
  ISNUMBER: one,
  ISERROR: one,
  COUNTA: one,
  AND: areTruths,
  OR: areTruths,
  NOT: (given) => one(given) && isTruth(given[0] ?? null),
  CHOOSE: ([index = null, ...choices]) => isWholeFrom(1, index) && (index as number) <= choices.length,
  ROUNDUP: ([, digits = null]) => isWholeFrom(0, digits),
  /** Words are compared with words, numbers with numbers; a text such as "5" would count as 5. */
  COUNTIF: ([range = null, wanted = null]) =>
    isPlainText(wanted) || (typeof wanted === "number" && !cellsOf(range).some(isNumeric)),
  MATCH: ([wanted = null, range = null, kind = 1]) =>
    kind === 0 && (isPlainText(wanted) || typeof wanted === "number") && !cellsOf(range).some(isError),
  YEAR: isSerial,
  MONTH: isSerial,
  DAY: isSerial,
  TRIM: ([text = null]) => cellsOf(text).every((cell) => cell === null || typeof cell === "string"),
  RIGHT: ([text = null, count = 1]) => isShort(text) && isWholeFrom(1, count),
  FIXED: ([number = null, digits = null]) => typeof number === "number" && isWholeFrom(0, digits),
};

/** True if the answer of `natives` is Excel's for these values. */
export const isKnown = (name: string, given: readonly Value[]): boolean =>
  complete.has(name) || (name in natives && (some[name as NativeName]?.(given) ?? false));
