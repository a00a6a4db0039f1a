import { describe, expect, it } from "vitest";
import {
  headlines,
  numbersOf,
  type HeadlineKey,
  type HeadlineWords,
  type NumberKey,
} from "../../../src/workbook/model/headlines";
import type { CellValue } from "../../../src/grid/plan";

const labels = { roi: "ROI", npv: "NPV", payback: "Payback", tco: "TCO" };
const words: HeadlineWords = {
  labels,
  details: {
    roiDiscounted: (value) => `discounted ${value}`,
    rate: (value) => `at ${value}`,
    irr: (value) => `IRR ${value}`,
    paybackInMonths: (value) => `or ${value}`,
    paybackDiscounted: (value) => `discounted ${value}`,
    tcoUser: (value) => `each ${value}`,
  },
  atOnce: "at once",
};
const cells: Readonly<Partial<Record<NumberKey, CellValue>>> = {
  roi: 0.5,
  npv: -1200,
  payback: 2,
  tco: 9000,
  roiDiscounted: 0.4,
  rate: 0.1,
  irr: 0.25,
  paybackDiscounted: 2.5,
  tcoUser: 12.5,
};
const made = (change: Readonly<Partial<Record<NumberKey, CellValue>>> = {}, given = words) => {
  const read = { ...cells, ...change };
  return headlines(
    numbersOf((key) => read[key]),
    "EUR",
    given,
    "en",
  );
};
const of = (key: HeadlineKey, change: Parameters<typeof made>[0]) => made(change).find((each) => each.key === key);

describe("headlines", () => {
  it("have their value, their details in order, and their sign", () =>
    expect(made()).toEqual([
      { key: "roi", label: "ROI", value: "50.0%", details: ["discounted 40.0%"], isNegative: false },
      { key: "npv", label: "NPV", value: "-€1,200", details: ["at 10.0%", "IRR 25.0%"], isNegative: true },
      {
        key: "payback",
        label: "Payback",
        value: "2 years",
        details: ["or 24 months", "discounted 2.5 years"],
        isNegative: false,
      },
      { key: "tco", label: "TCO", value: "€9,000", details: ["each €12.50"], isNegative: false },
    ]));

  it("leave out details for which the reader's language has no words", () =>
    expect(made({}, { ...words, details: { irr: (value) => `IRR ${value}` } }).map(({ details }) => details)).toEqual([
      [],
      ["IRR 25.0%"],
      [],
      [],
    ]));

  it("have no value if their cell has no number", () => {
    for (const value of [null, "", "12", true, { error: "#DIV/0!" }] as const)
      expect(of("roi", { roi: value, roiDiscounted: value })).toMatchObject({ value: undefined, details: [] });
    expect(of("npv", { npv: null })).toMatchObject({ value: undefined, details: ["at 10.0%", "IRR 25.0%"] });
  });

  it("state an immediate payback without months", () =>
    expect(of("payback", { payback: 0 })).toMatchObject({
      value: "at once",
      details: ["discounted 2.5 years"],
      isNegative: false,
    }));

  it("have no cost of ownership without a cost", () => expect(of("tco", { tco: 0 })?.value).toBeUndefined());
});
