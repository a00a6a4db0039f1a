import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { readBlock, type PastedBlock, type BlockSettings } from "../../../src/pane/create/block/readBlock";
import { takenLine } from "../../../src/pane/create/block/taken";
import { kindMeant } from "../../../src/pane/create/catalogueLines";
import { amountOf } from "../../../src/pane/create/typed";
import { languages, type Language } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { count, seed } from "../../tools/sample";

const settings = (language: Language, more: Partial<BlockSettings> = {}): BlockSettings => ({
  language,
  currency: "EUR",
  kindOf: (label) => kindMeant(label, locales[language]),
  ...more,
});
const read = (text: string, language: Language = "en", more: Partial<BlockSettings> = {}) =>
  readBlock(text, settings(language, more));
const block = (...given: Parameters<typeof read>): PastedBlock => {
  const found = read(...given);
  if (!("lines" in found)) throw new Error(JSON.stringify(found));
  return found;
};
const lines = (...given: Parameters<typeof read>) =>
  block(...given).lines.map(({ label, kind, amounts }) => [label, kind, ...amounts] as const);

describe("the cells of a pasted block", () => {
  const expected = [
    ["Licences", undefined, 0, 39000, 39000],
    ["Consultants", undefined, 62000, 8000.5, undefined],
  ];
  it.each([
    ["tabs, as from a sheet", "Licences\t0\t39000\t39000\nConsultants\t62000\t8000.5\t\n"],
    ["tabs, and the line ends of Windows", "Licences\t0\t39000\t39000\r\nConsultants\t62000\t8000.5\r\n"],
    ["semicolons", "Licences;0;39000;39000\nConsultants;62000;8000.5;"],
    ["semicolons with quotes", '"Licences";"0";39000;"39000"\n"Consultants";62000;8000.5;""'],
    ["several spaces, as in a mail", "Licences        0    39 000   39 000\nConsultants  62 000   8 000.5"],
    ["commas and spaces", "Licences, 0, 39,000, 39,000\nConsultants, 62,000, 8,000.5"],
    ["commas", "Licences,0,39000,39000\nConsultants,62000,8000.5,"],
    ["single spaces", "Licences 0 39000 39000\nConsultants 62000 8000.5"],
    [
      "a table of a mail",
      "| Licences | 0 | 39000 | 39000 |\n| --- | --- | --- | --- |\n| Consultants | 62000 | 8000.5 |  |",
    ],
  ])("are told apart by %s", (_, text) => expect(lines(text)).toEqual(expected));
  it("keep a separator that stands in quotes", () =>
    expect(lines('"Licences; ""gold"""; 5; 6\n')).toEqual([['Licences; "gold"', undefined, 5, 6]]));
  it.each([
    ["commas", "Licences,1,234,567\nConsultants,12,500,10"],
    ["spaces", "Licences 1 234 5 678\nConsultants 500 600"],
    ["nothing", " \n\t\n"],
    ["noLines", "Dear all,\nhere are the figures."],
  ])("are refused where they aren't certain: %s", (refused, text) => expect(read(text)).toEqual({ refused }));
  it("are certain where a row of years counts them", () => {
    expect(lines("Line,2026,2027,2028\nLicences,0,390,391")).toEqual([["Licences", undefined, 0, 390, 391]]);
    expect(lines("Line 2026 2027 2028\nLicences 0 390 391")).toEqual([["Licences", undefined, 0, 390, 391]]);
  });
});

