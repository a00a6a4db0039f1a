import { describe, expect, it } from "vitest";
import { serialOfUtc } from "../../../src/core/numbers/calendar";
import { languages, type Language } from "../../../src/language/languages";
import { firstText, readField, type FieldKind } from "../../../src/pane/data/fields";
import { shownDate, today, typedDate } from "../../../src/pane/data/typedDate";

const serial = (year: number, month: number, day: number) => serialOfUtc(Date.UTC(year, month - 1, day));
const read = (text: string, language: Language, kind: FieldKind) => readField({ text, language }, kind);

describe("a field", () => {
  it.each([
    ["en", "62,000.5", "number", 62000.5],
    ["tr", "62.000", "number", 62000],
    ["fi", "62 000,5", "number", 62000.5],
    ["fa", "۶۲٬۰۰۰٫۵", "number", 62000.5],
    ["en", "(1,200)", "number", -1200],
    ["en", "24", "percent", 0.24],
    ["tr", "%24,5", "percent", 0.245],
    ["fi", "24,5 %", "percent", 0.245],
    ["fa", "۲۴٫۵٪", "percent", 0.245],
    ["en", "  ", "number", null],
    ["en", "", "date", null],
    ["en", "2027-03-31", "date", serial(2027, 3, 31)],
    ["tr", "31.03.2027", "date", serial(2027, 3, 31)],
    ["fi", "31.3.2027", "date", serial(2027, 3, 31)],
    ["fa", "۲۰۲۷-۰۳-۳۱", "date", serial(2027, 3, 31)],
  ] as const)("in %s takes “%s” as a %s: %j", (language, text, kind, value) => {
    expect(read(text, language, kind)).toEqual({ is: "value", value });
  });

  it("takes a date of the Persian calendar in Persian, and says which day it is", () => {
    expect(read("۱۴۰۵/۰۵/۱۲", "fa", "date")).toEqual({ is: "value", value: serial(2026, 8, 3), remark: "persian" });
    // 1403 was a leap year, 1404 was not.
    expect(typedDate("۱۴۰۳/۱۲/۳۰", "fa").days).toEqual([serial(2025, 3, 20)]);
    expect(typedDate("۱۴۰۴/۱۲/۳۰", "fa").days).toEqual([]);
    expect(typedDate("1405/07/31", "fa").days).toEqual([]);
    expect(typedDate("1405/13/01", "fa").days).toEqual([]);
    expect(read("1405/05/12", "en", "date")).toMatchObject({ is: "wrong" });
  });

  it("agrees with the Persian calendar of the language's standard at the ends of months, and on days between", () => {
    const parts = new Intl.DateTimeFormat("en-u-ca-persian", {
      year: "numeric",
      month: "numeric",
      day: "numeric",
      timeZone: "UTC",
    });
    for (let day = Date.UTC(2020, 2, 20); day < Date.UTC(2028, 2, 20); day += 86_400_000) {
      const of = Object.fromEntries(parts.formatToParts(day).map(({ type, value }) => [type, value]));
      // The first and the last days of months are where a calendar goes wrong.
      if (Number(of["day"]) > 1 && Number(of["day"]) < 29 && Number(of["day"]) !== 15) continue;
      expect(typedDate(`${of["year"]}/${of["month"]}/${of["day"]}`, "fa").days).toEqual([serialOfUtc(day)]);
    }
  });

  it("asks about what the language doesn't write so", () => {
    expect(read("12.5", "tr", "number")).toMatchObject({ is: "doubt" });
    expect(read("1,5", "en", "percent")).toMatchObject({ is: "doubt" });
    expect(read("03/04/2027", "en", "date")).toEqual({ is: "days", days: [serial(2027, 4, 3), serial(2027, 3, 4)] });
    expect(read("0.25", "en", "percent")).toEqual({ is: "value", value: 0.0025, remark: "share" });
  });

  it("refuses what is no number, too large, or no date of a review", () => {
    for (const text of ["soon", "€ 500", "12 %"])
      expect(read(text, "en", "number")).toEqual({ is: "wrong", wrong: "number" });
    expect(read("9E15", "en", "number")).toEqual({ is: "wrong", wrong: "range" });
    for (const text of ["soon", "1999-12-31", "2027-02-30", "31.3.27", "46000"])
      expect(read(text, "fi", "date"), text).toEqual({ is: "wrong", wrong: "date" });
  });

  it.each(languages)("begins in %s with a text that it reads as the same value", (language) => {
    for (const value of [0, 0.24, 1200.5, -3, 1e12])
      for (const kind of ["number", "percent"] as const)
        expect(read(firstText(value, kind, language), language, kind)).toMatchObject({ value });
    expect(read(firstText(46_752, "date", language), language, "date")).toEqual({ is: "value", value: 46_752 });
    expect(firstText(null, "number", language)).toBe("");
    expect(firstText("soon", "number", language)).toBe("soon");
    expect(firstText({ error: "#N/A" }, "number", language)).toBe("#N/A");
  });
});

it("a date is shown in the Gregorian calendar, as the cell shows it", () => {
  expect(shownDate(serial(2027, 1, 31), "fa")).toContain("۲۰۲۷");
  expect(today(new Date(2027, 0, 31, 23, 59))).toBe(serial(2027, 1, 31));
});
