/** What users do to the full workbook, and what must hold afterwards. */
import { amountUnit, usualSize } from "../../../src/language/cellForm";
import { fill } from "../../../src/language/fill";
import type { Figures } from "../../../src/workbook/figures";
import type { At, Edit, Read } from "./editing";
import { afterTax, type AfterTax } from "../tax/expected";
import { clear, deleteRow, type, typeFormula } from "./edits";
import { lineEdits } from "./lines";
import type { Made } from "./made";
import { waveEdits } from "./waves";
import {
  both,
  countedAs,
  equalsCell,
  isClose,
  isOk,
  look,
  namesCell,
  notOk,
  says,
  unchanged,
  type Case,
  type Rule,
} from "./rule";

export const fullEdits = (made: Made): readonly Case[] => [
  ...lineEdits(made),
  ...checksTouched(made),
  ...sheets(made),
  ...headings(made),
  ...inputs(made),
  ...ranges(made),
  typedInMillions(made),
  ...otherwise(made),
  ...taxAndCash(made),
  ...taxByYear(made),
  ...overwrittenFigures(made),
  ...unitsOfLines(made),
  ...waveEdits(made),
];

const oneCase = (name: string, rule: Rule, ...edits: readonly Edit[]): Case => ({ name, rule, edits });

/** The rows of Summary under "If it goes otherwise". */
const cases = ["base", "low", "high", "adoption", "late"] as const;
const caseFigures = ["npv", "roi", "payback"] as const;
type CaseName = (typeof cases)[number];

/** Cells of Summary that the edits compare. */
export function summaryCells(made: Made): Readonly<Record<string, Read>> {
  const ofCases = cases.flatMap((name) =>
    caseFigures.map((column) => [`${name} ${column}`, made.at(`summary_case_${name}`, column)] as const),
  );
  return {
    ...Object.fromEntries(ofCases),
    peak: made.at("summaryPeak", "all"),
    cashPeak: made.at("summaryPeak", "cash"),
    budgetZero: made.at("budgetZero", "all"),
    cashBudgetZero: made.at("budgetZero", "cash"),
    npv: made.at("summary_npv", "all"),
    roiBeforeTax: made.at("roiBeforeTax", "figure"),
    irrBeforeTax: made.at("irrBeforeTax", "figure"),
    paybackBeforeTax: made.at("paybackBeforeTax", "figure"),
    cashNpv: made.at("summary_npv", "cash"),
  };
}

function checksTouched(made: Made): readonly Case[] {
  const { ok } = made.words.sheet;
  const check = made.at("costTotalsAgree", "check");
  return [
    oneCase("=1/0 typed in a check", notOk, typeFormula(check, "=1/0")),
    oneCase("a check cleared", notOk, clear(check)),
    oneCase(
      "a check overwritten by OK over a text among the costs",
      notOk,
      type(made.at("costsAreNumbers", "check"), ok),
      type(made.at("costs_people", 1), "much"),
    ),
    oneCase("the row of a check deleted", notOk, deleteRow(check)),
    oneCase("=1/0 typed in a check of Inputs", notOk, typeFormula(made.at("rangesInOrder", "check"), "=1/0")),
    oneCase("a check of Benefits cleared", notOk, clear(made.at("benefitTotalsAgree", "check"))),
    oneCase("a check listed on Notes cleared", notOk, clear(made.at("listed_first", "status"))),
  ];
}

const deletable = [
  "summary",
  "inputs",
  "goals",
  "costs",
  "benefits",
  "returns",
  "sensitivity",
  "review",
  "attribution",
  "scorecard",
  "notes",
] as const;

const sheets = (made: Made): readonly Case[] => [
  ...deletable.map((key) =>
    oneCase(`the sheet ${key} deleted`, notOk, { do: "deleteSheet", sheet: made.sheet(key).name }),
  ),
  ...(["inputs", "costs"] as const).map((key) =>
    oneCase(`the sheet ${key} renamed`, both(unchanged, isOk), {
      do: "renameSheet",
      sheet: made.sheet(key).name,
      to: "Plan 'B' & more",
    }),
  ),
  oneCase("nothing", both(unchanged, isOk)),
];

