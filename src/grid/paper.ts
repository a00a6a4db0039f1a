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

/** The rows of usual height that one page holds at the smallest size. */
export const rowsOfPage = (orientation: Page["orientation"]): number =>
  Math.floor(pageRoom(orientation).height / usual);

interface Printed {
  readonly orientation: Page["orientation"];
  /** Of the columns that are printed, in characters. */
  readonly widths: readonly number[];
  /** Of the rows that are printed, in points, by row. */
  readonly heights: ReadonlyMap<number, number>;
  readonly rows: number;
}

/** Whether the whole sheet can be read on one page. */
export function isOnePage({ orientation, widths, heights, rows }: Printed): boolean {
  const { width, height } = pageRoom(orientation);
  const across = widths.reduce((sum, each) => sum + pointsOf(each), 0);
  const down = Array.from({ length: rows }, (_, row) => heights.get(row) ?? usual).reduce((sum, each) => sum + each, 0);
  return across <= width && down <= height;
}

/** Columns from the first to the last, counted from 0. */
export interface Columns {
  readonly first: number;
  readonly last: number;
}

/**
 * The columns of each of the fewest pages beside each other that can be read, as even as they can be, so that letters are
 * as large as they can be. The first column stands on each page.
 * @param widths of the columns, in characters
 * @param together columns that a page doesn't divide, those first that are most to be kept: under a chart, under a long text
 */
export function pagesAcross(
  widths: readonly number[],
  orientation: Page["orientation"],
  together: readonly Columns[] = [],
): readonly Columns[] {
  const points = widths.map(pointsOf);
  const widthOf = ({ first, last }: Columns): number =>
    points.slice(Math.max(1, first), last + 1).reduce((sum, each) => sum + each, points[0] ?? 0);
  const room = pageRoom(orientation).width;
  const blocks = undivided(widths.length, together, (block) => widthOf(block) <= room);
  const within = (limit: number): readonly Columns[] =>
    blocks.reduce<readonly Columns[]>((pages, block) => {
      const page = pages.at(-1);
      const longer = page && { first: page.first, last: block.last };
      // The first column isn't alone on a page.
      const fits = longer && (page.last === 0 || widthOf(longer) <= limit);
      return fits ? [...pages.slice(0, -1), longer] : [...pages, block];
    }, []);
  const fewest = within(room);
  if (fewest.length === 1) return fewest;
  const limits = blocks
    .flatMap(({ first }) => blocks.map(({ last }) => widthOf({ first, last })))
    .filter((width) => width <= room)
    .sort((a, b) => a - b);
  let [from, to] = [0, limits.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (within(limits[middle] ?? room).length > fewest.length) from = middle + 1;
    else to = middle;
  }
  return within(limits[from] ?? room);
}

/** All columns in order, those that belong together as one; of what would be wider than a page, as much as fits. */
const undivided = (
  count: number,
  together: readonly Columns[],
  fits: (block: Columns) => boolean,
): readonly Columns[] =>
  together.reduce<readonly Columns[]>(
    (blocks, { first, last }) => {
      const from = blocks.findIndex((block) => block.last >= first);
      for (let to = blocks.filter((block) => block.first <= last).length - 1; to > from; to--) {
        const joined = { first: blocks[from]?.first ?? first, last: blocks[to]?.last ?? last };
        if (fits(joined)) return [...blocks.slice(0, from), joined, ...blocks.slice(to + 1)];
      }
      return blocks;
    },
    Array.from({ length: count }, (_, column) => ({ first: column, last: column })),
  );
