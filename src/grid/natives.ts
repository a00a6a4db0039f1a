/** The Excel 2016 functions that templates may use, with Excel's results. Templates can use no others. */
import { isFault } from "../core/fault";
import { irr } from "../core/returns/irr";
import { sum } from "../core/numbers/series";
import { separatorsOf, type Separators } from "../language/numbers";
import type { CellError, CellValue } from "./plan";
import { type Value, cellsOf, firstOf, isError, isMatrix } from "./value";
import { cellAddress } from "./address";
import { serialOfUtc, utcOfSerial } from "../core/numbers/calendar";

/** An argument, evaluated only when it is needed: IF, IFERROR and CHOOSE don't evaluate the branches they don't return. */
export type Lazy = () => Value;

const numbersOf = (value: Value): readonly number[] => cellsOf(value).filter((cell) => typeof cell === "number");
const firstError = (given: readonly Value[]): CellError | undefined => given.flatMap(cellsOf).find(isError);
const valueError: CellError = { error: "#VALUE!" };

type Native = (...given: readonly Lazy[]) => Value;

/** A function that answers an error if any of its cells is an error. */
const strict =
  (compute: (...given: readonly Value[]) => Value): Native =>
  (...given) => {
    const values = given.map((each) => each());
    return firstError(values) ?? compute(...values);
  };

const blank: Value = null;

/** Excel counts the cells of a range, whatever they hold; it answers an error only where there is no range. */
const sizeOf =
  (count: (range: readonly (readonly CellValue[])[]) => number): Native =>
  (given) => {
    const range = given?.() ?? blank;
    if (!isMatrix(range) && isError(range) && (range.error === "#NAME?" || range.error === "#REF!")) return range;
    return count(isMatrix(range) ? range : [[range]]);
  };

/** A function of one cell; for an area, the answer is an array. */
const elementwise = (compute: (cell: CellValue) => CellValue): Native =>
  strict((given = blank) => {
    const each = (cell: CellValue) => compute(cell ?? 0);
    return isMatrix(given) ? given.map((row) => row.map(each)) : each(given);
  });

/** These depend on the place of cells, not on their values; `evaluate` answers them. */
const aboutCells = { ROW: () => valueError, COLUMN: () => valueError, ISFORMULA: () => valueError } as const;
export type AboutCells = keyof typeof aboutCells;
export const isAboutCells = (name: string): name is AboutCells => name in aboutCells;

/** These write numbers into a text or read them in one, with the separators of the user's region. */
const regional = {
  COUNTIF:
    ({ decimal }: Separators): Native =>
    (range, criterion) => {
      const cells = cellsOf(range?.() ?? null);
      const count = (wanted: CellValue) => cells.filter((cell) => meets(cell, wanted, decimal)).length;
      const wanted = criterion?.() ?? null;
      return isMatrix(wanted) ? wanted.map((row) => row.map(count)) : count(wanted);
    },
  SUMIF:
    ({ decimal }: Separators): Native =>
    (range, criterion, sums) => {
      const wanted = criterion?.() ?? null;
      const judged = range?.() ?? null;
      const added = cellsOf(sums === undefined ? judged : (sums() ?? null));
      const chosen = cellsOf(judged).map((cell, i) => (meets(cell, wanted, decimal) ? (added[i] ?? null) : null));
      return chosen.find(isError) ?? sum(numbersOf([chosen]));
    },
  FIXED: ({ decimal, group }: Separators) =>
    strict((given = blank, digits = 0, isPlain = false) => {
      const count = Number(firstOf(digits));
      if (typeof given !== "number") return valueError;
      const size = rounded(Math.abs(given), count, Math.round);
      const [whole = "", ...decimals] = size.toFixed(count).split(".");
      const grouped = firstOf(isPlain) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
      return (given < 0 && size > 0 ? "-" : "") + [grouped, ...decimals].join(decimal);
    }),
} as const;

export const englishSeparators = separatorsOf("en");

