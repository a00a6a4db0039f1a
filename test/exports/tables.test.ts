/** Tables other than deals: rows left out name nobody, orders are more than lines, surveys ask different questions. */
import { describe, expect, it } from "vitest";
import { figures, joinedFigures, read, source } from "./reading";

describe("A row that is left out", () => {
  it("makes no customer, and is in nothing else that is said", () => {
    const { customers, used, leftOut } = figures("customer,date,amount\na,20210101,5\nghost,20210102,\nghost,,5\n");
    expect(customers).toEqual({ count: 1, repeatRate: 0 });
    expect([used, leftOut]).toEqual([1, [{ reason: "incomplete", count: 2, lines: [3, 4] }]]);
  });

  it("of cases says nothing of its time of resolution", () => {
    const rows = Array.from({ length: 150 }, (_, i) => `${i},2024-01-01,2024-01-02`);
    const { leftOut } = figures(`Case Number,Opened,Resolved\n${rows.join("\n")}\n150,,soon\n`);
    expect(leftOut).toEqual([{ reason: "incomplete", count: 1, lines: [152] }]);
  });

  it.each<[what: string, text: string]>([
    ["orders", "customer,date,amount\n,20210101,5\nb,20210102,\n"],
    ["leads", "Lead ID,Created,Lead Source,Deleted\n1,2024-01-01,Web,yes\n"],
    ["cases", "Case Number,Opened,Resolved\n1,,2024-01-02\n"],
    ["stages", "Deal ID,Stage,Entered\n,Talks,2024-01-01\n"],
    ["deals", "Deal ID,Stage,Amount,Deleted\n1,Won,5,yes\n"],
  ])("leaves no figures of %s if there is no other", (_, text) => {
    expect(read(source(text))).toMatchObject({ refusal: {} });
  });
});

describe("An address of a person", () => {
  it("is no name of a source or a channel, and what belongs to it stays apart", () => {
    const deals =
      "Deal ID,Stage,Amount,Created Date,Lead Source\n1,Won,5,2024-01-01,ada@example.com\n2,Won,7,2024-01-01,Web\n";
    expect(
      figures(deals)
        .sources?.map(({ source }) => source)
        .sort(),
    ).toEqual(["(e-mail address)", "Web"]);
    const touches = "Deal ID,Channel,Touch Date,Value\n1,a@example.com,2024-01-01,5\n2,b@example.com,2024-01-02,7\n";
    const found = figures(touches).attribution ?? [];
    expect(found.map(({ channel, linear }) => [channel, linear])).toEqual([
      ["(e-mail address)", 7],
      ["(e-mail address)", 5],
    ]);
  });
});

describe("Orders", () => {
  const lines =
    "Customer ID,Invoice No,Invoice Date,Amount\na,1,20210101,5\na,1,20210101,6\nb,2,20210101,5\nb,3,20210102,5\n";

  it("are counted by their ids, where rows are lines of invoices", () => {
    expect(figures(lines)).toMatchObject({ customers: { count: 2, repeatRate: 0.5 }, used: 4 });
  });

  it("of two customers with one id are two", () => {
    expect(
      figures("Customer ID,Invoice No,Invoice Date,Amount\na,1,20210101,5\nb,1,20210101,6\na,2,20210102,1\n").customers,
    ).toEqual({
      count: 2,
      repeatRate: 0.5,
    });
  });

  it("without an id are one for each row", () => {
    expect(
      figures("Customer ID,Invoice No,Invoice Date,Amount\na,,20210101,5\na,,20210101,6\n").customers,
    ).toMatchObject({
      repeatRate: 1,
    });
  });
});

