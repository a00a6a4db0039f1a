/** What cells mean, by small files: amounts, currencies, outcomes, rows left out, and files that refer to each other. */
import { describe, expect, it } from "vitest";
import { figures, joinedFigures, read, source } from "./reading";

const amounts = (...cells: readonly string[]) =>
  `Deal ID;Stage;Amount\n${cells.map((cell, i) => `${i};Won;${cell}`).join("\n")}\n`;

describe("Amounts", () => {
  it.each<[cells: readonly string[], revenue: number]>([
    [["1.234,56", "7"], 1241.56],
    [["1,234.56", "12"], 1246.56],
    [["1 234,56", "1\u00a0000,5", "1\u202f000"], 3235.06],
    [["(1,200.50)", "2,000.00"], 799.5],
    [["100.5-", "200.25"], 99.75],
    [["9225.225"], 9225.225],
    [["62590,90"], 62590.9],
    [["1'234.5"], 1234.5],
    [["۱۲۳۴", "۱٬۰۰۰٫۵"], 2234.5],
    [["€1,000.00", "500 EUR"], 1500],
    [["$22,700.00"], 22700],
  ])("%j are %s together", (cells, revenue) => {
    expect(figures(amounts(...cells)).deals?.["revenue"]).toBeCloseTo(revenue, 9);
  });

  it("without a number are left out of amounts, with their lines", () => {
    const { deals, leftOut } = figures(amounts("10", "", "n/a", "20"));
    expect(deals).toMatchObject({ revenue: 30, averageDeal: 15, won: 4 });
    expect(leftOut.filter(({ of }) => of === "amounts")).toEqual([
      { reason: "noAmount", of: "amounts", count: 1, lines: [3] },
      { reason: "unreadAmount", of: "amounts", count: 1, lines: [4] },
    ]);
  });

  it("of several currencies are left out or converted, never added up", () => {
    const text = "Deal ID,Stage,Amount,Currency\n1,Won,10,EUR\n2,Won,20,usd\n3,Won,30,Euro\n4,Won,40,\n5,Won,,\n";
    const chosen = figures(text, { currency: "EUR" });
    expect(chosen.deals).toMatchObject({ revenue: 40, won: 3 });
    expect(chosen.leftOut.filter(({ of }) => of === undefined)).toEqual([
      { reason: "otherCurrency", count: 1, lines: [3] },
      { reason: "unclearCurrency", count: 1, lines: [5] },
    ]);
    expect(figures(text, { currency: "EUR", rates: new Map([["USD", 0.5]]) }).deals).toMatchObject({
      revenue: 50,
      won: 4,
    });
  });

  it("in rials and in toman are two currencies: refused, left out, or converted by the rate that is given", () => {
    const text = "Deal ID,Stage,Amount\n1,Won,10 ریال\n2,Won,20 تومان\n3,Won,30 تومان\n";
    expect(() => figures(text)).toThrow();
    const inToman = figures(text, { currency: "IRT" });
    expect(inToman.deals).toMatchObject({ revenue: 50, won: 2 });
    expect(inToman.leftOut).toContainEqual({ reason: "otherCurrency", count: 1, lines: [2] });
    expect(figures(text, { currency: "IRR", rates: new Map([["IRT", 10]]) }).deals).toMatchObject({
      revenue: 510,
      won: 3,
    });
  });

  it("with the sign of another currency than their column says are left out", () => {
    const { leftOut } = figures("Deal ID,Stage,Amount,Currency\n1,Won,€10,EUR\n2,Won,£20,EUR\n");
    expect(leftOut).toContainEqual({ reason: "unclearCurrency", count: 1, lines: [3] });
  });
});

const deals = (header: string, ...rows: readonly string[]) =>
  `Deal ID,${header},Amount\n${rows.map((row, i) => `${i},${row},5`).join("\n")}\n`;

