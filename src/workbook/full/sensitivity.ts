/** What if? Cases computed side by side, the tornado of assumptions, break-evens, a simulation; all of it before risk %. */
import type { DraftName, DraftRow, DraftSheet } from "../../grid/draft";
import {
  above,
  call,
  dash,
  equal,
  joined,
  literal,
  minus,
  native,
  over,
  plus,
  row,
  rows,
  times,
  when,
  within,
  type Expression,
} from "../../grid/expression";
import { lastBelow, payback } from "../investment";
import { everyBenefit, everyCost, type BenefitLine, type CostLine } from "../lines";
import { benefitFull, benefitKey } from "./benefits";
import { costBefore, costKey } from "./costs";
import { sheetOf } from "./page";
import { isReady } from "./returns";
import { wideNoteColumn, totalColumn, narrow, wide, yearColumns, type FullRows, type RowKey } from "./rows";
import { told } from "../../grid/sentence";
import { base, isNumber, legacySaved, monthsUntil, presentValue, ramp, rampOf, shareAfter } from "./timing";

const years = (key: string) => row(key, "years");
const here = (key: string) => row(key, "here");
const kept = row("kept", "figure");
const one = literal(1);
const none = literal(0);

export const caseNames = ["low", "base", "high", "late", "adoption", "costs"] as const;
export type CaseName = (typeof caseNames)[number];
export const caseKey = (name: CaseName): RowKey => `case_${name}`;
/** A row of a case: its ramp, its benefits by year. */
const ofCase = (what: "Ramp" | "Legacy" | "Benefits" | "Costs" | "Net" | "Cumulative", name: CaseName) =>
  `case${what}_${name}`;
const changes = (name: CaseName) => `changes_${name}`;
const isGiven = (name: CaseName): Expression => above(row(changes(name), "known"), 0);

/** Assumptions with a low and a high, in the order of Inputs. */
export const carriers = ["rate", "adoption", "slip", "conversion", "margin", "price"] as const;
export type Carrier = (typeof carriers)[number];
export const carrierKey = (carrier: Carrier): RowKey => `carry_${carrier}`;
const homes = {
  rate: "rate",
  adoption: "adoptionShare",
  slip: "slip",
  conversion: "conversion",
  margin: "margin",
  price: "licencePrice",
} as const satisfies Readonly<Record<Carrier, RowKey>>;
export const homeOf = (carrier: Carrier): RowKey => homes[carrier];

export const rankKey = (place: number): string => `rank_${place}`;
export const places = carriers.map((_, i) => i + 1);

const plannedBenefit = (line: BenefitLine | "legacy") => `plannedBenefit_${line}`;
const plannedCost = (line: CostLine) => `plannedCost_${line}`;
const lines = {
  benefits: [plannedBenefit(everyBenefit[0] ?? "other"), plannedBenefit("legacy")],
  costs: [plannedCost(everyCost[0] ?? "other"), plannedCost(everyCost.at(-1) ?? "other")],
} as const;
const linesOf = (kind: "benefits" | "costs", place: string) => rows(lines[kind][0], lines[kind][1], place);

const named = (key: string, [from, to]: readonly [string, string], columns: string): DraftName => {
  return { key, sheet: "sensitivity", from, to, columns };
};
/** What the simulation draws from, for the pane. */
export const simulatedLines: readonly DraftName[] = [
  named("simulatedBenefits", lines.benefits, "years"),
  named("simulatedCosts", lines.costs, "years"),
  named("simulatedBenefitRisk", lines.benefits, "low:npvLow"),
  named("simulatedCostRisk", lines.costs, "low:npvLow"),
];

