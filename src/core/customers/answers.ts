import { fault, type Fault } from "../fault";
import { sum } from "../numbers/series";

/** Scores and how many answers gave each; without counts, each is one answer. */
export interface SurveyAnswers {
  readonly scores: ArrayLike<number>;
  readonly counts?: ArrayLike<number> | undefined;
}

/** Highest answers where nothing else is said: 0…10 to recommend, 1…5 for satisfaction, 1…7 for effort. */
export const usualMax = { nps: 10, csat: 5, ces: 7 } as const;

const noScores = fault("emptyRange", { parameter: "scores" });

/** The number of answers; with `from`, of those whose score is at least that. */
export function countAnswers({ scores, counts }: SurveyAnswers, from = -Infinity): number {
  let count = 0;
  for (let i = 0; i < scores.length; i++)
    if ((scores[i] as number) >= from) count += counts ? (counts[i] as number) : 1;
  return count;
}

/**
 * 100 × (share of scores 9–10 − share of scores 0–6)
 * @param answers whole scores 0…10; answered their number, if some scores of 0 are blank cells
 * @returns points −100…100, or emptyRange
 * Source: Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12), 46–54.
 */
export function promoterPoints(answers: SurveyAnswers, answered?: number): number | Fault<"emptyRange"> {
  const all = countAnswers(answers);
  const count = answered ?? all;
  if (count === 0) return noScores;
  const promoters = countAnswers(answers, 9);
  // A whole score that isn't at least 7 is at most 6.
  const detractors = all - countAnswers(answers, 7) - (all - count);
  return (100 * (promoters - detractors)) / count;
}

/**
 * Answers at or above `satisfiedFrom` / all answers
 * @param answers scores of any scale; satisfiedFrom the lowest score of a satisfied customer
 * @returns ratio 0…1, or emptyRange
 * Source: Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, on customer satisfaction: the top-two-box share.
 */
export function satisfiedShare(answers: SurveyAnswers, satisfiedFrom: number): number | Fault<"emptyRange"> {
  const all = countAnswers(answers);
  return all === 0 ? noScores : countAnswers(answers, satisfiedFrom) / all;
}

/**
 * Σ score × count / Σ count
 * @param answers scores of any scale
 * @returns points, or emptyRange
 * Source: Dixon, Freeman & Toman (2010), Stop Trying to Delight Your Customers, Harvard Business Review 88(7/8), 116–122.
 */
export function meanScore(answers: SurveyAnswers): number | Fault<"emptyRange"> {
  const { scores, counts } = answers;
  const all = countAnswers(answers);
  if (all === 0) return noScores;
  return sum(counts ? Array.from(scores, (score, i) => score * (counts[i] as number)) : scores) / all;
}
