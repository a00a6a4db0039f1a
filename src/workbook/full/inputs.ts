/** Each assumption's one home, with its low and high, its source, owner and confidence. */
import type { Content, DraftCell, DraftRow, DraftSheet } from "../../grid/draft";
import {
  above,
  atMost,
  differs,
  equal,
  literal,
  native,
  plus,
  row,
  rows,
  times,
  when,
  type Expression,
} from "../../grid/expression";
import { ranged as rangedKeys, type Evident, type Figures, type Ranged } from "../figures";
import type { FormatName } from "../../grid/formats";
import {
  evidenceColumns,
  noteColumn,
  narrow,
  wide,
  yearColumns,
  type Figure,
  type FullRows,
  type RowKey,
  type UnitWord,
} from "./rows";
import { sheetOf } from "./page";
import { base, chosen, isNumber, isYearZero, monthsUntil, ramp, shareAfter } from "./timing";

export function inputs(make: FullRows, figures: Figures): DraftSheet {
  const { words, currency } = make.wording;
  const { choices } = words;
  const { asks } = make;
  const given = figures.evidence ?? {};
  const evidence = (key: Evident): DraftRow["cells"] => {
    const { source, owner, confidence } = given[key] ?? {};
    return {
      source: make.textInput(source ?? null),
      owner: make.textInput(owner ?? null),
      confidence: make.textInput(confidence ? choices.confidence[confidence] : null, asks.choice("confidence")),
    };
  };
  const about = (key: RowKey, unit: UnitWord, content: DraftCell): DraftRow => ({
    key,
    named: "base",
    cells: { ...make.labelled(key, unit), base: content, ...make.note(key) },
  });
  type Question = Parameters<typeof asks.for>[0];
  const input = (content: Content, question: Question, format: FormatName) => ({
    content,
    format,
    style: "input" as const,
    asks: asks.for(question),
  });
  const day = (value: number | undefined) => make.cell(input(value ?? null, "date", "date"));
  const scalar = (
    key: RowKey & Evident,
    unit: UnitWord,
    value: number | undefined,
    question: Question,
    format: FormatName,
  ) =>
    make.figures(key, unit, { base: input(value ?? null, question, format) }, { named: "base", cells: evidence(key) });
  const plain = (key: RowKey, unit: UnitWord, value: number | null, question: Question, format: FormatName) =>
    make.figures(key, unit, { base: input(value, question, format) }, { named: "base" });
  /** With a low and a high for the tornado. */
  const ranged = (key: Ranged, unit: UnitWord, value: number | undefined, question: Question, format: FormatName) => {
    const { low = null, high = null } = figures.ranges?.[key] ?? {};
    return make.figures(
      key,
      unit,
      {
        base: input(value ?? null, question, format),
        low: input(low, question, format),
        high: input(high, question, format),
      },
      { named: "base", cells: evidence(key) },
    );
  };
  const scenario = (key: RowKey, of: "benefits" | "costs" | "months", neutral: number): DraftRow => {
    const [question, format] = of === "months" ? (["month", "number"] as const) : (["factor", "number"] as const);
    const value = (name: "low" | "high") => figures.scenarios?.[name]?.[of] ?? null;
    const pick = native("INDEX", row(key, "base:high"), base("scenarioNumber"));
    return make.figures(key, of === "months" ? "months" : "factor", {
      base: { content: neutral, format, style: "calculation" },
      low: input(value("low"), question, format),
      high: input(value("high"), question, format),
      chosen: { content: when(isNumber(pick), pick, neutral), format },
    });
  };
  const growth = (key: RowKey, of: "revenue" | "wages" | "other"): DraftRow => ({
    key,
    named: "years",
    cells: { ...make.labelled(key, "perYear"), ...make.note(key) },
    years: (year) =>
      year === 0 ? undefined : make.cell(input(figures.growth?.[of]?.[year - 1] ?? null, "growth", "rate")),
  });
  /** Labelled by the words that lines choose from: formulas look them up here. */
  const index = (key: string, word: keyof typeof choices.growth, of?: RowKey): DraftRow => {
    const grown = of && times(row(key, "previous"), plus(1, row(of, "here")));
    const made = make.yearly(
      { key, label: choices.growth[word] },
      { unit: "factor", format: "index", each: grown ? when(isYearZero, 1, grown) : literal(1) },
    );
    return { ...made, cells: { ...made.cells, label: make.text(choices.growth[word]) } };
  };
  /** Beside what one unit counts as stands the unit itself, for the lines that are counted in it. */
  const worth = (
    key: string,
    word: keyof typeof choices.worth,
    [unit, counted]: readonly [UnitWord, UnitWord],
    figure: Figure,
  ): DraftRow => ({
    key,
    cells: {
      label: make.text(choices.worth[word]),
      unit: make.text(make.unit(unit), "unit"),
      base: make.cell(figure),
      low: make.text(make.unit(counted), "name"),
    },
  });
  const names = choices.scenarios;
  return sheetOf("inputs", make, {
    columns: yearColumns(
      [wide("base"), wide("low"), wide("high"), narrow(10, "chosen"), narrow(3), narrow(9, "check")],
      [noteColumn, ...evidenceColumns],
    ),
    heads: {
      base: "base",
      low: "low",
      high: "high",
      chosen: "chosen",
      note: "note",
      source: "source",
      owner: "owner",
      confidence: "confidence",
    },
    sections: [
      [
        make.section("about"),
        about("organisation", "text", make.textInput(figures.organisation ?? null)),
        about("author", "text", make.textInput(figures.author ?? null)),
        about("status", "list", make.textInput(choices.statuses[figures.status ?? "draft"], asks.choice("statuses"))),
        about("version", "text", make.textInput(figures.version ?? null)),
        about("versionDate", "date", day(figures.versionDate)),
        about("currency", "text", make.text(currency, "calculationText")),
        about("start", "date", day(figures.start)),
        about("years", "years", make.cell({ content: row("period", "lastYear"), format: "whole" })),
        about("scenario", "list", make.textInput(names[figures.scenario ?? "base"], asks.choice("scenarios"))),
      ],
      [
        make.section("finance"),
        ranged("rate", "perYear", figures.discountRate, "rate", "rate"),
        about("basis", "list", make.textInput(choices.bases[figures.basis ?? "nominal"], asks.choice("bases"))),
        scalar("tax", "ofNet", figures.tax, "share", "rate"),
        growth("growthRevenue", "revenue"),
        growth("growthWages", "wages"),
        growth("growthOther", "other"),
      ],
      [
        make.section("company"),
        scalar("users", "people", figures.users, "whole", "count"),
        scalar("hourlyCost", "perHour", figures.hourlyCost, "number", "amount"),
        ranged("margin", "ofRevenue", figures.margin, "share", "rate"),
        ranged("conversion", "ofTime", figures.conversion, "share", "rate"),
        about("licenceCurrency", "text", make.textInput(figures.licenceCurrency ?? null)),
        scalar("exchangeRate", "factor", figures.exchangeRate, "number", "exchange"),
        ranged("licencePrice", "ofPlan", 1, "factor", "rate"),
      ],
      [
        make.section("timing"),
        plain("goLive", "month", figures.goLive ?? null, "goLive", "whole"),
        ranged("slip", "months", figures.slip, "month", "number"),
        {
          key: "adoption",
          named: "years",
          cells: { ...make.labelled("adoption", "ofUsers"), ...make.note("adoption"), ...evidence("adoption") },
          years: (year) =>
            year === 0 ? undefined : make.cell(input(figures.adoption?.[year - 1] ?? null, "share", "rate")),
        },
        ranged("adoptionShare", "ofPlan", 1, "factor", "rate"),
      ],
      [
        make.section("scenarios"),
        {
          key: "scenarioNames",
          cells: {
            ...make.labelled("scenarioNames", "text"),
            base: make.text(names.base, "name"),
            low: make.text(names.low, "name"),
            high: make.text(names.high, "name"),
          },
        },
        make.figures("scenarioNumber", "number", {
          base: {
            content: native("IFERROR", native("MATCH", base("scenario"), row("scenarioNames", "base:high"), 0), 1),
            format: "whole",
          },
        }),
        scenario("scenarioBenefits", "benefits", 1),
        scenario("scenarioCosts", "costs", 1),
        scenario("scenarioMonths", "months", 0),
      ],
      [
        make.section("tests"),
        plain("testMonths", "months", 6, "month", "number"),
        plain("testAdoption", "factor", 0.5, "factor", "number"),
        plain("testCosts", "factor", 1.25, "factor", "number"),
        plain("testSwing", "ofPlan", 0.1, "share", "rate"),
      ],
      [
        make.section("worth"),
        worth("worthMoney", "money", ["currency", "currency"], { content: 1, format: "amount" }),
        worth("worthRevenue", "revenue", ["ofRevenue", "revenue"], { content: base("margin"), format: "rate" }),
        worth("worthHours", "hours", ["perHour", "hours"], {
          content: times(base("hourlyCost"), base("conversion")),
          format: "amount",
        }),
      ],
      [
        make.section("index"),
        index("indexNone", "none"),
        index("indexRevenue", "revenue", "growthRevenue"),
        index("indexWages", "wages", "growthWages"),
        index("indexOther", "other", "growthOther"),
      ],
      [
        make.section("ramp"),
        make.figures("delay", "months", {
          base: {
            content: monthsUntil(base("slip"), chosen("scenarioMonths")),
            format: "number",
          },
        }),
        make.yearly("live", { unit: "factor", format: "index", each: when(isYearZero, 1, shareAfter(base("delay"))) }),
        make.yearly("ramp", { unit: "factor", format: "index", each: ramp(row("live", "here")) }),
      ],
      [
        make.section("constants"),
        make.figures("percent", "number", { base: { content: 100, format: "whole" } }),
        make.figures("quarters", "number", { base: { content: 4, format: "whole" } }),
      ],
      [
        make.section("checks", { check: "check" }),
        make.check("scenarioIsKnown", above(native("COUNTIF", row("scenarioNames", "base:high"), base("scenario")), 0)),
        make.check("rangesInOrder", rangesInOrder),
        make.check("sharesAreShares", sharesAreShares),
        make.check("rateFitsGrowth", rateFitsGrowth(choices.bases.real), "warn"),
      ],
    ],
  });
}

const shares: readonly Expression[] = [
  row("adoption", "years"),
  ...(["tax", "margin", "conversion"] as const).map(base),
];

const sharesAreShares = equal(
  shares.flatMap((each) => [">1", "<0"].map((wrong) => native("COUNTIF", each, wrong))).reduce((a, b) => plus(a, b)),
  0,
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
