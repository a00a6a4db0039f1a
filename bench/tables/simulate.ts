import { simulationCases } from "../cases";
import { naive } from "../peers/naive";
import { race } from "../race";

export const simulate = () =>
  race({
    title: "Monte Carlo of seven lines over six periods, times this core's",
    kind: "simulation",
    cases: { "1,048,576 trials": simulationCases(2 ** 20) },
    references: [naive],
    rounds: 3,
  });
