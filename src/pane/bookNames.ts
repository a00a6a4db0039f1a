/**
 * The defined names, which several parts of the pane need after each change: those that ask at the same time share one reading.
 * A workbook with many models has thousands of them.
 */
import type { BookName } from "../grid/book";
import type { SpreadsheetHost } from "../hosts/port";
import { changesOf } from "./watching";

interface Reading {
  readonly names: Promise<readonly BookName[]>;
  /** The changes before it began. */
  readonly changes: number;
}

/** Those that are under way. */
const readings = new WeakMap<SpreadsheetHost, Reading>();

/** The workbook's names. A reading that was begun before the last change is not shared. */
export function namesNow(host: SpreadsheetHost): Promise<readonly BookName[]> {
  const changes = changesOf(host);
  const under = readings.get(host);
  if (under?.changes === changes) return under.names;
  const reading: Reading = { names: host.definedNames(), changes };
  const end = () => {
    if (readings.get(host) === reading) readings.delete(host);
  };
  readings.set(host, reading);
  reading.names.then(end, end);
  return reading.names;
}
