import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currencies, currenciesMeant, guessedCurrency, matching, meant } from "../../src/pane/create/currencies";
import { readEntry, type FormEntry } from "../../src/pane/create/entry";
import { firstDay, yearHeading } from "../../src/pane/create/firstYear";
import { firstLines, type FormLine } from "../../src/pane/create/lines";
import { locales } from "../../src/locales";
import { readFigures } from "../../src/workbook/inputs";
import { templates } from "../../src/workbook";
import { languages, type Language } from "../../src/language/languages";
import {
  amountOf,
  amountText,
  doubtOf,
  rateOf,
  settled,
  typedAmount,
  withoutMark,
  type FigureKind,
} from "../../src/pane/create/typed";
import { count, seed } from "../tools/sample";

const typed = (text: string, language: Language = "en") => ({ text, language });
const entry: FormEntry = {
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
const figuresOf = (changed: Partial<FormEntry>, template: "sheet" | "full" = "sheet", language: Language = "en") => {
  const read = readEntry({ ...entry, ...changed }, template, locales[language]);
  if ("wrong" in read) throw new Error(JSON.stringify(read.wrong));
  return read.figures;
};
const wrongOf = (changed: Partial<FormEntry>) => {
  const read = readEntry({ ...entry, ...changed }, "sheet", locales.en);
  return "wrong" in read ? read.wrong : undefined;
};

const headingOf = (year: number, firstYear: string, language: "en" | "fa" = "en", month?: number) => {
  const { pane, sheet } = locales[language];
  return yearHeading(year, { firstYear, month }, { year: pane.create.year, sheet }, language);
};
describe("waves of an entry", () => {
  const wave = (id: number, name: string, users: string, goLive: string, ramp = "") => ({
    id,
    name,
    users: typed(users),
    goLive: typed(goLive),
    ramp: typed(ramp),
  });
  const waves = [wave(1, " Sales ", "1,030", "4"), wave(2, "", "", ""), wave(3, "Service", "20", "18", "3.5")];
  const wrongIn = (changed: Partial<FormEntry>) => {
    const read = readEntry({ ...entry, ...changed }, "full", locales.en);
    return "wrong" in read ? read.wrong : undefined;
  };

  it("take the place of the go-live, without blank ones, and only in the full workbook", () => {
    expect(figuresOf({ waves }, "full")).toMatchObject({
      adoption: [1, 1],
      waves: [
        { name: "Sales", users: 1030, goLive: 4 },
        { name: "Service", users: 20, goLive: 18, ramp: 3.5 },
      ],
    });
    expect(figuresOf({ waves }, "full")).not.toHaveProperty("goLive");
    expect(figuresOf({ waves: [wave(1, "", "", "")] }, "full")).toMatchObject({ goLive: 0 });
    expect(figuresOf({ waves })).not.toHaveProperty("waves");
  });

  it("are refused field by field", () => {
    const given = [wave(1, "", "0", "4"), wave(2, "Sales", "2.5", "121", "slow"), wave(3, "Service", "3", "1", "121")];
    expect(wrongIn({ waves: given })?.waves).toEqual(
      new Map([
        [1, ["name", "users"]],
        [2, ["users", "goLive", "ramp"]],
        [3, ["ramp"]],
      ]),
    );
  });

  it("have as many users as the form", () => {
    expect(wrongIn({ waves, users: typed("1000") })?.waveUsers).toBe(1050);
    expect(wrongIn({ waves, users: typed("1050") })).toBeUndefined();
  });
});

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
    const figures = figuresOf(
      { lines, rate: typed("8"), users: typed("5"), usersKept: 5, firstYear: "2027" },
      template,
    );
    const { start, ...rest } = figures;
    expect(start).toBe(template === "full" ? firstDay("2028") : undefined);
    const file = { ...rest, ...(start !== undefined && { start: "2028-01-01" }) };
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
  it("takes a word of a template's line for that line, if it is free and no other line has the word", () => {
    const lines = [
      line(1, "costs", "Training", "5"),
      line(2, "costs", "training, FIRST", "6"),
      line(3, "costs", "and", "7"),
      line(4, "benefits", "Sales", "8"),
      line(5, "benefits", "loyalty", "9"),
    ];
    const found = figuresOf({ lines });
    expect(found.costs).toEqual({ training: { amounts: [5, 0, 0] } });
    expect(found.ownCosts?.map(({ label }) => label)).toEqual(["training, FIRST", "and"]);
    // "Sales" is a word of two lines.
    expect(found.benefits).toEqual({ loyalty: { amounts: [9, 0, 0] } });
    expect(found.ownBenefits?.map(({ label }) => label)).toEqual(["Sales"]);
    const whole = [...lines, line(6, "costs", locales.en.sheet.rows.costs_training, "1")];
    expect(figuresOf({ lines: whole }).costs).toEqual({ training: { amounts: [1, 0, 0] } });
  });
  it("asks about users whose costs would be less than a euro a month for each, unless the reader keeps them", () => {
    const lines = [line(1, "costs", "A", "18000", "21000", "21000")];
    const users = typed("27500");
    expect(wrongOf({ lines, users })?.users).toBe("usersMany");
    expect(figuresOf({ lines, users, usersKept: 27500 }).users).toBe(27500);
    expect(wrongOf({ lines, users, usersKept: 27000 })?.users).toBe("usersMany");
    // 60,000 in 24 months for 2,500 users is a euro each.
    expect(figuresOf({ lines, users: typed("2500") }).users).toBe(2500);
    expect(wrongOf({ lines, users: typed("2501") })?.users).toBe("usersMany");
    expect(figuresOf({ users }).users).toBe(27500);
    // A rial is worth far less.
    const inRials = { currency: "IRR", users: typed("50") };
    expect(wrongOf({ lines, ...inRials })?.users).toBe("usersMany");
    const large = [line(1, "costs", "A", "1800000000000")];
    expect(figuresOf({ lines: large, ...inRials }).users).toBe(50);
  });
});

