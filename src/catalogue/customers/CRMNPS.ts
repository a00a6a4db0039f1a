import { netPromoterScore } from "../../core/customers/scores";
import { define } from "../define";
import { scores } from "../parameters";

export const CRMNPS = define({
  id: "CRMNPS",
  says: "Net Promoter Score (NPS): the percentage of scores of 9 and 10 less the percentage of scores up to 6.",
  alsoCalled: "recommendation; promoters and detractors; would you recommend; loyalty survey",
  returns: "points",
  parameters: {
    scores: { ...scores, says: "Whole scores from 0 to 10, one cell per answer" },
    answered: {
      says: "COUNT of the same cells: tells blank cells from scores of 0",
      unit: "count",
      shape: "number",
      whole: true,
      from: 0,
      optional: true,
    },
  },
  compute: netPromoterScore,
  native: ({ scores: { text }, answered }) => {
    const counted = `SUMPRODUCT(ISNUMBER(${text})*((${text}>=9)-(${text}<=6)))`;
    if (!answered) return `100*${counted}/COUNT(${text})`;
    return `100*(${counted}+COUNT(${text})-${answered.text})/${answered.text}`;
  },
  source: "Reichheld, The One Number You Need to Grow, Harvard Business Review, 2003.",
  examples: [
    { given: { scores: [10, 9, 9, 8, 7, 6, 3, 10, 9, 0] }, gives: 20 },
    { given: { scores: [10, 9, 0, 8, 0], answered: 4 }, gives: 25 },
    {
      given: {
        scores: [
          [10, 9],
          [null, 8],
          [0, ""],
        ],
        answered: 4,
      },
      gives: 25,
    },
    { given: { scores: [[10], [null], [9], [7]] }, gives: 66.666666666667 },
    { given: { scores: [6, 0, 3] }, gives: -100 },
    { given: { scores: [0, 0], answered: 0 }, gives: "na" },
    { given: { scores: [10, 11] }, gives: "value" },
    { given: { scores: [10, 9.5] }, gives: "value" },
    { given: { scores: [10, 9, 8], answered: 2 }, gives: "value" },
    { given: { scores: [10, 9, 0], answered: 4 }, gives: "value" },
  ],
});