const headings = (made: Made): readonly Case[] => [
  ...(["inputs", "costs", "benefits", "returns", "sensitivity"] as const).map((on) =>
    oneCase(`the heading of a year on ${on} overwritten by another year`, notOk, type(made.at("period", 2, on), 7)),
  ),
  oneCase(
    "the heading of a year on returns overwritten by a text",
    notOk,
    type(made.at("period", 1, "returns"), "2027"),
  ),
  oneCase("the heading of a year on inputs cleared", notOk, clear(made.at("period", 1, "inputs"))),
];

/** The sample's licences are priced in USD, at one rate in all years. */
function currencies(made: Made): readonly Case[] {
  const { figures } = made;
  const at = (place: number, column: string | number) => made.at(`currency_${place}`, column);
  const line = (column: string) => made.at("costs_licences", column);
  const { licences = { amounts: [] } } = figures.costs;
  const [usd] = figures.currencies ?? [];
  const { rates: usual = [] } = usd ?? {};
  if (!usd || usual.length < 3) throw new Error("The figures have no currency with three rates.");
  const rate = (year: number, to: number): Partial<Figures> => ({
    currencies: [{ ...usd, rates: usual.map((each, i) => (i === year ? to : each)) }],
  });
  const others = (rates: readonly number[]): Partial<Figures> => ({
    currencies: [usd, { code: "GBP", rates }],
    costs: { ...figures.costs, licences: { ...licences, pricedIn: "GBP" } },
  });
  const as = (name: string, changed: Partial<Figures>, ...edits: readonly Edit[]) =>
    oneCase(name, both(countedAs({ ...figures, ...changed }), isOk), ...edits);
  const wrong = (name: string, ...edits: readonly Edit[]) => oneCase(name, notOk, ...edits);
  const inPounds = [type(at(2, "base"), "GBP"), type(line("pricedIn"), "GBP")];
  return [
    as("an exchange rate of one year changed", rate(2, 1.1), type(at(1, 2), 1.1)),
    as("a blank year between two rates", rate(2, usual[1] ?? NaN), clear(at(1, 2))),
    as("a line in a second currency", others([1.2]), ...inPounds, type(at(2, 0), 1.2)),
    as(
      "a code in small letters",
      others([1.2]),
      type(at(2, "base"), "gbp"),
      type(line("pricedIn"), "GBP"),
      type(at(2, 0), 1.2),
    ),
    as(
      "a code with spaces around it",
      others([1.2]),
      type(at(2, "base"), "GBP "),
      type(line("pricedIn"), " gbp "),
      type(at(2, 0), 1.2),
    ),
    as(
      "a line's currency of spaces alone",
      { costs: { ...figures.costs, licences: { ...licences, pricedIn: "own" } } },
      type(line("pricedIn"), "  "),
    ),
    wrong("rates beside a code of spaces alone", type(at(3, "base"), " "), type(at(3, 0), 1.2)),
    wrong("a code given twice, once with a space", type(at(3, "base"), "USD "), type(at(3, 0), 1.2)),
    as("a rate from year 1 on, and no quantity in year 0", others([1.2]), ...inPounds, type(at(2, 1), 1.2)),
    as(
      "a line's currency left blank",
      { costs: { ...figures.costs, licences: { ...licences, pricedIn: "own" } } },
      clear(line("pricedIn")),
    ),
    wrong("a line in a currency without a rate", ...inPounds),
    wrong("a line in a currency whose rate begins after its first quantity", ...inPounds, type(at(2, 2), 1.2)),
    wrong("a line in the code of the model's own currency", type(line("pricedIn"), figures.currency)),
    wrong("the code of a line's currency cleared", clear(at(1, "base"))),
    wrong("an exchange rate as a text", type(at(1, 1), "0.9 euros")),
    wrong("an exchange rate below zero", type(at(1, 1), -0.9)),
    wrong("an exchange rate of 0 in a currency that no line has", type(at(3, "base"), "CHF"), type(at(3, 0), 0)),
    wrong("rates without a code", type(at(3, 1), 1.2)),
    wrong("a code given twice", type(at(3, "base"), "USD"), type(at(3, 0), 1.2)),
    wrong("the model's own currency as a foreign one", type(at(3, "base"), figures.currency), type(at(3, 0), 1)),
    wrong("a rate as counted overwritten", type(made.at("ratesUsed_1", 1), 2)),
    wrong("the number of a line's rate overwritten", type(made.at("costsBefore_licences", "rateRow"), 1)),
  ];
}

