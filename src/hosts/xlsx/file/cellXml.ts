/** A cell as the file writes it. */
import { areaAddress, cellAddress } from "../../../grid/address";
import type { CellValue } from "../../../grid/plan";
import type { Size } from "../../../grid/book";
import { storedText } from "../storedText";
import type { At } from "./address";
import { escaped } from "./xml";

export interface FormulaCell {
  /** As the file keeps it. */
  readonly formula: string;
  /** What it shows until somebody calculates. */
  readonly value: CellValue;
  /** What it fills; a formula of one cell that is written as an array says so, too. */
  readonly array?: Size;
  /** The cm of one that spills by itself. */
  readonly mark?: string;
}

export type CellContent = FormulaCell | { readonly value: CellValue };

/** Its style and what else it has stay; `prefix` is that of the sheet's elements. */
export function cellXml(
  at: At,
  content: CellContent,
  { attributes = {}, prefix }: { readonly attributes?: Readonly<Record<string, string>>; readonly prefix: string },
): string {
  const kept = Object.entries(attributes).filter(([name]) => !["r", "t", "cm", "vm"].includes(name));
  const [type, value] = valueXml(content.value, "formula" in content, prefix);
  const own = { r: cellAddress(at.row, at.column), ...Object.fromEntries(kept), ...(type !== "" && { t: type }) };
  const mark = "mark" in content && content.mark !== undefined ? { cm: content.mark } : {};
  const written = Object.entries({ ...own, ...mark }).map(([name, text]) => ` ${name}="${escaped(text)}"`);
  const inside = ("formula" in content ? formulaXml(at, content, prefix) : "") + value;
  return `<${prefix}c${written.join("")}${inside === "" ? "/>" : `>${inside}</${prefix}c>`}`;
}

function formulaXml(at: At, { formula, array }: FormulaCell, prefix: string): string {
  const kind = array ? ` t="array" ref="${areaAddress({ ...at, ...array })}"` : "";
  return `<${prefix}f${kind}>${escaped(storedText(formula))}</${prefix}f>`;
}

function valueXml(value: CellValue, isFormula: boolean, prefix: string): readonly [type: string, xml: string] {
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return ["", ""];
  if (typeof value === "number") return ["", v(String(value))];
  if (typeof value === "boolean") return ["b", v(value ? "1" : "0")];
  if (typeof value === "object") return ["e", v(value.error)];
  const text = escaped(storedText(value));
  if (isFormula) return ["str", v(text)];
  return ["inlineStr", `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`];
}
