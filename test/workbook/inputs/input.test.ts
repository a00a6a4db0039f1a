import { describe, expect, it } from "vitest";
import { evident, goalKeys, ranged, scoreAreas, type Figures } from "../../../src/workbook/figures";
import { figuresOfRows, readFigures } from "../../../src/workbook/inputs";
import { everyBenefit, everyCost } from "../../../src/workbook/lines";

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
  const range = { low: 0.1, high: 0.3 };
  const evidence = { source: "Offer", owner: "CFO", confidence: "measured" };
  const whole = {
    organisation: "Example Ltd",
    author: "Finance",
    status: "approved",
    version: "1.0",
    versionDate: "2026-11-25",
    start: "2027-01-01",
    scenario: "low",
    basis: "real",
    tax: 0.2,
    hourlyCost: 40,
    margin: 0.4,
    conversion: 0.5,
    licenceCurrency: "USD",
    exchangeRate: 0.9,
    goLive: 3,
    slip: 1.5,
    growth: { revenue: [0.01, 0.02], wages: [0.03, 0.03] },
    adoption: [0.5, 0.9],
    ranges: Object.fromEntries(ranged.map((key) => [key, range])),
    evidence: Object.fromEntries(evident.map((key) => [key, evidence])),
    scenarios: { low: { benefits: 0.8, costs: 1.1, months: 3 }, high: { benefits: 1.1, costs: 1, months: 0 } },
    legacy: { yearlyCost: 9000, offAfterMonth: 6 },
    goals: Object.fromEntries(goalKeys.map((key) => [key, { baseline: 1, target: 2, actual: 1.5, owner: "CFO" }])),
    scorecard: Object.fromEntries(scoreAreas.map((key) => [key, { quality: 50, weight: 2 }])),
    sources: [{ name: "Web", leads: 10, won: 2, revenue: 900, cost: 100 }],
    actual: [{ costs: 100 }, { benefits: 10, nps: -20 }],
    costs: Object.fromEntries(everyCost.map((key) => [key, { amounts: [1, 2, 3], price: 5, risk: 0.1, ...evidence }])),
    benefits: Object.fromEntries(everyBenefit.map((key) => [key, { amounts: [0, 2, 3], share: 0.5, class: "cash" }])),
  };

  it("are kept as they were given, dates as the days Excel counts", () => {
    expect(read(whole)).toEqual({ ...least, ...whole, versionDate: 46_351, start: 46_388 });
  });

  it("may leave out everything but the currency and the years", () => {
    expect(read({})).toEqual({ ...least, costs: {}, benefits: {} });
    expect(read({ benefits: { productivity: { time: { people: 5, hoursPerWeek: 2, weeks: 44 } } } }).benefits).toEqual({
      productivity: { amounts: [], time: { people: 5, hoursPerWeek: 2, weeks: 44 } },
    });
  });

  it.each([
    [{ start: "2027-02-30" }, 'start must be a date such as 2027-01-31, from 2000 on, not "2027-02-30".'],
    [{ start: "01.02.2027" }, 'start must be a date such as 2027-01-31, from 2000 on, not "01.02.2027".'],
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
    [{ goLive: 13 }, "goLive must be a whole number from 1 to 12, not 13."],
  ])("refuse %j with one line", (change, line) => {
    expect(wrong(change)).toBe(line);
  });

  it("refuse for the one-sheet form what it has no room for", () => {
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

  it("are what a file would hold", () => {
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

  it("leave what is no number to the schema, which names it", () => {
    const typed = { type: "cost", line: "licences", "0": "much", "1": "1", "2": "1" };
    expect(wrong(figuresOfRows([typed]))).toBe('costs.licences.amounts, year 0 must be a number, not "much".');
  });
});