function inputs(made: Made): readonly Case[] {
  const { figures } = made;
  const base = (key: string) => made.at(key, "base");
  const wrong = (name: string, at: At, value: number | string) => oneCase(name, notOk, type(at, value));
  const as = (name: string, at: At, value: number, changed: Partial<Figures>) =>
    oneCase(name, both(countedAs({ ...figures, ...changed }), isOk), type(at, value));
  return [
    as("a discount rate of 12 %", base("rate"), 0.12, { discountRate: 0.12 }),
    as("80 users", base("users"), 80, { users: 80 }),
    as("a margin of 41 %", base("margin"), 0.41, { margin: 0.41 }),
    as("a dearer hour", base("hourlyCost"), 51, { hourlyCost: 51 }),
    wrong("a discount rate that is a text", base("rate"), "8 percent"),
    wrong("a discount rate of 8 instead of 8 %", base("rate"), 8),
    wrong("a discount rate of −150 %", base("rate"), -1.5),
    oneCase("a discount rate that is an error", notOk, typeFormula(base("rate"), "=1/0")),
    wrong("users as a text", base("users"), "fifty"),
    wrong("users below zero", base("users"), -50),
    wrong("a margin as a text", base("margin"), "good"),
    wrong("a margin of 140 %", base("margin"), 1.4),
    wrong("an hour's cost as a text", base("hourlyCost"), "42 euros"),
    wrong("an hour's cost below zero", base("hourlyCost"), -42),
    wrong("a conversion of 150 %", base("conversion"), 1.5),
    ...currencies(made),
    wrong("a factor of the licence price as a text", base("licencePrice"), "one"),
    wrong("a tax rate as a text", base("tax"), "a quarter"),
    wrong("a tax rate of 25 instead of 25 %", base("tax"), 25),
    wrong("a growth of wages as a text", made.at("growthWages", 1), "three"),
    wrong("an adoption above 100 %", made.at("adoption", 1), 1.2),
    wrong("an adoption as a text", made.at("adoption", 1), "most"),
    wrong("an adoption below zero", made.at("adoption", 1), -0.2),
    wrong("a go-live month of 13", base("goLive"), 13),
    wrong("a go-live month as a text", base("goLive"), "April"),
    wrong("a slip as a text", base("slip"), "some"),
    wrong("a slip below zero", base("slip"), -3),
    wrong("a start that is a text", base("start"), "next year"),
    wrong("a goal reviewed years before the start", made.at("goal_sales", "date"), 40_000),
    wrong("a low rate above the high one", made.at("rate", "low"), 0.5),
    wrong("a scenario that isn't on the list", base("scenario"), "best"),
    wrong("a basis that isn't on the list", base("basis"), "half"),
    wrong("a factor of the low scenario as a text", made.at("scenarioBenefits", "low"), "less"),
    wrong("the yearly cost of the old systems as a text", made.at("legacyCost", "price"), "9000 euros"),
    wrong("a real rate beside growing prices", base("basis"), made.words.full.choices.bases.real),
  ];
}

