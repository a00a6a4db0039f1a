/** Passages through stages on an engine: consecutive rows of a deal in one stage are one passage. */
import type { Figures } from "../result";
import { nameOf, noName } from "../figureNames";
import { finiteOf } from "../finite";
import type { LeftOutCounts } from "../leftOut";
import { Codes } from "../codes";
import { fold } from "../../language/fold";
import { idText } from "./duplicates";
import { readFrom, type Fields } from "./fields";
import { dayLength, secondsOf } from "./moments";
import { outsideDays, rowsOf, rowsStatement, withMoment, type UsableRows } from "./rows";
import { counting, countIf, inside, shared, type StatementAnswer, type Statement } from "./statement";

interface Asked {
  readonly mayHaveDoubles: boolean;
  /** Spellings of one stage, and the one that stands for them. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The stages as they are spelled. */
export const stageWords = (fields: Fields): Statement =>
  counting(
    "stages.words",
    inside(readFrom(fields, { stage: fields.text("stage") }), "w"),
    { stage: "stage" },
    { row_count: "count(*)" },
  );

/** Words that are spelled in several ways: a deal that stays in a stage may be there under each of them. */
export function readSpellings(answer: StatementAnswer): ReadonlyMap<string, string> {
  const key = "stages.words";
  const byKey = new Map<string, string>();
  const found = new Map<string, string>();
  const rows = [...answer.rows(key)].sort(
    (a, b) => answer.count(key, b, "row_count") - answer.count(key, a, "row_count"),
  );
  for (const row of rows) {
    const word = answer.text(key, row, "stage");
    const one = byKey.get(fold(word));
    if (one === undefined) byKey.set(fold(word), word);
    else found.set(word, one);
  }
  return found;
}

/** `deal`, `stage`, `entered_s`, `left_s`; without a column of its own, a row ends where the deal's next row begins. */
export function stageRows(fields: Fields, { mayHaveDoubles, spellings, to }: Asked): UsableRows {
  const { literal } = fields.dialect;
  const stage = fields.text("stage");
  const whens = [...spellings].map(([other, one]) => `when ${stage} = ${literal(other)} then ${literal(one)}`);
  const [entered, left] = [fields.moment("entered"), fields.moment("left")];
  const raw = {
    deal: idText(fields, "deal"),
    stage: whens.length === 0 ? stage : `case ${whens.join(" ")} else ${stage} end`,
    entered_s: entered.seconds,
    entered_f: entered.fault,
    ...(fields.has("left") && { left_s: left.seconds, left_f: left.fault }),
  };
  return rowsOf(
    "stages",
    fields,
    raw,
    [{ when: "deal = ''", reason: "incomplete" }, ...withMoment("entered_f"), ...outsideDays("entered_s", { to })],
    mayHaveDoubles,
  );
}

/** The two ways to count a duration; all rows together tell which holds. */
export const readings = ["wholeDays", "elapsed"] as const;

function history(fields: Fields, relation: string): string {
  const used = `from ${inside(relation, "h")} where left_out = ''`;
  return shared(
    "roi_history",
    fields.has("left")
      ? `select deal, stage, entered_s, left_s ${used}`
      : fields.dialect.nextEntries(`select deal, stage, entered_s ${used}`),
  );
}

export function stageStatements(fields: Fields, relation: string, { from }: Asked): readonly Statement[] {
  const { divided, islands } = fields.dialect;
  const rows = history(fields, relation);
  const timed = (seconds: string) =>
    countIf(`${seconds} is not null and ${seconds} <> ${dayLength} * (${divided(seconds, dayLength)})`);
  const day = (seconds: string) => divided(seconds, dayLength);
  const limit = from === undefined ? undefined : `ended_s < ${secondsOf(from)}`;
  const passages = readings.map((reading) => {
    const isReversed = reading === "elapsed" ? "left_s < entered_s" : `${day("left_s")} < ${day("entered_s")}`;
    const kept = `select deal, stage, entered_s, left_s from ${inside(rows, "k")} where left_s is null or not (${isReversed})`;
    const numbered = shared("roi_passages", islands(kept));
    // A passage ends when its last row ends.
    const ends = `select deal as end_deal, island as end_island, max(entered_s) as last_s from ${inside(numbered, "n")} group by deal, island`;
    const ended = `select i.deal as deal, i.stage as stage, i.island as island, i.entered_s as entered_s, case when i.entered_s = e.last_s then i.left_s end as left_s from ${inside(numbered, "i")} join ${inside(ends, "e")} on i.deal = e.end_deal and i.island = e.end_island`;
    const whole = `select deal, stage, island, min(entered_s) as begun_s, max(left_s) as ended_s from ${inside(ended, "p")} group by deal, stage, island`;
    const days = reading === "elapsed" ? "ended_s - begun_s" : `${dayLength} * (${day("ended_s")} - ${day("begun_s")})`;
    const lasted = `select stage, ended_s, case when ended_s is not null then ${days} end as seconds from ${inside(whole, "w")}`;
    const counts = `seconds >= 0${limit === undefined ? "" : ` and not (${limit})`}`;
    return counting(
      `stages.${reading}`,
      inside(lasted, "q"),
      { stage: "stage" },
      {
        passages: countIf(counts),
        total_seconds: `sum(case when ${counts} then seconds end)`,
        before_period: limit === undefined ? "0" : countIf(`seconds >= 0 and ${limit}`),
      },
    );
  });
  return [
    rowsStatement("stages.rows", relation, "entered_s", { fault: fields.has("left") ? "left_f" : "" }),
    counting(
      "stages.times",
      inside(rows, "t"),
      {},
      {
        entered_timed: timed("entered_s"),
        left_timed: timed("left_s"),
        reversed_days: countIf(`left_s is not null and ${day("left_s")} < ${day("entered_s")}`),
        reversed_seconds: countIf("left_s is not null and left_s < entered_s"),
      },
    ),
    ...passages,
  ];
}

/** Which of the statements is asked, where the answer about times is known. */
export function readReading(answer: StatementAnswer): (typeof readings)[number] {
  const row = answer.rows("stages.times")[0] ?? {};
  const isTimed = ["entered_timed", "left_timed"].every((column) => answer.count("stages.times", row, column) > 0);
  return isTimed ? "elapsed" : "wholeDays";
}

export function readStages(answer: StatementAnswer, leftOut: LeftOutCounts): NonNullable<Figures["stages"]> {
  const reading = readReading(answer);
  const times = answer.rows("stages.times")[0] ?? {};
  const reversed = reading === "elapsed" ? "reversed_seconds" : "reversed_days";
  leftOut.addAll(answer.count("stages.times", times, reversed), [], "closedBeforeOpened", "cycle");
  const key = `stages.${reading}`;
  const words = new Codes();
  const found = new Map<number, { passages: number; seconds: number }>();
  for (const row of answer.rows(key)) {
    const code = words.of(answer.text(key, row, "stage"));
    const own = found.get(code) ?? { passages: 0, seconds: 0 };
    own.passages += answer.count(key, row, "passages");
    own.seconds += answer.number(key, row, "total_seconds");
    leftOut.addAll(answer.count(key, row, "before_period"), [], "outsidePeriod", "stages");
    found.set(code, own);
  }
  return [...found].map(([code, { passages, seconds }]) => ({
    stage: code < 0 ? noName : nameOf(words.spellings[code] ?? ""),
    passages,
    meanDays: finiteOf(passages === 0 ? undefined : seconds / dayLength / passages),
  }));
}
