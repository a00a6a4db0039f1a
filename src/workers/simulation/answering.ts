import { isFault } from "../../core/fault";
import { simulation } from "../../core/uncertainty/simulation";
import { inWorkers, type SimulationWorker } from "./share";

/** The smallest simulation: one line of benefits and of costs in one period. */
const smallest = {
  benefits: [[2]],
  costs: [[1]],
  benefitRisk: [[1, 1, 1]],
  costRisk: [[1, 1, 1]],
  rate: 0,
  correlation: "none",
} as const;

/** Resolves once a worker has answered; rejects where workers are refused. */
export async function answering(open: () => SimulationWorker): Promise<void> {
  const asked = simulation(smallest);
  if (isFault(asked)) throw new Error(asked.says);
  await inWorkers(open, 1)(asked, () => undefined, new AbortController().signal);
}