/** A range that doesn't hold the plan's own value has no bar in the tornado, or one that lies on one side. */
function ranges(made: Made): readonly Case[] {
  const { words, figures } = made;
  const { discountRate = NaN, margin = NaN } = figures;
  const labelled = (key: "carry_rate" | "carry_margin" | "carry_price" | "carry_slip") => words.full.rows[key];
  const asked = (key: Parameters<typeof labelled>[0]) =>
    both(look, says(fill(words.full.failures.rangesEnclosePlan, { assumption: labelled(key) })));
  const at = (key: string, place: "base" | "low" | "high") => made.at(key, place);
  return [
    oneCase("a range above its rate", asked("carry_rate"), type(at("rate", "low"), discountRate + 0.001)),
    oneCase("a range below its margin", asked("carry_margin"), type(at("margin", "high"), margin - 0.001)),
    oneCase("a range without a high", asked("carry_slip"), clear(at("slip", "high"))),
    oneCase(
      "a range without a base, from 0",
      asked("carry_price"),
      clear(at("licencePrice", "base")),
      type(at("licencePrice", "low"), 0),
    ),
    oneCase(
      "a range that ends at its rate",
      both(unchanged, isOk),
      type(at("rate", "low"), discountRate),
      type(at("rate", "high"), discountRate),
    ),
    oneCase("no range", both(unchanged, isOk), clear(at("margin", "low")), clear(at("margin", "high"))),
  ];
}

/** As somebody types them whose Summary is in millions. */
function typedInMillions(made: Made): Case {
  const { figures, words, language } = made;
  const unit = amountUnit(language, figures.currency, usualSize(figures.currency));
  const edits = Object.entries(figures.costs).flatMap(([line, { amounts }]) =>
    amounts.map((amount, year) => type(made.at(`costs_${line}`, year), amount / 1e6)),
  );
  return oneCase(
    "costs typed in millions",
    both(look, says(fill(words.full.failures.amountsAreInFull, { unit }))),
    ...edits,
  );
}

/** A figure of "If it goes otherwise" is the headline of a workbook in which it went so. */
function otherwise(made: Made): readonly Case[] {
  const { figures } = made;
  const { scenarios } = made.words.full.choices;
  const foretold = (name: CaseName): Rule =>
    equalsCell(Object.fromEntries(caseFigures.map((key) => [key, `${name} ${key}`])));
  const went = (title: string, name: CaseName, changed: Partial<Figures>, ...edits: readonly Edit[]) =>
    oneCase(title, both(foretold(name), countedAs({ ...figures, ...changed }), isOk), ...edits);
  const half = (figures.adoption ?? []).map((share) => share / 2);
  const scenario = made.at("scenario", "base");
  return [
    oneCase("Summary's base row is the headline", foretold("base")),
    went("the low scenario chosen", "low", { scenario: "low" }, type(scenario, scenarios.low)),
    went("the high scenario chosen", "high", { scenario: "high" }, type(scenario, scenarios.high)),
    went("benefits 6 months late", "late", { slip: 6 }, type(made.at("slip", "base"), 6)),
    went(
      "adoption at half",
      "adoption",
      { adoption: half },
      type(made.at("adoptionShare", "base"), 0.5),
      // With a range that has it.
      type(made.at("adoptionShare", "low"), 0.5),
    ),
    went(
      "the adoption of every year at half",
      "adoption",
      { adoption: half },
      ...half.map((share, i) => type(made.at("adoption", i + 1), share)),
    ),
  ];
}

function taxAndCash(made: Made): readonly Case[] {
  const coversYearZero: Rule = ({ cell }) => {
    const covers = (peak: string, budget: string) => Number(cell(peak)) >= Number(cell(budget)) * (1 - 1e-9);
    return covers("peak", "budgetZero") && covers("cashPeak", "cashBudgetZero")
      ? undefined
      : `peak cash need is ${String(cell("peak"))} (cash only ${String(cell("cashPeak"))}), the budget of year 0 ` +
          `${String(cell("budgetZero"))} (${String(cell("cashBudgetZero"))})`;
  };
  const isCashOnly: Rule = (after, before) =>
    isClose(after.cell("cashNpv"), before.cell("cashNpv")) && Number(after.cell("npv")) < Number(before.cell("npv"))
      ? undefined
      : `NPV of cash only goes from ${String(before.cell("cashNpv"))} to ${String(after.cell("cashNpv"))}`;
  const { price = 0 } = made.figures.costs.people ?? {};
  return [
    oneCase("after tax of 25 %, the peak cash need covers year 0", coversYearZero, type(made.at("tax", "base"), 0.25)),
    oneCase(
      "dearer internal time leaves cash only as it was",
      isCashOnly,
      type(made.at("costs_people", "price"), 2 * price),
    ),
  ];
}

