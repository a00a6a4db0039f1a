import { describe, expect, it } from "vitest";
import { languages } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { fileName } from "../../src/pane/fileName";
import { masterState } from "../../src/workbook/model/masterState";
import { headlinesOf, readModel, type ResultValues } from "../../src/pane/results/figures";
import { planWorkbook } from "../../src/workbook";
import { sample } from "../../src/workbook/sample";
import type { Figures } from "../../src/workbook/figures";
import { Paper } from "./paper";

const plain = (text: string | undefined) =>
  text?.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/[\u00a0\u202f]/g, " ");

async function reading(figures: Figures, language: (typeof languages)[number] = "en"): Promise<ResultValues> {
  const paper = new Paper();
  const plan = planWorkbook({ template: "sheet", language, words: locales[language], figures });
  const model = await paper.paint(plan, () => undefined, new AbortController().signal);
  return readModel(paper, model, locales[language]);
}
const shown = (read: ResultValues, language: (typeof languages)[number]) =>
  headlinesOf(read, locales[language].pane.results, language).map(({ value, details }) => [
    plain(value),
    ...details.map(plain),
  ]);

const five = sample({ years: 5, currency: "EUR" });
const empty: Figures = { currency: "EUR", years: 5, costs: {}, benefits: {} };

describe("figures", () => {
  it("are the sheet's values in English format", async () => {
    expect(shown(await reading(five), "en")).toEqual([
      ["80.8%", "On present values 59.9%"],
      ["€243,885", "IRR 49.6%"],
      ["2.21 years", "about 27 months", "Discounted 2.45 years"],
      ["€490,500", "Per user and month €163.50"],
    ]);
  });
  it("are in Finnish format", async () => {
    expect(shown(await reading(five), "fi")).toEqual([
      ["80,8 %", "Nykyarvoista 59,9 %"],
      ["243 885 €", "IRR 49,6 %"],
      ["2,21 vuotta", "noin 27 kuukautta", "Diskontattuna 2,45 vuotta"],
      ["490 500 €", "Käyttäjää kohden kuukaudessa 163,50 €"],
    ]);
  });
  it("have Persian digits", async () => {
    const values = shown(await reading({ ...five, currency: "IRR" }), "fa").map(([value]) => value);
    for (const [index, digits] of ["۸۰٫۸٪", "۲۴۳٬۸۸۵", "۲٫۲۱ سال", "۴۹۰٬۵۰۰"].entries())
      expect(values[index]).toContain(digits);
    expect(values[1]).toContain("ریال");
  });
  it("are missing instead of errors if the sheet is empty, lost or broken", async () => {
    const none = Array.from({ length: 4 }, () => [undefined]);
    expect(shown(await reading(empty), "en")).toEqual(none);
    const lost = await readModel(
      new Paper(),
      { number: 9, template: "sheet", language: "en", sheet: "Gone" },
      locales.en,
    );
    expect(shown(lost, "en")).toEqual(none);
    expect(shown({ ...lost, roi: { error: "#DIV/0!" }, npv: { error: "#REF!" } }, "en")).toEqual(none);
  });
  it("lack only what needs a rate, if there is none", async () => {
    const { currency, years, costs, benefits } = five;
    const unrated: Figures = { currency, years, users: 50, costs, benefits };
    expect(shown(await reading(unrated), "en").map(([value]) => value)).toEqual([
      "80.8%",
      undefined,
      "2.21 years",
      "€490,500",
    ]);
  });
  it("state an immediate payback, and a loss", async () => {
    const read = await reading(five);
    expect(shown({ ...read, payback: 0, npv: -1234.4 }, "en")).toMatchObject([
      {},
      ["-€1,234", "IRR 49.6%"],
      ["At once", expect.any(String)],
      {},
    ]);
    expect(headlinesOf({ ...read, npv: -1 }, locales.en.pane.results, "en")[1]?.isNegative).toBe(true);
  });
  it("have no currency sign if the currency isn't a known code", async () => {
    expect(shown({ ...(await reading(five)), currency: "coins" }, "en")[3]?.[0]).toBe("490,500");
  });
});

describe("checks", () => {
  it.each(languages)("are read in the workbook's language: %s", async (language) => {
    const words = locales[language];
    const read = await reading(five, language);
    const checked = (checks: ResultValues["checks"]) => masterState(checks, words);
    expect(masterState(read.checks, words)).toBe("hold");
    expect(checked(`${words.sheet.checkFails}x`)).toBe("fail");
    expect(checked(`${words.sheet.lookAt}x`)).toBe("warn");
    expect(checked({ error: "#REF!" })).toBe("fail");
    expect(checked("anything else")).toBe("unknown");
  });
});

describe("a file name", () => {
  it.each([
    ["CRM cost and benefit", "EUR", "CRM cost and benefit EUR.xlsx"],
    ["هزینه و فایدهٔ CRM\u200e", "IRR", "هزینه و فایدهٔ CRM IRR.xlsx"],
    ['a/b\\c: d*?"<>|\n.', undefined, "a b c d.xlsx"],
    ["...", undefined, "CRM ROI.xlsx"],
  ])("is valid for %s", (title, currency, wanted) => expect(fileName(title, currency)).toBe(wanted));
});
