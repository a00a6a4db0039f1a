/** What the form answers before anything is written is what the created workbook answers. */
import { describe, expect, it } from "vitest";
import { lookup } from "../../../src/formula/lookup";
import { bookOfPlan } from "../../../src/grid/bookOfPlan";
import { languages } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { asEntered, enteredSoFar, readEntry, type FormEntry } from "../../../src/pane/create/entry";
import { offered } from "../../../src/pane/create/catalogueLines";
import { lineKinds, type LineKind } from "../../../src/workbook/lines";
import type { FormLine } from "../../../src/pane/create/lines";
import { liveAnswer, type Entered, type LiveAnswer } from "../../../src/pane/create/liveAnswer";
import { planWorkbook, templates, type Template } from "../../../src/workbook";
import type { Figures } from "../../../src/workbook/figures";
import { modelFigures } from "../../../src/workbook/model/figures";
import { modelsIn } from "../../../src/workbook/model/models";
import { sample } from "../../../src/workbook/sample";
import { seeded } from "../../tools/random";
import { count, isFull, seed } from "../../tools/sample";

/** What the pane's cards would read from the workbook that is made of the figures. */
function created(figures: Figures, template: Template) {
  const plan = planWorkbook({ template, language: "en", words: locales.en, figures });
  const book = bookOfPlan(plan);
  const [model] = modelsIn(book.names);
  const read = model && modelFigures(model, lookup(book), locales.en);
  if (!read) throw new Error("The plan has no model.");
  return read;
}

function expectSame(live: LiveAnswer, { numbers, lines, checks }: ReturnType<typeof created>) {
  for (const key of ["roi", "npv", "payback"] as const) {
    const answer = live[key];
    const wanted = numbers[key];
    if (typeof answer !== "number") expect([key, wanted]).toEqual([key, undefined]);
    else expect(Math.abs(answer - (wanted ?? NaN)), key).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(answer)));
  }
  live.cumulative.forEach((amount, year) => {
    const size = Math.max(1, ...lines.cumulative.map((each) => Math.abs(each ?? 0)));
    expect(Math.abs((amount ?? NaN) - (lines.cumulative[year] ?? NaN))).toBeLessThanOrEqual(1e-9 * size);
  });
  expect(checks).not.toBe("fail");
}

describe.each(templates)("the live answer, %s", (template) => {
  it.each([1, 3, 5, 10])("of the sample for %i years is that of the created workbook", (years) => {
    const made = sample({ years, currency: "EUR" });
    const amounts = (lines: object) =>
      Object.values(lines).map(({ amounts }: { amounts: readonly number[] }) => amounts);
    const entered: Entered = {
      years,
      costs: amounts(made.costs),
      benefits: amounts(made.benefits),
      rate: made.discountRate,
    };
    const figures = template === "full" ? { ...made, ...asEntered(years) } : made;
    expect(typeof liveAnswer(entered).npv).toBe("number");
    expectSame(liveAnswer(entered), created(figures, template));
  });

  it("of any entry is that of the created workbook", () => {
    const random = seeded(seed);
    const answers = new Set<string>();
    for (let i = 0; i < (template === "sheet" ? count(24, 300) : count(6, 300)); i++) {
      const language = languages[i % languages.length] ?? "en";
      const anyEntry = randomEntry(random, language);
      const hasWaves = template === "full" && i % 2 === 0;
      const entry = hasWaves ? withWaves(anyEntry, random, language) : anyEntry;
      const entered = enteredSoFar(entry);
      const read = readEntry(entry, template, locales[language]);
      if (!entered || "wrong" in read) throw new Error(`The entry is refused: ${JSON.stringify(entry)}`);
      const live = liveAnswer(entered);
      for (const key of ["roi", "npv", "payback"] as const) answers.add(`${key} ${typeof live[key]}`);
      const figures = created(read.figures, template);
      expectSame(live, figures);
      expect(figures.years).toBe(entry.years);
    }
    // Among them are answers and the lack of one; there are few of the full workbook.
    if (template === "sheet" || isFull)
      expect([...answers]).toEqual(
        expect.arrayContaining(["roi number", "npv number", "payback number", "npv undefined"]),
      );
  });
});

function randomEntry(random: () => number, language: (typeof languages)[number]): FormEntry {
  const years = 1 + Math.floor(random() * 10);
  const typed = (value: number) => ({
    text: new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false }).format(value),
    language,
  });
  const amount = (kind: LineKind, year: number): number => {
    if (random() < 0.2) return 0;
    const size = kind === "costs" ? (year === 0 ? 90_000 : 9_000) : year === 0 ? 4_000 : 40_000;
    // A credit is a negative cost.
    return ((random() < 0.05 ? -0.2 : 1) * Math.round(random() * size * 100)) / 100;
  };
  const lines = lineKinds.flatMap((kind) => {
    const own = Array.from({ length: Math.floor(random() * 6) }, (_, i) => ({ label: `Own ${kind} ${i}` }));
    const known = offered[kind].filter(() => random() < 0.5).map((line) => ({ line }));
    return [...known, ...own].map((of): Omit<FormLine, "id"> => ({
      ...of,
      kind,
      amounts: Array.from({ length: years + 1 }, (_, year) => typed(amount(kind, year))),
    }));
  });
  return {
    currency: "EUR",
    years,
    firstYear: random() < 0.5 ? "2026" : "",
    // Without its sign, a rate below 1 % is asked about.
    rate:
      random() < 0.2
        ? { text: "", language }
        : { text: `${typed(Math.round(random() * 3000) / 100).text} %`, language },
    users: { text: "", language },
    lines: lines.map((line, id) => ({ ...line, id: id + 1 })),
  };
}

/** Up to four waves, of which some are in use at the start, and some have a ramp. Before them, nothing is brought. */
function withWaves(entry: FormEntry, random: () => number, language: (typeof languages)[number]): FormEntry {
  const typed = (value: number) => ({
    text: new Intl.NumberFormat(language, { useGrouping: false }).format(value),
    language,
  });
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  return {
    ...entry,
    lines: entry.lines.map((line) =>
      line.kind === "costs"
        ? line
        : { ...line, amounts: line.amounts.map((amount, year) => (year === 0 ? undefined : amount)) },
    ),
    waves: Array.from({ length: 1 + upTo(3) }, (_, id) => ({
      id,
      name: `Wave ${id}`,
      users: typed(1 + upTo(200)),
      goLive: typed(upTo(2) === 0 ? 0 : upTo(40)),
      ramp: random() < 0.5 ? { text: "", language } : typed(upTo(48) / 2),
    })),
  };
}
