import { describe, expect, it } from "vitest";
import { currencies, guessedCurrency, matching, meant } from "../../src/pane/create/currencies";
import { readEntry, suspectedFraction, type Entry } from "../../src/pane/create/entry";
import { firstDay, yearHeading } from "../../src/pane/create/firstYear";
import { firstLines, type FormLine } from "../../src/pane/create/lines";
import { locales } from "../../src/locales";
import { readFigures } from "../../src/workbook/inputs";
import { templates } from "../../src/workbook";
import type { Language } from "../../src/language/languages";

const typed = (text: string, language: Language = "en") => ({ text, language });
const entry: Entry = {
  currency: "EUR",
  years: 2,
  firstYear: "",
  rate: typed(""),
  users: typed(""),
  lines: firstLines,
};
const line = (id: number, kind: FormLine["kind"], label: string | undefined, ...amounts: string[]): FormLine => ({
  id,
  kind,
  ...(label !== undefined && { label }),
  amounts: amounts.map((text) => typed(text)),
});
const figuresOf = (changed: Partial<Entry>, template: "sheet" | "full" = "sheet", language: Language = "en") => {
  const read = readEntry({ ...entry, ...changed }, template, locales[language]);
  if ("wrong" in read) throw new Error(JSON.stringify(read.wrong));
  return read.figures;
};
const wrongOf = (changed: Partial<Entry>) => {
  const read = readEntry({ ...entry, ...changed }, "sheet", locales.en);
  return "wrong" in read ? read.wrong : undefined;
};

describe("an entry", () => {
  it("may leave out everything but the currency and the years", () => {
    expect(figuresOf({})).toEqual({ currency: "EUR", years: 2, costs: {}, benefits: {} });
  });
  it("becomes figures: the rate a fraction, the currency a code", () => {
    const changed = { currency: "euro", rate: typed("8,5 %", "fi"), users: typed("1 200", "fi") };
    expect(figuresOf(changed, "sheet", "fi")).toMatchObject({ currency: "EUR", discountRate: 0.085, users: 1200 });
  });
  it("puts a line of the catalogue where the template has it, and any other among the user's own", () => {
    const lines = [
      { ...line(1, "costs", undefined, "100", "", "20"), line: "licences" as const },
      line(2, "costs", "implementation AND customisation", "5"),
      line(3, "costs", "Data migration", "1"),
      line(4, "costs", "Data migration", "2"),
      line(5, "costs", " A new server ", "7"),
      line(6, "costs", "Continuous training", "0", "3"),
      line(7, "benefits", "Fewer fairs", "0", "9"),
    ];
    expect(figuresOf({ lines })).toMatchObject({
      costs: {
        licences: { amounts: [100, 0, 20] },
        implementation: { amounts: [5, 0, 0] },
        migration: { amounts: [1, 0, 0] },
      },
      ownCosts: [
        { label: "Data migration", amounts: [2, 0, 0] },
        { label: "A new server", amounts: [7, 0, 0] },
        { label: "Continuous training", amounts: [0, 3, 0] },
      ],
      ownBenefits: [{ label: "Fewer fairs", amounts: [0, 9, 0] }],
    });
    const { ownCosts } = figuresOf(
      { lines: [...lines, line(8, "costs", locales.en.full.rows.costs_dualRunning, "4")] },
      "full",
    );
    // The full workbook has a line for it; what is paid at the start alone is paid once.
    expect(ownCosts?.map(({ label, kind }) => [label, kind])).toEqual([
      ["Data migration", "oneOff"],
      ["A new server", "oneOff"],
      ["Continuous training", undefined],
    ]);
  });
  it("keeps a line that has a name and no amounts yet", () => {
    expect(figuresOf({ lines: [line(1, "costs", "To be asked")] }).ownCosts).toEqual([
      { label: "To be asked", amounts: [0, 0, 0] },
    ]);
  });
  it.each(templates)("is a file of figures that the command line takes for the same template (%s)", (template) => {
    const lines = [
      ...firstLines.map((each) => ({ ...each, amounts: [typed("1"), typed("2.5")] })),
      line(9, "costs", "Mine", "3"),
      line(10, "benefits", "Mine, too", "", "4"),
    ];
    const figures = figuresOf({ lines, rate: typed("8"), users: typed("5"), firstYear: "2027" }, template);
    const { start, ...rest } = figures;
    expect(start).toBe(template === "full" ? firstDay("2027") : undefined);
    const file = { ...rest, ...(start !== undefined && { start: "2027-01-01" }) };
    expect(readFigures(file, template)).toEqual({ figures });
  });
  it.each([
    [{ currency: "XYZZY" }, { currency: "currency" }],
    [{ currency: "" }, { currency: "currency" }],
    [{ rate: typed("eight") }, { rate: "rate" }],
    [{ rate: typed("-1") }, { rate: "rateRange" }],
    [{ rate: typed("100.1") }, { rate: "rateRange" }],
    [{ users: typed("0") }, { users: "users" }],
    [{ users: typed("1.5") }, { users: "users" }],
    [{ users: typed("many") }, { users: "users" }],
    [{ firstYear: "27" }, { firstYear: "firstYear" }],
    [{ firstYear: "1999" }, { firstYear: "firstYear" }],
  ])("%o is refused", (changed, wrong) =>
    expect(wrongOf(changed)).toEqual({ ...wrong, lines: new Map(), tooMany: [] }),
  );
  it("names the line and the years that are wrong", () => {
    const lines = [
      line(1, "costs", "A", "1", "12 k", "x"),
      line(2, "costs", "", "1"),
      line(3, "benefits", "B", "2000000000000000"),
      line(4, "benefits", "C", "1e16"),
      // Beyond the years of the form.
      line(5, "benefits", "D", "1", "1", "1", "x"),
    ];
    expect(wrongOf({ lines })?.lines).toEqual(
      new Map([
        [1, { years: [1, 2], amount: "amount" }],
        [2, { label: "label" }],
        [3, { years: [0], amount: "amount" }],
        [4, { years: [0], amount: "amountRange" }],
      ]),
    );
  });
  it("has room for twenty lines of the user's own of each kind", () => {
    const own = (count: number) => Array.from({ length: count }, (_, i) => line(i + 1, "costs", `Mine ${i}`, "1"));
    expect(figuresOf({ lines: own(20) }).ownCosts?.length).toBe(20);
    expect(wrongOf({ lines: own(21) })?.tooMany).toEqual(["costs"]);
  });
  it("of 0.08 % is suspected to mean 8 %", () => {
    expect(suspectedFraction(typed("0.08"))).toBe(0.0008);
    expect(suspectedFraction(typed("8"))).toBeUndefined();
    expect(suspectedFraction(typed("0"))).toBeUndefined();
  });
});

