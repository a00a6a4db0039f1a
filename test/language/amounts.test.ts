import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count as formatted } from "../../src/language/formatted";
import { listedNames } from "../../src/language/lists";
import { languages, type Language } from "../../src/language/languages";
import { restated } from "../../src/language/restated";
import { scaledMoney, shownMoney, shownNumber } from "../../src/language/scaled";
import { count, seed } from "../tools/sample";

/** Without the marks of direction, and with ordinary spaces. */
const plain = (text: string | undefined) =>
  text?.replace(/[\u200e\u200f\u2066-\u2069]/g, "").replace(/[\u00a0\u202f]/g, " ");

describe("a large amount", () => {
  it.each([
    ["en", 215_312_345_678, "TRY", "₺215.3B", "₺215,312,345,678"],
    ["en", 12_345_678, "EUR", "€12.3M", "€12,345,678"],
    ["tr", 215_312_345_678, "TRY", "₺215,3 Mr", "₺215.312.345.678"],
    ["tr", 1_234_567_890, "TRY", "₺1,23 Mr", "₺1.234.567.890"],
    ["fa", 215_312_345_678, "IRR", "۲۱۵٫۳ میلیارد ریال", "۲۱۵٬۳۱۲٬۳۴۵٬۶۷۸ ریال"],
    ["fa", -5_123_456_789_012, "IRR", "−۵٫۱۲ تریلیون ریال", "−۵٬۱۲۳٬۴۵۶٬۷۸۹٬۰۱۲ ریال"],
    ["fi", 1_234_567_890, "EUR", "1,23 mrd. €", "1 234 567 890 €"],
    ["fi", 12_345_678, "EUR", "12,3 milj. €", "12 345 678 €"],
    ["fa", 21_531_234_567, "IRT", "۲۱٫۵ میلیارد تومان", "۲۱٬۵۳۱٬۲۳۴٬۵۶۷ تومان"],
    ["en", 12_345_678, "IRT", "12.3M toman", "12,345,678 toman"],
    ["en", 12_345_678, "coins", "12.3M", "12,345,678"],
  ] as const)("in %s: %d %s is %s, in full %s", (language, amount, currency, text, full) => {
    const shown = shownMoney(amount, currency, language);
    expect([plain(shown.text), plain(shown.full)]).toEqual([text, full]);
  });

  it.each(languages)("is shortened from ten million on, and not below: %s", (language) => {
    expect(shownMoney(9_999_999, "EUR", language).full).toBeUndefined();
    expect(shownMoney(10_000_000, "EUR", language).full).toBeDefined();
    expect(shownMoney(-10_000_000, "EUR", language).full).toBeDefined();
  });

  /** The words that shorten, each with what it stands for. */
  const units: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
    en: { K: 1e3, M: 1e6, B: 1e9, T: 1e12 },
    tr: { bin: 1e3, Mn: 1e6, Mr: 1e9, Tn: 1e12 },
    fa: { هزار: 1e3, میلیون: 1e6, میلیارد: 1e9, تریلیون: 1e12 },
    fi: { "t.": 1e3, "milj.": 1e6, "mrd.": 1e9, "bilj.": 1e12 },
  };
  const digits = (text: string) =>
    Number(
      text
        .replace(/[۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
        .replace(/[,٫]/, ".")
        .replace("−", "-"),
    );
  const size = (text: string, language: Language): number => {
    const [, number = "", unit = ""] = /^([-−]?[\d۰-۹.,٫]+) ?(\D*)$/.exec(plain(text) ?? "") ?? [];
    return digits(number) * (units[language][unit] ?? NaN);
  };

  it.each(languages)("is the amount, to half a percent, and never a word that means another: %s", (language) => {
    fc.assert(
      fc.property(fc.double({ min: 1e7, max: 9.99e14, noNaN: true }), fc.boolean(), (amount, isNegative) => {
        const signed = isNegative ? -amount : amount;
        const read = size(shownNumber(signed, language, {}).text, language);
        return Math.abs(read / signed - 1) < 0.005;
      }),
      { seed, numRuns: count(100, 2000) },
    );
  });

  it("of some thousands has no letter that means milliards to others", () => {
    expect(plain(scaledMoney(412_345, "TRY", "tr"))).toBe("₺412,3 bin");
    expect(plain(scaledMoney(412_345, undefined, "tr"))).toBe("412,3 bin");
  });
});

it.each(languages)("has no sign where it is rounded to 0: %s", (language) => {
  for (const text of [
    shownMoney(-0.4, "EUR", language).text,
    scaledMoney(-0.4, undefined, language),
    formatted(-0.4, language),
  ])
    expect(text).not.toMatch(/[-−]/);
  expect(shownMoney(-0.6, "EUR", language).text).toMatch(/[-−]/);
});

describe("a sentence of the sheet", () => {
  it.each([
    ["en", "Every 1000 EUR spent brings back 1808 EUR.", "Every 1,000 EUR spent brings back 1,808 EUR."],
    ["tr", "Harcanan her 1 TRY karşılığında 1.81 geri geliyor.", "Harcanan her 1 TRY karşılığında 1,81 geri geliyor."],
    ["fi", "Tuotto 1,234.56; takaisin 5.", "Tuotto 1 234,56; takaisin 5."],
    ["fi", "Tuotto 1.234,56; takaisin 5, 12", "Tuotto 1 234,56; takaisin 5, 12"],
    ["fa", "از هر 1000 EUR فقط 500 EUR", "از هر ۱٬۰۰۰ EUR فقط ۵۰۰ EUR"],
    ["en", "2 spent, 123456789012 back in Q3.", "2 spent, 123.5B back in Q3."],
  ] as const)("in %s: %s", (language, sentence, wanted) => {
    expect(plain(restated(sentence, language))).toBe(wanted);
  });
});

it("lists names with the quotation marks and the comma of the language", () => {
  const lists = languages.map((language) => plain(listedNames(["Costs", "هزینه‌ها"], language)));
  expect(lists).toEqual(["“Costs”, “هزینه‌ها”", "“Costs”, “هزینه‌ها”", "«Costs»، «هزینه‌ها»", "”Costs”, ”هزینه‌ها”"]);
});
