/**
 * Recalculates the whole workbook when rows or columns are inserted or removed. Univer moves what it knows of formulas and of what they read, and
 * loses some of it where an insertion is undone: a model would go on showing another total cost than its cells add up to.
 */
import type { ICommandInfo, Injector } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
} from "@univerjs/sheets";

const structural: ReadonlySet<string> = new Set(
  [
    InsertRowMutation,
    RemoveRowMutation,
    InsertColMutation,
    RemoveColMutation,
    MoveRowsMutation,
    MoveColsMutation,
    ReorderRangeMutation,
  ].map(({ id }) => id),
);

export function recalculateChangedRows(injector: Injector): void {
  const changes = injector.get(IActiveDirtyManagerService);
  for (const id of structural) {
    const known = changes.get(id);
    if (!known) continue;
    changes.register(id, {
      commandId: id,
      getDirtyData: (command: ICommandInfo) => ({ ...known.getDirtyData(command), forceCalculation: true }),
    });
  }
}