describe("Answers of several surveys", () => {
  it("are finished by the question that each survey names", () => {
    const { scores, leftOut } = figures("Score,Survey\n10,NPS 2024\n0,NPS 2023\n5,CSAT\n3,CSAT\n10,NPS 2024\n9,CSAT\n");
    expect(scores).toEqual({ answers: 5, npsAnswers: 3, nps: 100 / 3, csatAnswers: 2, csat: 0.5, csatScaleMax: 5 });
    expect(leftOut).toEqual([{ reason: "unreadScore", of: "scores", count: 1, lines: [7] }]);
  });

  it("that name none are of the header's or the user's question, else they are asked about", () => {
    expect(figures("NPS,Survey\n10,Spring\n0,Autumn\n").scores).toEqual({ answers: 2, nps: 0 });
    expect(read(source("Score,Survey\n10,NPS\n5,Autumn\n"))).toMatchObject({
      refusal: { is: "question", kind: "Autumn" },
    });
  });

  it("have no answer in a 0, where the scale begins at 1, and say so", () => {
    const { scores, leftOut } = figures("CSAT\n5\n0\n");
    expect(scores).toEqual({ answers: 1, csat: 1, scaleMax: 5 });
    expect(leftOut).toEqual([{ reason: "incomplete", of: "scores", count: 1, lines: [3] }]);
  });
});

/** The rows in each order. */
const orders = (rows: readonly string[]): readonly (readonly string[])[] =>
  rows.length < 2
    ? [rows]
    : rows.flatMap((row) => orders(rows.filter((each) => each !== row)).map((others) => [row, ...others]));

describe("Leads", () => {
  const deals = (header: string, id: string) =>
    `${header},StageName,CloseDate,CreatedDate,Amount,IsWon,IsClosed,LeadSource\n${id},Won,2024-02-01,2024-01-01,100,1,1,Old\n`;

  it("aren't joined to deals by ids that each table has for itself", () => {
    const [first] = [deals("Id", "1")];
    const leads = "Id,LeadSource,CreatedDate,IsConverted\n1,Web,2023-12-01,1\n";
    expect(() => joinedFigures([first, leads])).toThrow("noKey");
  });

  it("are joined by a key that both have, and by what the map names", () => {
    const won = "mql_id,won_date,Amount\nx,2024-02-01,100\n";
    const leads = "mql_id,origin,first_contact_date\nx,web,2024-01-01\ny,web,2024-01-02\n";
    const map = { deals: { columns: { amount: "Amount" } } } as const;
    const found = [{ source: "web", leads: 2, won: 1, conversion: 0.5, revenue: 100 }];
    expect(joinedFigures([won, leads], { map })[1]?.figures.sources).toEqual(found);
    const named = { leads: { columns: { deal: "Id", source: "LeadSource", opened: "CreatedDate" } } } as const;
    const [, own] = joinedFigures(
      ["Deal ID,Stage,Amount\n1,Won,5\n", "Id,LeadSource,CreatedDate,IsConverted\n1,Web,2023-12-01,1\n"],
      {
        map: named,
      },
    );
    expect(own?.figures.sources).toMatchObject([{ source: "Web", leads: 1, won: 1 }]);
  });

  it.each([
    [
      "created first",
      "Lead ID,Deal ID,Created,Lead Source",
      ["9,d,2024-01-03,Fair", "2,d,2024-01-02 08:00:01,Phone", "8,d,2024-01-02 08:00:00,Web", "1,d,,Mail"],
    ],
    [
      "with the first id of one second",
      "Lead ID,Deal ID,Created,Lead Source",
      ["b,d,2024-01-02,Fair", "a,d,2024-01-02,Web"],
    ],
    ["with the first source, without ids", "Deal ID,Created,Lead Source", ["d,2024-01-02,Web", "d,2024-01-02,Wide"]],
  ])("that names a deal with others has it if it is the one %s, wherever it stands in the file", (_, header, rows) => {
    const deals = "Deal ID,Stage,Amount,Created Date\nd,Won,100,2024-01-05\n";
    for (const order of orders(rows)) {
      const [, found] = joinedFigures([deals, `${header}\n${order.join("\n")}\n`]);
      const won = found?.figures.sources?.filter((each) => each.won !== 0);
      expect(won, order.join()).toMatchObject([{ source: "Web", won: 1, revenue: 100 }]);
    }
  });

  it("without deals are converted by their own flag", () => {
    const { sources } = figures("Lead ID,Created,Lead Source,Converted\n1,2024-01-01,Web,yes\n2,2024-01-01,Web,no\n");
    expect(sources).toEqual([{ source: "Web", leads: 2, converted: 1, conversion: 0.5 }]);
  });
});
