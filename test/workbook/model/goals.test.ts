import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/grid/plan";
import { locales } from "../../../src/locales";
import {
  goalTable,
  isOverdue,
  isUnused,
  readGoals,
  whyNotAttained,
  type Goal,
} from "../../../src/workbook/model/goals";
import { columnKey } from "../../../src/workbook/model/namedRows";

const { full } = locales.en;
const goal: Goal = {
  at: 0,
  label: "Win rate",
  name: "Win rate",
  unit: "%",
  isPercent: true,
  baseline: 0.2,
  target: 0.3,
  actual: 0.25,
  attained: 0.5,
  date: 46_752,
};

/** The table with these rows, each by its columns. */
const cells = (rows: readonly Readonly<Partial<Record<string, CellValue>>>[]) =>
  new Map(goalTable.columns.map((name) => [columnKey(goalTable, name), rows.map((row) => [row[name] ?? null])]));

describe("the goals of a model", () => {
  it("are its rows that have a name, in percent where the sheet's unit says so", () => {
    const rows = [
      { label: "Win rate", unit: "%", baseline: 0.2, target: 0.3, actual: 0.25, attained: 0.5, date: 46_752 },
      {},
      { label: " Own goal ", unit: "days", actual: "soon", attained: "–" },
    ];
    expect(readGoals(cells(rows), full)).toEqual([
      goal,
      {
        at: 2,
        label: " Own goal ",
        name: "Own goal",
        unit: "days",
        isPercent: false,
        baseline: null,
        target: null,
        actual: "soon",
        attained: undefined,
        date: null,
      },
    ]);
  });
  it("are unnamed in a model of an earlier version, and lost where names or cells are", () => {
    expect(readGoals(new Map(), full)).toBe("unnamed");
    const found = cells([{ label: "Win rate" }]);
    expect(readGoals(new Map(found).set(columnKey(goalTable, "actual"), "missing" as never), full)).toBe("lost");
    expect(readGoals(new Map(found).set(columnKey(goalTable, "actual"), [[1], [2]]), full)).toBe("lost");
    expect(readGoals(new Map(found).set(columnKey(goalTable, "actual"), [[1, 2]]), full)).toBe("lost");
  });
  it("say why nothing is attained", () => {
    expect(whyNotAttained(goal)).toBeUndefined();
    const none = { ...goal, attained: undefined };
    expect(whyNotAttained({ ...none, actual: "soon" })).toBe("incomplete");
    expect(whyNotAttained({ ...none, target: 0.2 })).toBe("sameTarget");
    expect(whyNotAttained(none)).toBe("unknown");
  });
  it("are overdue from the day after the review date, and unused without figures", () => {
    expect([46_751, 46_752, 46_753].map((today) => isOverdue(goal, today))).toEqual([false, false, true]);
    expect(isOverdue({ ...goal, date: "later" }, 50_000)).toBe(false);
    expect(isUnused(goal)).toBe(false);
    expect(isUnused({ ...goal, baseline: null, target: null, actual: null })).toBe(true);
  });
});
