/** What years are called in each language; in Persian no part of a fiscal year may be taken for a month. */
import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/language/languages";
import { inDigits } from "../../../src/language/numbers";
import { locales } from "../../../src/locales";
import { yearNames, type FiscalStart } from "../../../src/workbook/model/yearNames";
import { filled, planned } from "../books";

const named = (language: Language, start: FiscalStart | undefined, year: number) => {
  const { long, short } = yearNames(start, locales[language].sheet, language);
  return [long(year), short(year)];
};

describe("a fiscal year over two calendar years", () => {
  it("has two figures of the second one, or all four in Persian", () => {
    expect(named("en", { year: 2027, month: 7 }, 1)).toEqual(["2027/28", "27/28"]);
    expect(named("en", { year: 2099, month: 7 }, 1)).toEqual(["2099/00", "99/00"]);
    expect(named("fa", { year: 1405, month: 7 }, 2)).toEqual(["سال ۱۴۰۶–۱۴۰۷", "۱۴۰۶"]);
    expect(inDigits("latin", () => named("fa", { year: 2027, month: 4 }, 1))).toEqual(["سال 2027–2028", "2027"]);
    expect(named("fa", { year: 1406, month: 1 }, 1)).toEqual(["سال ۱۴۰۶", "۱۴۰۶"]);
    expect(named("fa", { year: 1406, month: 4 }, 0)).toEqual(["آغاز", "۰"]);
  });

  it("is called so on every sheet of a workbook", () => {
    for (const template of ["sheet", "full"] as const) {
      const plan = planned(template, "fa", { ...filled(template, "fa", 3), fiscalYear: 1406, fiscalMonth: 7 });
      const texts = plan.sheets.map(({ cells }) => cells.map(({ value }) => value));
      const withYears = texts.filter((all) => all.includes("سال 1407–1408"));
      expect(withYears.length).toBeGreaterThanOrEqual(template === "full" ? 5 : 1);
      expect(texts.flat().filter((value) => typeof value === "string" && /14\d\d\/\d\d/.test(value))).toEqual([]);
    }
  });
});
