/** The table that cells hold, as a delimited text in which no number or day can be taken for another. */
import { lastDay, utcOfSerial } from "../core/numbers/calendar";
import type { PlanCell } from "./plan";
import { isError } from "./value";

/** A cell as it is shown: a day is a number with a format of days. */
export type FormattedCell = Pick<PlanCell, "row" | "column" | "value" | "format">;

export const isFilled = ({ value }: FormattedCell): boolean => value !== null && value !== "";

/** Lines have the numbers of the sheet's rows. Cells are separated by commas. */
export function tableText(cells: readonly FormattedCell[]): string {
  const rows: string[][] = [];
  for (const cell of cells.filter(isFilled)) {
    const row = (rows[cell.row] ??= []);
    row[cell.column] = cellText(cell);
  }
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from(rows, (row = []) => lineOf(row, width)).join("\n");
}

/** A line of one cell is a title or a footer, as in a text; a row of the table has all of its cells, the blank ones too. */
function lineOf(row: readonly (string | undefined)[], width: number): string {
  const isRow = row.filter((text) => text !== undefined).length > 1;
  return Array.from({ length: isRow ? width : row.length }, (_, column) => quoted(row[column] ?? "")).join(",");
}

const quoted = (text: string): string => (/[",;|\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function cellText({ value, format = "" }: FormattedCell): string {
  if (typeof value === "number") return numberText(value, format);
  if (isError(value)) return value.error;
  // A line break in a cell would give the rows below other numbers.
  return String(value ?? "").replace(/\s*[\r\n]+\s*/g, " ");
}

function numberText(value: number, format: string): string {
  if (isOfDays(format) && value >= 0 && value <= lastDay) return dayText(value);
  // A share is what the cell shows: 25%, not 0.25.
  return format.endsWith("%") ? `${amountText(value * 100)}%` : `${markOf(format)} ${amountText(value)}`.trim();
}

/** Of a format without its quoted texts and its brackets, which name colours, conditions and currencies. */
const isOfDays = (format: string): boolean => /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));

/** Excel keeps days to the millisecond at most; a CRM's are whole seconds. */
function dayText(serial: number): string {
  const moment = new Date(Math.round(utcOfSerial(serial) / 1000) * 1000).toISOString();
  return Number.isInteger(serial) ? moment.slice(0, 10) : moment.slice(0, 19).replace("T", " ");
}

/** The currency that the cell shows beside its number. */
function markOf(format: string): string {
  const [, named] = /\[\$([^\]-]+)/.exec(format) ?? [];
  return named ?? /\p{Sc}/u.exec(format.replace(/\[[^\]]*\]/g, ""))?.[0] ?? "";
}

/** With the point as the decimal sign. Three digits after it might be a group of thousands; four can't be. */
const amountText = (value: number): string => String(value).replace(/^(-?\d+\.\d{3})$/, "$10");
