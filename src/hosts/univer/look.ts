/** Converts the styles of cells and the sizes of rows and columns to the grid's. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { Direction } from "../../language/languages";
import type { PlanCell } from "../../grid/plan";
import { font, styleOf, type Border } from "../../grid/styles";

const weights = { thin: BorderStyleTypes.THIN, medium: BorderStyleTypes.MEDIUM, double: BorderStyleTypes.DOUBLE };
const line = ({ weight, colour }: Border): IBorderStyleData => ({ s: weights[weight], cl: rgb(colour) });
export const rgb = (colour: string) => ({ rgb: `#${colour}` });

/**
 * The grid has no right-to-left sheets, so columns start at the left in every language. Text is left-aligned as well, so that a
 * long title can continue into the empty cells beside it; only its reading order is right-to-left.
 */
const sides = {
  start: HorizontalAlign.LEFT,
  end: HorizontalAlign.RIGHT,
  right: HorizontalAlign.RIGHT,
  centre: HorizontalAlign.CENTER,
};
const indent = { l: 12 };

/** Replaces Calibri where it isn't installed: first its free metric-compatible font, then the system's fonts. */
const family = `${font.name}, Carlito, Arial, sans-serif`;

export function look(cell: PlanCell, direction: Direction): IStyleData {
  const { format, value } = cell;
  const style = styleOf(cell);
  return {
    ff: family,
    fs: style.size ?? font.size,
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.colour && { cl: rgb(style.colour) }),
    ...(style.fill && { bg: rgb(style.fill) }),
    ...((style.borderTop ?? style.borderBottom) && {
      bd: {
        ...(style.borderTop && { t: line(style.borderTop) }),
        ...(style.borderBottom && { b: line(style.borderBottom) }),
      },
    }),
    // An indent needs an explicit alignment to start from.
    ...((style.align ?? style.indent) && { ht: sides[style.align ?? "start"] }),
    ...(style.wrap ? { tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP } : { vt: VerticalAlign.MIDDLE }),
    ...(style.indent && { pd: indent }),
    ...(direction === "rtl" && typeof value === "string" && !style.isCode && { td: TextDirection.RIGHT_TO_LEFT }),
    ...(format !== undefined && { n: { pattern: format } }),
  };
}

/** Of an em, in Calibri. */
const calibriDigit = 0.507;
/** In pixels: Excel rounds the width of Calibri's digits at 11 points. */
const excelDigit = 7;

let digit: number | undefined;
/** The width of a digit, by which columns are measured. Where a wider font takes Calibri's place, columns widen with their words. */
function digitWidth(): number {
  if (digit !== undefined) return digit;
  const context = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) return (digit = excelDigit);
  context.font = `${pixelsOfPoints(font.size)}px ${family}`;
  const measured = context.measureText("0123456789").width / 10;
  return (digit = excelDigit * Math.max(1, measured / (calibriDigit * pixelsOfPoints(font.size))));
}

/** A width in characters of the default font, with 5 pixels of padding, as in Excel. */
export const pixelsOfCharacters = (characters: number): number => Math.round(characters * digitWidth() + 5);
/** Rounds to a quarter of a character; whole pixels can't represent less. */
export const charactersOfPixels = (pixels: number): number => Math.round(((pixels - 5) / digitWidth()) * 4) / 4;

/** Converts points to pixels: an inch has 96 pixels and 72 points. */
export const pixelsOfPoints = (points: number): number => (points * 4) / 3;
export const pointsOfPixels = (pixels: number): number => (pixels * 3) / 4;