describe("the years of a pasted block", () => {
  it.each([
    ["\t2026\t2027\t2028", { years: 2, firstYear: 2026 }],
    ["Item\tFY26\tFY27\tFY28", { years: 2, firstYear: 2026 }],
    ["Kalem\t2026/27\t2027/28\t2028/29", { years: 2, firstYear: 2026 }],
    ["قلم\t۱۴۰۵\t۱۴۰۶\t۱۴۰۷", { years: 2, firstYear: 1405 }],
    ["قلم\tسال ۱۴۰۵–۱۴۰۶\tسال ۱۴۰۶–۱۴۰۷\tسال ۱۴۰۷–۱۴۰۸", { years: 2, firstYear: 1405 }],
    ["قلم\tسال مالی 1405-1406\tسال مالی 1406-1407\tسال مالی 1407-1408", { years: 2, firstYear: 1405 }],
    ["قلم\tسال 1405\tسال 1406\tسال 1407", { years: 2, firstYear: 1405 }],
    ["Rivi\tVuosi 2026\tVuosi 2027\tVuosi 2028", { years: 2, firstYear: 2026 }],
    ["Kalem\t2026 yılı\t2027 yılı\t2028 yılı", { years: 2, firstYear: 2026 }],
    ["Rivi\tVuosi 0\tVuosi 1\tVuosi 2", { years: 2 }],
    ["Kalem\t0. yıl\t1. yıl\t2. yıl", { years: 2 }],
    ["\t0\t1\t2", { years: 2 }],
    ["YIL\t0\t1\t2", { years: 2 }],
  ])("are read from a row above the lines: %s", (header, wanted) => {
    const found = block(`${header}\nA\t1\t2\t3`);
    expect({ ...found, lines: [], notes: [] }).toEqual({ ...wanted, lines: [], notes: [], settings: {} });
    expect(found.lines).toEqual([{ row: 2, label: "A", amounts: [1, 2, 3], kind: undefined }]);
  });
  it("may begin with year 1: year 0 then is blank", () =>
    expect(lines("\tYear 1\tYear 2\nA\t1\t2")).toEqual([["A", undefined, undefined, 1, 2]]));
  it("are counted from 0 where no row says them, and the reader is told", () => {
    expect(block("A\t5\t6\t7").notes).toEqual([{ is: "noYears" }]);
    expect(block("\t2026\t2027\nA\t5\t6").notes).toEqual([{ is: "yearZero", text: "2026" }]);
  });
  it("are no years out of order, which are amounts then", () =>
    expect(lines("A\t2026\t2028\nB\t1\t2")).toEqual([
      ["A", undefined, 2026, 2028],
      ["B", undefined, 1, 2],
    ]));
  it("are ten at most after year 0; what lies beyond is named", () => {
    const years = Array.from({ length: 12 }, (_, i) => 2026 + i);
    const found = block(`\t${years.join("\t")}\nA\t${years.map((_, i) => 100 + i).join("\t")}`);
    expect([found.years, found.lines[0]?.amounts.length]).toEqual([10, 11]);
    expect(found.notes).toContainEqual({ is: "beyond", row: 2, text: "111" });
  });
  it("have columns beside them that are left out, which is said", () => {
    const { notes } = block("Line\t2026\t2027\tTotal\tOwner\nA\t1\t2\t3\tIda");
    expect(notes).toContainEqual({ is: "sumColumn", text: "Total" });
    expect(notes).toContainEqual({ is: "column", text: "Owner" });
  });
});

describe("the amounts of a pasted block", () => {
  it.each([
    ["en", "A\t1,234\t1,234.50", [1234, 1234.5]],
    ["tr", "A\t1.234\t1.234,50", [1234, 1234.5]],
    ["tr", "A\t62.000\t5", [62000, 5]],
    ["fi", "A\t1 234\t1 234,50", [1234, 1234.5]],
    ["fa", "A\t۱۲٬۵۰۰\t۱۲٫۵", [12500, 12.5]],
    // Another column proves what this sign is, whatever the reader's language.
    ["en", "A\t1.234\t1.234,50", [1234, 1234.5]],
    ["en", "A\t€ 5\t(7)", [5, -7]],
    ["en", "A\t5 €\t–\nB\t5 €\t6", [5, undefined]],
  ] as const)("are read as the reader's language writes them (%s): %s", (language, text, wanted) =>
    expect(block(text, language).lines[0]?.amounts).toEqual(wanted),
  );
  it("are asked about where the sign is foreign to the language, and read as answered", () => {
    expect(read("A\t1.234\t5", "fi")).toEqual({ asks: { text: "1.234", dot: 1.234, comma: 1234 } });
    expect(lines("A\t1.234\t5", "fi", { decimal: "," })).toEqual([["A", undefined, 1234, 5]]);
    expect(lines("A\t1.234\t5", "fi", { decimal: "." })).toEqual([["A", undefined, 1.234, 5]]);
  });
  it.each([
    ["en", "A\t18.000 €\t5", { text: "18.000 €", dot: 18, comma: 18000 }],
    ["en", "A\t12.500\t1.000\nB\t900\t18.000", { text: "12.500", dot: 12.5, comma: 12500 }],
    ["en", "A\t-18.000\t5", { text: "-18.000", dot: 18, comma: 18000 }],
    ["tr", "A\t18,000\t5", { text: "18,000", dot: 18000, comma: 18 }],
    ["fi", "A\t1,234\t5", { text: "1,234", dot: 1234, comma: 1.234 }],
    ["fa", "A\t12.500\t5", { text: "12.500", dot: 12.5, comma: 12500 }],
  ] as const)(
    "are asked about where the language's decimal sign may group thousands (%s): %s",
    (language, text, asks) => expect(read(text, language)).toEqual({ asks }),
  );
  it("are asked about where both signs may group thousands, and what is against the answer is left to the reader", () => {
    const text = "A\t1,234\nB\t18.000";
    const asks = { text: "18.000", dot: 18, comma: 18000 };
    expect(read(text)).toEqual({ asks });
    expect(read("A\t1,234\t18.000")).toEqual({ asks });
    expect(lines(text, "en", { decimal: "," })).toEqual([
      ["A", undefined, { text: "1,234", why: "otherSign" }],
      ["B", undefined, 18000],
    ]);
    expect(lines(text, "en", { decimal: "." })).toEqual([
      ["A", undefined, 1234],
      ["B", undefined, 18],
    ]);
  });
  it("are decided by another cell that shows the sign, and this is said", () => {
    const decided = (text: string, language: Language = "en") => {
      const { lines: found, notes } = block(text, language);
      return [found[0]?.amounts[0], notes.find(({ is }) => is === "decimal")];
    };
    const note = (text: string, value: number, by: string) => [value, { is: "decimal", text, value, by }];
    expect(decided("A\t18.000 €\t1.500,50")).toEqual(note("18.000 €", 18000, "1.500,50"));
    expect(decided("A\t18.000\nB\t7.500,5")).toEqual(note("18.000", 18000, "7.500,5"));
    expect(decided("A\t18.000\t1,500.50")).toEqual(note("18.000", 18, "1,500.50"));
    expect(decided("A\t18,000\t1,500.50")).toEqual([18000, undefined]);
    // The other cell is against the reader's own language.
    expect(decided("A\t18.000\t5.25", "tr")).toEqual(note("18.000", 18, "5.25"));
    expect(decided("A\t1,234\t1.500,50")).toEqual(note("1,234", 1.234, "1.500,50"));
    expect(decided("A\t18.000\t1.500,50", "tr")).toEqual([18000, undefined]);
  });
  it("that can't be read stay as they are written, and are named by their row", () => {
    const found = block("\t2026\t2027\nA\t12 k\t1\nB\t10%\t2\nC\t$5\t3", "en");
    expect(found.lines.map(({ amounts }) => amounts[0])).toEqual([
      { text: "12 k", why: "notNumber" },
      { text: "10%", why: "percent" },
      { text: "$5", why: "otherCurrency" },
    ]);
    expect(found.notes.slice(1)).toEqual([
      { is: "notNumber", row: 2, text: "12 k" },
      { is: "percent", row: 3, text: "10%" },
      { is: "otherCurrency", row: 4, text: "$5" },
    ]);
  });
  it("with two decimal signs in one column are not guessed", () => {
    const found = block("A\t1.234,50\t1\nB\t1,234.50\t2\nC\t7\t3");
    expect(found.lines.map(({ amounts }) => amounts[0])).toEqual([
      { text: "1.234,50", why: "otherSign" },
      { text: "1,234.50", why: "otherSign" },
      7,
    ]);
  });
});

