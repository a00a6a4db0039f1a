/** What must hold of the inputs: each within its limits, and all of them together. */
import type { DraftRow } from "../../grid/draft";
import { above, atMost, differs, equal, native, row, rows, times, when, type Expression } from "../../grid/expression";
import { isCount } from "../checks/state";
import { ranged as rangedKeys } from "../inputs/assumptions";
import { difference } from "../inputs/scenarios";
import type { FullRows } from "./rows";
import { base, isNumber } from "./timing";

/** `count` is the number of rows whose input has a check of its own. */
export function inputChecks(make: FullRows, count: number): readonly DraftRow[] {
  const { shared, words } = make.wording;
  const ends = ["section_about", "section_worth"] as const;
  const states = rows(...ends, "check");
  const failing = native("INDEX", rows(...ends, "label"), native("MATCH", shared.check, states, 0));
  return [
    make.section("checks", { check: "check" }),
    make.check("inputsAreAllowed", isCount(native("COUNTIF", states, shared.ok), row("inputsAreAllowed", "base")), {
      given: { input: failing },
      cells: { base: make.cell({ content: count, format: "whole" }) },
    }),
    make.check("scenarioIsKnown", scenarioIsKnown),
    make.check("rangesInOrder", rangesInOrder),
    make.check("rateFitsGrowth", rateFitsGrowth(words.choices.bases.real), { otherwise: "look" }),
  ];
}

/** The scenario is one of the three, and has its three figures. */
const scenarioIsKnown = native(
  "AND",
  above(native("COUNTIF", row("scenarioNames", "base:high"), base("scenario")), 0),
  ...Object.values(difference).map(({ key }) =>
    isNumber(native("INDEX", row(key, "base:high"), base("scenarioNumber"))),
  ),
);

/** A low above its high would turn the tornado round. */
const rangesInOrder = native(
  "AND",
  ...rangedKeys.map((key) =>
    when(
      native("AND", isNumber(row(key, "low")), isNumber(row(key, "high"))),
      atMost(row(key, "low"), row(key, "high")),
      1,
    ),
  ),
);

/** A nominal rate has the growth of prices in it, a real one has not. */
const rateFitsGrowth = (real: string): Expression => {
  const growing = native("SUMPRODUCT", times(differs(rows("growthRevenue", "growthOther", "years"), 0), 1));
  return when(isNumber(base("rate")), equal(equal(base("basis"), real), equal(growing, 0)), 1);
};
