/** A change of many steps that a reader may cancel after each; one undo takes it back whole. */
import { IUndoRedoService } from "@univerjs/core";
import type { Progress } from "../port";
import type { Grid } from "./grid";

export interface Steps {
  readonly steps: Generator<void>;
  readonly count: number;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** What makes the workbook as before, when a step fails or the reader cancels. */
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
    while (!steps.next().done) {
      progress(++done, count);
      if (performance.now() - paused > breathMilliseconds) {
        await pause();
        paused = performance.now();
      }
      signal.throwIfAborted();
    }
  } catch (failure) {
    // An undo within would be one of its steps.
    together.dispose();
    takeBack();
    // Undoing steps that were taken back would bring debris.
    undo.clearUndoRedo(workbook.getId());
    throw failure;
  } finally {
    together.dispose();
  }
}

/** Longer than this the page would seem stuck; shorter, and the engine would calculate after every step. */
const breathMilliseconds = 100;

/** Lets the page draw and the Cancel button be heard. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