describe("a row of the rate or the users", () => {
  it.each([
    ["en", "Discount rate, % per year\t8%\nNumber of users\t50", "8%", "50"],
    ["en", "WACC\t0.08\nUsers\t1,200\t1,200", "0.08", "1,200"],
    ["tr", "İSKONTO ORANI (%)\t8,5\nKullanıcı sayısı\t50", "8,5", "50"],
    ["fa", "نرخ تنزيل\t۸٪\nتعداد کاربران\t۵۰", "۸٪", "۵۰"],
    ["fi", "Diskonttauskorko\t8 %\nKäyttäjämäärä\t50", "8 %", "50"],
    ["en", "Diskonttauskorko\t8 %\nکاربران\t50", "8 %", "50"],
  ] as const)("is taken as such in every language, and said (%s): %s", (language, rows, rate, users) => {
    const found = block(`Costs\nA\t1\t2\n${rows}`, language);
    expect(found.settings).toEqual({ rate, users });
    expect(found.lines.map(({ label }) => label)).toEqual(["A"]);
    expect(found.notes.filter(({ is }) => is === "rate" || is === "users")).toEqual([
      { is: "rate", row: 3, text: rate },
      { is: "users", row: 4, text: users },
    ]);
  });
  it.each(["User training\t5\t5", "Cost of capital\t12000\t12000", "Users\t40\t50", "Discounts\t5\t5"])(
    "is no other row: %s",
    (row) => {
      const found = block(`Costs\nA\t1\t2\n${row}`);
      expect(found.settings).toEqual({});
      expect(found.lines.length).toBe(2);
    },
  );
  it.each(languages)("is found by the labels of our own sheets and form (%s)", (language) => {
    const { sheet, full, pane } = locales[language];
    for (const rate of [sheet.rows.rate, full.rows.rate, pane.create.rate])
      for (const users of [sheet.rows.users, full.rows.users, pane.create.users])
        expect(block(`A\t1\t2\n${rate}\t8\n${users}\t50`, language).settings).toEqual({ rate: "8", users: "50" });
  });
});

