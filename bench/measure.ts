/** Times several calculations of the same answers alternately in one process. */
import type { Call } from "./peers/peer";

export interface Contestant {
  /** One call per question; every contestant has the same questions in the same order. */
  readonly calls: readonly Call[];
}

const manyRounds = 21;
/** The shortest of these counts, because other work on the machine can only make a run longer. */
const attempts = 3;
/** Milliseconds. This is long compared with the clock's resolution. */
const roundMs = 5;

/**
 * The sum of all answers. It is exported, so that the compiler can't remove a call whose answer would be unused.
 * @public Nothing imports it.
 */
export let consumed = 0;

export interface Timing {
  /** The time per call, as the median of all rounds. */
  readonly ns: number;
  /**
   * The time divided by the first contestant's time in the same round, as the median of all rounds. Times of one round are
   * compared because a slow phase of the machine then affects both.
   */
  readonly ratio: number;
}

/** The timings are in the order of the contestants. */
export function measure(contestants: readonly Contestant[], rounds = manyRounds): readonly Timing[] {
  const runners = contestants.map(({ calls }) => warmedUp(calls, Math.min(10, rounds)));
  const times = runners.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    runners.forEach((_, i) => {
      // The order rotates, so that no contestant always runs after the same one and its garbage.
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

/** Runs the calls until they are compiled, and finds the number of calls that a round needs. */
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
  // If a round has room for all questions, it asks each of them equally often.
  if (repeats > calls.length) repeats = calls.length * Math.ceil(repeats / calls.length);
  return {
    round: () => {
      let least = run(repeats);
      // A single long round is disturbed only slightly, so it isn't repeated.
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
