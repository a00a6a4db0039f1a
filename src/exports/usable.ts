/** The rows of a file that count: without those that are left out whole, and each id once. */
import type { DaySpan } from "../core/numbers/calendar";
import { flagReader } from "./decide/flags";
import type { DealReading } from "./dealReading";
import type { Decided } from "./decide";
import { columnsOf, columnsRead, isEmptyId, rowFault, type Evidence } from "./evidence";
import { rowsOf, type OpenedFile, type OtherLines, type Skimmer } from "./file/rows";
import type { LeftOutCounts } from "./leftOut";
import type { Recognised } from "./mapping";
import { momentReader } from "./moments";
import { refuse } from "./refusal";
import type { TableRow } from "./table";
import type { Settings } from "./decide/settings";

export interface FirstReading {
  /** By which the columns were understood. */
  readonly settings: Settings;
  readonly opened: OpenedFile;
  readonly recognised: Recognised;
  readonly evidence: Evidence;
  readonly decided: Decided;
  /** Of deals whose rows have been read on the way. */
  readonly ahead: ReadAhead | undefined;
}

/** What the rows are if they mean what the first of them seemed to mean. */
export interface ReadAhead {
  readonly reading: DealReading;
  readonly other: OtherLines;
}

/** The rows of those days alone. */
export const within = (first: FirstReading, days: DaySpan): FirstReading => ({
  ...first,
  settings: { ...first.settings, ...days },
  ahead: undefined,
});

/**
 * Rows in the order of the file, those with an id that others have at the end.
 * @param skimmer reads some of them before, and none with such an id
 */
export function* usableRows(
  { settings, opened, recognised, evidence, decided }: FirstReading,
  leftOut: LeftOutCounts,
  skimmer?: Skimmer,
): Generator<TableRow, OtherLines> {
  const faultOf = rowFault(recognised, opened.header.cells.length);
  const [deleted] = columnsOf(recognised, "deleted");
  const [id] = columnsOf(recognised, "id");
  const isTrue = flagReader();
  const doubles = new Map<string, TableRow[]>();
  const rows = rowsOf(opened, columnsRead(recognised), skimmer);
  for (let next = rows.next(); ; next = rows.next()) {
    if (next.done) {
      const momentOf = momentReader(recognised, decided, settings)("modified");
      const chosen = groupReader(opened.source.name, leftOut, {
        modified: ({ cells }) => Math.max(0, momentOf(cells)),
        isDeleted: (row) => isTrue(row.cells, deleted),
      });
      for (const [own, group] of doubles) yield* chosen(own, group);
      return next.value;
    }
    for (const row of next.value) {
      const fault = faultOf(row);
      if (fault) {
        leftOut.add(row.row, fault);
        continue;
      }
      const own = id === undefined ? "" : (row.cells[id]?.trim() ?? "");
      if (!isEmptyId(own) && evidence.ids.mayBeDouble(own)) {
        const group = doubles.get(own);
        if (group) group.push(row);
        else doubles.set(own, [row]);
      } else if (isTrue(row.cells, deleted)) leftOut.add(row.row, "deleted");
      else yield row;
    }
  }
}

interface RowReader {
  /** Excel's serial number of the last change, 0 where it isn't known. */
  readonly modified: (row: TableRow) => number;
  readonly isDeleted: (row: TableRow) => boolean;
}

/**
 * The one row of an id that counts, if it isn't deleted: of rows that are the same the first, of others the one that was modified last.
 * All rows of the id are looked at together, so that their order decides nothing. Deleted rows take part where every row says when it
 * was modified; else they are left out first.
 */
function groupReader(
  file: string,
  leftOut: LeftOutCounts,
  { modified, isDeleted }: RowReader,
): (id: string, rows: readonly TableRow[]) => readonly TableRow[] {
  return (id, rows) => {
    const isDated = rows.every((row) => modified(row) !== 0);
    const living = isDated ? rows : rows.filter((row) => !isDeleted(row));
    for (const row of rows) if (!living.includes(row)) leftOut.add(row.row, "deleted");
    const kept = latest(file, id, living, modified);
    for (const row of living) if (row !== kept) leftOut.add(row.row, "duplicate");
    if (!kept) return [];
    if (!isDeleted(kept)) return [kept];
    leftOut.add(kept.row, "deleted");
    return [];
  };
}

function latest(
  file: string,
  id: string,
  rows: readonly TableRow[],
  modified: (row: TableRow) => number,
): TableRow | undefined {
  const texts = new Map<string, TableRow>();
  for (const row of rows) {
    const text = row.cells.join("\u0000");
    if (!texts.has(text)) texts.set(text, row);
  }
  const different = [...texts.values()];
  if (different.length <= 1) return different[0];
  const days = different.map(modified);
  const last = Math.max(...days);
  const lines = different.map(({ row }) => row).slice(0, 5);
  if (days.includes(0) || days.filter((day) => day === last).length > 1)
    return refuse({ is: "duplicates", file, id, lines });
  return different[days.indexOf(last)];
}