describe("a figure that can be two", () => {
  const asked = (text: string, kind: FigureKind, language: Language = "en") =>
    doubtOf(typed(text, language), kind)?.readings.map(({ number }) => number);
  it.each([
    ["0.09", "rate", "en", [0.0009, 0.09]],
    ["0,5", "rate", "fi", [0.005, 0.5]],
    ["900", "rate", "en", [0.09]],
    ["1250", "rate", "tr", [0.125]],
    ["8", "rate", "en", undefined],
    ["0.5 %", "rate", "en", undefined],
    ["1", "rate", "en", undefined],
    ["0", "rate", "en", undefined],
    ["100.1", "rate", "en", undefined],
    ["101", "rate", "en", undefined],
    ["20000", "rate", "en", undefined],
    ["18.000", "amount", "en", [18, 18000]],
    ["18.000 €", "amount", "en", [18, 18000]],
    ["18,000", "amount", "fi", [18, 18000]],
    ["18.000", "amount", "tr", undefined],
    ["18,000", "amount", "en", undefined],
    ["18.0000", "amount", "en", undefined],
    ["0.125", "amount", "en", undefined],
    ["1234.567", "amount", "en", undefined],
    ["۱۸٫۰۰۰", "amount", "fa", undefined],
    ["1.500", "users", "en", [1500]],
    ["1.5", "users", "en", undefined],
  ] as const)("%s (%s, %s) is asked about: %o", (text, kind, language, wanted) =>
    expect(asked(text, kind, language)).toEqual(wanted),
  );
  it("is certain once it is answered, in every language, and stays the number that was chosen", () => {
    const amount = fc.oneof(fc.integer({ min: 1000, max: 999_999 }), fc.integer({ min: -999_999, max: -1000 }));
    const given = fc.tuple(fc.constantFrom(...languages), fc.constantFrom(...languages), amount);
    const rates = fc.tuple(fc.constantFrom(...languages), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(given, ([language, other, thousandths]) => {
        const text = (thousandths / 1000).toFixed(3).replace(".", language === "tr" || language === "fi" ? "," : ".");
        const doubt = doubtOf(typed(text, language), "amount");
        expect(doubt?.readings.map(({ number }) => number)).toEqual([thousandths / 1000, thousandths]);
        for (const reading of doubt?.readings ?? []) {
          const answer = settled(reading, "amount", language);
          expect(amountOf(answer)).toBe(reading.number);
          expect(amountOf({ text: amountText(answer, other), language: other })).toBe(reading.number);
        }
      }),
      { seed, numRuns: count(500, 5000) },
    );
    fc.assert(
      fc.property(rates, ([language, hundredths]) => {
        const [low, high] = [hundredths / 10_000, hundredths / 100];
        const doubt = doubtOf(typedAmount(hundredths / 100, language), "rate");
        expect(doubt?.readings.map(({ number }) => number)).toEqual([low, high]);
        expect(doubt?.readings.map((reading) => rateOf(settled(reading, "rate", language)))).toEqual([low, high]);
      }),
      { seed, numRuns: count(200, 2000) },
    );
  });
  it("is without the sign of the form's own currency", () => {
    const bare = (text: string, currency: string) => withoutMark(typed(text), currency).text;
    expect([bare("$5", "USD"), bare("$5", "EUR"), bare("7", "USD"), bare("18.000 €", "EUR")]).toEqual([
      "5",
      "$5",
      "7",
      "18.000 €",
    ]);
  });
});

