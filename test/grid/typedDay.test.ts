import { expect, it } from "vitest";
import { serialOfUtc } from "../../src/core/numbers/calendar";
import { typedDays } from "../../src/grid/typedDay";

const serial = (year: number, month: number, day: number) => serialOfUtc(Date.UTC(year, month - 1, day));

it.each([
  ["en", "5/1/2026", [serial(2026, 1, 5), serial(2026, 5, 1)]],
  ["en", "13/1/2026", [serial(2026, 1, 13)]],
  ["en", "5/5/2026", [serial(2026, 5, 5)]],
  ["tr", "5.1.2026", [serial(2026, 1, 5)]],
  ["fi", "5/1/2026", [serial(2026, 1, 5)]],
  // Copied from a text in which it is isolated.
  ["tr", "\u20685.1.2026\u2069", [serial(2026, 1, 5)]],
  ["fa", "2026/1/5", [serial(2026, 1, 5)]],
  ["fa", "۱۴۰۵/۰۱/۱۵", []],
  ["tr", "31.02.2026", []],
  ["tr", "5.1.26", []],
  ["tr", "5.1", undefined],
  ["tr", "5.1-2026", undefined],
] as const)("in %s, %s is the days %j", (language, text, wanted) => {
  expect(typedDays(text, language)).toEqual(wanted);
});
