/**
 * Knows whether the engine has anything left to calculate, and keeps results out of cells that are no longer theirs. Univer begins a
 * calculation a moment after a change, stops one for a later change after another moment, and loses some of what has changed where one
 * begins while another is under way or ends while it is being stopped. What its own promise calls applied may then be the calculation
 * before, and a cell may have no value, or an old one. In the moment before it stops a calculation, the results go where the formulas
 * were when it began: over a number that was just typed, or into a row that was just inserted. So it is told to stop at once.
 */
import { ICommandService, type ICommandInfo, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";

export interface Calculation {
  /** Resolves when the cells show the results of all that was changed before the call. */
  settled(): Promise<void>;
  stop(): void;
}

/** Milliseconds without a calculation after which no other is expected. */
const quiet = 300;

/** To be called before the engine calculates for the first time, which it does by itself. */
export function watchCalculation(injector: Injector): Calculation {
  const commands = injector.get(ICommandService);
  const changes = injector.get(IActiveDirtyManagerService);
  /** Changes so far, with the opening of the workbook, and how many of them the calculations have that were begun. */
  let [changed, begun] = [1, 0];
  /** Two for a moment, where one was stopped for another: it ends when the other has begun. */
  let running = 0;
  let isAtItsEnd = false;
  let isToldToStop = false;
  let isStopped = false;
  /** The changes that Univer was to calculate when it told its engine to stop. */
  let stoppedFor: number | undefined;
  let isDoubtful = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Set<() => void>();

  const everything = () => {
    pause = undefined;
    const params = { commands: [], forceCalculation: true };
    void commands
      .executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true })
      .then(() => (isDoubtful = false));
  };
  const started = () => {
    clearTimeout(pause);
    pause = undefined;
    isDoubtful ||= running > 0 && !isStopped;
    running++;
    begun = stoppedFor ?? changed;
    stoppedFor = undefined;
  };
  const ended = () => {
    running--;
    // It was too late to stop it, and what was to be calculated instead is forgotten.
    isDoubtful ||= isToldToStop && !isStopped;
    if (!isStopped) stoppedFor = undefined;
    isAtItsEnd = isToldToStop = isStopped = false;
    if (isDoubtful && running === 0) pause = setTimeout(everything, quiet);
  };
  const noted = ({ stageInfo, functionsExecutedState }: ISetFormulaCalculationNotificationMutation) => {
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) isAtItsEnd = true;
    else if (functionsExecutedState === undefined) return;
    else if (isAtItsEnd) ended();
    else isStopped ||= functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION;
  };
  /** Univer begins another calculation a moment later, with what this one had to calculate. */
  const stopAtOnce = () => {
    const before = stoppedFor;
    commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
    stoppedFor = before;
  };
  const toldToStop = () => {
    isToldToStop = running > 0;
    stoppedFor = isToldToStop ? changed : undefined;
  };
  const tell = () => {
    if (begun !== changed || running > 0 || isDoubtful) return;
    for (const each of waiting) each();
    waiting.clear();
  };
  const listening = commands.onCommandExecuted((command, options) => {
    const { id, params } = command;
    if (id === SetFormulaCalculationStartMutation.id) started();
    else if (id === SetFormulaCalculationStopMutation.id) toldToStop();
    else if (id === SetFormulaCalculationNotificationMutation.id)
      noted(params as ISetFormulaCalculationNotificationMutation);
    else if (changes.get(id) !== undefined && !isCalculatedWithout(command, options)) {
      changed++;
      if (running > 0) stopAtOnce();
    } else return;
    tell();
  });
  return {
    settled: async () => {
      // A command that was given just before tells of its change in a microtask.
      await new Promise((resolve) => setTimeout(resolve, 0));
      await new Promise<void>((resolve) => {
        waiting.add(resolve);
        tell();
      });
    },
    stop: () => {
      clearTimeout(pause);
      listening.dispose();
    },
  };
}

const looks: ReadonlySet<string> = new Set(
  [SetStyleCommand, SetBorderCommand, ClearSelectionFormatCommand].map(({ id }) => id),
);

/** The changes of cells after which Univer doesn't calculate: those of their looks, and the results that it writes itself. */
function isCalculatedWithout({ id, params }: ICommandInfo, options: { readonly onlyLocal?: boolean } = {}): boolean {
  const { trigger = "" } = (params ?? {}) as { readonly trigger?: string };
  return id === SetRangeValuesMutation.id && (options.onlyLocal === true || looks.has(trigger));
}
