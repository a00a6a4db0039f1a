/** How many pages wide a sheet is printed, so that its text stays large enough to be read. */
import { font } from "./styles";
import type { Page } from "./plan";

/** In points. */
const smallest = 8;

/** Points of A4 between the margins of the sheets. */
const printable = { landscape: 784, portrait: 537 } as const;

/** A column of so many characters of the default font, in points: seven pixels a digit, and five beside. ECMA-376 18.3.1.13 */
const pointsOf = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

/**
 * The pages that the columns need at the smallest size; the first column stands on each.
 * @param widths of the columns, in characters
 */
export function pagesWide(widths: readonly number[], orientation: Page["orientation"]): number {
  const width = (printable[orientation] * font.size) / smallest;
  const [title = 0, ...columns] = widths.map(pointsOf);
  let [pages, used] = [1, title];
  for (const column of columns) {
    if (used + column > width && used > title) [pages, used] = [pages + 1, title];
    used += column;
  }
  return pages;
}