export function sensitivity(make: FullRows): DraftSheet {
  return sheetOf("sensitivity", make, {
    columns: yearColumns(
      [
        wide("npv", "months", "low", "which", "figure", "p5"),
        wide("roi", "benefitsTimes", "high", "lowChange", "p25"),
        wide("payback", "costsTimes", "npvLow", "highChange", "p50"),
        wide("change", "adoptionTimes", "npvHigh", "p75"),
        wide("yearBack", "known", "swing", "place", "p95"),
        narrow(10, "check", "order", "positive"),
      ],
      [totalColumn, wideNoteColumn],
    ),
    heads: { unit: "unit", total: "total", note: "note" },
    sections: [
      [
        make.section("cases", {
          npv: "npv",
          roi: "roi",
          payback: "payback",
          change: "change",
          yearBack: "yearBack",
        }),
        ...caseNames.map((name) => caseAnswer(make, name)),
      ],
      [
        make.section("tornado", {
          low: "low",
          high: "high",
          npvLow: "npvLow",
          npvHigh: "npvHigh",
          swing: "swing",
          order: "order",
        }),
        ...carriers.map((carrier) => carried(make, carrier)),
      ],
      [
        make.section("ranked", { which: "row", lowChange: "low", highChange: "high", place: "order" }),
        ...places.map((place) => ranked(make, place)),
      ],
      [make.section("breakEven"), ...breakEvens(make)],
      [
        make.section("simulation", {
          p5: "p5",
          p25: "p25",
          p50: "p50",
          p75: "p75",
          p95: "p95",
          positive: "positive",
        }),
        simulation(make),
      ],
      [
        make.section("perLine", { low: "npvLow", high: "npvHigh", npvLow: "swing" }),
        ...[1, 2, 3, 4, 5].map((place) => weighed(make, place)),
      ],
      [
        make.section("caseInputs", {
          months: "months",
          benefitsTimes: "benefitsTimes",
          costsTimes: "costsTimes",
          adoptionTimes: "adoptionTimes",
          known: "known",
        }),
        ...caseNames.map((name) => caseChanges(make, name)),
      ],
      ...caseNames.map((name) => caseYears(make, name)),
      [
        make.section("tornadoRows"),
        ...carriers.flatMap((carrier) =>
          carrier === "rate" ? [] : (["low", "high"] as const).map((end) => changedNet(make, carrier, end)),
        ),
      ],
      [
        linesHeading(make),
        ...everyBenefit.map((line) =>
          plannedRow(make, plannedBenefit(line), row(benefitKey(line), "label"), "benefits", [
            here(benefitFull(line)),
            here(ofCase("Ramp", "base")),
          ]),
        ),
        plannedRow(make, plannedBenefit("legacy"), row("benefits_legacy", "label"), "benefits", [
          here(ofCase("Legacy", "base")),
        ]),
        ...everyCost.map((line) =>
          plannedRow(make, plannedCost(line), row(costKey(line), "label"), "costs", [here(costBefore(line))]),
        ),
      ],
      [
        make.section("checks", { check: "check" }),
        make.check(
          "scenarioAgrees",
          when(
            isNumber(row("npvBefore", "figure")),
            within(
              native(
                "CHOOSE",
                base("scenarioNumber"),
                ...(["base", "low", "high"] as const).map((name) => row(caseKey(name), "npv")),
              ),
              row("npvBefore", "figure"),
            ),
            1,
          ),
        ),
      ],
    ],
  });
}

function linesHeading(make: FullRows): DraftRow {
  const section = make.section("lines", { low: "low", high: "likely", npvLow: "high" });
  return { ...section, cells: { ...section.cells, note: make.text(make.wording.words.notes.lines, "sectionText") } };
}

/** What a case is called, with the live size of its test. */
const caseLabel = (make: FullRows, name: CaseName): Expression =>
  told(make.wording.words.rows[`case_${name}`], {
    months: base("testMonths"),
    factor: base(name === "adoption" ? "testAdoption" : "testCosts"),
  });

