/** What columns hold that no figure needs, days that no CRM has recorded, and blanks among currencies. */
import { describe, expect, it } from "vitest";
import { day, figures, read, source } from "./reading";

const deals = (header: string, ...rows: readonly string[]) =>
  `Deal ID,Stage,Amount,${header}\n${rows.map((row, i) => `${i},${i === 1 ? "Lost" : "Won"},5,${row}`).join("\n")}\n`;

describe("A column that no figure needs", () => {
  it.each<[what: string, text: string]>([
    ["expected closing days in no certain order", deals("Expected Close Date", "03/04/2024", "05/06/2024")],
    ["expected closing days that are words", deals("Expected Close Date", "soon", "later")],
    ["days of the last change, where no id is there twice", deals("Last Modified", "03/04/2024", "05/06/2024")],
    ["expected amounts of no certain sign", deals("Expected Revenue", "12.500", "25.000")],
  ])("refuses nothing: %s", (_, text) => {
    expect(figures(text).deals).toMatchObject({ won: 1, lost: 1 });
  });

  it("is needed where an id is there twice", () => {
    const twice = deals("Last Modified", "03/04/2024", "05/06/2024").replace("\n1,", "\n0,");
    expect(read(source(twice))).toMatchObject({ refusal: { is: "dates" } });
  });

  it("may tell the order of the others", () => {
    const { deals: found } = figures(
      deals("Created,Close Date,Expected Close Date", "03/04/2024,04/04/2024,13/04/2024", ",,"),
    );
    expect(found).toMatchObject({ cycleMeanDays: 1 });
  });

  it("isn't one of complaints: their scores after aren't read", () => {
    const map = { cases: { columns: { score: "After", opened: "Opened", resolved: "Resolved" } } } as const;
    const text = "Case Number,Opened,Resolved,After\n1,2024-01-01,2024-01-02,good\n2,2024-01-01,2024-01-02,bad\n";
    expect(figures(text, { map }).cases).toMatchObject({ count: 2 });
  });
});

describe("A day that no CRM has recorded", () => {
  const usual = Array.from({ length: 20 }, () => "2024-01-01,2024-01-03");

  it("is left out of cycles and months, and said", () => {
    const {
      deals: found,
      leftOut,
      months,
    } = figures(deals("Created,Close Date", ...usual, "2024-01-01,2062-01-03", "1971-01-01,2024-01-03"));
    expect(found).toMatchObject({ won: 21, cycleMeanDays: 2 });
    expect(months).toEqual([{ month: "2024-01", won: 20, revenue: 100 }]);
    expect(leftOut).toEqual([
      { reason: "oddDate", of: "months", count: 1, lines: [22] },
      { reason: "oddDate", of: "cycle", count: 2, lines: [22, 23] },
    ]);
  });

  it("leaves out a row that needs it", () => {
    const rows = Array.from({ length: 5 }, (_, i) => `c${i},2024-01-01,5`);
    expect(figures(`customer,date,amount\n${rows.join("\n")}\nc,2062-01-01,5\n`).leftOut).toEqual([
      { reason: "oddDate", count: 1, lines: [7] },
    ]);
  });

  it("in most cells is a calendar that isn't known", () => {
    const found = read(source(deals("Created", "1445/03/02", "1446/01/30")));
    expect(found).toMatchObject({ refusal: { is: "oddYears", count: 2, of: 2, cell: { text: "1445/03/02" } } });
  });
});

describe("A won deal", () => {
  it("without its opening or closing day is left out of cycles, and said", () => {
    const { leftOut } = figures(
      deals("Created,Close Date", "2024-01-01,2024-01-03", "2024-01-01,2024-01-03", ",2024-01-03", "2024-01-03,"),
    );
    expect(leftOut).toEqual([
      { reason: "noDate", of: "cycle", count: 2, lines: [4, 5] },
      { reason: "noDate", of: "months", count: 1, lines: [5] },
    ]);
  });

  it("has no cycle to be left out of where the file has no opening days", () => {
    expect(figures(deals("Close Date", "2024-01-03", "2024-01-03")).leftOut).toEqual([]);
  });
});

describe("A blank among amounts of one currency", () => {
  it("has their rate, and not that of the currency of the figures", () => {
    const given = { currency: "EUR", rates: new Map([["USD", 0.5]]) };
    expect(figures(deals("Currency", "USD", "USD", ""), given).deals).toMatchObject({ revenue: 5 });
    const beside = "Deal ID,Stage,Amount\n1,Won,$10\n2,Won,10\n3,Lost,5\n";
    expect(figures(beside, { ...given, rates: new Map([["$", 0.5]]) }).deals).toMatchObject({ revenue: 10 });
  });

  it("is in the named currency where the file names none", () => {
    expect(figures("Deal ID,Stage,Amount\n1,Won,10\n2,Lost,1\n", { currency: "EUR" }).deals).toMatchObject({
      revenue: 10,
    });
  });
});

it("SuiteCRM's date_closed is the expected day: it makes no month and no cycle, and cuts no period", () => {
  const text =
    "id,name,sales_stage,amount_usdollar,date_entered,date_closed,lead_source\n1,a,Closed Won,5,2024-01-01,2024-02-01,Web\n2,b,Closed Lost,5,2024-01-01,2024-02-01,Web\n";
  const { deals: found, months } = figures(text);
  expect(found).toMatchObject({ won: 1, lost: 1, cycleMeanDays: undefined });
  expect(months).toBeUndefined();
  expect(read(source(text), { from: day("2024-01-01") })).toMatchObject({ refusal: { is: "noPeriod" } });
});
