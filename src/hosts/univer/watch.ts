/** Tells when cells or the selection changed. */
import { CommandType, ICommandService } from "@univerjs/core";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Unsubscribe } from "../port";
import type { Grid } from "./grid";

/** Changes of a moment are told together, once the calculation they set off is likely done. */
const momentMilliseconds = 50;

const selecting: ReadonlySet<string> = new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]);

/** Every change of a workbook is a mutation: what is typed, calculated, inserted, renamed, undone. */
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
  /** What happens meanwhile is the pane's own doing, and not told. */
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
