import { fault, isFault, type Fault } from "../fault";
import { countAnswers, meanScore, promoterPoints, satisfiedShare, usualMax } from "./answers";
import { onScale, type NotOnScale, type Scores } from "./scale";

/** A range of so many rows is a whole column, whose blank cells arrive as scores of 0. */
const wholeColumn = 1_000_000;

/**
 * NPS = 100 × (share of scores 9–10 − share of scores 0–6)
 * @param scores whole numbers 0…10, null for no answer
 * @param answered count of answers: if there are more scores, blanks arrived as 0 and that many zeros are left out
 * @returns points −100…100, or offScale | scoreNotWhole | outOfRange | emptyRange; answeredNeeded for a million rows or more
 * Source: Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12), 46–54.
 */
export function netPromoterScore(given: {
  readonly scores: Scores;
  readonly answered?: number | undefined;
}): number | Fault<NotOnScale | "outOfRange" | "emptyRange" | "answeredNeeded"> {
  if (given.answered === undefined && given.scores.length >= wholeColumn)
    return fault("answeredNeeded", { parameter: "answered" });
  const scores = onScale("scores", given.scores, { from: 0, to: usualMax.nps, whole: true });
  if (isFault(scores)) return scores;
  const { answered } = given;
  const atLeast = answered === undefined ? 0 : countAnswers({ scores }, Number.MIN_VALUE);
  if (answered !== undefined && (answered < atLeast || answered > scores.length))
    return fault("outOfRange", { parameter: "answered", from: atLeast, to: scores.length });
  return promoterPoints({ scores }, answered);
}

/**
 * CSAT = answers at or above `satisfiedFrom` / all answers
 * @param scores 1…scaleMax, null or 0 for no answer; scaleMax 5 if absent
 * @param satisfiedFrom lowest score of a satisfied customer, scaleMax − 1 if absent
 * @returns ratio 0…1, or offScale | outOfRange | emptyRange
 * Source: Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, on customer satisfaction: the top-two-box share.
 */
export function satisfaction(given: {
  readonly scores: Scores;
  readonly scaleMax?: number | undefined;
  readonly satisfiedFrom?: number | undefined;
}): number | Fault<"offScale" | "outOfRange" | "emptyRange"> {
  const { scaleMax = usualMax.csat } = given;
  const { satisfiedFrom = scaleMax - 1 } = given;
  if (satisfiedFrom > scaleMax) return fault("outOfRange", { parameter: "satisfiedFrom", from: 1, to: scaleMax });
  const scores = onScale("scores", given.scores, { from: 1, to: scaleMax });
  return isFault(scores) ? scores : satisfiedShare({ scores }, satisfiedFrom);
}

/**
 * CES = Σ scores / number of answers
 * @param scores 1…scaleMax, higher is easier, null or 0 for no answer; scaleMax 7 if absent
 * @returns points 1…scaleMax, or offScale | emptyRange
 * Source: Dixon, Freeman & Toman (2010), Stop Trying to Delight Your Customers, Harvard Business Review 88(7/8), 116–122.
 */
export function effort(given: {
  readonly scores: Scores;
  readonly scaleMax?: number | undefined;
}): number | Fault<"offScale" | "emptyRange"> {
  const scores = onScale("scores", given.scores, { from: 1, to: given.scaleMax ?? usualMax.ces });
  return isFault(scores) ? scores : meanScore({ scores });
}
