/** The rows of a file that count: without those that are left out whole, and each id once. */
import { flagReader } from "./decide/flags";
import type { Decided } from "./decide";
import { columnsOf, isEmptyId, rowFault, type Evidence } from "./evidence";
import { rowsOf, type OpenedFile, type OtherLines } from "./file/rows";
import type { LeftOutCounts } from "./leftOut";
import type { Recognised } from "./mapping";
import { momentReader } from "./moments";
import { refuse } from "./refusal";
import type { TableRow } from "./table";
import type { Settings } from "./decide/settings";

export interface FirstReading {
  readonly opened: OpenedFile;
  readonly recognised: Recognised;
  readonly evidence: Evidence;
  readonly decided: Decided;
}

/** Rows in the order of the file, those with an id that others have at the end. */
export function* usableRows(
  { opened, recognised, evidence, decided }: FirstReading,
  settings: Settings,
  leftOut: LeftOutCounts,
): Generator<TableRow, OtherLines> {
  const faultOf = rowFault(recognised, opened.header.cells.length);
  const [deleted] = columnsOf(recognised, "deleted");
  const [id] = columnsOf(recognised, "id");
  const isTrue = flagReader();
  const doubles = new Map<string, Kept>();
  const moments = momentReader(recognised, decided, settings);
  const keep = doubleKeeper(opened.source.name, doubles, (row) => moments(row.cells, "modified").serial, leftOut);
  const rows = rowsOf(opened);
  for (let next = rows.next(); ; next = rows.next()) {
    if (next.done) {
      for (const { row } of doubles.values()) yield row;
      return next.value;
    }
    for (const row of next.value) {
      const fault = faultOf(row) ?? (isTrue(row.cells, deleted) ? "deleted" : undefined);
      if (fault) {
        leftOut.add(row.row, fault);
        continue;
      }
      const own = id === undefined ? "" : (row.cells[id]?.trim() ?? "");
      if (!isEmptyId(own) && evidence.ids.mayBeDouble(own)) keep(own, row);
      else yield row;
    }
  }
}

interface Kept {
  readonly row: TableRow;
  readonly text: string;
}

/** Of rows that are the same the first is kept, of others the one that was modified last. */
function doubleKeeper(
  file: string,
  doubles: Map<string, Kept>,
  modified: (row: TableRow) => number,
  leftOut: LeftOutCounts,
): (id: string, row: TableRow) => void {
  return (id, row) => {
    const text = row.cells.join("\u0000");
    const known = doubles.get(id);
    if (!known) {
      doubles.set(id, { row, text });
      return;
    }
    if (known.text === text) {
      leftOut.add(row.row, "duplicate");
      return;
    }
    const [before, after] = [modified(known.row), modified(row)];
    if (before === 0 || after === 0 || before === after)
      refuse({ is: "duplicates", file, id, lines: [known.row.row, row.row] });
    const isLater = after > before;
    leftOut.add(isLater ? known.row.row : row.row, "duplicate");
    if (isLater) doubles.set(id, { row, text });
  };
}
