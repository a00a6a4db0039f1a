import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalSignOf } from "../../src/exports/decimalSign";
import { valueOf } from "../../src/language/separators";
import { writtenAmount } from "../../src/language/writtenAmount";
import { count, seed } from "../tools/sample";

describe("the decimal sign of a column", () => {
  it.each([
    // Two kinds of separator: the last is the decimal sign.
    [["1,234.5"], "."],
    [["1.234,5"], ","],
    // One kind, more than once: it groups.
    [["1.234.567"], ","],
    [["1,234,567"], "."],
    // One kind, once, without three digits after it: it is the decimal sign.
    [["12.5"], "."],
    [["12,5000"], ","],
    // A cell with three digits after it follows the others.
    [["12.500", "1.5"], "."],
    [["12.500", "1,5"], ","],
    [["12.500", "1.234.567"], ","],
    // Groups never start with 0, and are never longer than three digits.
    [["0.500"], "."],
    [["1234.500", "12.500"], "."],
    // Nothing to decide.
    [["12500", "1 234", "12'500", "", "7"], "."],
    [[], "."],
    // Arabic's own signs mean one thing each.
    [["12٫500"], "."],
    [["12٬500"], "."],
    [["1.234٫5"], ","],
  ] as const)("of %j is %s", (column, sign) => {
    expect(decimalSignOf(column)).toBe(sign);
  });

  it.each([
    [["1", "12.500", "25.000"], { ambiguous: 1 }],
    [["12,500"], { ambiguous: 0 }],
    [["12 500", "12.500"], { ambiguous: 1 }],
    [["1.5", "2,5"], { contrary: [0, 1] }],
    [["1,234.5", "7", "1.234,5"], { contrary: [0, 2] }],
    [["1.234.567", "1.5"], { contrary: [1, 0] }],
  ] as const)("of %j is a doubt", (column, doubt) => {
    expect(decimalSignOf(column)).toEqual(doubt);
  });

  const locales = ["en", "de", "fi", "tr", "fa", "fr", "de-CH", "sv", "ar-EG", "pt-PT"];
  const cases = fc.record({
    locale: fc.constantFrom(...locales),
    style: fc.record({
      useGrouping: fc.boolean(),
      minimumFractionDigits: fc.nat(3),
      maximumFractionDigits: fc.constant(3),
    }),
    amounts: fc.array(
      fc
        .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom(1, 10, 100, 1000))
        .map(([a, b]) => a / b),
      { minLength: 1, maxLength: 5 },
    ),
  });

  it("is never one that makes other numbers of what a program wrote", () => {
    let read = 0;
    fc.assert(
      fc.property(cases, ({ locale, style, amounts }) => {
        const { format } = new Intl.NumberFormat(locale, style);
        const written = amounts.map((amount) => writtenAmount(format(amount)));
        const digits = written.map((each) => each?.digits ?? "");
        const sign = decimalSignOf(digits);
        if (typeof sign !== "string") return;
        read++;
        const values = digits.map((each, i) => (written[i]?.isNegative ? -1 : 1) * (valueOf(each, sign) ?? NaN));
        expect(values.map((value) => value + 0)).toEqual(amounts.map((amount) => amount + 0));
      }),
      { numRuns: count(2000, 50_000), seed },
    );
    expect(read).toBeGreaterThan(count(500, 5000));
  });
});

describe("a number", () => {
  it.each([
    ["12.500", ".", 12.5],
    ["12.500", ",", 12500],
    ["1.234,5", ",", 1234.5],
    ["1 234,5", ",", 1234.5],
    ["1'234.5", ".", 1234.5],
    ["1٬234٫5", ",", 1234.5],
    [".5", ".", 0.5],
    ["007", ".", 7],
    ["12 34", ".", undefined],
    ["1,23,456", ".", undefined],
    ["1.234 567", ",", undefined],
    ["12.34.56", ",", undefined],
    ["1.5", ",", undefined],
    ["1.5.5", ".", undefined],
    ["1٫5٫5", ".", undefined],
  ] as const)("%s with the decimal sign %s is %s", (digits, sign, value) => {
    expect(valueOf(digits, sign)).toBe(value);
  });
});