describe("Outcomes", () => {
  it.each<[what: string, text: string, won: number, lost: number | undefined]>([
    ["words of any language", deals("Stage", "Kazanıldı", "KAYBEDİLDİ", "Suljettu - voitettu", "باخت", "Teklif"), 2, 2],
    [
      "flags for won and closed",
      deals("Stage,IsWon,IsClosed", "Signed,TRUE,TRUE", "Gone,FALSE,TRUE", "Talks,FALSE,FALSE"),
      1,
      1,
    ],
    [
      "flags in other languages",
      deals("Stage,Won,Closed", "a,Evet,Evet", "b,Hayır,Evet", "c,Ei,Kyllä", "d,خیر,خیر"),
      1,
      2,
    ],
    ["a won flag alone, which says nothing of the lost", deals("Won", "1", "0", "0"), 1, undefined],
    ["a won flag and words of the stage", deals("Won,Stage", "1,Won", "0,Lost", "0,Talks"), 1, 1],
    ["a status before the stage", deals("Status,Stage", "Won,Closed Lost", "Lost,Closed Won", "Open,Closed Won"), 1, 1],
  ])("are those of %s", (_, text, won, lost) => {
    const found = figures(text).deals;
    expect([found?.["won"], found?.["lost"]]).toEqual([won, lost]);
  });

  it("of unknown words are what the reader says", () => {
    const text = deals("Stage", "Signed", "Signed", "Gone", "Talks");
    const { deals: found, words } = figures(text, { outcomes: { won: ["signed"], lost: ["GONE"] } });
    expect(found).toMatchObject({ won: 2, lost: 1, open: 1 });
    expect(words).toEqual([
      { word: "Signed", count: 2, meaning: "won", isKnown: true },
      { word: "Gone", count: 1, meaning: "lost", isKnown: true },
      { word: "Talks", count: 1, meaning: "open", isKnown: false },
    ]);
  });

  it("that contradict each other are left out", () => {
    const text = deals("Stage,IsWon,IsClosed", "a,1,1", "b,1,0", "c,0,1");
    expect(figures(text).leftOut).toContainEqual({ reason: "outcomeConflict", count: 1, lines: [3] });
  });
});

describe("Rows left out", () => {
  it("are said by reason with their first lines, as an editor counts them", () => {
    const text = `Deal ID,Stage,Amount,Deleted,Last Modified Date,Note
1,Won,10,no,2024-01-13,"two
lines"
1,Won,10,no,2024-01-13,"two
lines"
2,Won,20,no,2024-01-13,
2,Lost,99,no,2024-02-13,
3,Won,5,yes,2024-01-13,
4,Won,5,no
5,Lost,1,no,2024-01-13,
Total,,40,,,
`;
    const { deals: found, leftOut } = figures(text);
    expect(found).toMatchObject({ count: 3, won: 1, lost: 2, revenue: 10 });
    expect(leftOut.filter(({ of }) => of === undefined)).toEqual([
      { reason: "width", count: 1, lines: [9] },
      { reason: "total", count: 1, lines: [11] },
      { reason: "deleted", count: 1, lines: [8] },
      { reason: "duplicate", count: 2, lines: [4, 6] },
    ]);
  });

  it("lie outside of the period, for decided deals by the day of closing", () => {
    const text =
      "Deal ID,Stage,Amount,Created Date,Close Date\n1,Won,10,2024-01-01,2024-02-01\n2,Won,20,2024-01-01,2024-03-01\n3,Open,5,2024-01-05,2025-01-01\n4,Open,5,2024-12-01,\n";
    const { deals: found, leftOut } = figures(text, { from: 45_323, to: 45_350 });
    expect(found).toMatchObject({ won: 1, open: 1, revenue: 10 });
    expect(leftOut).toContainEqual({ reason: "outsidePeriod", count: 2, lines: [3, 5] });
  });
});

describe("Other tables", () => {
  it("of Salesforce's history are stages, not deals; a row that changes the amount belongs to its passage", () => {
    const text = `Id,OpportunityId,StageName,Amount,CloseDate,CreatedDate
1,a,Talks,5,2024-12-31,2024-01-01 00:00:00
2,a,Talks,9,2024-12-31,2024-01-03 00:00:00
3,a,Offer,9,2024-12-31,2024-01-11 00:00:00
4,a,Closed Won,9,2024-12-31,2024-01-15 00:00:00
`;
    const { table, stages } = figures(text);
    expect(table).toBe("stages");
    expect(stages).toEqual([
      { stage: "Talks", passages: 1, meanDays: 10 },
      { stage: "Offer", passages: 1, meanDays: 4 },
      { stage: "Closed Won", passages: 0, meanDays: undefined },
    ]);
  });

  it("of answers are counted by the question of their column, which is never guessed from the answers", () => {
    expect(figures("NPS\n10\n9\n8\n3\n11\n").scores).toEqual({ answers: 4, nps: 25 });
    expect(figures("CSAT,Date\n5,2024-01-01\n4,2024-01-02\n2,2024-01-03\n").scores).toEqual({
      answers: 3,
      csat: 2 / 3,
      scaleMax: 5,
    });
    expect(figures("CES\n5\n4\n2\n").scores).toEqual({ answers: 3, ces: 11 / 3, scaleMax: 7 });
    const few = source("Score\n5\n4\n2\n", "answers.csv");
    expect(read(few)).toEqual({ refusal: { is: "question", file: "answers.csv", column: "Score" } });
    expect(figures("Score\n5\n4\n2\n", { scores: { question: "nps" } }).scores).toEqual({ answers: 3, nps: -100 });
    expect(figures("Score\n5\n4\n2\n", { scores: { question: "csat" } }).scores).toMatchObject({
      answers: 3,
      csat: 2 / 3,
    });
  });

  it("of answers above their scale are asked about, unless it is one", () => {
    const text = "CSAT\n7\n6\n6\n2\n";
    expect(read(source(text))).toMatchObject({ refusal: { is: "scale", question: "csat", highest: 7, max: 5 } });
    expect(figures(text, { scores: { scaleMax: 7 } }).scores).toEqual({ answers: 4, csat: 3 / 4, scaleMax: 7 });
    const { scores, leftOut } = figures("CSAT\n5\n4\n55\n");
    expect(scores).toEqual({ answers: 2, csat: 1, scaleMax: 5 });
    expect(leftOut).toMatchObject([{ reason: "unreadScore", count: 1, lines: [4] }]);
  });

  it("of orders have customers by their ids as they are written", () => {
    const { customers } = figures("customer,date,amount\n00001,20210101,5\n1,20210102,5\n00001,20210101,5\n");
    expect(customers).toEqual({ count: 2, repeatRate: 0.5 });
    expect(figures("customer,date,amount\nab,20210101,5\nAB,20210102,5\n").customers).toMatchObject({ count: 2 });
  });

  it("of cases have hours", () => {
    const text =
      "Case Number,Opened,Resolved\n1,2024-01-01 10:00,2024-01-01 12:00\n2,2024-01-01 10:00,2024-01-01 16:00\n3,2024-01-02 10:00,\n";
    expect(figures(text).cases).toMatchObject({
      count: 3,
      resolved: 2,
      open: 1,
      meanHours: expect.closeTo(4, 6) as unknown,
    });
  });
});

