/**
 * The pane's one subscription to changes of the spreadsheet, for all of its parts, and the defined names, which several parts
 * need after each change: those that ask at the same time share one reading. A workbook with many models has thousands of them.
 */
import type { BookName } from "../grid/book";
import type { SpreadsheetHost, Unsubscribe } from "../hosts/port";

interface Watching {
  readonly waiting: Set<() => void>;
  /** Ends the subscription; undefined while nobody waits. */
  stop?: Unsubscribe | undefined;
  /** While they are being read. */
  names?: Promise<readonly BookName[]> | undefined;
}

const watchings = new WeakMap<SpreadsheetHost, Watching>();

function watchingOf(host: SpreadsheetHost): Watching {
  const found = watchings.get(host) ?? { waiting: new Set() };
  watchings.set(host, found);
  return found;
}

/** Calls after each change, also those that the pane itself has made. */
export function onChange(host: SpreadsheetHost, changed: () => void): Unsubscribe {
  const watching = watchingOf(host);
  // Each call is a subscription of its own, even if the same function is given twice.
  const tell = () => changed();
  watching.waiting.add(tell);
  watching.stop ??= host.watch(() => hasChanged(host));
  return () => {
    watching.waiting.delete(tell);
    if (watching.waiting.size > 0) return;
    watching.stop?.();
    watching.stop = undefined;
  };
}

/** Tells the pane's parts of a change; the host doesn't report what the pane itself has written. */
export function hasChanged(host: SpreadsheetHost): void {
  const { waiting } = watchingOf(host);
  watchingOf(host).names = undefined;
  for (const changed of [...waiting]) changed();
}

/** The workbook's names. A reading that was begun before the last change is not shared. */
export function namesNow(host: SpreadsheetHost): Promise<readonly BookName[]> {
  const watching = watchingOf(host);
  if (watching.names) return watching.names;
  const reading = host.definedNames();
  const end = () => {
    if (watching.names === reading) watching.names = undefined;
  };
  watching.names = reading;
  reading.then(end, end);
  return reading;
}
