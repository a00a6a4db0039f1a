/**
 * Dates of workbooks that count from 1904: their serial numbers are lower by 1,462 days. Our functions count from 1900 and
 * can't know; where the workbook is known, they are given dates as they count them. Source: Microsoft's "Date systems in
 * Excel".
 */
import { catalogue, type FunctionId } from "../catalogue";
import { daysTo1904 } from "../core/numbers/calendar";
import type { AnyDefinition } from "../catalogue/define";
import { isMatrix, type Value } from "../grid/value";
import type { CellValue } from "../grid/plan";

/** The arguments of one of our functions, with its dates counted from 1900. */
export function from1900(id: FunctionId, given: readonly Value[]): readonly Value[] {
  const parameters = Object.values((catalogue[id] as AnyDefinition).parameters);
  return given.map((value, i) => (/^dates?$/.test(parameters[i]?.shape ?? "") ? moved(value, daysTo1904) : value));
}

/** The answer of one of our functions, with the dates in a table counted from 1904. */
export function to1904(id: FunctionId, answer: Value): Value {
  const { returns } = catalogue[id] as AnyDefinition;
  if (typeof returns === "string" || !isMatrix(answer)) return answer;
  const dated = Object.values(returns).map(({ unit }) => unit === "date");
  return answer.map((row) => row.map((cell, i) => (dated[i] ? movedCell(cell, -daysTo1904) : cell)));
}

const moved = (value: Value, days: number): Value =>
  isMatrix(value) ? value.map((row) => row.map((cell) => movedCell(cell, days))) : movedCell(value, days);

const movedCell = (cell: CellValue, days: number): CellValue => (typeof cell === "number" ? cell + days : cell);
