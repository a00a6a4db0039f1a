import { describe, expect, it } from "vitest";
import type { Figures } from "../../../src/workbook/figures";
import { readFigures } from "../../../src/workbook/inputs";
import { whole } from "./whole";

const least = { currency: "EUR", years: 2 };
const read = (more: object): Figures => {
  const checked = readFigures({ ...least, ...more });
  if ("wrong" in checked) throw new Error(checked.wrong);
  return checked.figures;
};
const wrong = (more: object): string => {
  // Entries keep a key named __proto__.
  const checked = readFigures(Object.fromEntries([...Object.entries(least), ...Object.entries(more)]));
  return "wrong" in checked ? checked.wrong : "accepted";
};

describe("figures of the full workbook", () => {
  it("are kept as given, with dates as Excel's serial numbers", () => {
    expect(read(whole)).toEqual({ ...whole, versionDate: 46_351, approvalDate: 46_353, start: 46_388 });
  });

  it("have the same limits as a cell", () => {
    const edges = { author: "x".repeat(255), start: "2000-01-01", costs: { other: { amounts: [-1e15, 0, 1e15] } } };
    expect(read(edges)).toEqual({ ...least, ...edges, start: 36_526, benefits: {} });
  });

  it("hold 0 where a file has −0", () => {
    expect(read({ costs: { other: [-0, 0, 1] } }).costs.other?.amounts[0]).toBe(0);
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
    [{ adoption: [0.5, 60] }, "adoption, year 2 must be from 0 to 1: enter 8% as 0.08."],
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
    [{ ranges: { rate: { low: 8, high: 10 } } }, "ranges.rate.low must be from 0 to 1: enter 8% as 0.08."],
    [{ sources: [{ name: "Web", revenue: -1 }] }, "sources, entry 1.revenue must be from 0 to 1e15."],
    [{ actual: [{ nps: 101 }] }, "actual, entry 1.nps must be from -100 to 100."],
    [{ hourlyCost: 1e200 }, "hourlyCost must be from 0 to 1e15."],
    [{ users: 1e16 }, "users must be a whole number from 1 to 1e15, not 10000000000000000."],
    [{ author: "a\u0000b" }, "author has the character U+0000 in it, which no cell can show: take it out."],
    [{ author: "a\ud800" }, "author has the character U+D800 in it, which no cell can show: take it out."],
    [{ author: "a\uffff" }, "author has the character U+FFFF in it, which no cell can show: take it out."],
    [{ status: "x".repeat(1e6) }, `status must be one of draft, approved, not "${"x".repeat(40)}…".`],
    [{ status: "\u009b31m\u202e\n" }, 'status must be one of draft, approved, not "\\u009b31m\\u202e\\n".'],
    [{ tax: { deep: [[[]]] } }, "tax must be a number, not an object."],
    [{ tax: Infinity }, "tax must be a number, not Infinity."],
    [{ constructor: 5 }, /^The file: unknown key "constructor"\. Known are /],
    [JSON.parse('{"__proto__":{"tax":0.2}}'), /^The file: unknown key "__proto__"\. Known are /],
    [{ costs: { toString: [1, 2, 3] } }, /^costs: unknown key "toString"\. Known are /],
    [{ goLive: 13 }, "goLive must be a whole number from 0 to 12, not 13."],
  ] as readonly (readonly [object, string | RegExp])[])("refuse %j with a message of one line", (change, line) => {
    if (typeof line === "string") expect(wrong(change)).toBe(line);
    else expect(wrong(change)).toMatch(line);
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
