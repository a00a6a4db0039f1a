import { describe, expect, it } from "vitest";
import { languages, type Language } from "../../src/language/languages";
import { isDoubt, readNumber } from "../../src/language/typedNumber";
import { locales } from "../../src/locales";
import { readEntry, type FormEntry } from "../../src/pane/create/entry";
import { doubtOf } from "../../src/pane/create/typed";
import { doubtSentence } from "../../src/pane/doubt/sentence";
import { doubtOf as doubtOfRange } from "../../src/pane/simulation/entry";

const typed = (text: string, language: Language) => ({ text, language });
const entry = (rate: string, users: string, language: Language): FormEntry => ({
  currency: "TRY",
  years: 3,
  firstYear: "",
  rate: typed(rate, language),
  users: typed(users, language),
  lines: [],
});

describe("a number in a field", () => {
  it("is read in the reader's language", () => {
    const figures = { discountRate: 0.125, users: 1500 };
    expect(readEntry(entry("12,5", "1.500", "tr"), "sheet", locales.tr)).toMatchObject({ figures });
    expect(readEntry(entry("۱۲/۵", "۱٬۵۰۰", "fa"), "sheet", locales.fa)).toMatchObject({ figures });
  });

  it("of another language is asked about and not taken", () => {
    expect(readEntry(entry("12.5", "1,500.0", "tr"), "sheet", locales.tr)).toMatchObject({
      wrong: { rate: "rate", users: "users" },
    });
    expect(doubtOf(typed("12.5", "tr"), "rate")?.readings.map(({ number }) => number)).toEqual([0.125, 1.25]);
    expect(doubtOf(typed("1,500.0", "tr"), "amount")?.readings.map(({ number }) => number)).toEqual([1500]);
    expect(doubtOf(typed("12,5", "tr"), "rate")).toBeUndefined();
    expect(doubtOfRange("80.5", "tr")?.readings.map(({ number }) => number)).toEqual([0.805, 8.05]);
    expect(doubtOfRange("80,5", "tr")).toBeUndefined();
  });

  it.each(languages)("is asked about with what it may mean, in %s", (language) => {
    for (const text of ["12,5", "12.5", "1/2", "1-2", "1 234,56", "5-"]) {
      const read = readNumber(text, language);
      if (!read || !isDoubt(read)) continue;
      const sentence = doubtSentence(text, read, locales[language].pane.doubt, language);
      expect(sentence).toContain(text);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it("is asked about in whole sentences", () => {
    const read = readNumber("12.5", "tr");
    if (!read || !isDoubt(read)) throw new Error("12.5 is a doubt in Turkish");
    const bare = doubtSentence("12.5", read, locales.tr.pane.doubt, "tr").replace(/[\u2066-\u2069]/g, "");
    expect(bare).toBe(
      "“12.5” şu anlama gelebilir: 12,5 veya 125; Excel ise bunu tarihe çevirir. Kastettiğiniz sayıyı yazın.",
    );
  });
});
