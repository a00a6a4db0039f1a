/** The cases: the headline's, the three scenarios of Inputs, and a test each for delay, adoption and costs. */
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
  literal,
  plus,
} from "../../../grid/expression";
import { textFormula } from "../../../grid/sentence";
import { payback, lastBelow } from "../../investment";
import { isReady, withSettlement } from "../returns/flows";
import type { RowKey, FullRows } from "../rows";
import { presentValue, settledCell, taxRows, wide } from "../tax";
import { adopted, base, chosen, isNumber, legacySaved, liveEarly, ramp } from "../timing";
import { delayCells, delayHeads, delayOf } from "./delay";
import { years, legacyKept, here } from "./rowsByName";

/** `shown` is the headline's case. `late`, `adoption` and `costs` change one thing in it. */
export const caseNames = ["shown", "low", "base", "high", "late", "adoption", "costs"] as const;

export type CaseName = (typeof caseNames)[number];

export const caseKey = (name: CaseName): RowKey => `case_${name}`;

/** The key of a row of a case, such as its benefits by year. */
export const ofCase = (
  what:
    | "Adopted"
    | "Early"
    | "Ramp"
    | "Legacy"
    | "Benefits"
    | "Costs"
    | "Profit"
    | "Taxable"
    | "Tax"
    | "Net"
    | "Cumulative",
  name: CaseName,
) => `case${what}_${name}`;

const changes = (name: CaseName) => `changes_${name}`;

const isScenario = (name: CaseName): name is "low" | "base" | "high" =>
  name === "low" || name === "base" || name === "high";

const isGiven = (name: CaseName): Expression => above(row(changes(name), "known"), 0);

/** The name of a case. A test's name contains its present size, such as the months of delay. */
const caseLabel = (make: FullRows, name: CaseName): Expression =>
  textFormula(make.wording.words.rows[`case_${name}`], {
    months: base("testMonths"),
    factor: base(name === "adoption" ? "testAdoption" : "testCosts"),
    scenario: base("scenario"),
  });

export function caseAnswer(make: FullRows, name: CaseName): DraftRow {
  const key = caseKey(name);
  const known = native("AND", isReady, isGiven(name));
  const spent = native("SUM", years(ofCase("Costs", name)));
  const back = row(key, "yearBack");
  return {
    key,
    ...(isScenario(name) && { named: "npv" }),
    cells: {
      label: make.text(caseLabel(make, name)),
      unit: make.text(make.unit("currency"), "unit"),
      npv: make.cell({
        content: when(known, presentValue(row(ofCase("Net", name), wide)), dash),
        format: "moneyWithSign",
        style: "headline",
      }),
      roi: make.cell({
        content: when(
          native("AND", known, above(spent, 0)),
          over(native("SUM", row(ofCase("Net", name), wide)), spent),
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
          span: withSettlement,
        }),
        format: "years",
      }),
      change: make.cell({
        content: when(known, minus(row(key, "npv"), row(caseKey("shown"), "npv")), dash),
        format: "money",
      }),
      yearBack: make.cell({
        content: when(known, lastBelow(ofCase("Cumulative", name), spent, withSettlement), dash),
        format: "period",
      }),
      ...make.note(key),
    },
  };
}

/** Delay in months, and factors of benefits, costs and adoption. A test changes one of the headline's. */
export function caseChanges(make: FullRows, name: CaseName): DraftRow {
  const scenario = (key: RowKey): Expression => (isScenario(name) ? orDash(row(key, name)) : chosen(key));
  const test = (of: CaseName, key: RowKey, otherwise: Expression, changed: (test: Expression) => Expression) =>
    name === of ? when(isNumber(base(key)), changed(base(key)), dash) : otherwise;
  const [months, costs] = [scenario("scenarioMonths"), scenario("scenarioCosts")];
  const changed = {
    months: test("late", "testMonths", months, (later) => plus(months, later)),
    benefitsTimes: scenario("scenarioBenefits"),
    costsTimes: test("costs", "testCosts", costs, (factor) => times(costs, factor)),
    adoptionTimes: test("adoption", "testAdoption", literal(1), (factor) => factor),
  };
  const figures = Object.entries(changed).map(([column, content]) => [
    column,
    make.cell({ content, format: "amount" }),
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
  const label = (what: Parameters<typeof ofCase>[0]) => make.wording.words.rows[`case${what}`];
  const named = (what: Parameters<typeof ofCase>[0]) => ({ key: ofCase(what, name), label: label(what) });
  const line = (
    what: Parameters<typeof ofCase>[0],
    each: Expression,
    more: { readonly style?: "total"; readonly isShare?: true; readonly cells?: DraftRow["cells"] } = {},
  ): DraftRow => {
    const { style, isShare, cells } = more;
    const said = label(what);
    const made = make.yearly(named(what), {
      each,
      ...(isShare && { unit: "factor" as const, format: "index" as const }),
      ...(style && { style }),
    });
    return { ...made, cells: { ...made.cells, ...cells, label: make.text(said, style ? "totalLabel" : "label") } };
  };
  const own = (what: Parameters<typeof ofCase>[0]) => here(ofCase(what, name));
  const delay = delayOf(ofCase("Adopted", name));
  const net = minus(minus(own("Benefits"), own("Tax")), own("Costs"));
  const running = native("SUM", row(ofCase("Net", name), "yearsToHere"));
  const section = make.section("case", delayHeads);
  /** Labels of these sheets are words, not links. */
  const plainly = (of: DraftRow): DraftRow => {
    const said = of.cells["label"]?.content ?? "";
    return { ...of, cells: { ...of.cells, label: make.text(said) } };
  };
  return [
    {
      ...section,
      key: `section_${name}`,
      cells: {
        ...section.cells,
        label: { content: joined(row(caseKey(name), "label"), ""), style: "section" },
      },
    },
    line("Adopted", given(adopted(base("adoptionShare"), change("adoptionTimes"))), {
      isShare: true,
      cells: delayCells(make, ofCase("Adopted", name), given(plus(base("slip"), change("months")))),
    }),
    line("Early", liveEarly(delay), { isShare: true }),
    line("Ramp", ramp(ofCase("Adopted", name), ofCase("Early", name), delay), { isShare: true }),
    line("Legacy", given(times(legacySaved(change("months")), legacyKept))),
    line(
      "Benefits",
      given(times(plus(times(here("fullRisked"), own("Ramp")), own("Legacy")), change("benefitsTimes"))),
    ),
    line("Costs", given(times(here("costsRisked"), change("costsTimes")))),
    ...taxRows(
      make,
      { profit: named("Profit"), taxed: named("Taxable"), tax: named("Tax") },
      given(minus(own("Benefits"), times(here("deductible"), change("costsTimes")))),
    ).map(plainly),
    line("Net", net, { style: "total", cells: { settled: settledCell(make, net) } }),
    line("Cumulative", running, { cells: { settled: settledCell(make, running) } }),
  ];
}
