/** Reads the look of a cell back from the grid's, for a cell that a reader formatted. */
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderStyleData, IColorStyle, IStyleData, Nullable } from "@univerjs/core";
import type { Direction } from "../../language/languages";
import { font, styles, type Border, type Style, type StyleName } from "../../grid/styles";
import { look } from "./look";

/** Undefined if the cell looks as its style does. A part of a look that a plan doesn't have is left out. */
export function lookBack(shown: Nullable<IStyleData>, style: StyleName, direction: Direction): Style | undefined {
  const role: Style = styles[style];
  const usual = styleOfGrid(look({ row: 0, column: 0, value: null, style }, direction), role);
  const own = styleOfGrid(shown ?? {}, role);
  return JSON.stringify(own) === JSON.stringify(usual) ? undefined : own;
}

const sides: Readonly<Partial<Record<HorizontalAlign, Style["align"]>>> = {
  [HorizontalAlign.LEFT]: "start",
  [HorizontalAlign.RIGHT]: "right",
  [HorizontalAlign.CENTER]: "centre",
};

/** A cell without ink of its own, as one that was typed in, has that of plain cells. */
function styleOfGrid({ fs, bl, it, cl, bg, ht, tb, pd, bd }: IStyleData, role: Style): Style {
  const [align, fill] = [sides[ht ?? HorizontalAlign.UNSPECIFIED], rrggbb(bg)];
  const [borderTop, borderBottom] = [lineOf(bd?.t), lineOf(bd?.b)];
  return {
    ...(bl === BooleanNumber.TRUE && { bold: true }),
    ...(it === BooleanNumber.TRUE && { italic: true }),
    ...(fs !== undefined && fs !== font.size && { size: fs }),
    colour: rrggbb(cl) ?? styles.plain.colour,
    ...(fill !== undefined && { fill }),
    ...(align && { align }),
    ...(tb === WrapStrategy.WRAP && { wrap: true }),
    ...((pd?.l ?? 0) > indented && { indent: 1 }),
    ...(borderTop && { borderTop }),
    ...(borderBottom && { borderBottom }),
    ...(role.isCode && { isCode: true }),
    ...(role.unlocked && { unlocked: true }),
  };
}

/** Pixels: Univer gives a cell two of its own. */
const indented = 4;

const weights: Readonly<Partial<Record<BorderStyleTypes, Border["weight"]>>> = {
  [BorderStyleTypes.MEDIUM]: "medium",
  [BorderStyleTypes.THICK]: "medium",
  [BorderStyleTypes.DOUBLE]: "double",
};

function lineOf(line: Nullable<IBorderStyleData>): Border | undefined {
  if (!line || line.s === BorderStyleTypes.NONE) return undefined;
  return { weight: weights[line.s] ?? "thin", colour: rrggbb(line.cl) ?? "000000" };
}

/** Of #RRGGBB or rgb(r, g, b). */
function rrggbb(colour: Nullable<IColorStyle>): string | undefined {
  const text = colour?.rgb ?? "";
  const hex = /^#([0-9a-f]{6})$/i.exec(text)?.[1];
  const parts = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(text)?.slice(1);
  const found = hex ?? parts?.map((part) => Number(part).toString(16).padStart(2, "0")).join("");
  return found?.toUpperCase();
}
