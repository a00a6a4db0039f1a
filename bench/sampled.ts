/** Compares the errors of 16,384 Sobol trials with those of 65,536 plain random trials. */
import { isFault } from "../src/core/fault";
import { simulateBlocks, simulation } from "../src/core/uncertainty/simulation";
import { spreads, type Spread } from "../src/core/uncertainty/trialStatistics";
import type { Simulation } from "./peers/peer";

export type Figures = Readonly<Record<"p5" | "p50" | "p95" | "mean", number>>;

export const sobolTrials = { trials: 16_384, sobolLines: 64 };
export const plainTrials = { trials: 65_536, sobolLines: 0 };
const shifts = 24;

/** Simulates the net present value. Both kinds of trial use the same engine and differ only in their random numbers. */
export function drawn(question: Simulation, how: typeof sobolTrials, seed: number): Figures {
  const ready = simulation({ ...question, trials: how.trials, seed, correlation: "none" }, how.sobolLines);
  if (isFault(ready)) throw new Error(ready.says);
  return spreads(ready, simulateBlocks(ready, 0, ready.blocks))[0] as Spread & Figures;
}

/** The root mean square errors over the seeds; each seed is another digital shift. */
export function sampled(question: Simulation): { readonly sobol: Figures; readonly plain: Figures } {
  const fine = { ...sobolTrials, trials: 2 ** 18 };
  const truths = [1001, 1002, 1003, 1004].map((seed) => drawn(question, fine, seed));
  const truth = averaged((figure) => truths.map((each) => each[figure]));
  const errors = (how: typeof sobolTrials) => {
    const runs = Array.from({ length: shifts }, (_, i) => drawn(question, how, i + 1));
    const squares = averaged((figure) => runs.map((each) => (each[figure] - truth[figure]) ** 2));
    return byFigure((figure) => Math.sqrt(squares[figure]));
  };
  return { sobol: errors(sobolTrials), plain: errors(plainTrials) };
}

const averaged = (of: (figure: keyof Figures) => readonly number[]): Figures =>
  byFigure((figure) => of(figure).reduce((total, each) => total + each, 0) / of(figure).length);

const byFigure = (of: (figure: keyof Figures) => number): Figures => ({
  p5: of("p5"),
  p50: of("p50"),
  p95: of("p95"),
  mean: of("mean"),
});
