/** The checks of the Inputs sheet: each input is within its limits, and the inputs are consistent with each other. */
import type { DraftRow } from "../../grid/draft";
import {
  above,
  atMost,
  differs,
  equal,
  minus,
  native,
  plus,
  row,
  rows,
  times,
  when,
  type Expression,
} from "../../grid/expression";
import { isCount } from "../checks/state";
import { fiscalMonths, isPersianYear } from "../fiscalBegins";
import { ranged as rangedKeys } from "../inputs/assumptions";
import { difference } from "../inputs/scenarios";
import { currencyCheck } from "./currencies";
import type { FullRows } from "./rows";
import { base, isNumber } from "./timing";
import { waveChecks } from "./waves";

/** @param count the number of rows whose input has its own check: if one of these is deleted, the first check fails. */
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
    make.check("choicesAreKnown", choicesAreKnown),
    make.check("approvalIsWhole", approvalIsWhole(words.choices.statuses.approved), { otherwise: "look" }),
    make.check("fiscalYearFits", fiscalYearFits, {
      otherwise: "look",
      elsewhere: { when: equal(native("COUNT", base("fiscalYear")), 0), says: "fiscalYearMissing" },
    }),
    make.check("rangesInOrder", rangesInOrder),
    currencyCheck(make),
    ...waveChecks(make),
    make.check("rateFitsGrowth", rateFitsGrowth(words.choices.bases.real), { otherwise: "look" }),
  ];
}

/** Without its three figures, a scenario would silently be calculated with those of the base scenario. */
const scenarioIsKnown = native(
  "AND",
  above(native("COUNTIF", row("scenarioNames", "base:high"), base("scenario")), 0),
  ...Object.values(difference).map(({ key }) =>
    isNumber(native("INDEX", row(key, "base:high"), base("scenarioNumber"))),
  ),
);

/** Without its word, a choice would silently be counted as its usual one. */
const choicesAreKnown = native(
  "AND",
  ...(
    [
      ["losses", "lossNames", "base:high"],
      ["taxSettled", "settledNames", "base:low"],
      ["discounting", "discountingNames", "base:low"],
    ] as const
  ).map(([key, list, place]) => above(native("COUNTIF", row(list, place), base(key)), 0)),
);

/**
 * Year 1 begins with the start, from which months and quarters are counted, or in the month after it. A month of the Persian calendar lies in
 * two of the date's, so that its year 1 may begin a month before, too. A month alone names nothing.
 */
const fiscalYearFits = (() => {
  const [year, month, start] = [base("fiscalYear"), base("fiscalMonth"), base("start")];
  const later = minus(fiscalMonths({ year, month }), plus(times(native("YEAR", start), 12), native("MONTH", start)));
  return when(
    isNumber(year),
    when(isNumber(start), native("AND", atMost(0, plus(later, isPersianYear(year))), atMost(later, 1)), 1),
    equal(native("COUNT", month), 0),
  );
})();

/** The figures may be right all the same, so that it is a doubt. */
const approvalIsWhole = (approved: string): Expression =>
  when(
    equal(base("status"), approved),
    native(
      "AND",
      differs(base("approver"), ""),
      isNumber(base("approvalDate")),
      when(isNumber(base("versionDate")), atMost(base("versionDate"), base("approvalDate")), 1),
    ),
    1,
  );

/** If a low were above its high, the tornado's bars would point to the wrong sides. */
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

/** A nominal rate includes inflation, so prices must grow; a real rate excludes it, so they must not. */
const rateFitsGrowth = (real: string): Expression => {
  const growing = native("SUMPRODUCT", times(differs(rows("growthRevenue", "growthOther", "years"), 0), 1));
  return when(isNumber(base("rate")), equal(equal(base("basis"), real), equal(growing, 0)), 1);
};
