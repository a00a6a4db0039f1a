/** Survey answers on an engine, counted by survey and score. */
import { questions, type AskedFor } from "../question";
import type { LeftOutCounts } from "../leftOut";
import { finishScores, noteScore, questionOf, scaleOf, type FinishedScores } from "../scoreFigures";
import type { Fields } from "./fields";
import { outsideDays, rowsOf, rowsStatement } from "./rows";
import { counting, inside, type StatementAnswer, type Statement } from "./statement";

interface Period {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export function scoreStatements(fields: Fields, period: Period): readonly Statement[] {
  const [day, score] = [fields.moment("day"), fields.amount("score")];
  const raw = {
    kind: fields.text("kind"),
    score: score.value,
    unread: score.unread,
    at_s: day.seconds,
    at_f: day.fault,
  };
  const { relation } = rowsOf("scores", fields, raw, [
    { when: "unread = 1", reason: "unreadScore" },
    { when: "score is null", reason: "incomplete" },
    ...outsideDays("at_s", period),
  ]);
  return [
    rowsStatement("scores.rows", relation, "at_s", { fault: fields.has("day") ? "at_f" : "" }),
    counting(
      "scores.counts",
      inside(relation, "s"),
      { kind: "kind", score: "score" },
      { answers: "count(*)" },
      { where: "left_out = ''" },
    ),
  ];
}

export function readScores(
  answer: StatementAnswer,
  column: { readonly file: string; readonly header: string; readonly asked: AskedFor },
  leftOut: LeftOutCounts,
): FinishedScores {
  const key = "scores.counts";
  const counts = new Map(questions.map((question) => [question, new Map<number, number>()] as const));
  for (const row of answer.rows(key)) {
    const kind = answer.text(key, row, "kind");
    const own = counts.get(questionOf(kind === "" ? undefined : kind, column));
    const score = answer.number(key, row, "score");
    own?.set(score, (own.get(score) ?? 0) + answer.count(key, row, "answers"));
  }
  const asked = [...counts]
    .filter(([, found]) => found.size > 0)
    .map(([question, found]) => ({ question, counts: found }));
  const finished = finishScores(asked, column);
  asked.forEach(({ question, counts: found }, i) => {
    const isOnScale = scaleOf(question, finished.tables[i]?.max ?? 0);
    for (const [score, count] of found) noteScore(isOnScale(score), count, [], leftOut);
  });
  return finished;
}
