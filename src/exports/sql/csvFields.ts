/** The fields of a CSV file that DuckDB has read into a table. */
import { columnsOf } from "../evidence";
import type { Field } from "../tables";
import type { FirstReading } from "../usable";
import {
  columnName,
  columnsOfKind,
  faultName,
  longNumber,
  noNumber,
  secondsName,
  unreadName,
  valueName,
} from "./csvTable";
import { duckdb } from "./dialects/duckdb";
import type { Fields } from "./fields";
import { noMoment, unreadMoment } from "./moments";
import { countIf, counting, type Statement } from "./statement";

/** @param from the table, as SQL */
export function csvFields({ recognised }: FirstReading, from: string): Fields {
  const columns = (field: Field) => columnsOf(recognised, field);
  const text = (column: number) => `coalesce(trim(${columnName(column)}), '')`;
  /** Of several columns, the first that is filled. */
  const filled = (field: Field, of: (column: number) => string, none: string): string => {
    const own = columns(field);
    const [only] = own;
    if (only === undefined) return none;
    if (own.length === 1) return of(only);
    return `case ${own.map((column) => `when ${faultName(column)} <> ${noMoment} then ${of(column)}`).join(" ")} else ${none} end`;
  };
  const first = (field: Field, of: (column: number) => string): string => {
    const [column] = columns(field);
    return column === undefined ? "''" : of(column);
  };
  return {
    dialect: duckdb,
    from,
    isAssumed: false,
    has: (field) => columns(field).length > 0,
    text: (field) => first(field, text),
    cell: (field) => first(field, columnName),
    moment: (field) => ({
      seconds: filled(field, secondsName, "null"),
      fault: filled(field, faultName, String(noMoment)),
    }),
    amount: (field) => {
      const [column] = columns(field);
      return column === undefined
        ? { value: "null", unread: "0" }
        : { value: valueName(column), unread: unreadName(column) };
    },
  };
}

/** For each column of dates and amounts, how many cells are filled, how many aren't understood, and how many have too many digits. */
export function checkStatement(first: FirstReading, from: string): Statement {
  const counts = [
    ...columnsOfKind(first, "date").flatMap((column) => [
      [`filled_${columnName(column)}`, countIf(`${faultName(column)} <> ${noMoment}`)],
      [`unread_${columnName(column)}`, countIf(`${faultName(column)} = ${unreadMoment}`)],
    ]),
    ...columnsOfKind(first, "amount").flatMap((column) => [
      [`filled_${columnName(column)}`, countIf(`${valueName(column)} is not null or ${unreadName(column)} <> 0`)],
      [`unread_${columnName(column)}`, countIf(`${unreadName(column)} = ${noNumber}`)],
      [`long_${columnName(column)}`, countIf(`${unreadName(column)} = ${longNumber}`)],
    ]),
  ];
  return counting(
    `${first.recognised.table}.check`,
    from,
    {},
    Object.fromEntries([["row_count", "count(*)"], ...counts]),
  );
}
