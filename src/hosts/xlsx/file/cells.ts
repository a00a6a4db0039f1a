/** Reads the content of a sheet's cells as a workbook shows it. */
import { daysTo1904, serialOfUtc } from "../../../core/numbers/calendar";
import { areaAt, type At } from "../../../grid/address";
import { errorSpelt, type CellValue } from "../../../grid/plan";
import type { BookCell, Size } from "../../../grid/book";
import { copied } from "../../../formula/copied";
import { shownFormula } from "../../../formula/stored";
import type { CellElement } from "./sheet";
import { childOf, childrenOf, type Element } from "../package/xml";

/** Data shared by cells of the whole workbook. */
export interface Shared {
  readonly strings: readonly string[];
  /** The cm values of cells with dynamically spilling formulas. */
  readonly dynamic: ReadonlySet<string>;
  /** True if dates count from 1904. */
  readonly countsFrom1904: boolean;
}

/** The texts of shared formulas in a sheet, by the number under which cells share them. */
export type Masters = Map<string, { readonly text: string; readonly at: At }>;

/** Undefined for an empty cell. */
export function bookCell(
  { row, column, element }: CellElement,
  shared: Shared,
  masters: Masters,
): BookCell | undefined {
  const text = formulaText({ row, column, element }, masters);
  const value = valueOf(element, shared);
  if (text === undefined) return value === null ? undefined : { row, column, value };
  const f = childOf(element, "f");
  const isArray = f?.attributes["t"] === "array";
  const area = isArray ? areaAt(f.attributes["ref"]) : undefined;
  const spill: Size | undefined =
    area && area.rows * area.columns > 1 ? { rows: area.rows, columns: area.columns } : undefined;
  return {
    row,
    column,
    value,
    formula: shownFormula(text),
    ...(value === null && { isUncalculated: true as const }),
    ...(spill && { spill }),
    ...(isArray && !isDynamic(element, shared) && { isArray: true as const }),
  };
}

export const isDynamic = (cell: Element, { dynamic }: Shared): boolean => dynamic.has(cell.attributes["cm"] ?? "");

/** The formula as stored; a shared formula is adjusted to this cell. */
export function formulaText({ row, column, element }: CellElement, masters: Masters): string | undefined {
  const f = childOf(element, "f");
  if (!f || f.attributes["t"] === "dataTable") return undefined;
  const { t, si } = f.attributes;
  if (t !== "shared" || si === undefined) return f.text.trim() === "" ? undefined : f.text;
  const master = masters.get(si);
  if (f.text.trim() !== "") {
    masters.set(si, { text: f.text, at: { row, column } });
    return f.text;
  }
  return master && copied(`=${master.text}`, master.at, { row, column }).slice(1);
}

export function valueOf(cell: Element, shared: Omit<Shared, "dynamic">): CellValue {
  const { t = "n" } = cell.attributes;
  if (t === "inlineStr") return richText(childOf(cell, "is"));
  return typedValue(t, childOf(cell, "v")?.text, shared);
}

/** A value by its type, of those that a cell holds as plain text: ECMA-376 18.18.11. */
export function typedValue(
  type: string,
  v: string | undefined,
  { strings, countsFrom1904 }: Omit<Shared, "dynamic">,
): CellValue {
  if (v === undefined) return null;
  switch (type) {
    case "s":
      return strings[Number(v)] ?? "";
    case "b":
      return v.trim() === "1" || v.trim() === "true";
    case "e":
      return errorOf(v.trim());
    case "n": {
      const number = Number(v);
      return v.trim() === "" || Number.isNaN(number) ? null : number;
    }
    case "d":
      return serialOf(v.trim(), countsFrom1904) ?? plainText(v);
    default:
      return plainText(v);
  }
}

/** A date in words of ISO 8601, as Strict workbooks may store it, as Excel's serial number. */
function serialOf(text: string, countsFrom1904: boolean): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!found) return undefined;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((each) => Number(each || 0));
  const days = serialOfUtc(Date.UTC(year, month - 1, day)) - (countsFrom1904 ? daysTo1904 : 0);
  // 1900 is a leap year to Excel.
  const serial = !countsFrom1904 && days < 61 ? days - 1 : days;
  return serial + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

const errorOf = (text: string): CellValue => {
  const error = errorSpelt(text);
  return error === undefined ? text : { error };
};

/** Joins the text of all runs, without phonetic text. */
export const richText = (element: Element | undefined): string =>
  plainText(
    (element?.children ?? [])
      .flatMap((child) => (child.name === "t" ? [child] : child.name === "r" ? childrenOf(child, "t") : []))
      .map(({ text }) => text)
      .join(""),
  );

/** ECMA-376 22.9.2.19: _x000D_ is a carriage return. */
export const plainText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
