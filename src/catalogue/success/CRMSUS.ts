import { usability } from "../../core/success/usability";
import { define } from "../define";

export const CRMSUS = define({
  id: "CRMSUS",
  says: "System Usability Scale (SUS): how usable the people who work with it find the CRM, 0 to 100.",
  alsoCalled: "usability; ease of use; user-friendly; questionnaire; user experience; UX",
  returns: "points",
  parameters: {
    answers: {
      says: "A row of ten answers from 1 to 5 for each person, in the order of the questionnaire",
      unit: "points",
      shape: "scores",
    },
  },
  compute: usability,
  native: ({ answers: { text, columns } }) => {
    if (columns !== 10) return undefined;
    const complete = `(MMULT(ISNUMBER(${text})*(${text}>0),{1;1;1;1;1;1;1;1;1;1})=10)`;
    return `2.5*(20+SUMPRODUCT(${complete}*{1,-1,1,-1,1,-1,1,-1,1,-1},${text})/SUMPRODUCT(${complete}*1))`;
  },
  source: "2.5 × (Σ(odd − 1) + Σ(5 − even)); Brooke, SUS: A Quick and Dirty Usability Scale, 1996.",
  examples: [
    { given: { answers: [4, 2, 4, 1, 5, 2, 4, 2, 4, 2] }, gives: 80 },
    {
      given: {
        answers: [
          [5, 1, 5, 1, 5, 1, 5, 1, 5, 1],
          [3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
          [4, 2, 4, 2, null, 2, 4, 2, 4, 2],
          [4, 2, 4, 2, 4, 2, 4, 2, 0, 2],
        ],
      },
      gives: 75,
    },
    { given: { answers: [1, 5, 1, 5, 1, 5, 1, 5, 1, 5] }, gives: 0 },
    { given: { answers: [4, 2, 4, 1, 5, 2, 4, 2, 4, null] }, gives: "na" },
    { given: { answers: [4, 2, 4, 1, 5, 2, 4, 2, 4, 2.5] }, gives: "value" },
    { given: { answers: [4, 2, 4, 1, 5, 2, 4, 2, 4, 6] }, gives: "value" },
    { given: { answers: [4, 2, 4, 1, 5, 2, 4, 2, 4] }, gives: "value" },
  ],
});
