import { stageTimes } from "../../core/sales/stageTimes";
import { define } from "../define";
import { statistic } from "../parameters";

export const CRMSTAGETIMES = define({
  id: "CRMSTAGETIMES",
  says: "Stage times: how many deals have passed each stage of the pipeline, and the days they took.",
  alsoCalled: "pipeline stages; funnel stages; stage duration; bottleneck; time in stage; stage velocity",
  returns: {
    stage: { says: "Stage", unit: "text" },
    count: { says: "Passed", unit: "count" },
    days: { says: "Days", unit: "days" },
  },
  parameters: {
    stages: { says: "The stage of each row, one row for each deal's stay in a stage", shape: "words" },
    entered: { says: "When the deal came into the stage", unit: "date", shape: "dates" },
    left: { says: "When it left the stage; blank while it is there", unit: "date", shape: "dates" },
    statistic,
    deals: {
      says: "The deal of each row; rows of one deal that stay in one stage are then one passage",
      shape: "words",
      optional: true,
    },
  },
  labels: { none: "(none)" },
  compute: stageTimes,
  source:
    "Leaving − entering by stage, in order of first appearance; rows without one of the dates are left out. Whole days where no entering, or no leaving, has a time of day.",
  examples: [
    {
      given: {
        stages: ["Lead", "Offer", "lead ", "Offer", "Contract"],
        entered: [45658, 45668, 45660, 45680, 45700],
        left: [45668, 45700, 45680, null, null],
      },
      gives: [
        ["Lead", 2, 15],
        ["Offer", 1, 32],
        ["Contract", 0, "na"],
      ],
    },
    {
      given: {
        stages: ["A", "A", "A", null],
        entered: [45658, 45658, 45658, 45658],
        left: [45659, 45660, 45688, 45661],
        statistic: "median",
      },
      gives: [
        ["A", 3, 2],
        [{ label: "none" }, 1, 3],
      ],
    },
    {
      given: {
        stages: ["Lead", "Lead", "Offer", "Lead"],
        entered: [45658, 45660, 45668, 45658],
        left: [45660, 45668, null, 45662],
        deals: ["D1", "D1", "D1", "D2"],
      },
      gives: [
        ["Lead", 2, 7],
        ["Offer", 0, "na"],
      ],
    },
    { given: { stages: ["A", "A"], entered: [45658, 45660], left: [45659, 45659] }, gives: "value" },
    { given: { stages: [null, null], entered: [45658, 45660], left: [45659, 45661] }, gives: "na" },
  ],
});
