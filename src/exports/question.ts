/** What a survey asked: its answers mean nothing without it. */

/** Likely to recommend (0–10), satisfied (from 1), easy (from 1). */
export const questions = ["nps", "csat", "ces"] as const;
export type SurveyQuestion = (typeof questions)[number];

/** What the user says of the answers, because their header doesn't. */
export interface AskedFor {
  readonly question?: SurveyQuestion | undefined;
  /** The highest answer that can be given. */
  readonly scaleMax?: number | undefined;
}
