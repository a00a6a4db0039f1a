/** The pane's one subscription to changes of the spreadsheet, for all of its parts. */
import type { SpreadsheetHost, Unsubscribe } from "../hosts/port";

interface Watching {
  readonly waiting: Set<() => void>;
  /** Ends the subscription; undefined while nobody waits. */
  stop?: Unsubscribe | undefined;
  /** The number of changes so far. */
  changes: number;
}

const watchings = new WeakMap<SpreadsheetHost, Watching>();

function watchingOf(host: SpreadsheetHost): Watching {
  const found = watchings.get(host) ?? { waiting: new Set(), changes: 0 };
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
  const watching = watchingOf(host);
  watching.changes++;
  for (const changed of [...watching.waiting]) changed();
}

/** Differs after each change, for what is read once between two of them. */
export const changesOf = (host: SpreadsheetHost): number => watchingOf(host).changes;