it("A time of resolution that is no date is said, and the case isn't called resolved", () => {
  const rows = Array.from({ length: 150 }, (_, i) => `${i},2024-01-01 10:00,${i === 7 ? "soon" : "2024-01-02 10:00"}`);
  const { cases, leftOut } = figures(`Case Number,Opened,Resolved\n${rows.join("\n")}\n`);
  expect(cases).toMatchObject({ count: 150, resolved: 149 });
  expect(leftOut).toEqual([{ reason: "unreadDate", of: "cycle", count: 1, lines: [9] }]);
});

describe("Files that refer to each other", () => {
  const sold =
    "Id,StageName,CloseDate,CreatedDate,Amount,IsWon,IsClosed,ContactId\nd1,Won,2024-02-01,2024-01-01,100,1,1,c1\nd2,Lost,2024-02-01,2024-01-01,50,0,1,c2\n";

  it("count a deal once, however many leads became it", () => {
    const leads =
      "Id,LeadSource,CreatedDate,IsConverted,ConvertedOpportunityId\n1,Web,2023-12-01,1,d1\n2,Web,2023-12-01,1,d1\n3,Fair,2023-12-01,1,d2\n4,,2023-12-01,0,000000000000000AAA\n";
    const [, found] = joinedFigures([sold, leads]);
    expect(found?.figures.sources).toEqual([
      { source: "Web", leads: 2, won: 1, conversion: 0.5, revenue: 100 },
      { source: "Fair", leads: 1, won: 0, conversion: 0, revenue: 0 },
      { source: "(none)", leads: 1, won: 0, conversion: 0, revenue: 0 },
    ]);
  });

  it("credit channels with won deals, by contacts", () => {
    const touches =
      "Id,CampaignId,ContactId,CreatedDate,HasResponded\n1,mail,c1,2024-01-02,1\n2,fair,c1,2024-01-03,1\n3,mail,c2,2024-01-03,1\n4,mail,c9,2024-01-03,1\n";
    const [, found] = joinedFigures([sold, touches]);
    expect(found?.figures.attribution).toEqual([
      { channel: "mail", touches: 2, first: 100, last: 0, linear: 50, position: 50 },
      { channel: "fair", touches: 1, first: 0, last: 100, linear: 50, position: 50 },
    ]);
    expect(found?.leftOut).toContainEqual({ reason: "unmatched", count: 1, lines: [5] });
    expect(found?.used).toBe(3);
  });

  it("credit every won deal of a contact", () => {
    const two = `${sold}d3,Won,2024-02-01,2024-01-01,10,1,1,c1\n`;
    const touches = "Id,CampaignId,ContactId,CreatedDate,HasResponded\n1,mail,c1,2024-01-02,1\n";
    const [, found] = joinedFigures([two, touches]);
    expect(found?.figures.attribution).toEqual([
      { channel: "mail", touches: 2, first: 110, last: 110, linear: 110, position: 110 },
    ]);
  });

  it("are refused where nothing matches", () => {
    const leads = "Id,LeadSource,CreatedDate,IsConverted,ConvertedOpportunityId\n1,Web,2023-12-01,1,x\n";
    expect(() => joinedFigures([sold, leads])).toThrow("noJoin");
  });
});
