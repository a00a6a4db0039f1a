import type { PlanSheet } from "../../../grid/plan";
import { letterHeight, styleOf } from "../../../grid/styles";

/**
 * Converts a width in characters to the width in the file, which includes 5 pixels of padding.
 * Source: ECMA-376 18.3.1.13, with digits 7 pixels wide.
 */
export const fileWidth = (characters: number): number => Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;

/** The width in characters of a width in the file, to a quarter of a character. */
export const charactersOfFile = (width: number): number => Math.round((width - 5 / 7) * 4) / 4;

/** Row heights in points. A row with larger letters needs one, because LibreOffice would cut the letters off. */
export function rowHeights({
  cells,
  rowHeights: planned,
}: Pick<PlanSheet, "cells" | "rowHeights">): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const cell of cells) {
    const { row } = cell;
    const height = letterHeight(styleOf(cell).size ?? 0);
    if (height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  for (const [row, height] of planned) heights.set(row, height);
  return heights;
}
