/** What follows from the inputs alone: worth of units, price indices, the ramp of adoption, and choices as numbers. */
import type { DraftRow } from "../../grid/draft";
import { literal, minus, native, over, plus, row, times, when } from "../../grid/expression";
import type { Figures } from "../figures";
import type { Figure, FullRows, RowKey, UnitWord } from "./rows";
import { yearLabel } from "../yearLabel";
import type { Section } from "./page";
import { adopted, base, chosen, isYearZero, liveEarly, partOfYear, ramp, wholeYears, type Delay } from "./timing";
import { countedRows, perUserRows } from "./waves";
import { ratesUsed } from "./currencies";

export function calculatedInputs(make: FullRows, figures: Figures): readonly Section[] {
  const { choices } = make.wording.words;
  /** A price index. Its label is a word that lines choose from, because their formulas look it up by this word. */
  const index = (key: string, word: keyof typeof choices.growth, of?: RowKey): DraftRow => {
    const grown = of && times(row(key, "previous"), plus(1, row(of, "here")));
    const made = make.yearly(
      { key, label: choices.growth[word] },
      { unit: "factor", format: "index", each: grown ? when(isYearZero, 1, grown) : literal(1) },
    );
    return { ...made, cells: { ...made.cells, label: make.text(choices.growth[word]) } };
  };
  /** The money value of one unit, and beside it the name of the unit; benefit lines look up both. */
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
  /** The words of a choice beside each other, and the number of the one that is chosen; the first if none of them is. */
  const listOf = (key: RowKey, words: readonly string[]): DraftRow => ({
    key,
    cells: {
      ...make.labelled(key, "text"),
      ...Object.fromEntries(words.map((word, i) => [["base", "low", "high"][i] ?? "high", make.text(word, "name")])),
    },
  });
  const place = (of: RowKey, list: RowKey, last: "low" | "high") =>
    native("IFERROR", native("MATCH", base(of), row(list, `base:${last}`), 0), 1);
  const delay: Delay = { whole: base("delayYears"), part: base("delayPart") };
  const label = yearLabel(
    { fiscalYear: base("fiscalYear"), fiscalMonth: base("fiscalMonth"), period: row("period", "here") },
    make.wording.shared.header,
    make.wording.language,
  );
  return [
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
    ratesUsed(make),
    countedRows(make, figures),
    perUserRows(make),
    [
      make.section("ramp"),
      make.yearly("yearNumber", { unit: "year", format: "whole", each: plus(row("period", "here"), 0) }),
      make.figures("delay", "months", {
        base: { content: plus(base("slip"), chosen("scenarioMonths")), format: "number" },
      }),
      make.figures("delayYears", "years", { base: { content: wholeYears(base("delay")), format: "whole" } }),
      make.figures("delayPart", "ofYear", {
        base: { content: partOfYear(base("delay"), base("delayYears")), format: "index" },
      }),
      make.yearly("liveEarly", { unit: "factor", format: "index", each: liveEarly(delay) }),
      make.yearly("adopted", { unit: "ofUsers", format: "index", each: adopted(base("adoptionShare")) }),
      make.yearly("ramp", {
        unit: "factor",
        format: "index",
        each: ramp("adopted", "liveEarly", delay),
      }),
    ],
    [
      make.section("counting"),
      listOf("lossNames", Object.values(choices.losses)),
      make.figures("lossNumber", "number", {
        base: { content: place("losses", "lossNames", "high"), format: "whole" },
      }),
      listOf("settledNames", Object.values(choices.settled)),
      make.figures("settledLater", "years", {
        base: { content: minus(place("taxSettled", "settledNames", "low"), 1), format: "whole" },
      }),
      listOf("discountingNames", Object.values(choices.discounting)),
      make.figures("earlier", "years", {
        base: {
          content: over(minus(place("discounting", "discountingNames", "low"), 1), base("halves")),
          format: "time",
        },
      }),
    ],
    [
      make.section("yearNames"),
      { key: "yearLabel", cells: make.labelled("yearLabel", "text"), years: () => make.text(label, "name") },
    ],
    [
      make.section("constants"),
      make.figures("halves", "number", { base: { content: 2, format: "whole" } }),
      make.figures("percent", "number", { base: { content: 100, format: "whole" } }),
      make.figures("quarters", "number", { base: { content: 4, format: "whole" } }),
    ],
  ];
}
