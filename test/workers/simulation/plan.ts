import { simulation, type Simulation, type Uncertain } from "../../../src/core/uncertainty/simulation";

/** A plan of three lines, with enough trials for several workers. */
export const plan: Uncertain = {
  benefits: [
    [0, 60, 80],
    [0, 20, 25],
  ],
  costs: [[100, 10, 10]],
  rate: 0.08,
  benefitRisk: [
    [0.6, 1, 1.2],
    [0.5, 0.9, 1.3],
  ],
  costRisk: [[0.9, 1, 1.5]],
  trials: 262_144,
  correlation: "none",
};

/** The same, prepared for its trials: 256 blocks. */
export const prepared = simulation(plan) as Simulation;

export const never = new AbortController().signal;
