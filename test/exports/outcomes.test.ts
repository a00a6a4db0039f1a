/** What a deal became: which column decides, and what can't be known. */
import { describe, expect, it } from "vitest";
import { figures, read, source } from "./reading";

const deals = (header: string, ...rows: readonly string[]) =>
  `Deal ID,${header},Amount\n${rows.map((row, i) => `${i},${row},5`).join("\n")}\n`;

describe("An open word of a stage", () => {
  const odoo = (...rows: readonly string[]) =>
    `External ID,Opportunity,Expected Revenue,Stage,Created on,Probability,Active\n${rows
      .map((row, i) => `${i},Deal,5,${row}`)
      .join("\n")}\n`;

  it("gives way to Odoo's rule: a probability of 100 is won, an archived row with 0 is lost", () => {
    const text = odoo(
      "New,2024-01-01,100,True",
      "New,2024-01-01,100.0,True",
      'New,2024-01-01,"100,00",True',
      "New,2024-01-01,0,False",
      "New,2024-01-01,0,True",
      "New,2024-01-01,30,True",
    );
    expect(figures(text).deals).toMatchObject({ won: 3, lost: 1, open: 2 });
  });

  it("gives way to a day of winning or losing", () => {
    const text = deals("Stage,Won time,Lost time", "New,2024-01-02,", "New,,2024-01-02", "New,,", "Won,2024-01-02,");
    expect(figures(text).deals).toMatchObject({ won: 2, lost: 1, open: 1 });
  });

  it("of a column of outcomes stays", () => {
    const text = deals("Status,Won time,Lost time", "Open,2024-01-02,", "Won,2024-01-02,", "Lost,,2024-01-02");
    expect(figures(text).deals).toMatchObject({ won: 1, lost: 1, open: 1 });
  });
});

describe("What contradicts itself is left out:", () => {
  it.each<[what: string, text: string, lines: readonly number[]]>([
    [
      "a stage that says won in Odoo, archived with the probability 0",
      "External ID,Opportunity,Expected Revenue,Stage,Created on,Probability,Active\n1,a,5,Won,2024-01-01,100,True\n2,b,5,Won,2024-01-01,0,False\n",
      [3],
    ],
    [
      "a day of winning and one of losing",
      deals("Stage,Won time,Lost time", "a,2024-01-02,2024-01-03", "b,2024-01-02,"),
      [2],
    ],
    [
      "a flag that says not won, with a day of winning",
      deals("Won,Won time", "0,2024-01-02", "1,2024-01-02", "0,"),
      [2],
    ],
  ])("%s", (_, text, lines) => {
    expect(figures(text).leftOut).toContainEqual({ reason: "outcomeConflict", count: 1, lines });
  });
});

describe("Lost deals", () => {
  it.each<[what: string, text: string]>([
    ["a won flag with stages that don't say lost", deals("Won,Stage", "1,Signed", "0,Gone", "0,Talks")],
    ["stages alone, none of which says lost", deals("Stage", "Won", "New", "Talks")],
    ["a status with a word that nobody knows", deals("Status", "Won", "Gone")],
  ])("aren't known by %s, nor is the win rate", (_, text) => {
    expect(figures(text).deals).toMatchObject({ won: 1, lost: undefined, open: undefined, winRate: undefined });
  });

  it("are none where a status has known words only", () => {
    expect(figures(deals("Status", "Won", "Open")).deals).toMatchObject({ won: 1, lost: 0, open: 1, winRate: 1 });
  });
});

describe("A blank status", () => {
  it("leaves the outcome to the stage, and the deal out where the stage doesn't tell", () => {
    const text = deals("Status,Stage", "Won,Talks", ",Closed Won", ",Closed Lost", "Lost,Talks", ",Talks", ",Closed");
    const { deals: found, leftOut } = figures(text);
    expect(found).toMatchObject({ count: 5, won: 2, lost: 2, open: 1 });
    expect(leftOut).toContainEqual({ reason: "unclearOutcome", count: 1, lines: [7] });
  });

  it("of Pipedrive, whose stage says nothing of the outcome, leaves the deal out", () => {
    const text =
      "Deal - ID,Deal - Title,Deal - Status,Deal - Stage,Deal - Value\n1,a,Won,a,5\n2,b,,Closed Won,5\n3,c,Lost,b,5\n";
    const { deals: found, leftOut } = figures(text);
    expect(found).toMatchObject({ count: 2, won: 1, lost: 1 });
    expect(leftOut).toContainEqual({ reason: "unclearOutcome", count: 1, lines: [3] });
  });
});

describe("A column of flags", () => {
  it.each(["Y", "x", "2024-01-01"])("for deleted rows with %j is refused, in each table", (cell) => {
    const one = source(deals("Stage,Deleted", "Won,no", `Won,${cell}`));
    expect(read(one)).toMatchObject({ refusal: { is: "notFlags", cell: { column: "Deleted", text: cell } } });
    const other = source(`Lead ID,Created,Lead Source,Deleted\n1,2024-01-01,Web,\n2,2024-01-01,Web,${cell}\n`);
    expect(read(other)).toMatchObject({ refusal: { is: "notFlags", cell: { column: "Deleted", text: cell } } });
  });

  it("for converted leads is refused as well", () => {
    const text = "Lead ID,Created,Lead Source,Converted\n1,2024-01-01,Web,perhaps\n";
    expect(read(source(text))).toMatchObject({ refusal: { is: "notFlags" } });
  });
});
