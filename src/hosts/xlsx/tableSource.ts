/** The table in a workbook, as a text in which no number or day can be taken for another. */
import { utcOfSerial } from "../../core/numbers/calendar";
import { sourceOf, type Source } from "../../exports/file/source";
import { refuse } from "../../exports/refusal";
import type { PlanCell, PlanSheet } from "../../grid/plan";
import { isError } from "../../grid/value";
import { openedPlan } from "./opened";

/** The ending of the files that are read so. */
export const isXlsx = (name: string): boolean => /\.xls[xm]$/i.test(name);

/** Lines have the numbers of the sheet's rows. Throws what is refused; `attempt` catches it. */
export function tableSource(file: string, bytes: Uint8Array): Source {
  const opened = openedPlan(bytes, () => true);
  if ("refused" in opened) return refuse({ is: "workbook", file, why: opened.refused });
  const { plan, lost } = opened;
  if (lost.some(({ kind }) => kind === "dates")) return refuse({ is: "from1904", file });
  const tables = plan.sheets.filter((sheet) => !sheet.isHidden && isTable(sheet));
  const [table] = tables;
  if (!table) return refuse({ is: "noTable", file });
  if (tables.length > 1) return refuse({ is: "severalSheets", file, sheets: tables.map(({ name }) => name) });
  return { ...sourceOf(file, new TextEncoder().encode(textOf(table))), original: bytes };
}

const isFilled = ({ value }: PlanCell): boolean => value !== null && value !== "";

const isTable = ({ cells }: PlanSheet): boolean => new Set(cells.filter(isFilled).map(({ row }) => row)).size > 1;

function textOf({ cells }: PlanSheet): string {
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

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function cellText({ value, format = "" }: PlanCell): string {
  if (typeof value === "number") return numberText(value, format);
  if (isError(value)) return value.error;
  // A line break in a cell would give the rows below other numbers.
  return String(value ?? "").replace(/\s*[\r\n]+\s*/g, " ");
}

function numberText(value: number, format: string): string {
  if (isOfDays(format)) return dayText(value);
  // A share is what the cell shows: 25 %, not 0.25.
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