function caseAnswer(make: FullRows, name: CaseName): DraftRow {
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

/** Months later, benefits ×, costs ×, adoption ×: of a scenario what Inputs says, of a test its one change. */
function caseChanges(make: FullRows, name: CaseName): DraftRow {
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

const orDash = (given: Expression): Expression => when(isNumber(given), given, dash);

function caseYears(make: FullRows, name: CaseName): readonly DraftRow[] {
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

/** Its value in the base case is more than nothing, so that another value can be set against it. */
const comparable = (carrier: Carrier, end: "low" | "high"): Expression =>
  native(
    "AND",
    isReady,
    isNumber(row(carrierKey(carrier), end)),
    carrier === "rate" || carrier === "slip" ? 1 : above(native("COUNTIF", base(homeOf(carrier)), ">0"), 0),
  );

const changed = (carrier: Carrier, end: "low" | "high") => `at_${carrier}_${end}`;

function carried(make: FullRows, carrier: Carrier): DraftRow {
  const key = carrierKey(carrier);
  const [format, unit] = carrier === "slip" ? (["number", "months"] as const) : (["rate", "percent"] as const);
  const npv = (end: "low" | "high") => {
    const value =
      carrier === "rate"
        ? presentValue(years(ofCase("Net", "base")), row(key, end))
        : presentValue(years(changed(carrier, end)));
    return { content: when(comparable(carrier, end), value, dash), format: "money" as const };
  };
  const swings = rows(carrierKey("rate"), carrierKey("price"), "swing");
  const own = row(key, "swing");
  // Of equal swings, the one that stands first comes first.
  const order = plus(
    native("SUMPRODUCT", times(above(swings, own), 1)),
    native("SUMPRODUCT", times(equal(rows(carrierKey("rate"), key, "swing"), own), 1)),
  );
  const both = native("AND", isNumber(row(key, "npvLow")), isNumber(row(key, "npvHigh")));
  return make.figures(key, unit, {
    low: { content: orDash(row(homeOf(carrier), "low")), format, style: "link" },
    high: { content: orDash(row(homeOf(carrier), "high")), format, style: "link" },
    npvLow: npv("low"),
    npvHigh: npv("high"),
    swing: {
      content: when(both, native("ABS", minus(row(key, "npvHigh"), row(key, "npvLow"))), 0),
      format: "money",
    },
    order: { content: order, format: "whole" },
  });
}

/** The base case with one assumption at its low or high. */
function changedNet(make: FullRows, carrier: Exclude<Carrier, "rate">, end: "low" | "high"): DraftRow {
  const value = row(carrierKey(carrier), end);
  const more = minus(over(value, base(homeOf(carrier))), 1);
  const [full, ramped] = [here("full"), here(ofCase("Ramp", "base"))];
  const [baseNet, legacy] = [here(ofCase("Net", "base")), here(ofCase("Legacy", "base"))];
  const spent = here(ofCase("Costs", "base"));
  const live = shareAfter(monthsUntil(base("slip"), none));
  const liveLater = shareAfter(monthsUntil(value, none));
  const net = {
    adoption: minus(plus(times(times(full, rampOf(times(here("adoption"), value), live)), kept), legacy), spent),
    slip: minus(plus(times(times(full, ramp(liveLater)), kept), times(legacySaved(none, value), kept)), spent),
    conversion: plus(baseNet, times(times(times(here("fullHours"), ramped), kept), more)),
    margin: plus(baseNet, times(times(times(here("fullRevenue"), ramped), kept), more)),
    price: minus(baseNet, times(times(here("softwareBefore"), kept), more)),
  }[carrier];
  const { words } = make.wording;
  const label = make.said(words.rows[end === "low" ? "atLow" : "atHigh"], {
    assumption: words.rows[carrierKey(carrier) as keyof typeof words.rows],
  });
  const made = make.yearly({ key: changed(carrier, end), label }, { each: when(comparable(carrier, end), net, 0) });
  return { ...made, cells: { ...made.cells, label: make.text(label) } };
}

/** The assumption in a place of the order, and what it does to the NPV. */
function ranked(make: FullRows, place: number): DraftRow {
  const key = rankKey(place);
  const column = (name: string) => rows(carrierKey("rate"), carrierKey("price"), name);
  const npv = (name: string) => native("INDEX", column(name), row(key, "which"));
  const change = (name: string) => when(isNumber(npv(name)), minus(npv(name), row(caseKey("base"), "npv")), 0);
  return {
    key,
    cells: {
      label: make.link(native("INDEX", column("label"), row(key, "which"))),
      unit: make.text(make.unit("currency"), "unit"),
      which: make.cell({ content: native("MATCH", row(key, "place"), column("order"), 0), format: "whole" }),
      lowChange: make.cell({ content: change("npvLow"), format: "money" }),
      highChange: make.cell({ content: change("npvHigh"), format: "money" }),
      place: make.cell({ content: place, format: "whole" }),
    },
  };
}

function breakEvens(make: FullRows): readonly DraftRow[] {
  const present = (key: RowKey, flows: Expression) =>
    make.figures(key, "currency", { figure: { content: when(isReady, presentValue(flows), 0), format: "money" } });
  const value = (key: RowKey) => row(key, "figure");
  const [spent, brought] = [value("basePresentCosts"), value("basePresentBenefits")];
  const [legacy, sales] = [value("basePresentLegacy"), value("basePresentSales")];
  const need = (key: RowKey, needed: Expression, of: Expression) =>
    make.figures(
      key,
      "ofPlan",
      {
        figure: {
          content: when(native("AND", isReady, above(of, 0)), over(native("MAX", 0, needed), of), dash),
          format: "ratio",
          style: "headline",
        },
      },
      { look: "headline" },
    );
  return [
    present("basePresentCosts", years(ofCase("Costs", "base"))),
    present("basePresentBenefits", years(ofCase("Benefits", "base"))),
    present("basePresentLegacy", years(ofCase("Legacy", "base"))),
    present("basePresentSales", times(times(years("fullSales"), years(ofCase("Ramp", "base"))), kept)),
    need("needBenefits", spent, brought),
    need("needAdoption", minus(spent, legacy), minus(brought, legacy)),
    need("needUplift", minus(spent, minus(brought, sales)), sales),
  ];
}

const simulateColumns = ["p5", "p25", "p50", "p75", "p95"] as const;

function simulation(make: FullRows): DraftRow {
  const asked = call(
    "CRMSIMULATE",
    linesOf("benefits", "years"),
    linesOf("costs", "years"),
    base("rate"),
    linesOf("benefits", "low:npvLow"),
    linesOf("costs", "low:npvLow"),
  );
  // The first row of the answer is its header, the second the NPV.
  const figure = (column: number) => when(isReady, native("IFERROR", native("INDEX", asked, 2, column), dash), dash);
  return make.figures("simulated", "currency", {
    ...Object.fromEntries(
      simulateColumns.map((name, i) => [name, { content: figure(i + 2), format: "money", style: "addIn" } as const]),
    ),
    positive: { content: figure(8), format: "rate", style: "addIn" },
  });
}

/** The line in a place of CRMSENSITIVITY's order. */
function weighed(make: FullRows, place: number): DraftRow {
  const asked = call(
    "CRMSENSITIVITY",
    rows(lines.benefits[0], lines.costs[1], "label"),
    linesOf("benefits", "years"),
    linesOf("costs", "years"),
    base("rate"),
    base("testSwing"),
  );
  const cell = (column: number) =>
    when(isReady, native("IFERROR", native("INDEX", asked, place + 1, column), dash), dash);
  const figure = (column: number) => make.cell({ content: cell(column), format: "money", style: "addIn" });
  return {
    key: `line_${place}`,
    cells: {
      label: make.text(cell(1), "addInText"),
      unit: make.text(make.unit("currency"), "unit"),
      low: figure(2),
      high: figure(3),
      npvLow: figure(4),
    },
  };
}

/** A line by year before risk, after tax, with the spread that the simulation draws it from. */
function plannedRow(
  make: FullRows,
  key: string,
  label: Expression,
  kind: "benefits" | "costs",
  factors: readonly Expression[],
): DraftRow {
  const from = kind === "benefits" ? "scenarioBenefits" : "scenarioCosts";
  const ends = [row(from, "low"), row(from, "high")] as const;
  const given = native("AND", ...ends.map(isNumber));
  const spread = (of: "MIN" | "MAX") =>
    make.cell({ content: when(given, native(of, ...ends, 1), dash), format: "number" });
  const made = make.yearly({ key, label }, { each: [...factors, kept].reduce((a, b) => times(a, b)), total: "sum" });
  return {
    ...made,
    cells: {
      ...made.cells,
      low: spread("MIN"),
      high: make.cell({ content: 1, format: "number" }),
      npvLow: spread("MAX"),
    },
  };
}
