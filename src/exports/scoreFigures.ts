/** What survey answers are finished to: which question was asked decides, and answers alone don't tell it. */
import { finishCes, finishCsat, finishNps, type ScoreStatistics } from "../core/customers/scoreStatistics";
import { questions, type AskedFor, type Question } from "./question";
import { refuse } from "./refusal";

const named: Readonly<Record<Question, RegExp>> = {
  nps: /\bnps\b|promoter|likel|recommend|tavsiye|suositel|suosittel|توصیه/iu,
  csat: /\bcsat\b|satisf|memnun|tyytyv|رضایت/iu,
  ces: /\bces\b|effort|çaba|vaivat|تلاش/iu,
};

const usualMax: Readonly<Record<Question, number>> = { nps: 10, csat: 5, ces: 7 };

export interface ScoreFigures {
  readonly question: Question;
  /** The highest answer that can be given. */
  readonly max: number;
  readonly answers: number;
  readonly figure: number | undefined;
  readonly isOnScale: (score: number) => boolean;
}

/**
 * The figure of one column of answers. A header that names no question, or two, is asked about; so is a scale that more than one
 * answer in a hundred is above.
 */
export function scoreFigures(file: string, header: string, counted: ScoreStatistics, asked: AskedFor): ScoreFigures {
  const found = questions.filter((each) => named[each].test(header));
  const question = asked.question ?? (found.length === 1 ? found[0] : undefined);
  if (!question) return refuse({ is: "question", file, column: header });
  const max = question === "nps" ? usualMax.nps : (asked.scaleMax ?? usualMax[question]);
  const [all, above] = [...counted].reduce(
    ([all, above], [score, count]) => [all + count, above + (score > max ? count : 0)] as const,
    [0, 0] as const,
  );
  // One slip of the pen is left out and counted, like any other row.
  if (above > Math.max(1, all / 100))
    return refuse({ is: "scale", file, column: header, question, highest: Math.max(...counted.keys()), max });
  const finished = {
    nps: () => finishNps(counted),
    csat: () => finishCsat(counted, max),
    ces: () => finishCes(counted, max),
  }[question]();
  return {
    question,
    max,
    answers: finished.answers,
    figure: typeof finished.figure === "number" ? finished.figure : undefined,
    isOnScale: (score) => (question === "nps" ? score >= 0 && Number.isInteger(score) : score >= 0) && score <= max,
  };
}
