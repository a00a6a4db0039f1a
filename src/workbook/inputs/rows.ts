/** Converts a table with a row per line of cost or benefit into the form of a file of figures. */
import type { Table } from "../../exports/table";
import { fold } from "../../language/fold";
import { benefits, time, timed } from "./benefits";
import { numbersIn, type NumberSettings } from "./columnNumbers";
import { checkYears, columnsOf, isYear, type Column } from "./columns";
import { costs } from "./costs";
import { numbered, WrongFigure, type Keys, type Where } from "./field";

export interface TableSettings extends NumberSettings {
  readonly years: number;
}

const kinds = { cost: "costs", benefit: "benefits" } as const;
type Kind = (typeof kinds)[keyof typeof kinds];
const linesOf: Readonly<Record<Kind, Keys>> = {
  costs: costs.field.inside ?? {},
  benefits: benefits.field.inside ?? {},
};
const timeNames = Object.keys(time);

/** A row's values by the names of its columns; blank cells are left out. */
type Values = ReadonlyMap<string, number | string>;

/**
 * A row has a `type` (cost or benefit) and a `line`; columns named 0, 1, 2 … are years, the others are a line's other fields. A blank
 * year of a row with amounts is 0. Every fault names its row.
 */
export function figuresOfRows(
  table: Table,
  settings: TableSettings,
): { readonly costs: object; readonly benefits: object } {
  const columns = columnsOf(table);
  const rows = valuesOf(table, columns, settings);
  checkYears(table, columns, settings.years, !rows.every(isTimedRow));
  const figures = { costs: new Map<string, object>(), benefits: new Map<string, object>() };
  const seen = new Map<string, number>();
  table.rows.forEach(({ row }, i) => {
    const values = rows[i] ?? new Map();
    const kind = kindOf(values, row);
    const line = lineOf(values, kind, row);
    const before = seen.get(`${kind}.${line}`);
    if (before !== undefined) throw new WrongFigure("lineTwice", { where: atRow(row), line, kind, before });
    seen.set(`${kind}.${line}`, row);
    const where = [numbered("row", row), line];
    const item = itemOf(values, settings.years, where, line);
    // Read here as well, so that what is wrong is named by its row.
    linesOf[kind][line]?.field.read(item, where, settings);
    figures[kind].set(line, item);
  });
  return { costs: Object.fromEntries(figures.costs), benefits: Object.fromEntries(figures.benefits) };
}

function valuesOf({ rows }: Table, columns: readonly Column[], settings: NumberSettings): readonly Values[] {
  const filled = columns.map((column) => {
    if (column.holds !== "text") return numbersIn(column, rows, settings);
    return rows.map(({ cells: { [column.at]: cell = "" } }) => (cell.trim() === "" ? undefined : cell.trim()));
  });
  return rows.map((_, i) => {
    const values = columns.map(({ name }, column) => [name, filled[column]?.[i]] as const);
    return new Map(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
  });
}

const atRow = (row: number) => ({ where: [numbered("row", row)] });

function kindOf(values: Values, row: number): Kind {
  const given = values.get("type") ?? "";
  const word = fold(String(given));
  if (word === "cost" || word === "benefit") return kinds[word];
  throw new WrongFigure("notType", { where: atRow(row), given: { value: given } });
}

function lineOf(values: Values, kind: Kind, row: number): string {
  const given = values.get("line");
  if (given === undefined) throw new WrongFigure("noLine", { where: atRow(row) });
  const lines = Object.keys(linesOf[kind]);
  const found = lines.find((line) => fold(line) === fold(String(given)));
  if (found !== undefined) return found;
  throw new WrongFigure("unknownLine", { where: atRow(row), given: { value: given }, kind, known: { names: lines } });
}

const isTimedRow = (values: Values): boolean => timeNames.some((name) => values.has(name));

function itemOf(values: Values, years: number, where: Where, line: string): object {
  const others = [...values].filter(([name]) => !["type", "line", ...timeNames].includes(name) && !isYear({ name }));
  const amounts = Array.from({ length: years + 1 }, (_, year) => values.get(String(year)));
  const hasAmounts = amounts.some((amount) => amount !== undefined);
  const fields = Object.fromEntries(others);
  if (!isTimedRow(values)) {
    if (!hasAmounts) throw new WrongFigure("noAmounts", { where: { where }, years });
    return { ...fields, amounts: amounts.map((amount) => amount ?? 0) };
  }
  const columns = { names: timeNames };
  if (!timed.some((each) => each === line))
    throw new WrongFigure("timeOfOthers", { where: { where }, columns, lines: { all: timed } });
  if (hasAmounts) throw new WrongFigure("amountsAndHours", { where: { where }, columns });
  return { ...fields, time: Object.fromEntries(timeNames.map((name) => [name, values.get(name)])) };
}