describe("the first year", () => {
  it("begins on 1 January, or at Nowruz", () => {
    expect([firstDay("2027"), firstDay("۲۰۲۷"), firstDay(" ")]).toEqual([46_388, 46_388, undefined]);
    // 1 Farvardin 1405 is 21 March 2026, and of 1404, after a leap year, 21 March 2025; that of 1408 is 20 March 2029.
    expect(["1405", "1404", "1408"].map(firstDay)).toEqual([46_102, 45_737, 47_197]);
  });
  it("heads the columns; without it, years are counted", () => {
    expect(headingOf(2, "2026")).toBe("2028");
    expect(headingOf(1, "1405", "fa")).toBe("۱۴۰۶");
    expect(headingOf(2, "")).toBe("Year 2");
    expect(headingOf(2, "26")).toBe("Year 2");
  });
  it("names years that begin in another month by both of their calendar years", () => {
    expect([0, 1, 2].map((year) => headingOf(year, "2026", "en", 7))).toEqual(["2026/27", "2027/28", "2028/29"]);
    expect(headingOf(1, "1405", "fa", 7)).toBe("سال ۱۴۰۶–۱۴۰۷");
    expect(headingOf(1, "", "en", 7)).toBe("Year 1");
  });
  it("starts with the first day of year 1, a year after the year that is typed", () => {
    const startOf = (firstYear: string, firstMonth?: number) => {
      const { start, fiscalYear, fiscalMonth } = figuresOf(
        { firstYear, ...(firstMonth !== undefined && { firstMonth }) },
        "full",
      );
      return [start, fiscalYear, fiscalMonth];
    };
    expect(startOf("2026")).toEqual([46_388, 2027, undefined]);
    expect(startOf("2026", 7)).toEqual([46_569, 2027, 7]);
    // 1 Mehr 1406 is 23 September 2027, 1 Esfand 1406 is 20 February 2028.
    expect(startOf("1405", 7)).toEqual([46_653, 1406, 7]);
    expect(startOf("1405", 12)).toEqual([46_803, 1406, 12]);
    expect(startOf("", 7)).toEqual([undefined, undefined, undefined]);
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
    expect(matching(currencies("fa"), "تومان").map(({ code }) => code)).toEqual(["IRT"]);
    expect(matching(currencies("en"), "sek")[0]?.code).toBe("SEK");
    expect(meant(currencies("en"), "swedish krona")?.code).toBe("SEK");
    expect(meant(currencies("en"), "krona")).toBeUndefined();
  });
  it("are those in use", () => {
    const codes = currencies("en").map(({ code }) => code);
    expect(codes.filter((code) => ["SLL", "DEM", "BGN", "HRK", "ADP", "XAU", "XDR", "CHE"].includes(code))).toEqual([]);
    expect(currencies("en").filter(({ name }) => /\d/.test(name))).toEqual([]);
    expect(codes).toEqual(expect.arrayContaining(["EUR", "USD", "SLE", "INR", "AFN", "JPY", "UAH"]));
    expect(codes.length).toBeGreaterThan(140);
  });
  it("are offered for a sign that can mean several, the usual ones first", () => {
    expect(currenciesMeant("€", "en")).toEqual(["EUR"]);
    expect(currenciesMeant("$", "en")[0]).toBe("USD");
    expect(currenciesMeant("PLN", "fi")).toEqual(["PLN"]);
    expect(currenciesMeant("TL", "en")).toEqual(["TRY"]);
    expect(currenciesMeant("kr", "en")).toContain("SEK");
    expect(currenciesMeant("", "en")).toEqual([]);
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
