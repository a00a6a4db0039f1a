/** A cell in the form that the file stores. */
import { areaAddress, cellAddress } from "../../grid/address";
import type { CellValue } from "../../grid/plan";
import type { Size } from "../../grid/book";
import { element, escapedText } from "./package/element";
import { storedText } from "./storedText";

export interface FormulaCell {
  /** The formula in the form that the file stores. */
  readonly formula: string;
  /** The cached value, shown until the workbook is calculated. */
  readonly value: CellValue;
  /** The range that an array formula fills; also present for a one-cell formula stored as an array. */
  readonly array?: Size;
  /** The cm attribute of a formula that spills dynamically. */
  readonly mark?: string;
}

export type CellContent = FormulaCell | { readonly value: CellValue };

interface At {
  readonly row: number;
  readonly column: number;
}

/** The type of a cell, where it isn't a number, and the elements that hold its value. */
export type ValueXml = readonly [type: string | undefined, xml: string];

interface CellOptions {
  /** Further attributes, such as the style; a cell whose content is replaced keeps its attributes. */
  readonly attributes?: Readonly<Record<string, string | number>>;
  /** The namespace prefix of the sheet's elements, with its colon. */
  readonly prefix?: string;
  readonly typedText?: (text: string, prefix: string) => ValueXml;
}

export function cellXml(
  at: At,
  content: CellContent,
  { attributes = {}, prefix = "", typedText = inlineText }: CellOptions = {},
): string {
  const kept = Object.entries(attributes).filter(([name]) => !["r", "t", "cm", "vm"].includes(name));
  const [type, value] = valueXml(content, prefix, typedText);
  const mark = "mark" in content ? content.mark : undefined;
  const formula = "formula" in content ? formulaXml(at, content, prefix) : "";
  const own = { r: cellAddress(at.row, at.column), ...Object.fromEntries(kept), t: type, cm: mark };
  return element(`${prefix}c`, own, formula, value);
}

function formulaXml(at: At, { formula, array }: FormulaCell, prefix: string): string {
  const kind = array ? { t: "array", ref: areaAddress({ ...at, ...array }) } : {};
  return element(`${prefix}f`, kind, escapedText(storedText(formula)));
}

function valueXml(content: CellContent, prefix: string, typedText: Required<CellOptions>["typedText"]): ValueXml {
  const { value } = content;
  return typeof value === "string" && !("formula" in content) ? typedText(value, prefix) : resultXml(value, prefix);
}

/** The value beside a formula. */
export function resultXml(value: CellValue, prefix: string): ValueXml {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return [undefined, ""];
  if (typeof value === "number") return [undefined, v(String(value))];
  if (typeof value === "boolean") return ["b", v(value ? "1" : "0")];
  if (typeof value === "object") return ["e", v(value.error)];
  return ["str", v(escapedText(storedText(value)))];
}

/** A text that stands in its cell, not in the table of shared strings. */
export const inlineText = (text: string, prefix = ""): ValueXml => [
  "inlineStr",
  element(`${prefix}is`, textXml(text, prefix)),
];

/** Without xml:space a reader may drop leading and trailing spaces and line ends. */
export const textXml = (text: string, prefix = ""): string =>
  element(`${prefix}t`, { "xml:space": /^\s|\s$/.test(text) ? "preserve" : undefined }, escapedText(storedText(text)));
