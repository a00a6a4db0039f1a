/** Cases side by side: the scenarios of Inputs and one test each for delay, adoption and costs. */
import type { DraftRow } from "../../../grid/draft";
import {
  type Expression,
  above,
  row,
  native,
  when,
  dash,
  over,
  minus,
  times,
  joined,
  plus,
} from "../../../grid/expression";
import { textFormula } from "../../../grid/sentence";
import { payback, lastBelow } from "../../investment";
import { isReady } from "../returns/flows";
import type { RowKey, FullRows } from "../rows";
import { base, presentValue, isNumber, shareAfter, monthsUntil, ramp, legacySaved } from "../timing";
import { years, none, one, kept, here } from "./rowsByName";

export const caseNames = ["low", "base", "high", "late", "adoption", "costs"] as const;

export type CaseName = (typeof caseNames)[number];

export const caseKey = (name: CaseName): RowKey => `case_${name}`;

/** A row of a case: its ramp, its benefits by year. */
export const ofCase = (what: "Ramp" | "Legacy" | "Benefits" | "Costs" | "Net" | "Cumulative", name: CaseName) =>
  `case${what}_${name}`;

const changes = (name: CaseName) => `changes_${name}`;

const isGiven = (name: CaseName): Expression => above(row(changes(name), "known"), 0);

/** The name of a case, with the present size of its test. */
const caseLabel = (make: FullRows, name: CaseName): Expression =>
  textFormula(make.wording.words.rows[`case_${name}`], {
    months: base("testMonths"),
    factor: base(name === "adoption" ? "testAdoption" : "testCosts"),
  });

export function caseAnswer(make: FullRows, name: CaseName): DraftRow {
  const key = caseKey(name);
  const known = native("AND", isReady, isGiven(name));
  const spent = native("SUM", years(ofCase("Costs", name)));
  const back = row(key, "yearBack");
  return {
    key,
    cells: {
      label: make.text(caseLabel(make, name)),
      unit: make.text(make.unit("currency"), "unit"),
      npv: make.cell({
        content: when(known, presentValue(years(ofCase("Net", name))), dash),
        format: "moneyWithSign",
        style: "headline",
      }),
      roi: make.cell({
        content: when(
          native("AND", known, above(spent, 0)),
          over(native("SUM", years(ofCase("Net", name))), spent),
          dash,
        ),
        format: "ratio",
      }),
      payback: make.cell({
        content: payback({
          shortfall: back,
          running: ofCase("Cumulative", name),
          flows: ofCase("Net", name),
          costs: spent,
        }),
        format: "years",
      }),
      change: make.cell({
        content: when(known, minus(row(key, "npv"), row(caseKey("base"), "npv")), dash),
        format: "money",
      }),
      yearBack: make.cell({
        content: when(known, lastBelow(ofCase("Cumulative", name), spent), dash),
        format: "period",
      }),
      ...make.note(key),
    },
  };
}

/** Months of delay, factors of benefits, costs and adoption: a scenario's from Inputs; a test changes only one. */
export function caseChanges(make: FullRows, name: CaseName): DraftRow {
  const scenario = (key: RowKey, neutral: Expression): Expression =>
    name === "low" || name === "high" ? orDash(row(key, name)) : neutral;
  const test = (of: CaseName, key: RowKey, otherwise: Expression) => (name === of ? orDash(base(key)) : otherwise);
  const changed = {
    months: test("late", "testMonths", scenario("scenarioMonths", none)),
    benefitsTimes: scenario("scenarioBenefits", one),
    costsTimes: test("costs", "testCosts", scenario("scenarioCosts", one)),
    adoptionTimes: test("adoption", "testAdoption", one),
  };
  const figures = Object.entries(changed).map(([column, content]) => [
    column,
    make.cell({ content, format: "number" }),
  ]);
  const known = Object.keys(changed)
    .map((column) => isNumber(row(changes(name), column)))
    .reduce((a, b) => times(a, b));
  return {
    key: changes(name),
    cells: {
      label: make.link(row(caseKey(name), "label")),
      ...Object.fromEntries(figures),
      known: make.cell({ content: known, format: "whole" }),
    },
  };
}

export const orDash = (given: Expression): Expression => when(isNumber(given), given, dash);

export function caseYears(make: FullRows, name: CaseName): readonly DraftRow[] {
  const change = (column: string) => row(changes(name), column);
  const given = (each: Expression) => when(isGiven(name), each, 0);
  const label = (key: "caseRamp" | "caseLegacy" | "caseBenefits" | "caseCosts" | "caseNet" | "caseCumulative") =>
    make.wording.words.rows[key];
  const line = (what: Parameters<typeof ofCase>[0], said: string, each: Expression, style?: "total"): DraftRow => {
    const made = make.yearly(
      { key: ofCase(what, name), label: said },
      {
        each,
        ...(what === "Ramp" && { unit: "factor" as const, format: "index" as const }),
        ...(style && { style }),
      },
    );
    return { ...made, cells: { ...made.cells, label: make.text(said, style ? "totalLabel" : "label") } };
  };
  const live = shareAfter(monthsUntil(base("slip"), change("months")));
  return [
    {
      key: `section_${name}`,
      band: "sectionFigure",
      cells: { label: { content: joined(row(caseKey(name), "label"), ""), style: "section" } },
    },
    line("Ramp", label("caseRamp"), given(ramp(live, change("adoptionTimes")))),
    line("Legacy", label("caseLegacy"), given(times(legacySaved(change("months")), kept))),
    line(
      "Benefits",
      label("caseBenefits"),
      given(
        times(
          plus(times(times(here("full"), here(ofCase("Ramp", name))), kept), here(ofCase("Legacy", name))),
          change("benefitsTimes"),
        ),
      ),
    ),
    line("Costs", label("caseCosts"), given(times(times(here("costsBefore"), change("costsTimes")), kept))),
    line("Net", label("caseNet"), minus(here(ofCase("Benefits", name)), here(ofCase("Costs", name))), "total"),
    line("Cumulative", label("caseCumulative"), native("SUM", row(ofCase("Net", name), "yearsToHere"))),
  ];
}
