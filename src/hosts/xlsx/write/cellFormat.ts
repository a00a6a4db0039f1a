/** Writes the elements of the styles part that describe one cell's look. */
import { type Border, font, type Style, styleOf, type StyleName } from "../../../grid/styles";
import type { Direction } from "../../../language/languages";
import type { PlanCell } from "../../../grid/plan";
import { element } from "../package/element";

/** The schema requires this order of elements. Source: ECMA-376 18.8.22 (CT_Font). */
export const fontXml = ({ bold, italic, size = font.size, colour }: Style): string =>
  element(
    "font",
    bold ? element("b") : "",
    italic ? element("i") : "",
    element("sz", { val: size }),
    colour === undefined ? "" : colourXml("color", colour),
    element("name", { val: font.name }),
  );

export const patternFill = (patternType: string, ...colours: readonly string[]): string =>
  element("fill", element("patternFill", { patternType }, ...colours));

export const fillXml = ({ fill }: Style): string =>
  fill === undefined ? patternFill("none") : patternFill("solid", colourXml("fgColor", fill));

export const borderXml = ({ borderTop, borderBottom }: Style): string =>
  element(
    "border",
    element("left"),
    element("right"),
    lineXml("top", borderTop),
    lineXml("bottom", borderBottom),
    element("diagonal"),
  );

const lineXml = (side: string, border: Border | undefined): string =>
  border ? element(side, { style: border.weight }, colourXml("color", border.colour)) : element(side);

/** FF is the alpha channel: opaque. */
export const colourXml = (name: string, colour: string): string => element(name, { rgb: `FF${colour}` });

/** The properties of a cell that determine its format in the file. */
export interface Look {
  readonly style: StyleName;
  /** A look of its own, instead of the style's. */
  readonly own: Style | undefined;
  /** An Excel number format; "" means General. */
  readonly format: string;
  readonly direction: Direction;
  /** Text has the direction of its sheet; figures and code are read from the left in every sheet. */
  readonly isText: boolean;
  /** Without the mark of a typed apostrophe, a text such as "=A1" would become a formula when someone edits its cell. */
  readonly isQuoted: boolean;
}

export function lookOf(cell: PlanCell, direction: Direction): Look {
  const { value, formula, style, look: own, format = "" } = cell;
  const { align, isCode } = styleOf(cell);
  const isText = (typeof value === "string" && !isCode) || (value === null && align !== "right");
  const isQuoted = formula === undefined && typeof value === "string" && /^[=+\-@]/.test(value);
  return { style, own, format, direction, isText, isQuoted };
}

/** Left and right are sides of the page, also in a right-to-left sheet. Source: ECMA-376 18.8.1. */
export function alignmentXml({ align, indent, wrap }: Style, { direction, isText }: Look): string {
  const isRtl = direction === "rtl";
  // Excel ignores an indent without a side. In a right-to-left sheet, text without a side would begin at the left.
  const side = align ?? (indent || (isRtl && isText) ? "start" : undefined);
  const alignment = {
    horizontal: side && { start: isRtl ? "right" : "left", right: "right", centre: "center" }[side],
    vertical: wrap && "top",
    wrapText: wrap && 1,
    indent,
    // 1 means left to right and 2 right to left. Right to left, a figure's minus sign and parentheses would change sides.
    readingOrder: isRtl ? (isText ? 2 : 1) : undefined,
  };
  return Object.values(alignment).some((value) => value !== undefined) ? element("alignment", alignment) : "";
}

/** Excel's default is locked: an unlocked cell can be edited on a protected sheet. */
export const protectionXml = ({ unlocked }: Style): string => (unlocked ? element("protection", { locked: 0 }) : "");
