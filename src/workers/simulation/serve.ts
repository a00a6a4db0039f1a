/**
 * Runs long simulations in a worker. A worker gets one request, for a range of blocks; several share one simulation.
 */
import { simulateBlocks, type Simulation, type Trials } from "../../core/uncertainty/simulation";
import { joinedTrials } from "../../core/uncertainty/trialStatistics";

export interface AskedBlocks {
  readonly simulation: Simulation;
  /** The first block and the block after the last. */
  readonly from: number;
  readonly to: number;
}

export type SimulationMessage =
  /** The number of completed blocks. */
  { readonly kind: "progress"; readonly blocks: number } | { readonly kind: "done"; readonly trials: Trials };

/** The members of a worker's global scope that are used here. */
export interface Scope {
  addEventListener(type: "message", listener: (event: { readonly data: AskedBlocks }) => void): void;
  postMessage(message: SimulationMessage, options?: { transfer: Transferable[] }): void;
}

/** Progress is reported after this many blocks, a few milliseconds of work. */
const blocksAtATime = 64;

export function serve(scope: Scope): void {
  scope.addEventListener("message", ({ data: { simulation, from, to } }) => {
    const parts: Trials[] = [];
    for (let block = from; block < to; block += blocksAtATime) {
      const end = Math.min(block + blocksAtATime, to);
      parts.push(simulateBlocks(simulation, block, end));
      scope.postMessage({ kind: "progress", blocks: end - from });
    }
    const trials = joinedTrials(parts);
    scope.postMessage(
      { kind: "done", trials },
      { transfer: [trials.npv.buffer, trials.roi.buffer, trials.payback.buffer] },
    );
  });
}
