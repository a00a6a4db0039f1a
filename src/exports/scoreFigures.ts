/** What survey answers are finished to: which question was asked decides, and answers alone don't tell it. */
import type { Coded } from "../core/numbers/coded";
import {
  finishCes,
  finishCsat,
  finishNps,
  fromOneTo,
  fromZeroToTen,
  scoreStatistics,
  usualMax,
  type Scale,
  type ScoreStatistics,
} from "../core/customers/scoreStatistics";
import type { Values } from "./result";
import type { LeftOutCounts } from "./leftOut";
import { questions, type AskedFor, type Question } from "./question";
import { refuse } from "./refusal";
import { scoreTable, type ScoreTable } from "./statistics";

const named: Readonly<Record<Question, RegExp>> = {
  nps: /\bnps\b|promoter|likel|recommend|tavsiye|suositel|suosittel|توصیه/iu,
  csat: /\bcsat\b|satisf|memnun|tyytyv|رضایت/iu,
  ces: /\bces\b|effort|çaba|vaivat|تلاش/iu,
};

/** The question that a header or the name of a survey names; undefined if it names none, or two. */
function questionIn(text: string): Question | undefined {
  const found = questions.filter((each) => named[each].test(text));
  return found.length === 1 ? found[0] : undefined;
}

export interface Answers {
  readonly scores: Float64Array;
  /** The survey of each answer; no row has one where the file has no such column. */
  readonly kinds: Coded;
  /** The line of each answer. */
  readonly rows: Float64Array;
}

interface Column {
  readonly file: string;
  readonly header: string;
  readonly asked: AskedFor;
}

/** The figures of a column of answers, by question where a column names several surveys. */
export function scoreFigures(
  answers: Answers,
  column: Column,
  leftOut: LeftOutCounts,
): { readonly values: Values; readonly tables: readonly ScoreTable[] } {
  const asked = questionsOf(answers.kinds, column);
  const own = questions.filter((question) => asked.some((each) => each === question));
  const finished = own.map((question) => {
    const scores = answers.scores.map((score, row) => (asked[row] === question ? score : NaN));
    return finish(question, { ...answers, scores }, column, leftOut);
  });
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

/** The question that each row answers: its survey's, else the one that the user or the header names. What neither names is asked. */
function questionsOf({ codes, spellings }: Coded, { file, header, asked }: Column): readonly Question[] {
  const usual = asked.question ?? questionIn(header);
  const ofKinds = spellings.map((kind) => questionIn(String(kind)) ?? usual);
  return Array.from(codes, (code) => {
    const found = code < 0 ? usual : ofKinds[code];
    const kind = spellings[code];
    return found ?? refuse({ is: "question", file, column: header, ...(kind !== undefined && { kind: String(kind) }) });
  });
}

interface Finished {
  readonly question: Question;
  readonly max: number;
  readonly answers: number;
  readonly figure: number | undefined;
  readonly table: ScoreTable;
}

function finish(question: Question, { scores, rows }: Answers, column: Column, leftOut: LeftOutCounts): Finished {
  const counted = scoreStatistics(scores);
  const max = question === "nps" ? usualMax.nps : (column.asked.scaleMax ?? usualMax[question]);
  refuseAbove(counted, question, max, column);
  const isOnScale: Scale = question === "nps" ? fromZeroToTen : fromOneTo(max);
  scores.forEach((score, i) => {
    const is = score === score ? isOnScale(score) : true;
    if (is !== true) leftOut.add(rows[i] ?? 0, is === false ? "unreadScore" : "incomplete", "scores");
  });
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
    table: scoreTable(counted, question, max, isOnScale),
  };
}

/** A scale that more than one answer in a hundred is above is asked about; one slip of the pen is left out and counted. */
function refuseAbove(counted: ScoreStatistics, question: Question, max: number, { file, header }: Column): void {
  let [all, above, highest] = [0, 0, 0];
  for (const [score, count] of counted) {
    all += count;
    if (score > max) above += count;
    highest = Math.max(highest, score);
  }
  if (above > Math.max(1, all / 100)) refuse({ is: "scale", file, column: header, question, highest, max });
}