describe("the first year", () => {
  it("begins on 1 January, or at Nowruz", () => {
    expect([firstDay("2027"), firstDay("۲۰۲۷"), firstDay(" ")]).toEqual([46_388, 46_388, undefined]);
    // 1 Farvardin 1405 is 21 March 2026, and of 1404, after a leap year, 21 March 2025; that of 1408 is 20 March 2029.
    expect(["1405", "1404", "1408"].map(firstDay)).toEqual([46_102, 45_737, 47_197]);
  });
  it("heads the columns; without it, years are counted", () => {
    expect(yearHeading(2, "2026", "Year {year}", "en")).toBe("2028");
    expect(yearHeading(1, "1405", "سال {year}", "fa")).toBe("۱۴۰۶");
    expect(yearHeading(2, "", "Year {year}", "en")).toBe("Year 2");
    expect(yearHeading(2, "26", "Year {year}", "en")).toBe("Year 2");
  });
});

describe("currencies", () => {
  it("have names in the reader's language, with the default one first", () => {
    expect(currencies("fi")[0]).toEqual({ code: "EUR", name: "euro" });
    expect(currencies("tr")[0]).toMatchObject({ code: "TRY", name: expect.stringMatching(/^Türk lirası$/i) });
    expect(currencies("fa")[0]).toEqual({ code: "IRR", name: "ریال ایران" });
  });
  it("are found by part of a name, whatever forms of i and ye are typed", () => {
    expect(matching(currencies("tr"), "LIRASI").map(({ code }) => code)).toContain("TRY");
    // With the Arabic ye of many keyboards.
    expect(matching(currencies("fa"), "ريال").map(({ code }) => code)).toContain("IRR");
    expect(matching(currencies("en"), "sek")[0]?.code).toBe("SEK");
    expect(meant(currencies("en"), "swedish krona")?.code).toBe("SEK");
    expect(meant(currencies("en"), "krona")).toBeUndefined();
  });
  it("are guessed from the region of the reader's language", () => {
    expect(guessedCurrency("en", ["en-US", "en"])).toBe("USD");
    expect(guessedCurrency("en", ["fi-FI", "en-GB"])).toBe("GBP");
    expect(guessedCurrency("fi", ["en-US", "fi-FI"])).toBe("EUR");
    expect(guessedCurrency("fa", ["fa-AF"])).toBe("AFN");
    expect(guessedCurrency("fa", ["en-US"])).toBe("IRR");
    expect(guessedCurrency("tr", ["tr"])).toBe("TRY");
    expect(guessedCurrency("en", ["en-Latn-AU"])).toBe("AUD");
    expect(guessedCurrency("en", ["en-AQ"])).toBe("EUR");
  });
});
