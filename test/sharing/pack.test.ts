import { describe, expect, it } from "vitest";
import { npv } from "../../src/core/returns/presentValue";
import { roi } from "../../src/core/returns/roi";
import { money } from "../../src/language/formatted";
import { languages, type Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { bookOfPlan } from "../../src/grid/bookOfPlan";
import { findings } from "../../src/sharing/check";
import { packOf, type Pack } from "../../src/sharing/pack";
import { planWorkbook, templates, type Template } from "../../src/workbook";
import type { Figures } from "../../src/workbook/figures";
import { fullSample } from "../../src/workbook/full/sample";
import { sample } from "../../src/workbook/sample";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import type { Book } from "../../src/grid/book";
import type { Plan } from "../../src/grid/plan";
import { differences } from "../../validation/withoutAddIn";
import { recalculate } from "../tools/libreoffice";
import { itDrawn, sampled, some } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { validate } from "../tools/validator";

const about = { years: 3, currency: "EUR" };
const on = new Date("2026-11-26T12:00:00Z");
const modelOf = (template: Template, language: Language, change: Partial<Figures> = {}): Book =>
  bookOfPlan(
    planWorkbook({
      template,
      language,
      words: locales[language],
      figures: {
        ...(template === "sheet" ? sample(about) : fullSample(about, locales[language].full.sample)),
        ...change,
      },
    }),
  );
const packIn = (book: Book, into: Language): Pack => {
  const pack = packOf(book, locales, { into, on });
  if (!pack) throw new Error("no pack");
  return pack;
};
/** Without the marks that keep an English word in place in Persian. */
const plain = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, "");

const pairs = sampled(
  templates.flatMap((template) =>
    (
      [
        ["en", "fa"],
        ["tr", "fi"],
        ["fa", "tr"],
        ["fi", "en"],
      ] as const
    ).map(([author, into]) => ({ template, author, into })),
  ),
  4,
  ({ template, author }) => [template, author],
);

describeWith(["LibreOffice"], "every workbook of a pack", () => {
  itDrawn("is valid, and comes to the same where Excel's own functions are all there is", async () => {
    const plans = some(pairs, 2).map(
      ({ template, author, into }) => packIn(modelOf(template, author), into).workbook as Plan,
    );
    const files = await Promise.all(
      plans.map(async (plan, i) => ({ name: `${i}`, bytes: await writeXlsx(plan), language: plan.language })),
    );
    for (const { bytes } of files) expect(await validate(bytes)).toEqual([]);
    const books = await recalculate(files);
    plans.forEach((plan, i) => {
      plan.sheets.forEach(({ name, cells }, k) => {
        expect(differences(cells, books[i]?.[k]?.values ?? []), name).toEqual([]);
      });
    });
  });
});

describe.each(pairs)("$template by an author in $author for a reader in $into", ({ template, author, into }) => {
  const pack = packIn(modelOf(template, author), into);

  it("is a workbook in the reader's language, without a function of ours", () => {
    expect(pack.workbook?.language).toBe(into);
    expect(pack.workbookLanguage).toBe(into);
    const book = pack.workbook && bookOfPlan(pack.workbook);
    // The figures are the sample's still.
    expect(book && findings(book, locales).map(({ kind }) => kind)).toEqual(["sample"]);
    expect(pack.workbook?.sheets.at(-1)?.name).toBe(locales[into].sharing.note.sheet);
  });

  it("is a letter with the same figures as the workbook, in the reader's digits", () => {
    const { subject, body } = pack.letter;
    const { roi, npv, payback } = pack.figures.numbers;
    const percent = new Intl.NumberFormat(into, { style: "percent", minimumFractionDigits: 1 }).format(
      Math.round((roi ?? 0) * 1000) / 1000,
    );
    const money = new Intl.NumberFormat(into, { maximumFractionDigits: 0 }).format(npv ?? 0);
    const years = new Intl.NumberFormat(into, { maximumFractionDigits: 2 }).format(payback ?? 0);
    for (const figure of [percent, money, years]) expect(plain(body)).toContain(plain(figure));
    expect(plain(subject)).toContain(plain(percent));
    const words = locales[into].sharing.pack;
    expect(body).toContain(words.sample);
    expect(body).toContain(words.checks.hold);
    expect(body).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  it("is a page that asks for nothing else and holds every year's amounts", () => {
    const { page, figures } = pack;
    expect(page).toContain(`<html lang="${into}" dir="${into === "fa" ? "rtl" : "ltr"}">`);
    expect(page).not.toMatch(/<script|<link|src=|url\(|https?:|undefined|NaN|\{\w+\}/);
    for (const amount of figures.lines.net)
      expect(page).toContain(`<bdi>${money(amount ?? 0, figures.currency, into)}</bdi>`);
    expect(page.match(/<svg /g)).toHaveLength(1);
  });
});

it("says what the workbook shows, to the digit", () => {
  const { numbers, lines } = packIn(modelOf("sheet", "en"), "en").figures;
  const given = { benefits: lines.benefits.map(Number), costs: lines.costs.map(Number) };
  expect(numbers.roi).toBeCloseTo(roi({ ...given, method: "total" }) as number, 12);
  expect(numbers.npv).toBeCloseTo(npv({ ...given, rate: numbers.rate ?? NaN }) as number, 6);
  expect(numbers.tco).toBe(lines.costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0));
  expect(lines.cumulative.at(-1)).toBeCloseTo(
    lines.benefits.reduce<number>((sum, each, i) => sum + (each ?? 0) - (lines.costs[i] ?? 0), 0),
    6,
  );
});

it("a model that was changed keeps its language, and the letter says so", () => {
  const costs = { licences: { amounts: [4000, 5000, 6000, 7000] } };
  const benefits = { sales: { amounts: [0, 8000, 9000, 10_000] } };
  const book = modelOf("sheet", "tr", { costs, benefits, isSample: false });
  const changed: Book = {
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells, { row: 90, column: 0, value: "Not" }] })),
  };
  const pack = packIn(changed, "en");
  expect(pack.workbook).toBeUndefined();
  expect(pack.workbookLanguage).toBe("tr");
  expect(pack.letter.body).toContain("The workbook itself is in Türkçe");
  expect(pack.letter.body).not.toContain(locales.en.sharing.pack.sample);
});

it("a sample without its marks is one still, in the letter and on the page", () => {
  const { letter, page } = packIn(modelOf("sheet", "en", { isSample: false }), "en");
  for (const text of [letter.body, page]) expect(text).toContain(locales.en.sharing.pack.sample);
});

it("an empty model tells no figures, and draws none", () => {
  const pack = packIn(modelOf("sheet", "en", { costs: {}, benefits: {}, isSample: false }), "fi");
  expect(pack.figures.numbers.roi).toBeUndefined();
  expect(pack.page).not.toContain("<svg");
  expect(pack.letter.subject).toBe(locales.fi.sharing.pack.subject.replace("{figures}", "").trim());
});

it("what is typed for the currency is no markup, and no currency that can't be planned in", () => {
  const label = '<img src=x onerror="alert(1)">';
  const book = modelOf("sheet", "en");
  const named: Book = {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.value === "EUR" ? { ...cell, value: label } : cell)),
    })),
  };
  const pack = packIn(named, "fi");
  expect(pack.page).not.toContain("<img");
  // Planned anew in no currency there is: it stays as it is.
  expect(pack.workbook).toBeUndefined();
});

it.each(languages)("no model, no pack: %s", (into) =>
  expect(packOf({ sheets: [], names: [], tables: [], links: [], people: [] }, locales, { into, on })).toBeUndefined(),
);
