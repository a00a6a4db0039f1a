import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages, type Language } from "../../src/language/languages";
import { isDoubt, readNumber, readPercent, typedNumber, typedPercent } from "../../src/language/typedNumber";
import { writtenNumber, writtenTyped } from "../../src/language/writtenNumber";
import { count, seed } from "../tools/sample";
import { forms, formLanguages } from "./forms";

type Read = ReturnType<typeof readNumber>;

/** A number; "? 12.5 125 day": a doubt, what it may mean, and whether Excel would make a day of it; "-": no number. */
const short = (read: Read): number | string => {
  if (read === undefined) return "-";
  if (!isDoubt(read)) return read.number;
  return ["?", ...read.readings.map(({ number }) => number), ...(read.isDay ? ["day"] : [])].join(" ");
};

describe("a typed number", () => {
  it.each(forms.map(([text, ...wanted]) => ({ text, wanted })))("$text", ({ text, wanted }) => {
    expect(formLanguages.map((language) => short(readNumber(text, language)))).toEqual(wanted);
  });

  it("is read back as the platform writes it in each language", () => {
    const amount = fc.integer({ min: -999_999_999, max: 999_999_999 });
    const given = fc.record({
      language: fc.constantFrom(...languages),
      amount,
      digits: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(given, ({ language, amount, digits }) => {
        const number = amount / 10 ** digits;
        const written = new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(number);
        expect(short(readNumber(written, language))).toBe(number + 0);
      }),
      { seed, numRuns: count(2000, 20_000) },
    );
  });

  it("is read back from the cell's editor with the 15 digits that Excel shows", () => {
    const given = fc.tuple(fc.constantFrom(...languages), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(given, ([language, number]) => {
        const rounded = Number(number.toPrecision(15)) + 0;
        fc.pre(Number.isFinite(rounded));
        expect(short(readNumber(writtenNumber(number, language), language))).toBe(rounded);
      }),
      { seed, numRuns: count(2000, 20_000) },
    );
  });

  it("in another language's form is asked about, or is a number in this language too", () => {
    const given = fc.tuple(
      fc.constantFrom(...languages),
      fc.constantFrom(...languages),
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.constantFrom(0, 1, 2, 4),
    );
    fc.assert(
      fc.property(given, ([from, to, amount, digits]) => {
        const number = amount / 10 ** digits;
        const read = readNumber(new Intl.NumberFormat(from, { maximumFractionDigits: 4 }).format(number), to);
        // 62.000 is 62 in one language and 62000 in the other: each is right where it is read.
        const possible = [number, number * 1000, number / 1000];
        const found =
          read === undefined ? [] : isDoubt(read) ? read.readings.map((each) => each.number) : [read.number];
        expect(found.some((each) => possible.some((one) => Math.abs(each - one) < 1e-9 * Math.max(1, one)))).toBe(true);
      }),
      { seed, numRuns: count(2000, 20_000) },
    );
  });

  it("shows what a doubt may mean in a form that the language reads", () => {
    for (const [text] of forms) {
      for (const language of languages) {
        const read = readNumber(text, language);
        for (const each of read && isDoubt(read) ? read.readings : []) {
          if (each.number > 1e15) continue;
          expect(short(readNumber(writtenTyped(each, language), language))).toBe(each.number);
        }
      }
    }
  });

  it("is no plain number with a % or a currency", () => {
    expect(["8", "8%", "8 €"].map((text) => typedNumber(text, "en"))).toEqual([8, undefined, undefined]);
    expect(typedNumber("8.5", "tr")).toBeUndefined();
  });
});

describe("a typed percentage", () => {
  const cases: readonly (readonly [Language, string, number | undefined])[] = [
    ["en", "8", 0.08],
    ["en", "1.1", 0.011],
    ["en", "0.0000001", 1e-9],
    ["en", "8%", 0.08],
    ["tr", "%8,5", 0.085],
    ["tr", "8.5", undefined],
    ["fi", "8,5 %", 0.085],
    ["fa", "۸٪", 0.08],
    ["fa", "۸/۵", 0.085],
    ["en", "8%%", undefined],
    ["en", "%", undefined],
    ["en", "8 €", undefined],
  ];
  it.each(cases)("%s: %s is %s", (language, text, wanted) => expect(typedPercent(text, language)).toBe(wanted));

  it("tells what it may mean", () => {
    expect(short(readPercent("8.5", "tr"))).toBe("? 0.085 0.85 day");
    expect(short(readPercent("8.5%", "tr"))).toBe("? 0.085 0.85");
  });
});
