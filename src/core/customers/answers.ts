import { fault, type Fault } from "../fault";
import { addTo, noSum, totalOf } from "../numbers/compensated";

/** Scores and how many answers gave each; without counts, each is one answer. */
export interface Answers {
  readonly scores: ArrayLike<number>;
  readonly counts?: ArrayLike<number> | undefined;
}

const noScores = fault("emptyRange", { parameter: "scores" });

const countIn = ({ counts }: Answers, i: number): number => (counts ? (counts[i] as number) : 1);

/** The number of answers, or of those whose score passes a test. */
export function countAnswers(answers: Answers, isCounted: (score: number) => boolean = () => true): number {
  let count = 0;
  for (let i = 0; i < answers.scores.length; i++)
    if (isCounted(answers.scores[i] as number)) count += countIn(answers, i);
  return count;
}

/**
 * 100 × (share of scores 9–10 − share of scores 0–6)
 * @param answers whole scores 0…10; answered their number, if some scores of 0 are blank cells
 * @returns points −100…100, or emptyRange
 * Source: Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12), 46–54.
 */
export function promoterPoints(answers: Answers, answered = countAnswers(answers)): number | Fault<"emptyRange"> {
  if (answered === 0) return noScores;
  const promoters = countAnswers(answers, (score) => score >= 9);
  const detractors = countAnswers(answers, (score) => score <= 6) - (countAnswers(answers) - answered);
  return (100 * (promoters - detractors)) / answered;
}

/**
 * Answers at or above `satisfiedFrom` / all answers
 * @param answers scores of any scale; satisfiedFrom the lowest score of a satisfied customer
 * @returns ratio 0…1, or emptyRange
 * Source: Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, on customer satisfaction: the top-two-box share.
 */
export function satisfiedShare(answers: Answers, satisfiedFrom: number): number | Fault<"emptyRange"> {
  const all = countAnswers(answers);
  return all === 0 ? noScores : countAnswers(answers, (score) => score >= satisfiedFrom) / all;
}

/**
 * Σ score × count / Σ count
 * @param answers scores of any scale
 * @returns points, or emptyRange
 * Source: Dixon, Freeman & Toman (2010), Stop Trying to Delight Your Customers, Harvard Business Review 88(7/8), 116–122.
 */
export function meanScore(answers: Answers): number | Fault<"emptyRange"> {
  const sum = noSum();
  for (let i = 0; i < answers.scores.length; i++) addTo(sum, (answers.scores[i] as number) * countIn(answers, i));
  const all = countAnswers(answers);
  return all === 0 ? noScores : totalOf(sum) / all;
}
