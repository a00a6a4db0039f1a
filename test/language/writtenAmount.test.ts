import { describe, expect, it } from "vitest";
import { isMarkOf } from "../../src/exports/currencyMark";
import { writtenAmount } from "../../src/language/writtenAmount";

const parts = (cell: string): unknown => {
  const found = writtenAmount(cell);
  if (!found) return undefined;
  const { isNegative, digits, currency, isPercent } = found;
  return `${isNegative ? "-" : ""}${digits}${isPercent ? "%" : ""}${currency && ` ${currency}`}`;
};

describe("an amount in a cell", () => {
  it.each([
    ["1200", "1200"],
    ["+5", "5"],
    ["-1.5", "-1.5"],
    ["−1,5", "-1,5"],
    ["–7", "-7"],
    ["1200-", "-1200"],
    ["(1,200)", "-1,200"],
    ["( 1.200,50 € )", "-1.200,50 €"],
    ["8%", "8%"],
    ["8 %", "8%"],
    ["8\u00a0%", "8%"],
    ["%8,5", "8,5%"],
    ["٪۸", "8%"],
    ["1 234", "1 234"],
    ["1\u00a0234", "1 234"],
    ["1\u202f234", "1 234"],
    ["1’234", "1'234"],
    ["۱۲٬۳۴۵٫۶", "12٬345٫6"],
    ["\u200e−۳\u200e", "-3"],
    ["$1,200", "1,200 $"],
    ["-$1,200", "-1,200 $"],
    ["$-1,200", "-1,200 $"],
    ["US$ 12", "12 US$"],
    ["1.200 €", "1.200 €"],
    ["1.200 EUR", "1.200 EUR"],
    ["EUR 1.200", "1.200 EUR"],
    ["₺1.200", "1.200 ₺"],
    ["1.200 TL", "1.200 TL"],
    ["۱۲۰۰ ریال", "1200 ریال"],
    ["۱۲۰۰ تومان", "1200 تومان"],
    ["1,200 IRT", "1,200 IRT"],
    ["1,200 toman", "1,200 toman"],
    [" 5 ", "5"],
  ])("%s is read as %s", (cell, expected) => {
    expect(parts(cell)).toBe(expected);
  });

  it.each([
    "",
    "-",
    "–",
    "n/a",
    "much",
    "12k",
    "1.2M",
    "12 MIO",
    "12 bin",
    "3 نفر",
    "1E+05",
    "1e3",
    "0x10",
    "Infinity",
    "TRUE",
    "2027-01-31",
    "31/12/2026",
    "1/2",
    "May-20",
    "--5",
    "-5-",
    "(-5)",
    "%8%",
    "€5 EUR",
    "5,",
    "5 6 %%",
    "#DIV/0!",
    "####",
    "۱۲/۵",
  ])("%j is none", (cell) => {
    expect(writtenAmount(cell)).toBeUndefined();
  });
});

describe("a currency's mark", () => {
  it.each([
    ["€", "EUR", true],
    ["EUR", "EUR", true],
    ["$", "USD", true],
    ["US$", "USD", true],
    ["$", "CAD", true],
    ["₺", "TRY", true],
    ["TL", "TRY", true],
    ["kr", "SEK", true],
    ["kr", "NOK", true],
    ["ریال", "IRR", true],
    ["تومان", "IRT", true],
    ["toman", "IRT", true],
    ["تومان", "IRR", false],
    ["ریال", "IRT", false],
    ["﷼", "IRR", true],
    ["£", "GBP", true],
    ["$", "EUR", false],
    ["€", "USD", false],
    ["USD", "EUR", false],
    ["£", "TRY", false],
    ["TL", "EUR", false],
  ])("%s of %s: %s", (mark, currency, expected) => {
    expect(isMarkOf(mark, currency)).toBe(expected);
  });
});
