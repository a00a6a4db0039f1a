import { describe, expect, it } from "vitest";
import { languages } from "../../src/language/languages";
import { isDoubt, readNumber } from "../../src/language/typedNumber";
import { locales } from "../../src/locales";
import { doubtOf, readEntry, type Entry } from "../../src/pane/create/entry";
import { doubtSentence } from "../../src/pane/doubt/sentence";
import { doubtOf as doubtOfRange } from "../../src/pane/simulation/entry";

const entry: Entry = { currency: "TRY", years: 3, rate: "12,5", users: "1.500", start: "empty", template: "sheet" };

describe("a number in a field", () => {
  it("is read in the reader's language", () => {
    expect(readEntry(entry, locales.tr)).toMatchObject({ figures: { discountRate: 0.125, users: 1500 } });
    expect(readEntry({ ...entry, rate: "۱۲/۵", users: "۱٬۵۰۰" }, locales.fa)).toMatchObject({
      figures: { discountRate: 0.125, users: 1500 },
    });
  });

  it("of another language is asked about and not taken", () => {
    const foreign = { ...entry, rate: "12.5", users: "1,500.0" };
    expect(readEntry(foreign, locales.tr)).toEqual({ wrong: { rate: "rate", users: "users" } });
    expect(doubtOf(foreign, "rate", "tr")?.readings.map(({ number }) => number)).toEqual([0.125, 1.25]);
    expect(doubtOf(foreign, "users", "tr")?.readings.map(({ number }) => number)).toEqual([1500]);
    expect(doubtOf(foreign, "currency", "tr")).toBeUndefined();
    expect(doubtOf(entry, "rate", "tr")).toBeUndefined();
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
