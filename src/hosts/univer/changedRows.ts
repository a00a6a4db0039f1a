/**
 * Recalculates the whole workbook when rows or columns are inserted or removed, and after one calculation began while another was under way.
 * Univer moves what it knows of formulas and of what they read, and loses some of it where an insertion is undone or two calculations
 * share it: a model would go on showing another total cost than its cells add up to.
 */
import { ICommandService, type ICommandInfo, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
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

/** Milliseconds without a calculation after which no other is expected. */
const quiet = 300;

/** Returns what stops it. */
export function recalculateChangedRows(injector: Injector): () => void {
  const commands = injector.get(ICommandService);
  const changes = injector.get(IActiveDirtyManagerService);
  for (const id of structural) {
    const known = changes.get(id);
    if (!known) continue;
    changes.register(id, {
      commandId: id,
      getDirtyData: (command: ICommandInfo) => ({ ...known.getDirtyData(command), forceCalculation: true }),
    });
  }
  let isRunning = false;
  let isDoubtful = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const again = () => {
    isDoubtful = false;
    const everything = { commands: [], forceCalculation: true };
    void commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
  };
  commands.onCommandExecuted(({ id, params }) => {
    const isStart = id === SetFormulaCalculationStartMutation.id;
    if (!isStart && !(id === SetFormulaCalculationNotificationMutation.id && hasEnded(params))) return;
    clearTimeout(waiting);
    isDoubtful ||= isStart && isRunning;
    isRunning = isStart;
    if (!isStart && isDoubtful) waiting = setTimeout(again, quiet);
  });
  return () => clearTimeout(waiting);
}

const hasEnded = (params: object | undefined): boolean => {
  const state = (params as ISetFormulaCalculationNotificationMutation | undefined)?.functionsExecutedState;
  return state !== undefined && state !== FormulaExecutedStateType.INITIAL;
};