export const natives = {
  SUM: strict((...given) => sum(given.flatMap(numbersOf))),
  MAX: strict((...given) => extreme(Math.max, given.flatMap(numbersOf))),
  MIN: strict((...given) => extreme(Math.min, given.flatMap(numbersOf))),
  AVERAGE: strict((...given) => {
    const numbers = given.flatMap(numbersOf);
    return numbers.length === 0 ? { error: "#DIV/0!" } : sum(numbers) / numbers.length;
  }),
  /** Rounds away from 0. */
  ROUNDUP: strict((given = blank, digits = 0) =>
    typeof given === "number"
      ? Math.sign(given) * rounded(Math.abs(given), Number(firstOf(digits)), Math.ceil)
      : valueError,
  ),
  ABS: elementwise((given) => (typeof given === "number" ? Math.abs(given) : valueError)),
  SIGN: elementwise((given) => (typeof given === "number" ? Math.sign(given) : valueError)),
  INT: elementwise((given) => (typeof given === "number" ? Math.floor(given) : valueError)),
  SUMPRODUCT: strict((...given) => {
    // SUMPRODUCT counts text as zero, and also the booleans of a comparison that isn't multiplied.
    const lists = given.map((value) => cellsOf(value).map((cell) => (typeof cell === "number" ? cell : 0)));
    return sum((lists[0] ?? []).map((_, i) => lists.reduce((product, list) => product * (list[i] ?? 0), 1)));
  }),
  COUNTIF: regional.COUNTIF(englishSeparators),
  SUMIF: regional.SUMIF(englishSeparators),
  COUNT: ((...given) => given.flatMap((each) => numbersOf(each())).length) as Native,
  ROWS: sizeOf((range) => range.length),
  COLUMNS: sizeOf((range) => range[0]?.length ?? 0),
  COUNTA: ((range) => cellsOf(range?.() ?? null).filter((cell) => cell !== null).length) as Native,
  AND: strict((...given) => given.flatMap(cellsOf).every((cell) => cell !== false && cell !== 0)),
  OR: strict((...given) =>
    given.flatMap(cellsOf).some((cell) => cell === true || (typeof cell === "number" && cell !== 0)),
  ),
  /** For an area, the answer is an array with one value per cell. */
  ISNUMBER: ((given) => {
    const value = given?.() ?? null;
    const isNumber = (cell: CellValue) => typeof cell === "number";
    return isMatrix(value) ? value.map((row) => row.map(isNumber)) : isNumber(value);
  }) as Native,
  ISERROR: ((given) => {
    const value = given?.() ?? null;
    return isMatrix(value) ? value.map((row) => row.map(isError)) : isError(value);
  }) as Native,
  NOT: strict((given = blank) => !firstOf(given)),
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
  /** Takes row and column, 0 for the whole row; for a single row or column, the position in it. An error in another cell of the range doesn't matter. */
  INDEX: ((cells, ...places) => {
    const range = cells?.() ?? blank;
    if (!isMatrix(range) && isError(range)) return range;
    return strict((row = 0, column) => {
      const matrix = isMatrix(range) ? range : [[range]];
      const [r, c] = [Number(firstOf(row)), column === undefined ? undefined : Number(firstOf(column))];
      const whole = c === 0 ? matrix[r - 1] : undefined;
      if (whole) return [whole];
      const found = c === undefined ? cellsOf(range)[r - 1] : matrix[r - 1]?.[c - 1];
      return found === undefined ? { error: "#REF!" } : found;
    })(...places);
  }) as Native,
  MATCH: strict((wanted = blank, range = blank) => {
    const sought = firstOf(wanted);
    const found = cellsOf(range).findIndex((cell) => cell !== null && sought !== null && isSame(cell, sought));
    return found === -1 ? { error: "#N/A" } : found + 1;
  }),
  ADDRESS: strict((row = 0, column = 0) => {
    const [r, c] = [Number(firstOf(row)), Number(firstOf(column))];
    return r >= 1 && c >= 1 ? cellAddress(r - 1, c - 1, { row: true, column: true }) : valueError;
  }),
  ...aboutCells,
  DATE: strict((year = 0, month = 0, day = 0) => {
    const [y = 0, m = 0, d = 0] = [year, month, day].map((each) => Number(firstOf(each)));
    return serialOfUtc(Date.UTC(y, m - 1, d));
  }),
  YEAR: strict((day = blank) => calendar(day)?.getUTCFullYear() ?? valueError),
  MONTH: strict((day = blank) => {
    const month = calendar(day)?.getUTCMonth();
    return month === undefined ? valueError : month + 1;
  }),
  DAY: strict((day = blank) => calendar(day)?.getUTCDate() ?? valueError),
  SUBSTITUTE: strict((text = blank, old = blank, by = blank) =>
    String(firstOf(text) ?? "").replaceAll(String(firstOf(old) ?? ""), String(firstOf(by) ?? "")),
  ),
  RIGHT: strict((text = blank, count = 1) => String(firstOf(text) ?? "").slice(-Number(firstOf(count)))),
  /** Without spaces at its ends, and with one where there are several between words; for an area, an array. */
  TRIM: strict((given = blank) => {
    const each = (cell: CellValue) =>
      String(cell ?? "")
        .replace(/ +/g, " ")
        .replace(/^ | $/g, "");
    return isMatrix(given) ? given.map((row) => row.map(each)) : each(given);
  }),
  /** Uses Excel's Newton steps if they converge; the template calls IRR only when there is exactly one rate. */
  IRR: strict((range = blank) => {
    const rate = irr({ benefits: numbersOf(range), costs: [] });
    return isFault(rate) ? { error: "#NUM!" } : rate;
  }),
  FIXED: regional.FIXED(englishSeparators),
} as const satisfies Readonly<Record<string, Native>>;

export type NativeName = keyof typeof natives;

const isRegional = (name: NativeName): name is keyof typeof regional => name in regional;

/** A function as a program with these separators calculates it. */
export const nativeIn = (name: NativeName, separators: Separators): Native =>
  isRegional(name) ? regional[name](separators) : natives[name];

/** Answers 0 if there are no numbers. */
const extreme = (of: (a: number, b: number) => number, [first = 0, ...rest]: readonly number[]): number =>
  rest.reduce((a, b) => of(a, b), first);

/** Rounds the decimal number that is shown: 1.005, which is slightly less in binary, becomes 1.01. */
function rounded(size: number, digits: number, to: (size: number) => number): number {
  const power = 10 ** digits;
  return to(Number((size * power).toPrecision(15))) / power;
}

function calendar(day: Value): Date | undefined {
  const serial = firstOf(day) ?? 0;
  return typeof serial === "number" ? new Date(utcOfSerial(Math.floor(serial))) : undefined;
}

const isSame = (a: CellValue, b: CellValue): boolean =>
  typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : a === b;

/** Parses a criterion such as ">0", "<>0" or a word. A number in a text has the region's decimal sign. */
function meets(cell: CellValue, criterion: Value, decimal: string): boolean {
  const wanted = firstOf(criterion);
  const [, operator = "=", operand = ""] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(String(wanted ?? "")) ?? [];
  const [whole = "", ...decimals] = operand.split(decimal);
  const isWritten = decimals.length < 2 && !whole.includes(".");
  const number = typeof wanted === "number" ? wanted : isWritten ? Number([whole, ...decimals].join(".")) : NaN;
  return matches(cell, operator, operand, number);
}

function matches(cell: CellValue, operator: string, operand: string, number: number): boolean {
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
