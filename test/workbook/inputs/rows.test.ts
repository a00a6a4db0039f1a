import { describe, expect, it } from "vitest";
import type { DecimalSign } from "../../../src/language/separators";
import { figuresOfRows, inEnglish, refusal } from "../../../src/workbook/inputs";

/** Rows as they stand in a file with bars between the cells; the header is row 1. */
const table = (header: string, ...rows: readonly string[]) => {
  const [first = { row: 0, cells: [] }, ...others] = [header, ...rows].map((text, i) => ({
    row: i + 1,
    cells: text.split("|"),
  }));
  return { header: first, rows: others };
};
/** Throws the sentence about what is wrong. */
const read = (decimal: DecimalSign | undefined, header: string, ...rows: readonly string[]) => {
  try {
    return figuresOfRows(table(header, ...rows), { years: 2, currency: "EUR", decimal });
  } catch (error) {
    throw new Error(refusal(error, inEnglish).wrong, { cause: error });
  }
};
const costs = (header: string, ...rows: readonly string[]) => read(undefined, header, ...rows).costs;

describe("lines from a table", () => {
  it("are what a file would hold", () => {
    const figures = read(
      undefined,
      "type|line|label|price|risk|0|1|2|people|hoursPerWeek|weeks",
      "cost|licences|Seats|780|5 %|0|50|50,5|||",
      "Benefit|productivity|||||||24|2.5|44",
    );
    expect(figures).toEqual({
      costs: { licences: { label: "Seats", price: 780, risk: 0.05, amounts: [0, 50, 50.5] } },
      benefits: { productivity: { time: { people: 24, hoursPerWeek: 2.5, weeks: 44 } } },
    });
  });

  it("have their columns in any order, case and digits, spaces around them, and blank columns of any name", () => {
    const expected = { licences: { pricedIn: "own", amounts: [1, 2, 3] } };
    expect(costs("2| Line |TYPE|01|Remarks|PricedIn|۰|", "3| Licences |COST|2||own |1|")).toEqual(expected);
    expect(costs("LİNE|type|0|1|2|pricedın", "licences|cost|1|2|3|own")).toEqual(expected);
  });

  it("have 0 for a blank year, and no years where hours are freed", () => {
    expect(costs("type|line|0|1|2", "cost|licences|5||")).toEqual({ licences: { amounts: [5, 0, 0] } });
    expect(read(undefined, "type|line|people|hoursPerWeek|weeks", "benefit|productivity|24|2|44").benefits).toEqual({
      productivity: { time: { people: 24, hoursPerWeek: 2, weeks: 44 } },
    });
  });

  it("have the decimal sign of each column's own cells, or the one that is asked for", () => {
    const rows = ["cost|licences|12.500|1 234,5|0.125", "cost|training|1.234.567|(1,5)|12.500"] as const;
    expect(costs("type|line|0|1|2", ...rows)).toEqual({
      licences: { amounts: [12500, 1234.5, 0.125] },
      training: { amounts: [1234567, -1.5, 12.5] },
    });
    const ambiguous = ["type|line|0|1|2", "cost|licences|12.500|1|2,500"] as const;
    expect(read(",", ...ambiguous).costs).toEqual({ licences: { amounts: [12500, 1, 2.5] } });
    expect(read(".", ...ambiguous).costs).toEqual({ licences: { amounts: [12.5, 1, 2500] } });
  });

  it("take the workbook's currency beside money, and % in a share", () => {
    expect(costs("type|line|price|risk|0|1|2", "cost|licences|€780|%8|1 EUR|2 €|€ 3")).toEqual({
      licences: { price: 780, risk: 0.08, amounts: [1, 2, 3] },
    });
    expect(costs("type|line|risk|0|1|2", "cost|licences|1.1%|1|1|1")).toHaveProperty("licences.risk", 0.011);
  });

  it.each([
    [["type|line|0|1|2", "gain|sales|1|2|3"], 'Row 2: type must be cost or benefit, not "gain".'],
    [["type|line|0|1|2", "|sales|1|2|3"], 'Row 2: type must be cost or benefit, not "".'],
    [["type|line|0|1|2", "cost| |1|2|3"], "Row 2: line is missing."],
    [
      ["type|line|0|1|2", "cost|licences|1|2|3", "cost|Licences|1|2|3"],
      "Row 3: licences is there twice among the costs, first in row 2.",
    ],
    [
      ["Art|line|0|1|2", "cost|licences|1|2|3"],
      'Row 1: the column type is missing. Found are "Art", "line", "0", "1", "2".',
    ],
    [["a|b", "1|2"], 'Row 1: the column type and line is missing. Found are "a", "b".'],
    [["type|line|0|1|2|", "cost|licences|1|2|3|4"], 'Row 2: "4" stands in column 6, which has no name.'],
    [
      ["type|line|0|1|3", "cost|licences|1|2|3"],
      'Row 1: the column 2 is missing: 2 years need 0 to 2. Found are "type", "line", "0", "1", "3".',
    ],
    [
      ["type|line|0|1|2|3", "cost|licences|1|2|3|4"],
      "Row 1: the column 3 lies beyond 2 years: ask for --years 3, or leave it out.",
    ],
    [
      ["type|line|2026|2027|2028", "cost|licences|1|2|3"],
      "Row 1: there is a column 2028. Years are counted: 0 is today, 1 a year later, up to 10.",
    ],
    [
      ["type|line|0|1|01|2", "cost|licences|1|2|3|4"],
      'Row 1: the column 1 is there twice, as "1" and "01": leave one out.',
    ],
    [
      ["type|line|0|1|۱|2", "cost|licences|1|2|3|4"],
      'Row 1: the column 1 is there twice, as "1" and "۱": leave one out.',
    ],
    [
      ["type|line|risk|Risk|0|1|2", "cost|licences|1%||1|2|3"],
      'Row 1: the column risk is there twice, as "risk" and "Risk": leave one out.',
    ],
    [["type|line|0|1|2", "cost|licences|||"], "Row 2, licences has no amounts: fill in the years 0 to 2."],
    [["type|line|0|1|2", "cost|licences|much|2|3"], 'Row 2, licences.amounts, year 0 must be a number, not "much".'],
    [["type|line|0|1|2", "cost|licences|12k|2|3"], 'Row 2, licences.amounts, year 0 must be a number, not "12k".'],
    [["type|line|0|1|2", "cost|licences|TRUE|2|3"], 'Row 2, licences.amounts, year 0 must be a number, not "TRUE".'],
    [
      ["type|line|0|1|2", "cost|licences|01.02.2027|2|3"],
      'Row 2, licences.amounts, year 0 must be a number, not "01.02.2027".',
    ],
    [
      ["type|line|0|1|2", "cost|licences|1|2|1.1E+15"],
      'Row 2, licences.amounts, year 2 must be a number, not "1.1E+15".',
    ],
    [
      ["type|line|0|1|2", `cost|licences|1|2|${"9".repeat(400)}`],
      "Row 2, licences.amounts, year 2 must be a number, not Infinity.",
    ],
    [
      ["type|line|0|1|2", "cost|licences|1|2|1100000000000000"],
      "Row 2, licences.amounts, year 2 must be from -1e15 to 1e15.",
    ],
    [["type|line|0|1|2|risk", "cost|licences|1|2|3|8"], "Row 2, licences.risk must be from 0 to 1: enter 8% as 0.08."],
    [["type|line|0|1|2", "cost|licences|8%|2|3"], 'Row 2: "8%" in the column "0" has a %, but no share belongs there.'],
    [
      ["type|line|0|1|2", "cost|licences|$8|2|3"],
      'Row 2: "$8" in the column "0" is not in EUR, the currency of the workbook: convert it, or ask for another --currency.',
    ],
    [
      ["type|line|people|hoursPerWeek|weeks", "benefit|productivity|5 €|2|44"],
      'Row 2: "5 €" in the column "people" has a currency, but no money belongs there.',
    ],
    [
      ["type|line|people|hoursPerWeek|weeks|0|1|2", "benefit|productivity|5|2|44|1|2|3"],
      "Row 2, productivity has both amounts and hours freed: leave the years blank, or people, hoursPerWeek, weeks.",
    ],
    [
      ["type|line|people|hoursPerWeek|weeks|0|1|2", "cost|licences|5|2|44|||"],
      "Row 2, licences: people, hoursPerWeek, weeks are for productivity and serviceTime alone.",
    ],
    [
      ["type|line|people|hoursPerWeek|weeks", "benefit|productivity|5||44"],
      "Row 2, productivity.time.hoursPerWeek is missing.",
    ],
    [
      ["type|line|0|1|2", "cost|licences|1|12.500|3", "cost|training|1|25.000|3"],
      'Row 2: "12.500" in the column "1" can be two numbers: --decimal . makes it 12.5, --decimal , makes it 12500.',
    ],
    [
      ["type|line|0|1|2", "cost|licences|1|1.5|3", "cost|training|1|2,5|3"],
      'Rows 2 and 3: "1.5" and "2,5" in the column "1" have different decimal signs: write them with the same.',
    ],
  ])("refuse %j", (rows, line) => {
    expect(() => costs(rows[0] ?? "", ...rows.slice(1))).toThrow(line);
  });

  it.each([
    ["constructor", "costs"],
    ["__proto__", "costs"],
    ["toString", "costs"],
    ["licence", "costs"],
    ["sales", "costs"],
  ])("refuse a line named %s", (line, kind) => {
    expect(() => costs("type|line|0|1|2", `cost|${line}|1|2|3`)).toThrow(
      new RegExp(`^Row 2: unknown line "${line}" of ${kind}\\. Known are purchase, licences, `),
    );
  });

  it.each(["Preis", "amounts", "constructor", "__proto__", "time", "Year 1"])("refuse a column named %s", (name) => {
    expect(() => costs(`type|line|0|1|2|${name}`, "cost|licences|1|2|3|4")).toThrow(
      `Row 1: unknown column "${name}". Known are type, line, label, `,
    );
  });

  it("refuse a cell that isn't a number with the decimal sign that is asked for", () => {
    expect(() => read(",", "type|line|0|1|2", "cost|licences|1.5|2|3")).toThrow(
      'Row 2: "1.5" in the column "0" is no number where --decimal , is given.',
    );
  });

  it("are refused in one short line even where a name has a million characters", () => {
    const long = "x".repeat(1e6);
    const refused = (...rows: readonly [string, ...string[]]): string => {
      try {
        return JSON.stringify(costs(...rows));
      } catch (error) {
        return (error as Error).message;
      }
    };
    for (const message of [
      refused("type|line|0|1|2", `cost|${long}|1|2|3`),
      refused("type|line|0|1|2", `${long}|sales|1|2|3`),
      refused("type|line|0|1|2", `cost|licences|${long}|2|3`),
      refused("type|line|label|0|1|2", `cost|licences|${long}|1|2|3`),
      refused(`type|line|0|1|2|${long}`, "cost|licences|1|2|3|4"),
      refused(`${long}|line|0|1|2`, "cost|licences|1|2|3"),
      refused(Array.from({ length: 5000 }, (_, i) => `x${i}`).join("|"), "cost|licences|1|2|3"),
    ]) {
      expect(message.length).toBeLessThan(500);
      expect(message).toMatch(/^Row [12]/);
      expect(message).not.toContain("\n");
    }
  });
});