describe("what a row of a pasted block is", () => {
  it.each([
    ["en", "Costs\nA\t1\t2\nB\t3\t4\nBenefits:\nC\t5\t6"],
    ["tr", "MALİYETLER\nA\t1\t2\nB\t3\t4\nFaydalar\nC\t5\t6"],
    ["fa", "هزينه‌ها\nA\t1\t2\nB\t3\t4\nفایده‌ها\nC\t5\t6"],
    ["fi", "Kustannukset\nA\t1\t2\nB\t3\t4\nHyödyt\nC\t5\t6"],
  ] as const)("is said by the heading above it (%s)", (language, text) =>
    expect(lines(text, language).map(([, kind]) => kind)).toEqual(["costs", "costs", "benefits"]),
  );
  it("is said by a word beside the label", () =>
    expect(lines("Type;Line;2026;2027\nCost;A;1;2\nBenefit;B;3;4").map(([label, kind]) => [label, kind])).toEqual([
      ["A", "costs"],
      ["B", "benefits"],
    ]));
  it("is said by the sign, where there are two", () => {
    expect(lines("A\t-1\t-2\nB\t0\t4\nC\t-1\t2").map(([, kind]) => kind)).toEqual(["costs", "benefits", undefined]);
    expect(lines("A\t1\t2\nB\t0\t4").map(([, kind]) => kind)).toEqual([undefined, undefined]);
  });
  it("is said by a label of ours", () =>
    expect(lines(`${locales.en.sheet.rows.costs_migration}\t1\t2`).map(([, kind]) => kind)).toEqual(["costs"]));
  it.each(["Total costs", "Toplam maliyet", "Kustannukset yhteensä", "جمع هزینه‌ها", "Net benefit", "Kümülatif"])(
    "is a sum: %s",
    (label) => expect(lines(`Costs\nA\t1\t2\n${label}\t1\t2`).map(([, kind]) => kind)).toEqual(["costs", "sum"]),
  );
  it("without amounts is named", () =>
    expect(block("Hello Ida,\nCosts\nA\t1\t2").notes).toContainEqual({ is: "noAmounts", row: 1, text: "Hello Ida," }));
  it("is turned to positive where costs are told by their sign", () => {
    const [cost, benefit] = block("A\t-1\t-2\nB\t0\t4").lines;
    const amounts = (line: typeof cost, kind: "costs" | "benefits") =>
      line && takenLine(line, kind, "en").amounts.map((typed) => typed && amountOf(typed));
    expect(amounts(cost, "costs")).toEqual([1, 2]);
    expect(amounts(benefit, "benefits")).toEqual([0, 4]);
  });
});

it("is read as it was written, whatever the language and the separator, or the reader is asked", () => {
  const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Math.round(value * 100) / 100 + 0);
  const given = fc.record({
    language: fc.constantFrom(...languages),
    separator: fc.constantFrom("\t", ";", "   ", " | "),
    rows: fc.array(fc.array(amount, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
    isGrouped: fc.boolean(),
    hasYears: fc.boolean(),
  });
  fc.assert(
    fc.property(given, ({ language, separator, rows, isGrouped, hasYears }) => {
      const written = new Intl.NumberFormat(language, { useGrouping: isGrouped, maximumFractionDigits: 2 });
      const texts = rows.map((row, i) => [`Line ${"ABCDEF"[i]}`, ...row.map((value) => written.format(value))]);
      const header = hasYears ? [["Line", "2026", "2027", "2028"]] : [];
      const found = read([...header, ...texts].map((row) => row.join(separator)).join("\n"), language);
      if (!("lines" in found)) return expect(found).toHaveProperty("asks");
      expect(found.lines.map(({ amounts }) => amounts)).toEqual(rows);
      return true;
    }),
    { seed, numRuns: count(300, 5000) },
  );
});

it("never fails, and names each row: it is a line, a heading, a row of years, or in a note", () => {
  const cell = fc.constantFrom(
    "",
    "A",
    "Costs",
    "Total",
    "1",
    "1.234",
    "1,5",
    "-3",
    "2026",
    "2027",
    "x y",
    "10%",
    "€5",
    '"',
    "12 k",
  );
  const text = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })
    .map((rows) => rows.map((row) => row.join("\t")).join("\n"));
  fc.assert(
    fc.property(text, fc.constantFrom(...languages), (given, language) => {
      const found = read(given, language);
      if (!("lines" in found)) return;
      const named = new Set([
        ...found.lines.map(({ row }) => row),
        ...found.notes.flatMap((note) => ("row" in note ? [note.row] : [])),
      ]);
      const rows = given.split("\n").flatMap((line, i) => (line.trim() === "" ? [] : [{ row: i + 1, line }]));
      const unnamed = rows.filter(({ row }) => !named.has(row)).map(({ line }) => line);
      // One row of years, and rows that say what the next ones are.
      expect(unnamed.filter((line) => !line.includes("Costs")).length).toBeLessThanOrEqual(1);
    }),
    { seed, numRuns: count(500, 10_000) },
  );
});
