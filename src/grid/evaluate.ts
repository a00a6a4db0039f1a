import { catalogue, type FunctionId } from "../catalogue";
import { unsaid } from "../catalogue/call";
import { isFault, type Fault } from "../core/fault";
import type { Expression, Operator, Reference } from "./expression";
import type { Separators } from "../language/numbers";
import { englishSeparators, isAboutCells, nativeIn, type AboutCells } from "./natives";
import { isError, isMatrix, type Value } from "./value";
import type { Area, CellError, CellValue, ErrorText } from "./plan";

/** The parts of the workbook that an expression can read. */
export interface Surroundings {
  readonly read: (reference: Reference) => Value;
  /** The values of cells of the workbook's other sheets; #REF! if there are none. */
  readonly outside?: ((reference: string) => Value | undefined) | undefined;
  /** The row number, the column number, or whether it has a formula, for each cell of a reference. */
  readonly about: (name: AboutCells, reference: Reference) => Value;
  /** The answer of one of our functions; a table is given as its cells. */
  readonly ask: (id: FunctionId, given: readonly Value[]) => Value;
  /** With which the program that calculates writes numbers into texts. */
  readonly separators: Separators;
}

/** The value that Excel will show, by Excel's rules for blanks, text and errors. */
export function evaluate(expression: Expression, around: Surroundings): Value {
  switch (expression.is) {
    case "number":
    case "text":
      return expression.value;
    case "row":
    case "rows":
    case "columns":
    case "below":
    case "area":
      return around.read(expression);
    case "outside": {
      const found = around.outside?.(expression.reference);
      return found === undefined ? { error: "#REF!" } : found;
    }
    case "operation":
      return operated(
        expression.operator,
        evaluate(expression.left, around),
        evaluate(expression.right, around),
        around.separators,
      );
    case "native":
      if (isAboutCells(expression.name)) return around.about(expression.name, referenceOf(expression));
      return nativeIn(
        expression.name,
        around.separators,
      )(...expression.given.map((each) => () => evaluate(each, around)));
    case "call":
      return ours(expression, around);
  }
}

/** A function of the cells themselves takes a reference, not values. */
function referenceOf({ name, given: [given] }: Expression & { is: "native" }): Reference {
  if (given?.is === "row" || given?.is === "rows" || given?.is === "area") return given;
  throw new Error(`${name} needs the cells of rows.`);
}

/** Excel's error value for a kind of fault. */
export const errorTexts = { div0: "#DIV/0!", num: "#NUM!", value: "#VALUE!", na: "#N/A" } as const satisfies Record<
  string,
  ErrorText
>;

/** Excel doesn't call a function with an error among its arguments but answers that error. */
function ours({ id, given }: Expression & { is: "call" }, around: Surroundings): Value {
  const values = given.map((each) => evaluate(each, around));
  return values.flatMap((value) => (isMatrix(value) ? value.flat() : [value])).find(isError) ?? around.ask(id, values);
}

/** The answers of our functions; a table has keys as words by default. Equal calls are computed once. */
export function answering(answers: Surroundings["ask"] = answered): Surroundings["ask"] {
  const known = new Map<string, Value>();
  return (id, given) => {
    const question = `${id} ${JSON.stringify(given)}`;
    const answer = known.get(question) ?? answers(id, given);
    known.set(question, answer);
    return answer;
  };
}

function answered(id: FunctionId, given: readonly Value[]): Value {
  const answer = unsaid(catalogue[id], given);
  const cell = (value: number | string | Fault): CellValue =>
    isFault(value) ? { error: errorTexts[value.fault] } : value;
  return typeof answer === "number" || isFault(answer) ? cell(answer) : answer.map((row) => row.map(cell));
}

/** Applies an operation to two cells, or cell by cell to areas; Excel repeats a single cell for every cell of an area. */
export function operated(
  operator: Operator,
  left: Value,
  right: Value,
  { decimal }: Separators = englishSeparators,
): Value {
  if (!isMatrix(left) && !isMatrix(right)) return operate(operator, left, right, decimal);
  const [a, b] = [left, right].map((side) => (isMatrix(side) ? side : [[side]])) as [
    readonly (readonly CellValue[])[],
    readonly (readonly CellValue[])[],
  ];
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  const at = (side: readonly (readonly CellValue[])[], r: number, c: number): CellValue => {
    const line = side[side.length === 1 ? 0 : r];
    return line?.[line.length === 1 ? 0 : c] ?? null;
  };
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => operate(operator, at(a, r, c), at(b, r, c), decimal)),
  );
}

function operate(operator: Operator, left: CellValue, right: CellValue, decimal: string): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return asText(left, decimal) + asText(right, decimal);
  if (
    operator === "=" ||
    operator === "<" ||
    operator === ">" ||
    operator === "<=" ||
    operator === ">=" ||
    operator === "<>"
  ) {
    return compare(operator, left, right);
  }
  const [a, b] = [asNumber(left), asNumber(right)];
  if (typeof a !== "number") return a;
  if (typeof b !== "number") return b;
  if (operator === "/" && b === 0) return { error: "#DIV/0!" };
  const result = { "+": a + b, "-": a - b, "*": a * b, "/": a / b, "^": a ** b }[operator];
  // No spreadsheet shows a −0; adding 0 makes it 0.
  return Number.isFinite(result) ? result + 0 : { error: "#NUM!" };
}

/** Excel's order: numbers, then texts, then booleans; a blank is 0 or "". Case is ignored in texts. */
function compare(operator: "=" | "<" | ">" | "<=" | ">=" | "<>", left: CellValue, right: CellValue): boolean {
  const rank = (cell: CellValue) => (typeof cell === "boolean" ? 2 : typeof cell === "string" ? 1 : 0);
  const filled = (cell: CellValue, other: CellValue) => (cell === null ? (typeof other === "string" ? "" : 0) : cell);
  const [a, b] = [filled(left, right), filled(right, left)];
  const order = rank(a) - rank(b) || difference(a, b);
  return { "=": order === 0, "<>": order !== 0, "<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0 }[
    operator
  ];
}

function difference(a: CellValue, b: CellValue): number {
  if (typeof a === "string" && typeof b === "string") {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(a) - Number(b);
}

/** Of a number, Excel writes 15 digits, without groups. */
function asText(cell: CellValue, decimal: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(Number(cell.toPrecision(15))).replace(".", decimal);
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

function asNumber(cell: CellValue): number | CellError {
  if (cell === null) return 0;
  if (typeof cell === "boolean") return Number(cell);
  return typeof cell === "number" ? cell : { error: "#VALUE!" };
}

export type ReadCell = (row: number, column: number) => CellValue;

/** The values of an area; a single cell is an area of one value. */
export function valuesOf({ row, column, rows, columns }: Area, read: ReadCell): Value {
  if (rows === 1 && columns === 1) return read(row, column);
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => read(row + r, column + c)));
}
