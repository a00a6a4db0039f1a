/** Tells the pane's parts that the pane itself has written into the workbook, which the host doesn't report. */
import type { SpreadsheetHost, Unsubscribe } from "../hosts/port";

const waiting = new WeakMap<SpreadsheetHost, Set<() => void>>();

export function afterOwnWrites(host: SpreadsheetHost, changed: () => void): Unsubscribe {
  const all = waiting.get(host) ?? new Set();
  waiting.set(host, all.add(changed));
  return () => all.delete(changed);
}

export function hasWritten(host: SpreadsheetHost): void {
  for (const changed of waiting.get(host) ?? []) changed();
}
