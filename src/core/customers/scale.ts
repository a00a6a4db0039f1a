import { fault, type Fault } from "../fault";

/** Answers in the rows and columns of the range; null for no answer. */
export type Scores = readonly (readonly (number | null)[])[];

interface Scale {
  readonly from: number;
  readonly to: number;
}

interface WholeScale extends Scale {
  readonly whole: true;
}

export type NotOnScale = "offScale" | "scoreNotWhole";

/** The scores of all answers, or a fault for the first one off the scale. A 0 is a blank if the scale begins above 0. */
export function onScale(parameter: string, scores: Scores, scale: WholeScale): readonly number[] | Fault<NotOnScale>;
export function onScale(parameter: string, scores: Scores, scale: Scale): readonly number[] | Fault<"offScale">;
export function onScale(
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
export function isAnswer(score: number | null, from: number): score is number {
  return score !== null && (score !== 0 || from <= 0);
}
