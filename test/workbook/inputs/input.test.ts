import { describe, expect, it } from "vitest";
import type { Figures } from "../../../src/workbook/figures";
import { figuresOfRows, readFigures } from "../../../src/workbook/inputs";
import { whole } from "./whole";

const least = { currency: "EUR", years: 2 };
const read = (more: object): Figures => {
  const checked = readFigures({ ...least, ...more });
  if ("wrong" in checked) throw new Error(checked.wrong);
  return checked.figures;
};
const wrong = (more: object): string => {
  const checked = readFigures({ ...least, ...more });
  return "wrong" in checked ? checked.wrong : "accepted";
};

describe("figures of the full workbook", () => {
  it("are kept as given, with dates as Excel's serial numbers", () => {
    expect(read(whole)).toEqual({ ...whole, versionDate: 46_351, start: 46_388 });
  });

  it("have the same limits as a cell", () => {
    const edges = { author: "x".repeat(255), start: "2000-01-01", costs: { other: { amounts: [-1e15, 0, 1e15] } } };
    expect(read(edges)).toEqual({ ...least, ...edges, start: 36_526, benefits: {} });
  });

  it("need only the currency and the years", () => {
    expect(read({})).toEqual({ ...least, costs: {}, benefits: {} });
    expect(read({ benefits: { productivity: { time: { people: 5, hoursPerWeek: 2, weeks: 44 } } } }).benefits).toEqual({
      productivity: { amounts: [], time: { people: 5, hoursPerWeek: 2, weeks: 44 } },
    });
  });

  it.each([
    [{ start: "2027-02-30" }, 'start must be a date such as 2027-01-31, from 2000 on, not "2027-02-30".'],
    [{ start: "01.02.2027" }, 'start must be a date such as 2027-01-31, from 2000 on, not "01.02.2027".'],
    [{ start: "1999-12-31" }, 'start must be a date such as 2027-01-31, from 2000 on, not "1999-12-31".'],
    [{ adoption: [0.5] }, "adoption has 1 amounts; 2 years need 2: year 1 to year 2."],
    [{ adoption: [0.5, 60] }, "adoption, year 2 must be from 0 to 1: enter 8 % as 0.08."],
    [{ basis: "nomnal" }, 'basis must be one of nominal, real, not "nomnal".'],
    [{ costs: { licences: { price: 5 } } }, "costs.licences.amounts is missing."],
    [
      { benefits: { productivity: { amounts: [1, 2, 3], time: { people: 5, hoursPerWeek: 2, weeks: 44 } } } },
      "benefits.productivity has both amounts and time: leave one of them out.",
    ],
    [{ benefits: { productivity: { time: { people: 5 } } } }, "benefits.productivity.time.hoursPerWeek is missing."],
    [{ ranges: { rate: { low: 0.1 } } }, "ranges.rate.high is missing."],
    [{ sources: [{ leads: 5 }] }, "sources, entry 1.name is missing."],
    [{ author: "x".repeat(256) }, "author has 256 characters; at most 255 fit."],
    [{ costs: { licences: [1, 2, 1.1e15] } }, "costs.licences, year 2 must be from -1e15 to 1e15."],
    [{ ranges: { rate: { low: 8, high: 10 } } }, "ranges.rate.low must be from 0 to 1: enter 8 % as 0.08."],
    [{ sources: [{ name: "Web", revenue: -1 }] }, "sources, entry 1.revenue must be at least 0."],
    [{ actual: [{ nps: 101 }] }, "actual, entry 1.nps must be from -100 to 100."],
    [{ goLive: 13 }, "goLive must be a whole number from 0 to 12, not 13."],
  ])("refuse %j with a message of one line", (change, line) => {
    expect(wrong(change)).toBe(line);
  });

  it("are refused for the one-sheet form if it has no cell for them", () => {
    const asked = (more: object) => readFigures({ ...least, ...more }, "sheet");
    expect(asked({ tax: 0.2 })).toEqual({ wrong: "tax is for the full workbook: ask for --template full." });
    expect(asked({ costs: { purchase: [1, 2, 3] } })).toEqual({
      wrong: "costs.purchase is for the full workbook: ask for --template full.",
    });
    expect(asked({ costs: { licences: { amounts: [1, 2, 3], risk: 0.1 } } })).toEqual({
      wrong: "costs.licences.risk is for the full workbook: ask for --template full.",
    });
    expect("figures" in asked({ costs: { licences: { amounts: [1, 2, 3], label: "Seats" } } })).toBe(true);
  });
});

describe("lines from a table", () => {
  const rows = [
    { type: "cost", line: "licences", label: "Seats", price: "780", risk: "5 %", "0": "0", "1": "50", "2": "50,5" },
    {
      type: "Benefit",
      line: "productivity",
      people: "24",
      hoursPerWeek: "2.5",
      weeks: "44",
      risk: "",
      "0": "",
      "1": "",
    },
  ];

  it("equal the same figures in a JSON file", () => {
    expect(read(figuresOfRows(rows))).toEqual({
      ...least,
      costs: { licences: { label: "Seats", price: 780, risk: 0.05, amounts: [0, 50, 50.5] } },
      benefits: { productivity: { amounts: [], time: { people: 24, hoursPerWeek: 2.5, weeks: 44 } } },
    });
  });

  it.each([
    [[{ type: "gain", line: "sales" }], 'Row 2: type must be cost or benefit, not "gain".'],
    [[{ type: "cost", line: " " }], "Row 2: line is missing."],
    [[rows[0], rows[0]], "Row 3: cost licences is there twice."],
  ])("refuse %j", (given, line) => {
    expect(() => figuresOfRows(given as Parameters<typeof figuresOfRows>[0])).toThrow(line);
  });

  it("leave a text in place of a number to the schema, which names its place", () => {
    const typed = { type: "cost", line: "licences", "0": "much", "1": "1", "2": "1" };
    expect(wrong(figuresOfRows([typed]))).toBe('costs.licences.amounts, year 0 must be a number, not "much".');
  });
});
