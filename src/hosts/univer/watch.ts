/** Notifies listeners when cells or the selection change. */
import { CommandType, ICommandService } from "@univerjs/core";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Unsubscribe } from "../port";
import type { Grid } from "./grid";

/** Milliseconds: changes are coalesced until the calculation they start is probably done. */
const momentMilliseconds = 50;

const selecting: ReadonlySet<string> = new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]);

/** Univer reports every change of a workbook as a mutation: typing, calculation, insertion, renaming, undo. */
export function onChange({ injector }: Grid, changed: () => void, isQuiet = () => false): Unsubscribe {
  let moment: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    moment = undefined;
    changed();
  };
  const listening = injector.get(ICommandService).onCommandExecuted(({ id, type }) => {
    if (!isQuiet() && (type === CommandType.MUTATION || selecting.has(id)))
      moment ??= setTimeout(tell, momentMilliseconds);
  });
  return () => {
    clearTimeout(moment);
    listening.dispose();
  };
}

export interface Watch {
  watch(changed: () => void): Unsubscribe;
  /** Changes during `work` are made by the pane itself and are not reported. */
  quietly<T>(work: () => Promise<T>): Promise<T>;
}

export function watcher(grid: Grid): Watch {
  let quiet = 0;
  return {
    watch: (changed) => onChange(grid, changed, () => quiet > 0),
    async quietly(work) {
      quiet++;
      try {
        return await work();
      } finally {
        quiet--;
      }
    },
  };
}
