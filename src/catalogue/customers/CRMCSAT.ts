import { satisfaction } from "../../core/customers/scores";
import { define } from "../define";
import { scaleMax, scores } from "../parameters";

export const CRMCSAT = define({
  id: "CRMCSAT",
  says: "Customer satisfaction score (CSAT): the share of answers from satisfied customers.",
  alsoCalled: "satisfaction survey; happy customers; customer feedback; rating; stars",
  returns: "ratio",
  parameters: {
    scores,
    scaleMax: { ...scaleMax, says: "The best score of the scale; 5 if left out" },
    satisfiedFrom: {
      says: "The score from which a customer is satisfied; one below the best if left out",
      unit: "points",
      shape: "number",
      from: 1,
      to: 100,
      optional: true,
    },
  },
  compute: satisfaction,
  native: ({ scores: { text }, scaleMax, satisfiedFrom }) => {
    const from = satisfiedFrom?.text ?? (scaleMax ? `${scaleMax.text}-1` : "4");
    return `SUMPRODUCT(ISNUMBER(${text})*(${text}>=${from}))/SUMPRODUCT(ISNUMBER(${text})*(${text}>0))`;
  },
  source: "Satisfied answers, the two best of five, over all answers.",
  examples: [
    { given: { scores: [5, 4, 4, 3, 1] }, gives: 0.6 },
    { given: { scores: [7, 6, 5, 2], scaleMax: 7 }, gives: 0.5 },
    {
      given: {
        scores: [
          [10, 9],
          [8, 2],
        ],
        scaleMax: 10,
        satisfiedFrom: 8,
      },
      gives: 0.75,
    },
    { given: { scores: [5, 0, null, "", 2] }, gives: 0.5 },
    { given: { scores: [0, 0] }, gives: "na" },
    { given: { scores: [5, 6] }, gives: "value" },
    { given: { scores: [5, 4], satisfiedFrom: 6 }, gives: "value" },
  ],
});
