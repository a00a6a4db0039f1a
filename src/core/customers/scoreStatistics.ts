import type { Fault } from "../fault";
import { meanScore, promoterPoints, satisfiedShare, usualMax, type SurveyAnswers } from "./answers";

/** Survey answers, counted by score: how many gave each. Parts of a file add up to it; the memory is that of the different scores. */
export type ScoreStatistics = Map<number, number>;

/**
 * The number of answers by score
 * @param scores one per answer, of any scale; NaN for no answer
 * @returns counts by score
 * Source: CRMNPS, CRMCSAT and CRMCES in the catalogue define what is made of them.
 */
export function scoreStatistics(scores: Float64Array): ScoreStatistics {
  const counts: ScoreStatistics = new Map();
  for (const score of scores) if (score === score) counts.set(score, (counts.get(score) ?? 0) + 1);
  return counts;
}

/**
 * Adds the answers of another part
 * @param into changed; from left as it is
 * @returns `into`: the same counts, in whichever order parts are merged
 * Source: counts by score add up.
 */
export function mergeScores(into: ScoreStatistics, from: ScoreStatistics): ScoreStatistics {
  for (const [score, count] of from) into.set(score, (into.get(score) ?? 0) + count);
  return into;
}

/** True for an answer on the scale, false for one that is not; undefined for a 0 on a scale that begins at 1, which is no answer. */
export type OnScale = (score: number) => boolean | undefined;

/**
 * Whole scores 0…10
 * Source: Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12), 46–54.
 */
export const fromZeroToTen: OnScale = (score) => score >= 0 && score <= usualMax.nps && Number.isInteger(score);

/**
 * Scores 1…scaleMax; a 0 is no answer
 * Source: CRMCSAT and CRMCES in the catalogue.
 */
export const fromOneTo =
  (scaleMax: number): OnScale =>
  (score) =>
    score === 0 ? undefined : score >= 1 && score <= scaleMax;

export interface ScoreFigure {
  readonly answers: number;
  /** Answers that are not on the scale: left out. */
  readonly offScale: number;
  readonly figure: number | Fault<"emptyRange">;
}

/**
 * NPS = 100 × (share of scores 9–10 − share of scores 0–6)
 * @param statistics of a question with whole scores 0…10; others are left out and counted
 * @returns points −100…100, or emptyRange
 * Source: Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12), 46–54.
 */
export function finishNps(statistics: ScoreStatistics): ScoreFigure {
  return onScale(statistics, fromZeroToTen, promoterPoints);
}

/**
 * CSAT = answers at or above `satisfiedFrom` / all answers
 * @param statistics of a question with scores 1…scaleMax; a 0 is no answer, others are left out and counted
 * @param satisfiedFrom lowest score of a satisfied customer, scaleMax − 1 if absent
 * @returns ratio 0…1, or emptyRange
 * Source: Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, on customer satisfaction: the top-two-box share.
 */
export function finishCsat(
  statistics: ScoreStatistics,
  scaleMax: number = usualMax.csat,
  satisfiedFrom = scaleMax - 1,
): ScoreFigure {
  return onScale(statistics, fromOneTo(scaleMax), (answers) => satisfiedShare(answers, satisfiedFrom));
}

/**
 * CES = Σ scores / number of answers
 * @param statistics of a question with scores 1…scaleMax, higher is easier; a 0 is no answer, others are left out and counted
 * @returns points 1…scaleMax, or emptyRange
 * Source: Dixon, Freeman & Toman (2010), Stop Trying to Delight Your Customers, Harvard Business Review 88(7/8), 116–122.
 */
export function finishCes(statistics: ScoreStatistics, scaleMax: number = usualMax.ces): ScoreFigure {
  return onScale(statistics, fromOneTo(scaleMax), meanScore);
}

function onScale(
  statistics: ScoreStatistics,
  isOnScale: OnScale,
  figureOf: (answers: SurveyAnswers) => ScoreFigure["figure"],
): ScoreFigure {
  // In ascending order, so that the order of the parts changes nothing.
  const given = [...statistics].sort(([a], [b]) => a - b);
  const on = given.filter(([score]) => isOnScale(score));
  const off = given.filter(([score]) => isOnScale(score) === false);
  const sum = (entries: typeof given) => entries.reduce((all, [, count]) => all + count, 0);
  const answers = { scores: on.map(([score]) => score), counts: on.map(([, count]) => count) };
  return { answers: sum(on), offScale: sum(off), figure: figureOf(answers) };
}
