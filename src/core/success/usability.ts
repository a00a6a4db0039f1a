import { isAnswer, onScale, type NotOnScale, type Scores } from "../customers/scale";
import { fault, isFault, type Fault } from "../fault";
import { sum } from "../numbers/series";

/** The System Usability Scale has ten statements: the odd ones praise the system, the even ones criticise it. */
const statements = 10;

/**
 * SUS = mean over respondents of 2.5 × (Σ (odd answers − 1) + Σ (5 − even answers))
 * @param answers one row of ten whole numbers 1…5 per respondent; a row with a blank (null or 0) is left out
 * @returns points 0…100, or tenAnswers | offScale | scoreNotWhole | noCompleteRow
 * Source: Brooke (1996), SUS: A Quick and Dirty Usability Scale, in Usability Evaluation in Industry, 189–194.
 */
export function usability({
  answers,
}: {
  readonly answers: Scores;
}): number | Fault<NotOnScale | "tenAnswers" | "noCompleteRow"> {
  if (answers[0]?.length !== statements) return fault("tenAnswers", { parameter: "answers" });
  const scale = { from: 1, to: 5, whole: true } as const;
  const refused = onScale("answers", answers, scale);
  if (isFault(refused)) return refused;
  const points: number[] = [];
  for (const row of answers) {
    const given = row.filter((answer) => isAnswer(answer, scale.from));
    if (given.length === statements)
      points.push(2.5 * sum(given.map((answer, i) => (i % 2 === 0 ? answer - 1 : 5 - answer))));
  }
  return points.length === 0 ? fault("noCompleteRow") : sum(points) / points.length;
}
