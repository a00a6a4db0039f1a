/** What the CRM is for, in numbers: baseline, target and actual of each measure the sources name. */
import type { DraftRow, DraftSheet } from "../../grid/draft";
import {
  above,
  call,
  dash,
  equal,
  minus,
  native,
  over,
  row,
  rows,
  times,
  when,
  below,
  type Expression,
} from "../../grid/expression";
import { goalKeys, type Figures, type GoalKey } from "../figures";
import type { FormatName } from "../../grid/formats";
import { sheetOf } from "./page";
import type { FullRows, UnitWord } from "./rows";
import { base, isNumber } from "./timing";

const units: Readonly<Record<GoalKey, readonly [UnitWord, FormatName]>> = {
  sales: ["perMonth", "money"],
  deals: ["dealsPerMonth", "number"],
  cycle: ["days", "number"],
  stages: ["days", "number"],
  winRate: ["percent", "rate"],
  adminTime: ["hoursPerWeek", "number"],
  leads: ["percent", "rate"],
  sources: ["percent", "rate"],
  netNew: ["perYearMoney", "money"],
  upsell: ["percent", "rate"],
  cac: ["currency", "money"],
  clv: ["currency", "money"],
  conversion: ["percent", "rate"],
  campaigns: ["perYearMoney", "money"],
  velocity: ["perDay", "money"],
  csat: ["percent", "rate"],
  nps: ["points", "number"],
  retention: ["percent", "rate"],
  loyalty: ["percent", "rate"],
  complaints: ["casesPerMonth", "number"],
  resolution: ["hours", "number"],
  engagement: ["pointsPerCustomer", "number"],
  adoption: ["percent", "rate"],
  success: ["points", "number"],
};

const goalKey = (goal: GoalKey): string => `goal_${goal}`;

const [firstGoal = "sales"] = goalKeys;
/** A column of every goal. */
export const goalsOf = (column: string): Expression =>
  rows(goalKey(firstGoal), goalKey(goalKeys.at(-1) ?? firstGoal), column);

export function goals(make: FullRows, figures: Figures): DraftSheet {
  const { words } = make.wording;
  const { asks } = make;
  const goalRow = (goal: GoalKey): DraftRow => {
    const key = goalKey(goal);
    const [unit, format] = units[goal];
    const { baseline, target, actual, owner, review } = figures.goals?.[goal] ?? {};
    const at = (column: string): Expression => row(key, column);
    const input = (content: number | undefined) =>
      make.cell({ content: content ?? null, format, style: "input", asks: asks.for("any") });
    const known = native("AND", ...["baseline", "target", "actual"].map((column) => isNumber(at(column))));
    const reached = over(minus(at("actual"), at("baseline")), minus(at("target"), at("baseline")));
    return {
      key,
      named: "baseline:actual",
      isSummed: true,
      cells: {
        label: make.text(words.goals[goal]),
        unit: make.text(make.unit(unit), "unit"),
        baseline: input(baseline),
        target: input(target),
        actual: input(actual),
        attained: make.cell({
          content: when(known, native("IFERROR", reached, dash), dash),
          format: "ratio",
          style: "headline",
        }),
        addIn: make.cell({
          content: when(isNumber(at("attained")), call("CRMGOAL", at("baseline"), at("target"), at("actual")), dash),
          format: "ratio",
          style: "addIn",
        }),
        check: make.agreement(at("addIn"), at("attained")),
        owner: make.textInput(owner ?? null),
        date: make.cell({ content: review ?? null, format: "date", style: "input", asks: asks.for("date") }),
        note: make.textInput(null),
      },
    };
  };
  const [first = "sales"] = goalKeys;
  const every = (column: string): Expression => rows(goalKey(first), goalKey(goalKeys.at(-1) ?? first), column);
  const dates = every("date");
  // A blank is no date.
  // A blank is no date.
  const early = native("SUMPRODUCT", times(above(dates, 0), below(dates, base("start"))));
  return sheetOf("goals", make, {
    columns: [
      { names: ["label"], width: 44 },
      { names: ["unit"], width: 21 },
      ...["baseline", "target", "actual", "attained", "addIn", "check"].map((name) => ({
        names: [name],
        width: (amount: number) => Math.max(14, amount),
      })),
      { names: ["owner"], width: 20 },
      { names: ["date"], width: 13 },
      { names: ["note"], width: 44 },
    ],
    heads: {
      unit: "unit",
      baseline: "baseline",
      target: "target",
      actual: "actual",
      attained: "attained",
      addIn: "addIn",
      check: "check",
      owner: "owner",
      date: "date",
      note: "note",
    },
    sections: [
      [make.section("goals"), ...goalKeys.map(goalRow)],
      [
        make.section("checks", { check: "check" }),
        make.check("goalsAgree", equal(native("COUNTIF", goalsOf("check"), make.wording.shared.check), 0)),
        make.check("goalsInOrder", when(isNumber(base("start")), equal(early, 0), 1)),
      ],
    ],
  });
}
