/** The measures before and after a go-live, as lines and as the part of the object of --json. */
import type { DaySpan } from "../../core/numbers/calendar";
import type { BeforeAfter } from "../../exports/beforeAfter";
import { isoDay } from "../../exports/isoDay";
import type { TableKind } from "../../exports/tables";
import type { Alike } from "../../exports/windows";
import type { GoalKey } from "../../workbook/inputs/goals";
import type { Reader } from "../reader";
import { goalsBeforeAfter, type MeasuredGoal } from "../../workbook/model/measuredGoals";

export function comparedLines(table: TableKind, compared: BeforeAfter, reader: Reader): readonly string[] {
  const { say, number, words } = reader;
  const { read: says } = words.commandImport;
  const { before, after, alike } = compared.windows;
  const span = ({ from, to }: DaySpan) => say(says.span, { from: isoDay(from), to: isoDay(to) });
  const side = (value: number | undefined): string => (value === undefined ? says.notMeasured : number(value));
  const goals = Object.entries(goalsBeforeAfter(table, compared)) as [GoalKey, MeasuredGoal][];
  const sides = { before: span(before), after: span(after), alike: alikeText(alike, reader) };
  return [
    say(says.sides, sides),
    ...goals.map(([goal, { baseline, actual }]) =>
      say(says.goal, { goal, before: side(baseline), after: side(actual) }),
    ),
  ];
}

/** What the sides have in common, in the pane's words; times of different seasons are a doubt. */
function alikeText(alike: Alike, { plain, say, words }: Reader): string {
  const says = plain(words.importing.goLive[alike]);
  return alike === "length" ? say(words.commandImport.read.look, { state: words.sheet.look, says }) : says;
}

const days = ({ from, to }: DaySpan) => ({ from: isoDay(from), to: isoDay(to) });

/** The span of a file's comparison. */
export const windowsJson = ({ windows: { before, after, alike, months } }: BeforeAfter): object => ({
  alike,
  months,
  before: days(before),
  after: days(after),
});
