import { expected } from "../../core/benefits/estimate";
import { define } from "../define";

export const CRMEXPECTED = define({
  id: "CRMEXPECTED",
  says: "Expected amount of a three-point estimate: low, likely and high.",
  alsoCalled: "expected value; three-point estimate; PERT; triangular; optimistic; pessimistic; most likely; forecast",
  returns: "money",
  parameters: {
    low: { says: "The lowest amount to reckon with", unit: "money", shape: "number" },
    likely: { says: "The most likely amount", unit: "money", shape: "number" },
    high: { says: "The highest amount to reckon with", unit: "money", shape: "number" },
    shape: {
      says: "triangular or pert",
      shape: "option",
      options: {
        triangular: "(low + likely + high) / 3, as in Forrester's Total Economic Impact",
        pert: "(low + 4 × likely + high) / 6, as in project planning",
      },
      default: "triangular",
    },
  },
  compute: expected,
  native: ({ low, likely, high, shape }) => {
    const chosen = shape === undefined ? "triangular" : shape.literal;
    if (chosen === "triangular") return `(${low.text}+${likely.text}+${high.text})/3`;
    return chosen === "pert" ? `(${low.text}+4*${likely.text}+${high.text})/6` : undefined;
  },
  source: "Mean of the triangular distribution; PERT by Malcolm, Roseboom, Clark and Fazar, 1959.",
  examples: [
    { given: { low: 80000, likely: 100000, high: 150000 }, gives: 110000 },
    { given: { low: 80000, likely: 100000, high: 150000, shape: "pert" }, gives: 105000 },
    { given: { low: -30, likely: 0, high: 60 }, gives: 10 },
    { given: { low: 100, likely: 100, high: 100, shape: "pert" }, gives: 100 },
    { given: { low: 150000, likely: 100000, high: 80000 }, gives: "value" },
    { given: { low: 80000, likely: 100000, high: 150000, shape: "normal" }, gives: "value" },
  ],
});
