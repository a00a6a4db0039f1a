import { fault, finite, isFault, type Fault } from "../fault";
import { over, quotient, type NoQuotient } from "../numbers/quotient";
import { countAnswers, meanScore, promoterPoints, satisfiedShare } from "./answers";
import { byPeriod, isBlock, sum, type Lines } from "../numbers/series";

/** Answers in the rows and columns of the range; null for no answer. */
export type Scores = readonly (readonly (number | null)[])[];

interface Scale {
  readonly from: number;
  readonly to: number;
}

interface WholeScale extends Scale {
  readonly whole: true;
}

type NotOnScale = "offScale" | "scoreNotWhole";

/** The scores of all answers, or a fault for the first one off the scale. A 0 is a blank if the scale begins above 0. */
function onScale(parameter: string, scores: Scores, scale: WholeScale): readonly number[] | Fault<NotOnScale>;
function onScale(parameter: string, scores: Scores, scale: Scale): readonly number[] | Fault<"offScale">;
function onScale(
  parameter: string,
  scores: Scores,
  { from, to, whole }: Scale & Partial<WholeScale>,
): readonly number[] | Fault<NotOnScale> {
  const given: number[] = [];
  for (const [r, row] of scores.entries()) {
    for (const [c, score] of row.entries()) {
      if (!isAnswer(score, from)) continue;
      const place = { parameter, row: r + 1, column: c + 1 };
      if (score < from || score > to) return fault("offScale", { ...place, from, to });
      if (whole && !Number.isInteger(score)) return fault("scoreNotWhole", place);
      given.push(score);
    }
  }
  return given;
}

/** Some hosts pass a blank cell as 0. */
function isAnswer(score: number | null, from: number): score is number {
  return score !== null && (score !== 0 || from <= 0);
}

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
  const scores = onScale("scores", given.scores, { from: 0, to: 10, whole: true });
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
  const { scaleMax = 5 } = given;
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
  const scores = onScale("scores", given.scores, { from: 1, to: given.scaleMax ?? 7 });
  return isFault(scores) ? scores : meanScore({ scores });
}

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

/**
 * Σ interactions × weight / customers
 * @param interactions counts, not negative, in one row or column; weights points per interaction, as many cells, any sign
 * @param customers count
 * @returns points per customer, or belowZero | oneLineExpected | cellsDiffer | isZero | tooLarge
 * Source: the weighted count that CRM vendors call engagement score; the user chooses the weights.
 */
export function engagement(given: {
  readonly interactions: Lines;
  readonly weights: Lines;
  readonly customers: number;
}): number | Fault<NotWeighted | "belowZero" | NoQuotient> {
  const { interactions, weights, customers } = given;
  const refused = belowZero("interactions", interactions);
  if (refused) return refused;
  const points = weighted({ parameter: "interactions", lines: interactions }, weights);
  return isFault(points) ? points : quotient(points, customers, "customers");
}

/**
 * Σ score × weight / Σ weight
 * @param scores points 0…100, in one row or column; weights not negative, as many cells, equal if absent
 * @returns points 0…100, or offScale | belowZero | oneLineExpected | cellsDiffer | weightsAreZero | tooLarge
 * Source: weighted mean; CRMSUCCESS in the catalogue names technology, culture, data mining and social CRM as the parts.
 */
export function success(given: {
  readonly scores: Lines;
  readonly weights?: Lines | undefined;
}): number | Fault<NotWeighted | "offScale" | "belowZero" | "weightsAreZero"> {
  const { scores, weights = scores.map((row) => row.map(() => 1)) } = given;
  const refused = onScale("scores", scores, { from: 0, to: 100 });
  if (isFault(refused)) return refused;
  const points = belowZero("weights", weights) ?? weighted({ parameter: "scores", lines: scores }, weights);
  if (isFault(points)) return points;
  const weight = sum(weights.flat());
  return weight === 0 ? fault("weightsAreZero") : over(points, weight);
}

function belowZero(parameter: string, lines: Lines): Fault<"belowZero"> | undefined {
  for (const [r, line] of lines.entries()) {
    const c = line.findIndex((value) => value < 0);
    if (c >= 0) return fault("belowZero", { parameter, row: r + 1, column: c + 1 });
  }
  return undefined;
}

type NotWeighted = "oneLineExpected" | "cellsDiffer" | "tooLarge";

/** Σ value × weight, each in one row or one column. */
function weighted(
  values: { readonly parameter: string; readonly lines: Lines },
  weights: Lines,
): number | Fault<NotWeighted> {
  for (const { parameter, lines } of [values, { parameter: "weights", lines: weights }])
    if (isBlock(lines)) return fault("oneLineExpected", { parameter });
  const [each, weight] = [byPeriod(values.lines), byPeriod(weights)];
  if (each.length !== weight.length)
    return fault("cellsDiffer", {
      first: values.parameter,
      firstLength: each.length,
      second: "weights",
      secondLength: weight.length,
    });
  return finite(sum(each.map((value, i) => value * (weight[i] ?? 0))));
}
