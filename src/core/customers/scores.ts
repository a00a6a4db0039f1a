import { fault, finite, isFault, type Fault } from "../fault";
import { quotient, type NoQuotient } from "../numbers/quotient";
import { byPeriod, isBlock, sum, type Lines } from "../numbers/series";

/** Answers in rows and columns as they stand; null where there is none. */
export type Scores = readonly (readonly (number | null)[])[];

interface Scale {
  readonly from: number;
  readonly to: number;
}

interface WholeScale extends Scale {
  readonly whole: true;
}

type NotOnScale = "offScale" | "scoreNotWhole";

/** Every score given, or what is wrong with the first that isn't on the scale. Where 0 isn't on it, a 0 is a blank. */
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

/** A blank cell arrives as 0 from some hosts. */
function isAnswer(score: number | null, from: number): score is number {
  return score !== null && (score !== 0 || from <= 0);
}

const noScores = fault("emptyRange", { parameter: "scores" });

/**
 * Share of scores of 9 and 10 less share of scores up to 6, in points. `answered` tells how many scores were given:
 * where there are more, blanks arrived as 0, and so many zeros are left out.
 */
export function netPromoterScore(given: {
  readonly scores: Scores;
  readonly answered?: number | undefined;
}): number | Fault<NotOnScale | "outOfRange" | "emptyRange"> {
  const scores = onScale("scores", given.scores, { from: 0, to: 10, whole: true });
  if (isFault(scores)) return scores;
  const { answered = scores.length } = given;
  const atLeast = scores.filter((score) => score > 0).length;
  if (answered < atLeast || answered > scores.length)
    return fault("outOfRange", { parameter: "answered", from: atLeast, to: scores.length });
  if (answered === 0) return noScores;
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length - (scores.length - answered);
  return (100 * (promoters - detractors)) / answered;
}

/** The share of scores at or above the one from which a customer counts as satisfied. */
export function satisfaction(given: {
  readonly scores: Scores;
  readonly scaleMax?: number | undefined;
  readonly satisfiedFrom?: number | undefined;
}): number | Fault<"offScale" | "outOfRange" | "emptyRange"> {
  const { scaleMax = 5 } = given;
  const { satisfiedFrom = scaleMax - 1 } = given;
  if (satisfiedFrom > scaleMax) return fault("outOfRange", { parameter: "satisfiedFrom", from: 1, to: scaleMax });
  const scores = onScale("scores", given.scores, { from: 1, to: scaleMax });
  if (isFault(scores)) return scores;
  if (scores.length === 0) return noScores;
  return scores.filter((score) => score >= satisfiedFrom).length / scores.length;
}

/** The mean score. */
export function effort(given: {
  readonly scores: Scores;
  readonly scaleMax?: number | undefined;
}): number | Fault<"offScale" | "emptyRange"> {
  const scores = onScale("scores", given.scores, { from: 1, to: given.scaleMax ?? 7 });
  if (isFault(scores)) return scores;
  return scores.length === 0 ? noScores : sum(scores) / scores.length;
}

/** The ten statements of the System Usability Scale: agreeing speaks for the odd ones and against the even ones. */
const statements = 10;

/** 2.5 × (Σ (odd − 1) + Σ (5 − even)), the mean over the rows in which all ten are answered. */
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

/** Σ interactions × weight / customers; a weight may be negative, as of a complaint. */
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

/** The weighted mean of scores from 0 to 100; without weights, their mean. */
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
  return weight === 0 ? fault("weightsAreZero") : finite(points / weight);
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
