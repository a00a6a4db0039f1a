/** Several ways to the same answers, timed side by side in one process. */
import type { Call } from "./peers/peer";

export interface Contestant {
  /** The same questions in the same order for everyone, asked in turn. */
  readonly calls: readonly Call[];
}

const manyRounds = 21;
/** The least of them counts: what else the machine does only ever adds. */
const attempts = 3;
/** This is long compared with the clock's resolution. */
const roundMs = 5;

/**
 * Every answer goes through here and out of the module, so that no call can be left out as useless.
 * @public Nothing imports it.
 */
export let consumed = 0;

export interface Timing {
  /** Time per call, the median of all rounds. */
  readonly ns: number;
  /** How many times the first contestant's time, the median of all rounds: of neighbours, so that what slows the machine for a while slows both. */
  readonly ratio: number;
}

/** In the order given. */
export function measure(contestants: readonly Contestant[], rounds = manyRounds): readonly Timing[] {
  const runners = contestants.map(({ calls }) => warmedUp(calls, Math.min(10, rounds)));
  const times = runners.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    runners.forEach((_, i) => {
      // Nobody always comes after the same neighbour's rubbish.
      const next = (i + round) % runners.length;
      times[next]?.push((runners[next] as Runner).round());
    });
  }
  return times.map((ns) => ({
    ns: median(ns),
    ratio: median(ns.map((each, round) => each / (times[0]?.[round] as number))),
  }));
}

interface Runner {
  /** The unit is nanoseconds per call. */
  round(): number;
}

/** Runs until compiled, and finds how many calls fill a round. */
function warmedUp(calls: readonly Call[], fills: number): Runner {
  let next = 0;
  /** The unit is milliseconds. */
  const run = (repeats: number): number => {
    let total = 0;
    const start = performance.now();
    for (let i = 0; i < repeats; i++) {
      const given = (calls[next] as Call)();
      if (typeof given === "number") total += given;
      if (++next === calls.length) next = 0;
    }
    const ms = performance.now() - start;
    consumed += total;
    return ms;
  };
  let repeats = 1;
  for (let filled = 0; filled < fills;) {
    const ms = run(repeats);
    if (ms >= roundMs) filled++;
    else repeats = Math.ceil(repeats * Math.min(2, (1.2 * roundMs) / Math.max(ms, 0.01)));
  }
  // Whole turns of the questions where they fit, so that every round asks the same.
  if (repeats > calls.length) repeats = calls.length * Math.ceil(repeats / calls.length);
  return {
    round: () => {
      let least = run(repeats);
      // One long call is disturbed little.
      for (let more = 1; more < attempts && least < 10 * roundMs; more++) least = Math.min(least, run(repeats));
      return (1e6 * least) / repeats;
    },
  };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
