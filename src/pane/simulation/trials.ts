import { isFault } from "../../core/fault";
import { simulation } from "../../core/uncertainty/simulation";
import type { Drawn } from "./drawn";

const usual = [16_384, 131_072, 1_048_576];

/** The numbers of trials on offer: the usual ones, or the simulation's maximum for this many lines and years. */
export function trialsOffered({ benefits, costs }: Drawn): readonly number[] {
  const zeros = (cells: Drawn["benefits"]) => cells.map((line) => line.map(() => 0));
  const plan = { benefits: zeros(benefits), costs: zeros(costs), rate: 0, correlation: "none" } as const;
  const certain = (cells: Drawn["benefits"]) => cells.map(() => [1, 1, 1]);
  const risks = { benefitRisk: certain(benefits), costRisk: certain(costs) };
  const isTaken = (trials: number) => !isFault(simulation({ ...plan, ...risks, trials }));
  const most = (trials: number): number => (trials <= 256 || isTaken(trials) ? trials : most(trials / 2));
  return [...new Set(usual.map(most))];
}
