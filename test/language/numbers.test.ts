import { afterEach, describe, expect, it } from "vitest";
import { count, money, percent, years } from "../../src/language/formatted";
import { languages } from "../../src/language/languages";
import { inWrittenDigits, withLatinDigits, writeDigits, cellDateFormat } from "../../src/language/numbers";
import { scaledMoney } from "../../src/language/scaled";
import { typedNumber } from "../../src/language/typedNumber";
import { writtenNumber } from "../../src/language/writtenNumber";
import { typedAmount } from "../../src/pane/create/typed";

afterEach(() => writeDigits("persian"));

const persian = /[۰-۹٫٬٪]/;
const written = () => [
  count(1234567, "fa"),
  percent(-0.125, "fa"),
  years(2.5, "fa"),
  money(-1234567, "IRR", "fa"),
  scaledMoney(-1234567, "EUR", "fa"),
  cellDateFormat("fa").format(0),
];

describe("Persian numbers", () => {
  it("have Persian digits and signs until Latin ones are chosen, and then none", () => {
    for (const text of written()) expect(text).toMatch(persian);
    writeDigits("latin");
    for (const text of written()) expect(text).not.toMatch(persian);
    for (const text of written()) expect(text).toMatch(/\d/);
  });

  it("are read in a field as they are written there, in either digits", () => {
    for (const digits of ["persian", "latin"] as const) {
      writeDigits(digits);
      expect(typedNumber(typedAmount(-1234.5, "fa").text, "fa")).toBe(-1234.5);
    }
    expect(typedNumber(writtenNumber(1234.5, "fa"), "fa")).toBe(1234.5);
  });

  it("of a program get the chosen digits, and words of ours Latin ones", () => {
    expect(inWrittenDigits("(1,234.5%)", "fa")).toBe("(۱٬۲۳۴٫۵٪)");
    expect(inWrittenDigits("2026-03-21", "fa")).toBe("۲۰۲۶-۰۳-۲۱");
    expect(withLatinDigits("از ۰٪ تا ۱٬۰۰۰٫۵، ۸ مورد")).toBe("از 0% تا 1,000.5، 8 مورد");
    writeDigits("latin");
    expect(inWrittenDigits("(1,234.5%)", "fa")).toBe("(1,234.5%)");
  });

  it("are the only ones with a choice", () => {
    const others = languages.filter((language) => language !== "fa");
    const before = others.map((language) => money(-1234567.5, "EUR", language));
    writeDigits("latin");
    expect(others.map((language) => money(-1234567.5, "EUR", language))).toEqual(before);
    expect(others.map((language) => inWrittenDigits("1.5%", language))).toEqual(others.map(() => "1.5%"));
  });
});
