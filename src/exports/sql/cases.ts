/**
 * Cases on an engine: how many, and how long they took. A median needs the durations in order: they are counted by whole hours first, and
 * those of the hours in which the middle lies by seconds.
 */
import type { Figures } from "../result";
import type { LeftOutCounts } from "../leftOut";
import type { Fields } from "./fields";
import { outsideDays, rowsOf, rowsStatement, withMoment, type UsableRows } from "./rows";
import { counting, countIf, inside, type StatementAnswer, type Statement } from "./statement";

/** Seconds. */
const hour = 3600;

interface Asked {
  readonly mayHaveDoubles: boolean;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export function caseRows(fields: Fields, { mayHaveDoubles, ...period }: Asked): UsableRows {
  const [opened, resolved] = [fields.moment("opened"), fields.moment("resolved")];
  const raw = {
    opened_s: opened.seconds,
    opened_f: opened.fault,
    resolved_s: resolved.seconds,
    resolved_f: resolved.fault,
  };
  const leftOut = [...withMoment("opened_f"), ...outsideDays("opened_s", period)];
  return rowsOf("cases", fields, raw, leftOut, mayHaveDoubles);
}

/** The cases that were resolved, and not before they were opened, with the `seconds` that they took. */
const resolvedIn = (relation: string): string =>
  inside(
    `select resolved_s - opened_s as seconds\nfrom ${inside(relation, "c")}\nwhere left_out = '' and resolved_s >= opened_s`,
    "d",
  );

const hoursOf = ({ dialect }: Fields): string => dialect.divided("seconds", hour);

export const caseStatements = (fields: Fields, relation: string): readonly Statement[] => [
  rowsStatement("cases.rows", relation, "opened_s", { fault: "resolved_f" }),
  counting(
    "cases.counts",
    inside(relation, "c"),
    {},
    { cases: "count(*)", resolved: "count(resolved_s)", reversed: countIf("resolved_s < opened_s") },
    { where: "left_out = ''" },
  ),
  counting(
    "cases.hours",
    resolvedIn(relation),
    { whole_hours: hoursOf(fields) },
    { cases: "count(*)", total_seconds: "sum(seconds)" },
  ),
];

interface Group {
  readonly at: number;
  readonly cases: number;
}

const groupsOf = (answer: StatementAnswer, key: string, column: string): readonly Group[] =>
  answer
    .rows(key)
    .map((row) => ({ at: answer.number(key, row, column), cases: answer.count(key, row, "cases") }))
    .sort((a, b) => a.at - b.at);

const countOf = (groups: readonly Group[]): number => groups.reduce((sum, { cases }) => sum + cases, 0);

/** Where the case of a place lies, counted from 0 in order of time. */
function groupAt(groups: readonly Group[], place: number): number {
  let before = 0;
  for (const { at, cases } of groups) if ((before += cases) > place) return at;
  return 0;
}

/** The places of the one or two in the middle. */
const middleOf = (count: number): readonly number[] => [Math.floor((count - 1) / 2), Math.floor(count / 2)];

/** The cases of the hours in which the middle lies, by seconds. Asked where the hours are known; none of no resolved case. */
export function middleStatements(fields: Fields, relation: string, answer: StatementAnswer): readonly Statement[] {
  const groups = groupsOf(answer, "cases.hours", "whole_hours");
  const count = countOf(groups);
  if (count === 0) return [];
  const wanted = [...new Set(middleOf(count).map((place) => groupAt(groups, place)))];
  return [
    counting(
      "cases.middle",
      resolvedIn(relation),
      { seconds: "seconds" },
      { cases: "count(*)" },
      { where: `${hoursOf(fields)} in (${wanted.join(", ")})` },
    ),
  ];
}

export function readCases(answer: StatementAnswer, leftOut: LeftOutCounts): NonNullable<Figures["cases"]> {
  const [row = {}] = answer.rows("cases.counts");
  const counted = (column: string) => answer.count("cases.counts", row, column);
  const [count, resolved] = [counted("cases"), counted("resolved")];
  leftOut.addAll(counted("reversed"), [], "closedBeforeOpened", "cycle");
  const hours = groupsOf(answer, "cases.hours", "whole_hours");
  const timed = countOf(hours);
  const figures = { count, resolved, open: count - resolved };
  if (timed === 0) return { ...figures, meanHours: undefined, medianHours: undefined };
  const seconds = answer
    .rows("cases.hours")
    .reduce((sum, each) => sum + answer.number("cases.hours", each, "total_seconds"), 0);
  return { ...figures, meanHours: seconds / hour / timed, medianHours: medianSeconds(answer, hours, timed) / hour };
}

function medianSeconds(answer: StatementAnswer, hours: readonly Group[], timed: number): number {
  const middle = groupsOf(answer, "cases.middle", "seconds");
  const ends = middleOf(timed).map((place) => {
    const wanted = groupAt(hours, place);
    const before = countOf(hours.filter(({ at }) => at < wanted));
    const inHour = middle.filter(({ at }) => Math.floor(at / hour) === wanted);
    if (place - before >= countOf(inHour)) return answer.nonsense("cases.middle", "cases", countOf(inHour));
    return groupAt(inHour, place - before);
  });
  return ends.reduce((sum, end) => sum + end, 0) / ends.length;
}
