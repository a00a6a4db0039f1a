import { effort } from "../../core/customers/scores";
import { define } from "../define";
import { scaleMax, scores } from "../parameters";

export const CRMCES = define({
  id: "CRMCES",
  says: "Customer effort score (CES): the mean of the answers, from hard to easy; higher is easier.",
  alsoCalled: "ease; effort survey; how easy; friction",
  returns: "points",
  parameters: {
    scores,
    scaleMax: { ...scaleMax, says: "The best score of the scale, for very easy; 7 if left out" },
  },
  compute: effort,
  native: ({ scores: { text } }) => `SUM(${text})/SUMPRODUCT(ISNUMBER(${text})*(${text}>0))`,
  source: "Mean agreement that it was easy; Dixon, Freeman, Toman, Harvard Business Review, 2010.",
  examples: [
    { given: { scores: [4, 5, 6, 7, 7] }, gives: 5.8 },
    { given: { scores: [4, 5, 3, 5], scaleMax: 5 }, gives: 4.25 },
    { given: { scores: [6, 0, null, 7] }, gives: 6.5 },
    { given: { scores: [0] }, gives: "na" },
    { given: { scores: [4, 8] }, gives: "value" },
  ],
});
