import type { PlanSheet } from "../../../grid/plan";
import { styles, type Style } from "../../../grid/styles";

/**
 * Converts a width in characters to the width in the file, which includes 5 pixels of padding.
 * Source: ECMA-376 18.3.1.13, with digits 7 pixels wide.
 */
export const fileWidth = (characters: number): number => Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;

/** Row heights in points. A row with larger letters needs one, because LibreOffice would cut the letters off. */
export function rowHeights({ cells, rowHeights: planned }: PlanSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, style } of cells) {
    const { size = 0 }: Style = styles[style];
    const height = Math.ceil(size * 1.3 * 4) / 4;
    if (height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  for (const [row, height] of planned) heights.set(row, height);
  return heights;
}
