/** Runs a change of many steps. A reader may cancel after each step; one undo reverts the whole change. */
import { IUndoRedoService } from "@univerjs/core";
import type { Progress } from "../port";
import type { Grid } from "./grid";

export interface Steps {
  readonly steps: Generator<void>;
  readonly count: number;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Restores the workbook when a step fails or the reader cancels. */
  readonly takeBack: () => void;
}

export async function allOrNothing(
  { workbook, injector }: Grid,
  { steps, count, progress, signal, takeBack }: Steps,
): Promise<void> {
  const undo = injector.get(IUndoRedoService);
  const together = undo.__tempBatchingUndoRedo(workbook.getId());
  try {
    let done = 0;
    let paused = performance.now();
    signal.throwIfAborted();
    while (!inUndoOrder(undo, () => steps.next()).done) {
      progress(++done, count);
      if (performance.now() - paused > breathMilliseconds) {
        await pause();
        paused = performance.now();
      }
      signal.throwIfAborted();
    }
  } catch (failure) {
    // An undo during the change would itself be recorded as a step.
    together.dispose();
    takeBack();
    // Undoing steps that were already reverted would bring parts of them back.
    undo.clearUndoRedo(workbook.getId());
    throw failure;
  } finally {
    together.dispose();
  }
}

/**
 * Univer collects what undoes the steps in the order of the steps. It must run the other way round, because a step may stand in
 * what an earlier one has made, such as an entry in a new row.
 */
function inUndoOrder<T>(undo: IUndoRedoService, step: () => T): T {
  const before = undo.pitchTopUndoElement();
  const known = before?.undoMutations.length ?? 0;
  const done = step();
  const after = undo.pitchTopUndoElement();
  if (after && after === before) after.undoMutations.unshift(...after.undoMutations.splice(known));
  return done;
}

/**
 * Milliseconds. A longer pause makes the page look frozen; with a shorter one the engine calculates after every step.
 */
const breathMilliseconds = 100;

/** Yields so that the page can draw and the Cancel button can respond. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
