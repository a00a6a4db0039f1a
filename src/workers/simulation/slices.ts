/** Runs a simulation on the page, in slices so short that the page goes on responding. */
import { simulateBlocks, type Simulation, type Trials } from "../../core/uncertainty/simulation";
import { joinedTrials } from "../../core/uncertainty/trialStatistics";

/** Two slices fit between two frames of a screen with 30 frames per second. */
const sliceMilliseconds = 16;

/** Lets the page draw and react to Cancel. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * All trials, with the digits of `inWorkers`; `progress` gets the share done, from 0 to 1. The number of blocks in a slice
 * follows the machine's speed; a slice has at least one block, which takes up to a fifth of a second in the largest plans.
 */
export async function inSlices(
  simulation: Simulation,
  progress: (share: number) => void,
  signal: AbortSignal,
  pause = turn,
): Promise<Trials> {
  const parts: Trials[] = [];
  const { blocks } = simulation;
  let count = 1;
  for (let block = 0; block < blocks;) {
    await pause();
    signal.throwIfAborted();
    const end = Math.min(block + count, blocks);
    const begun = performance.now();
    parts.push(simulateBlocks(simulation, block, end));
    const took = performance.now() - begun;
    if (took > sliceMilliseconds) count = Math.max(1, Math.floor(count / 2));
    else if (took < sliceMilliseconds / 3) count *= 2;
    block = end;
    progress(block / blocks);
  }
  return joinedTrials(parts);
}
