/** What of a sheet is printed: an area for each of the pages that it needs beside each other. */
import { cellKey } from "./address";
import { pagesAcross, rowsOfPage, type Columns } from "./paper";
import type { Area, Chart, Page, PlanCell, Validation } from "./plan";
import { contains } from "./rectangles";
import { font, styleOf } from "./styles";

interface Sheet {
  readonly orientation: Page["orientation"];
  /** Of all columns, in characters. */
  readonly widths: readonly number[];
  readonly cells: readonly PlanCell[];
  readonly validations: readonly Validation[];
  readonly charts: readonly Chart[];
  /** The rows at the top; the last of them has the headings, which each page repeats. */
  readonly top: number;
}

/**
 * The first area has the sentences at the top. Each other one has, beside the repeated labels, the sections that say something
 * in its columns; columns without any aren't printed.
 */
export function printAreas(whole: Area, sheet: Sheet): readonly Area[] {
  const { orientation, widths, charts, top } = sheet;
  const under = charts.map(({ place }) => ({ first: place.column, last: place.column + place.columns - 1 }));
  const together = [...under, ...runningOver(sheet)];
  const [first, ...others] = pagesAcross(widths.slice(0, whole.columns), orientation, together);
  const below = { row: top, rows: whole.row + whole.rows - top };
  const continued = others.flatMap((page) => sectionsRead({ ...below, ...columnsOf(page) }, sheet));
  return [{ ...whole, ...columnsOf(first ?? { first: 0, last: 0 }) }, ...continued];
}

const columnsOf = ({ first, last }: Columns): Pick<Area, "column" | "columns"> => ({
  column: first,
  columns: last - first + 1,
});

/** The columns of each text that is, or may be, longer than its cell and runs over the blank ones beside it. */
function runningOver({ cells, widths, validations }: Sheet): readonly Columns[] {
  const filled = new Set(cells.filter(isSaid).map(({ row, column }) => cellKey(row, column)));
  const longest = validations.flatMap(({ area, allows }) => (allows.type === "text" ? [{ area, to: allows.to }] : []));
  return cells.flatMap((cell) => {
    const { row, column, value } = cell;
    const { wrap, align = "start", size = font.size } = styleOf(cell);
    if (wrap || align !== "start") return [];
    const typed = longest.find(({ area }) => contains(area, cell))?.to ?? 0;
    const letters = Math.max(typed, typeof value === "string" ? value.length : 0) * (size / font.size);
    let [last, room] = [column, widths[column] ?? 0];
    while (room < letters && last + 1 < widths.length && !filled.has(cellKey(row, last + 1))) {
      last++;
      room += widths[last] ?? 0;
    }
    return last > column ? [{ first: column, last }] : [];
  });
}

/** The rows of the area that have something, with the headings of their sections and without what would be empty pages. */
function sectionsRead(area: Area, { cells, charts, orientation }: Sheet): readonly Area[] {
  const rows = [
    ...cells.filter((cell) => isRead(cell) && contains(area, cell)).map(({ row }) => row),
    ...charts.flatMap(({ place }) => (contains(area, place) ? [place.row, place.row + place.rows - 1] : [])),
  ];
  const filled = new Set(cells.filter(isRead).map(({ row }) => row));
  const headingOf = (row: number): number => (row > area.row && filled.has(row - 1) ? headingOf(row - 1) : row);
  const parts = rows
    .sort((a, b) => a - b)
    .reduce<readonly { first: number; last: number }[]>((found, row) => {
      const part = found.at(-1);
      const isNear = part && row - part.last < rowsOfPage(orientation);
      return isNear
        ? [...found.slice(0, -1), { ...part, last: row }]
        : [...found, { first: Math.max(headingOf(row), (part?.last ?? -1) + 1), last: row }];
    }, []);
  return parts.map(({ first, last }) => ({ ...area, row: first, rows: last - first + 1 }));
}

const isSaid = ({ value }: PlanCell): boolean => value !== null && value !== "";

/** What says something, may come to say it, or is there to be filled in. */
const isRead = (cell: PlanCell): boolean =>
  isSaid(cell) || cell.formula !== undefined || styleOf(cell).unlocked === true;
