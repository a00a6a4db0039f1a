/** The paper that sheets are printed on, and how many pages a sheet takes so that its text stays large enough to be read. */
import type { Page } from "./plan";

/** In inches; narrow, to leave room for the figures. */
export const margins = { left: 0.25, right: 0.25, top: 0.5, bottom: 0.45, header: 0.2, footer: 0.2 } as const;

const inch = 72;

/** A4, in points. */
const [short, long] = [595.2, 841.8];

/** The text of the sheets has 11 points; printed it has 8. Programs scale by whole percentages. */
const smallest = 0.73;

/** The points of a sheet that one page holds at the smallest size. */
export function pageRoom(orientation: Page["orientation"]): { readonly width: number; readonly height: number } {
  const [width, height] = orientation === "landscape" ? [long, short] : [short, long];
  return {
    width: (width - inch * (margins.left + margins.right)) / smallest,
    height: (height - inch * (margins.top + margins.bottom)) / smallest,
  };
}

/** A digit of 11 points is 5.58 points wide. Excel takes the 5.25 of seven pixels, LibreOffice the letter's own width. */
const digit = 5.58;

/** Of seven pixels of a digit, as many as five are beside the characters of a column. ECMA-376 18.3.1.13 */
const beside = 5 / 7;

const pointsOf = (characters: number): number => (characters + beside) * digit;

/** The characters of each of some columns that share the points beside other columns. */
export function sharedWidth(room: number, others: readonly number[], count: number): number {
  const left = others.reduce((rest, each) => rest - pointsOf(each), room);
  return Math.floor(left / count / digit - beside);
}

/** The height of a row for which none is said, in points. */
const usual = 15;

interface Printed {
  readonly orientation: Page["orientation"];
  /** Of the columns that are printed, in characters. */
  readonly widths: readonly number[];
  /** Of the rows that are printed, in points, by row. */
  readonly heights: ReadonlyMap<number, number>;
  readonly rows: number;
}

/** Whether the whole sheet can be read on one page. */
function isOnePage({ orientation, widths, heights, rows }: Printed): boolean {
  const { width, height } = pageRoom(orientation);
  const across = widths.reduce((sum, each) => sum + pointsOf(each), 0);
  const down = Array.from({ length: rows }, (_, row) => heights.get(row) ?? usual).reduce((sum, each) => sum + each, 0);
  return across <= width && down <= height;
}

/**
 * The pages that the columns need at the smallest size; the first column stands on each.
 * @param widths of the columns, in characters
 */
export function pagesWide(widths: readonly number[], orientation: Page["orientation"]): number {
  const { width } = pageRoom(orientation);
  const [title = 0, ...columns] = widths.map(pointsOf);
  let [pages, used] = [1, title];
  for (const column of columns) {
    if (used + column > width && used > title) [pages, used] = [pages + 1, title];
    used += column;
  }
  return pages;
}

/** One page if that is asked for and can be read, else as many below each other as are needed, which 0 stands for. */
export const pagesOf = (printed: Printed, asked: "onePage" | "anyHeight"): Page["fit"] =>
  asked === "onePage" && isOnePage(printed)
    ? { wide: 1, high: 1 }
    : { wide: pagesWide(printed.widths, printed.orientation), high: 0 };
