/** What survey answers are finished to: which question was asked decides, and answers alone don't tell it. */
import { usualMax } from "../core/customers/answers";
import type { Coded } from "../core/numbers/coded";
import {
  finishCes,
  finishCsat,
  finishNps,
  fromOneTo,
  fromZeroToTen,
  scoreStatistics,
  type OnScale,
  type ScoreStatistics,
} from "../core/customers/scoreStatistics";
import type { Values } from "./result";
import type { LeftOutCounts } from "./leftOut";
import { questions, type AskedFor, type SurveyQuestion } from "./question";
import { refuse } from "./refusal";
import { scoreTable, type ScoreTable } from "./statistics";

const named: Readonly<Record<SurveyQuestion, RegExp>> = {
  nps: /\bnps\b|promoter|likel|recommend|tavsiye|suositel|suosittel|توصیه/iu,
  csat: /\bcsat\b|satisf|memnun|tyytyv|رضایت/iu,
  ces: /\bces\b|effort|çaba|vaivat|تلاش/iu,
};

/** The question that a header or the name of a survey names; undefined if it names none, or two. */
function questionIn(text: string): SurveyQuestion | undefined {
  const found = questions.filter((each) => named[each].test(text));
  return found.length === 1 ? found[0] : undefined;
}

/** The answers of a file, one per row. */
export interface AnswerColumns {
  readonly scores: Float64Array;
  /** The survey of each answer; no row has one where the file has no such column. */
  readonly kinds: Coded;
  /** The line of each answer. */
  readonly rows: Float64Array;
}

export interface Column {
  readonly file: string;
  readonly header: string;
  readonly asked: AskedFor;
}

export interface FinishedScores {
  readonly values: Values;
  readonly tables: readonly ScoreTable[];
}

/** The figures of a column of answers, by question where a column names several surveys. */
export function scoreFigures(answers: AnswerColumns, column: Column, leftOut: LeftOutCounts): FinishedScores {
  const asked = questionsOf(answers.kinds, column);
  const own = questions.filter((question) => asked.some((each) => each === question));
  const counted = own.map((question) => {
    const scores = answers.scores.map((score, row) => (asked[row] === question ? score : NaN));
    return { question, counts: scoreStatistics(scores) };
  });
  const finished = finishScores(counted, column);
  own.forEach((question, i) => {
    const isOnScale = scaleOf(question, finished.tables[i]?.max ?? 0);
    answers.scores.forEach((score, row) => {
      if (asked[row] === question) noteScore(isOnScale(score), 1, [answers.rows[row] ?? 0], leftOut);
    });
  });
  return finished;
}

/** The figures of answers that were counted by question and score. */
export function finishScores(
  counted: readonly { readonly question: SurveyQuestion; readonly counts: ScoreStatistics }[],
  column: Column,
): FinishedScores {
  const finished = counted.map(({ question, counts }) => finish(question, counts, column));
  const [only] = finished;
  const values =
    only && finished.length === 1
      ? { answers: only.answers, [only.question]: only.figure, ...(only.question !== "nps" && { scaleMax: only.max }) }
      : Object.fromEntries([
          ["answers", finished.reduce((sum, each) => sum + each.answers, 0)],
          ...finished.flatMap(({ question, answers: count, figure, max }) => [
            [`${question}Answers`, count],
            [question, figure],
            ...(question === "nps" ? [] : [[`${question}ScaleMax`, max]]),
          ]),
        ]);
  return { values, tables: finished.map(({ table }) => table) };
}

/** @param isOnScale of an answer: false for one that isn't, undefined for a 0 that is none */
export function noteScore(
  isOnScale: boolean | undefined,
  count: number,
  lines: readonly number[],
  leftOut: LeftOutCounts,
): void {
  if (isOnScale !== true) leftOut.addAll(count, lines, isOnScale === false ? "unreadScore" : "incomplete", "scores");
}

export const scaleOf = (question: SurveyQuestion, max: number): OnScale =>
  question === "nps" ? fromZeroToTen : fromOneTo(max);

/** The question that each row answers: its survey's, else the one that the user or the header names. What neither names is asked. */
function questionsOf({ codes, spellings }: Coded, column: Column): readonly SurveyQuestion[] {
  const ofKinds = new Map<number, SurveyQuestion>();
  return Array.from(codes, (code) => {
    const known = ofKinds.get(code);
    if (known !== undefined) return known;
    const kind = spellings[code];
    const found = questionOf(kind === undefined ? undefined : String(kind), column);
    ofKinds.set(code, found);
    return found;
  });
}

export function questionOf(kind: string | undefined, { file, header, asked }: Column): SurveyQuestion {
  const found = (kind === undefined ? undefined : questionIn(kind)) ?? asked.question ?? questionIn(header);
  return found ?? refuse({ is: "question", file, column: header, ...(kind !== undefined && { kind }) });
}

interface Finished {
  readonly question: SurveyQuestion;
  readonly max: number;
  readonly answers: number;
  readonly figure: number | undefined;
  readonly table: ScoreTable;
}

function finish(question: SurveyQuestion, counted: ScoreStatistics, column: Column): Finished {
  const max = question === "nps" ? usualMax.nps : (column.asked.scaleMax ?? usualMax[question]);
  refuseAbove(counted, question, max, column);
  const { answers, figure } = {
    nps: () => finishNps(counted),
    csat: () => finishCsat(counted, max),
    ces: () => finishCes(counted, max),
  }[question]();
  return {
    question,
    max,
    answers,
    figure: typeof figure === "number" ? figure : undefined,
    table: scoreTable(counted, question, max, scaleOf(question, max)),
  };
}

/** A scale that more than one answer in a hundred is above is asked about; one slip of the pen is left out and counted. */
function refuseAbove(counted: ScoreStatistics, question: SurveyQuestion, max: number, { file, header }: Column): void {
  let [all, above, highest] = [0, 0, 0];
  for (const [score, count] of counted) {
    all += count;
    if (score > max) above += count;
    highest = Math.max(highest, score);
  }
  if (above > Math.max(1, all / 100)) refuse({ is: "scale", file, column: header, question, highest, max });
}