/** The answers after tax, by the core. */
const taxedAs =
  (figures: Figures): Rule =>
  ({ answers, cell }) => {
    const expected = afterTax(figures);
    const shown: Partial<Record<keyof AfterTax, unknown>> = {
      ...{ roi: answers.roi, npv: answers.npv, irr: answers.irr, payback: answers.payback, peak: cell("peak") },
      ...{ roiBeforeTax: cell("roiBeforeTax"), irrBeforeTax: cell("irrBeforeTax") },
      paybackBeforeTax: cell("paybackBeforeTax"),
    };
    const wrong = Object.entries(shown).filter(
      ([key, value]) =>
        !(key === "irr" && value === "–") && !isClose(value as number, (expected[key as "roi"] ?? "–") as number),
    );
    return wrong.length === 0
      ? undefined
      : wrong.map(([key, value]) => `${key} is ${String(value)}, not ${String(expected[key as "roi"])}`).join("; ");
  };

function taxByYear(made: Made): readonly Case[] {
  const { figures, words } = made;
  const { losses, settled, discounting } = words.full.choices;
  const base = (key: string) => made.at(key, "base");
  const rate = 0.25;
  const taxed = (name: string, changed: Partial<Figures>, ...edits: readonly Edit[]) =>
    oneCase(name, both(taxedAs({ ...figures, tax: rate, ...changed }), isOk), type(base("tax"), rate), ...edits);
  const life = (line: string) => made.at(`costs_${line}`, "usefulLife");
  const withLife = (years: number): Partial<Figures> => ({
    costs: { ...figures.costs, purchase: { amounts: [], ...figures.costs.purchase, life: years } },
  });
  const carried = { losses: "carriedForward", taxSettled: "yearLater", discounting: "midYear" } as const;
  const wrong = (name: string, at: At, value: number | string) =>
    oneCase(name, notOk, type(base("tax"), rate), type(at, value));
  return [
    taxed("a tax rate of 25 %", {}),
    taxed("losses carried forward", { losses: "carriedForward" }, type(base("losses"), losses.carriedForward)),
    taxed("losses lost", { losses: "lost" }, type(base("losses"), losses.lost)),
    taxed("tax paid a year later", { taxSettled: "yearLater" }, type(base("taxSettled"), settled.yearLater)),
    taxed("mid-year discounting", { discounting: "midYear" }, type(base("discounting"), discounting.midYear)),
    taxed("a purchase written off over 2 years", withLife(2), type(life("purchase"), 2)),
    taxed("a purchase written off over more years than there are", withLife(40), type(life("purchase"), 40)),
    taxed("a useful life typed and taken out again", {}, type(life("purchase"), 2), clear(life("purchase"))),
    taxed(
      "a purchase written off, losses carried forward, tax paid later, mid-year",
      { ...withLife(2), ...carried },
      type(life("purchase"), 2),
      type(base("losses"), losses.carriedForward),
      type(base("taxSettled"), settled.yearLater),
      type(base("discounting"), discounting.midYear),
    ),
    wrong("losses that aren't on the list", base("losses"), "given away"),
    oneCase("losses left blank", notOk, type(base("tax"), rate), clear(base("losses"))),
    oneCase("the payment of tax left blank", notOk, type(base("tax"), rate), clear(base("taxSettled"))),
    oneCase("discounting left blank", notOk, clear(base("discounting"))),
    wrong("discounting that isn't on the list", base("discounting"), "quarterly"),
    wrong("a useful life as a text", life("purchase"), "three"),
    wrong("a useful life below zero", life("purchase"), -3),
    wrong("a useful life of 0", life("purchase"), 0),
    wrong("a useful life with a fraction", life("purchase"), 2.5),
    wrong("a tax rate below zero", base("tax"), -0.2),
    ...(["taxPaid", "taxable", "profit", "lossesLeft", "cashTax", "settledIn"] as const).map((key) =>
      wrong(`${key} of a year overwritten`, made.at(key, 1), 12_345),
    ),
    wrong("the tax after the last year overwritten", made.at("taxPaid", "settled"), 12_345),
    wrong("the tax of a case overwritten", made.at("caseTax_low", 1), 12_345),
    wrong("a write-off overwritten", made.at("writtenOff", 1), 12_345),
    wrong("a part per year overwritten", made.at("costsBefore_purchase", "perYear"), 0.5),
    wrong("ROI before tax overwritten", made.at("roiBeforeTax", "figure"), 3),
  ];
}

