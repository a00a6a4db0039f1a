/** The measures before and after a go-live, as lines and as the part of the object of --json. */
import type { BeforeAfter } from "../../exports/beforeAfter";
import { isoDay } from "../../exports/isoDay";
import type { TableKind } from "../../exports/tables";
import type { Alike, Days } from "../../exports/windows";
import type { GoalKey } from "../../workbook/inputs/goals";
import { goalsBeforeAfter, type MeasuredGoal } from "../../workbook/model/measuredGoals";

const alikeTexts: Readonly<Record<Alike, string>> = {
  years: "whole years",
  season: "the months since the go-live, and the same months a year earlier",
  length: "LOOK: of one length, but not of one season, which may be the whole difference",
};

const span = ({ from, to }: Days): string => `${isoDay(from)} to ${isoDay(to)}`;

export function comparedLines(table: TableKind, compared: BeforeAfter): readonly string[] {
  const { before, after, alike } = compared.windows;
  const side = (value: number | undefined): string => (value === undefined ? "not measured" : String(value));
  const goals = Object.entries(goalsBeforeAfter(table, compared)) as [GoalKey, MeasuredGoal][];
  return [
    `  before ${span(before)}, after ${span(after)}: ${alikeTexts[alike]}`,
    ...goals.map(([goal, { baseline, actual }]) => `  ${goal}: ${side(baseline)} before, ${side(actual)} after`),
  ];
}

const days = ({ from, to }: Days) => ({ from: isoDay(from), to: isoDay(to) });

/** The span of a file's comparison. */
export const windowsJson = ({ windows: { before, after, alike, months } }: BeforeAfter): object => ({
  alike,
  months,
  before: days(before),
  after: days(after),
});
