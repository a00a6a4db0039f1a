import { goalReached } from "../../core/success/goal";
import { define } from "../define";

export const CRMGOAL = define({
  id: "CRMGOAL",
  says: "Goal attainment: how much of the way from the baseline to the target is behind you, up or down.",
  alsoCalled: "target achieved; goal reached; progress; plan against actual; achievement; objective; OKR; KPI target",
  returns: "ratio",
  parameters: {
    baseline: { says: "Where it stood before the CRM", unit: "any", shape: "number" },
    target: { says: "Where it should stand", unit: "any", shape: "number" },
    actual: { says: "Where it stands", unit: "any", shape: "number" },
  },
  compute: goalReached,
  native: ({ baseline, target, actual }) => `(${actual.text}-${baseline.text})/(${target.text}-${baseline.text})`,
  source: "(Actual − baseline)/(target − baseline).",
  examples: [
    { given: { baseline: 1000000, target: 1200000, actual: 1150000 }, gives: 0.75 },
    { given: { baseline: 90, target: 60, actual: 75 }, gives: 0.5 },
    { given: { baseline: 90, target: 60, actual: 96 }, gives: -0.2 },
    { given: { baseline: 4, target: 4.5, actual: 4.6 }, gives: 1.2 },
    { given: { baseline: 90, target: 90, actual: 75 }, gives: "div0" },
    { given: { baseline: 90, target: 60 }, gives: "value" },
  ],
});
