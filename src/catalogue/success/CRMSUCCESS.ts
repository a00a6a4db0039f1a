import { success } from "../../core/success/weightedScore";
import { define } from "../define";
import { products } from "../native";

export const CRMSUCCESS = define({
  id: "CRMSUCCESS",
  says: "CRM success rate: the weighted mean of the success in technology, culture, data mining and social CRM.",
  alsoCalled: "maturity; CRM performance; overall success; success score; critical success factors",
  returns: "points",
  parameters: {
    scores: {
      says: "Scores from 0 to 100: technology, culture, data mining, social CRM, or your own; a blank is 0",
      unit: "points",
      shape: "lines",
    },
    weights: {
      says: "What each score weighs, in the same order; all alike if left out",
      unit: "points",
      shape: "lines",
      optional: true,
    },
  },
  compute: success,
  native: ({ scores, weights }) =>
    weights
      ? `${products(scores, weights)}/SUM(${weights.text})`
      : `SUM(${scores.text})/${scores.rows * scores.columns}`,
  source: "Technology, CRM culture, data mining and social CRM as parts of CRM success; the weights are yours.",
  examples: [
    { given: { scores: [80, 60, 50, 30] }, gives: 55 },
    { given: { scores: [80, 60, 50, 30], weights: [0.4, 0.3, 0.2, 0.1] }, gives: 63 },
    { given: { scores: [80, 60], weights: [[3], [1]] }, gives: 75 },
    { given: { scores: [80, null] }, gives: 40 },
    { given: { scores: [80, 60], weights: [0, 0] }, gives: "div0" },
    { given: { scores: [80, 101] }, gives: "value" },
    { given: { scores: [80, 60], weights: [1, 1, 1] }, gives: "value" },
  ],
});
