import { describe, expect, it } from "vitest";
import type { Language } from "../../src/language/languages";
import { typedNumber, typedPercent } from "../../src/language/typedNumber";

describe("a typed number", () => {
  const cases: readonly (readonly [Language, string, number | undefined])[] = [
    ["en", "8.5", 8.5],
    ["en", " 8.5 ", 8.5],
    ["en", "1,234", 1234],
    ["en", "1,234,567.5", 1234567.5],
    ["en", "8,5", undefined],
    ["en", "12,34", undefined],
    ["en", "1,2345", undefined],
    ["en", "-3", -3],
    ["en", "−3", -3],
    ["en", ".5", 0.5],
    ["en", "8.", 8],
    ["tr", "8,5", 8.5],
    ["tr", "8.5", 8.5],
    // A dot is a decimal sign, whatever follows: the field then says that users are whole, rather than take 1500 for 1.5.
    ["tr", "1.500", 1.5],
    ["tr", "1.500,5", undefined],
    ["fi", "8,5", 8.5],
    ["fi", "8.5", 8.5],
    ["fi", "1 234,5", 1234.5],
    ["fi", "1\u00a0234", 1234],
    ["fi", "1 23", undefined],
    ["fa", "۸٫۵", 8.5],
    ["fa", "8.5", 8.5],
    ["fa", "٨٫٥", 8.5],
    ["fa", "۱٬۲۳۴", 1234],
    ["fa", "\u200e−۳", -3],
    ["en", "", undefined],
    ["en", "eight", undefined],
    ["en", "1e3", undefined],
    ["en", "0x10", undefined],
    ["en", "Infinity", undefined],
    ["en", "1.2.3", undefined],
  ];
  it.each(cases)("%s: %s is %s", (language, text, wanted) => expect(typedNumber(text, language)).toBe(wanted));
});

describe("a typed percentage", () => {
  const cases: readonly (readonly [Language, string, number | undefined])[] = [
    ["en", "8", 0.08],
    ["en", "1.1", 0.011],
    ["en", "0.0000001", 1e-9],
    ["en", "8%", 0.08],
    ["tr", "%8,5", 0.085],
    ["fi", "8,5 %", 0.085],
    ["fa", "۸٪", 0.08],
    ["en", "8%%", undefined],
    ["en", "%", undefined],
  ];
  it.each(cases)("%s: %s is %s", (language, text, wanted) => expect(typedPercent(text, language)).toBe(wanted));
});