/** Nothing depends on the unit of a line, so that it may be in the reader's own words. */
const unitsOfLines = (made: Made): readonly Case[] =>
  ["costs_others_free1", "costs_licences", "benefits_others_free1", "benefits_sales"].flatMap((line) => {
    const unit = made.at(line, "unit");
    return [
      oneCase(`a unit typed into ${line}`, both(unchanged, isOk), type(unit, "seats")),
      oneCase(`a number for the unit of ${line}`, both(notOk, namesCell(unit)), type(unit, 12_345)),
    ];
  });

function overwrittenFigures(made: Made): readonly Case[] {
  const overwritten = (name: string, at: At, value = 12_345) =>
    oneCase(`${name} overwritten by a number`, notOk, type(at, value));
  return [
    overwritten("a line's quantities in total", made.at("costs_people", "total")),
    overwritten("a line of costs before risk", made.at("costsBefore_licences", 1)),
    overwritten("a line of costs after risk", made.at("costsAfter_licences", 1)),
    overwritten("Costs before risk of a year", made.at("costsBefore", 1)),
    overwritten("Costs of a year", made.at("costsAfter", 1)),
    overwritten("Costs of all years", made.at("costsAfter", "total")),
    overwritten("a line of benefits at full effect", made.at("full_sales", 1)),
    overwritten("a line of benefits after risk", made.at("benefitsAfter_sales", 1)),
    overwritten("Benefits of a year", made.at("benefitsAfter", 1)),
    overwritten("Benefits of all years", made.at("benefitsAfter", "total")),
    overwritten("cash benefits of a year", made.at("benefitsCash", 1)),
    overwritten("the old systems' avoided cost of a year", made.at("legacyAvoided", 1)),
    overwritten("a year of the ramp", made.at("ramp", 1), 0.9),
    overwritten("a price index", made.at("indexWages", 2), 2),
    overwritten("an hour's worth", made.at("worthHours", "base"), 30),
    overwritten("benefits on Returns", made.at("taxedBenefits", 1)),
    overwritten("the net of a year", made.at("net", 1)),
    overwritten("the cumulative net of a year", made.at("cumulative", 2)),
    overwritten("a discount factor", made.at("factor", 2), 0.5),
    overwritten("discounted net of a year", made.at("presentNet", 1)),
    overwritten("ROI", made.at("roi", "figure"), 3),
    overwritten("NPV", made.at("npv", "figure")),
    overwritten("NPV of cash only", made.at("npv", "cash")),
    overwritten("IRR", made.at("irr", "figure"), 0.5),
    overwritten("payback", made.at("payback", "figure"), 1),
    overwritten("TCO", made.at("tco", "figure")),
    overwritten("TCO of software", made.at("tco_software", "figure")),
    overwritten("TCO per user and month", made.at("tcoUser", "figure"), 9),
    overwritten("the peak cash need", made.at("peak", "figure")),
    overwritten("Summary's funding", made.at("funding", "all")),
    overwritten("Summary's peak cash need", made.at("summaryPeak", "all")),
    overwritten("Summary's NPV", made.at("summary_npv", "all")),
    overwritten("Summary's ROI of cash only", made.at("summary_roi", "cash"), 3),
    overwritten("a row of the downside table", made.at("summary_case_low", "npv")),
    overwritten("a case of Sensitivity", made.at("case_low", "npv")),
    overwritten("a year of a case", made.at("caseNet_low", 1)),
  ];
}
