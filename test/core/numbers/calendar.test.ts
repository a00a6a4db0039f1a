import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf, monthsLater, serialOfUtc, utcOfSerial, wholeMonths } from "../../../src/core/numbers/calendar";

/** The JavaScript calendar. */
const date = (serial: number) => new Date(utcOfSerial(serial));
const serial = (year: number, month: number, day: number) => serialOfUtc(Date.UTC(year, month, day));
const day = fc.integer({ min: 61, max: 2_958_465 });

it("counts days as Excel does from March 1900 on", () => {
  expect([serial(1900, 2, 1), serial(1970, 0, 1), serial(2000, 0, 1), serial(9999, 11, 31)]).toEqual([
    61, 25_569, 36_526, 2_958_465,
  ]);
  expect([61.5, 25_569, 2_958_465].map((each) => serialOfUtc(utcOfSerial(each)))).toEqual([61.5, 25_569, 2_958_465]);
});

describe("months", () => {
  it("are those of the calendar, from March 1900 to the year 9999", () => {
    fc.assert(
      fc.property(day, (each) => {
        expect(monthOf(each + 0.999)).toBe(date(each).getUTCFullYear() * 12 + date(each).getUTCMonth());
      }),
      { numRuns: 2000 },
    );
  });

  it("of 1900 have Excel's leap day", () => {
    const months = [1, 31, 32, 59, 60, 61].map((each) => monthOf(each) - 1900 * 12);
    expect(months).toEqual([0, 0, 1, 1, 1, 2]);
    expect(monthsLater(31, 1)).toBe(60);
    expect(monthsLater(1, 2)).toBe(61);
    expect(monthsLater(61, -2)).toBe(1);
  });

  it("later end on the same day, or on the month's last", () => {
    expect(monthsLater(serial(2024, 0, 31), 1)).toBe(serial(2024, 1, 29));
    expect(monthsLater(serial(2025, 2, 31), -1)).toBe(serial(2025, 1, 28));
    fc.assert(
      fc.property(day, fc.integer({ min: -30, max: 30 }), (each, months) => {
        fc.pre(each + months * 31 > 100 && each + months * 31 < 2_958_000);
        const [from, to] = [date(each), date(monthsLater(each, months))];
        expect(monthOf(monthsLater(each, months))).toBe(monthOf(each) + months);
        expect(to.getUTCDate()).toBe(
          Math.min(from.getUTCDate(), new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate()),
        );
      }),
    );
  });

  it("are whole when the day comes round", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 900 }), (from, days) => {
        fc.pre(from + days < 2_958_000);
        const months = wholeMonths(from, from + days);
        expect(monthsLater(from, months)).toBeLessThanOrEqual(from + days);
        expect(monthsLater(from, months + 1)).toBeGreaterThan(from + days);
      }),
    );
  });
});
