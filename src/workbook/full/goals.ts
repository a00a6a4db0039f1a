/** The Goals sheet: baseline, target and actual of each measure. */
import type { DraftName, DraftRow, DraftSheet } from "../../grid/draft";
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
import type { Figures } from "../figures";
import { goal as inputs, goalKeys, goalMeasures, type GoalKey } from "../inputs/goals";
import type { NumberKind } from "../inputs/limits";
import { goalTable } from "../model/goals";
import { columnNames } from "../model/namedRows";
import { sheetOf } from "./page";
import type { FullRows } from "./rows";
import { base, isNumber } from "./timing";

const goalKey = (goal: GoalKey): string => `goal_${goal}`;

const [firstGoal = "sales"] = goalKeys;
const ends = [goalKey(firstGoal), goalKey(goalKeys.at(-1) ?? firstGoal)] as const;
/** One column over the rows of all goals. */
export const goalsOf = (column: string): Expression => rows(...ends, column);

/** The pane reads and writes the goals by these names. */
export const goalNames: readonly DraftName[] = columnNames(goalTable, { sheet: "goals", from: ends[0], to: ends[1] });

export function goals(make: FullRows, figures: Figures): DraftSheet {
  const { words } = make.wording;
  const goalRow = (goal: GoalKey): DraftRow => {
    const key = goalKey(goal);
    const { unit, format } = goalMeasures[goal];
    const { baseline, target, actual, owner, review } = figures.goals?.[goal] ?? {};
    const at = (column: string): Expression => row(key, column);
    const input = (of: { readonly kind: NumberKind }, given: number | undefined) =>
      make.cell(make.input({ ...of, format }, given));
    const known = native("AND", ...["baseline", "target", "actual"].map((column) => isNumber(at(column))));
    const reached = over(minus(at("actual"), at("baseline")), minus(at("target"), at("baseline")));
    return {
      key,
      named: "baseline:actual",
      isSummed: true,
      cells: {
        label: make.text(words.goals[goal]),
        unit: make.text(make.unit(unit), "unit"),
        baseline: input(inputs.baseline, baseline),
        target: input(inputs.target, target),
        actual: input(inputs.actual, actual),
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
        date: make.cell(make.input(inputs.review, review)),
        note: make.textInput(null),
      },
    };
  };
  const dates = goalsOf("date");
  // A blank cell counts as 0, which is before any start.
  const early = native("SUMPRODUCT", times(above(dates, 0), below(dates, base("start"))));
  return sheetOf("goals", make, {
    columns: [
      { names: ["label"], width: 44 },
      { names: ["unit"], width: 21 },
      ...["baseline", "target", "actual", "attained", "addIn", "check"].map((name) => ({
        names: [name],
        width: (amount: number) => Math.max(14, amount),
      })),
      { names: ["owner"], width: 24 },
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
