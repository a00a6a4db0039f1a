/** --from and --to hold for every table, or are refused for it. */
import { describe, expect, it } from "vitest";
import { day, figures, joinedFigures, read, source } from "./reading";

const [from, to] = [day("2024-02-01"), day("2024-02-29")];
const outside = (count: number, ...lines: readonly number[]) => ({ reason: "outsidePeriod", count, lines });

describe("A period", () => {
  it("leaves out leads that were created outside of it", () => {
    const { sources, leftOut, used } = figures(
      "Lead ID,Created,Lead Source\n1,2024-01-31,Web\n2,2024-02-01,Web\n3,2024-02-29,Fair\n4,2024-03-01,Web\n5,,Web\n",
      { from, to },
    );
    expect(sources).toEqual([
      { source: "Web", leads: 1 },
      { source: "Fair", leads: 1 },
    ]);
    expect([used, leftOut]).toEqual([2, [outside(3, 2, 5, 6)]]);
  });

  it("leaves out cases that were opened, and answers that were given outside of it", () => {
    const cases = figures(
      "Case Number,Opened,Resolved\n1,2024-01-31,2024-02-02\n2,2024-02-02,2024-02-03\n3,2024-03-02,2024-03-03\n",
      { from, to },
    );
    expect([cases.cases?.["count"], cases.leftOut]).toEqual([1, [outside(2, 2, 4)]]);
    const answers = figures("NPS,Date\n10,2024-01-31\n0,2024-02-01\n10,2024-03-01\n", { from, to });
    expect([answers.scores, answers.leftOut]).toEqual([{ answers: 1, nps: -100 }, [outside(2, 2, 4)]]);
  });

  it("counts its customers and who of them came again, and knows from the orders before it who is new", () => {
    const text =
      "customer,date,amount\na,2024-01-01,5\nb,2024-01-02,5\na,2024-02-02,5\nc,2024-02-03,7\nc,2024-02-04,7\na,2024-03-02,5\n";
    const { customers, leftOut, used } = figures(text, { from, to });
    expect(customers).toMatchObject({ count: 2, repeatRate: 0.5, netNew: 14 });
    expect(used).toBe(5);
    expect(leftOut).toEqual([outside(1, 7), { ...outside(2, 2, 3), of: "customers" }]);
    expect(figures(text, { to }).customers).toMatchObject({ count: 3, repeatRate: 2 / 3 });
  });

  it("has the passages through stages that end in it", () => {
    const text =
      "Deal ID,Stage,Entered\na,Talks,2024-01-01\na,Offer,2024-01-11\na,Last,2024-02-10\na,Won,2024-03-05\nb,Talks,2024-02-05\nb,Offer,2024-02-07\n";
    const { stages, leftOut } = figures(text, { from, to });
    expect(stages).toEqual([
      { stage: "Talks", passages: 1, meanDays: 2 },
      { stage: "Offer", passages: 1, meanDays: 30 },
      { stage: "Last", passages: 0, meanDays: undefined },
    ]);
    expect(leftOut).toEqual([outside(1, 5), { ...outside(1, 2), of: "stages" }]);
  });

  it("of touches is that of the deals they belong to", () => {
    const sold =
      "Id,StageName,CloseDate,CreatedDate,Amount,IsWon,IsClosed,ContactId\nd1,Won,2024-02-01,2024-01-01,100,1,1,c1\nd2,Won,2024-03-01,2024-01-01,50,1,1,c2\n";
    const touches =
      "Id,CampaignId,ContactId,CreatedDate,HasResponded\n1,mail,c1,2024-01-02,1\n2,fair,c2,2024-02-03,1\n3,fair,c3,2024-02-03,1\n";
    const [, found] = joinedFigures([sold, touches], { from, to });
    expect(found?.figures.attribution).toMatchObject([{ channel: "mail", touches: 1, first: 100 }]);
    expect(found?.leftOut).toEqual([outside(1, 3), { reason: "unmatched", count: 1, lines: [4] }]);
  });

  it.each([
    ["customers", "Customer,Order Date,Amount\na,2024-02-02,5\nb,2024-02-03,5\nc,2024-02-03,5\n"],
    ["deals of stages", "Deal ID,Stage,Entered\na,Talks,2024-01-01\nb,Talks,2024-01-11\nc,Won,2024-02-10\n"],
  ])("is refused where there is memory for fewer %s", (_, text) => {
    expect(read(source(text), { mostKeys: 2 })).toMatchObject({ refusal: { is: "tooManyKeys" } });
    expect(read(source(text), { mostKeys: 3 })).toHaveProperty("read");
  });

  it.each<[what: string, text: string, table: string]>([
    ["answers without a day", "NPS\n10\n9\n", "scores"],
    ["touches without deals", "Deal ID,Channel,Touch Date,Value\n1,Mail,2024-02-02,5\n", "touches"],
    ["deals without a closing day", "Deal ID,Stage,Amount,Created\n1,Won,5,2024-02-02\n", "deals"],
  ])("is refused for %s", (_, text, table) => {
    expect(read(source(text), { from, to })).toMatchObject({ refusal: { is: "noPeriod", table } });
    expect(read(source(text), { to })).toMatchObject({ refusal: { is: "noPeriod", table } });
    expect(read(source(text))).toHaveProperty("read");
  });

  it.each<[what: string, text: string]>([
    ["leads", "Lead ID,Created,Lead Source\n1,2023-01-31,Web\n"],
    ["cases", "Case Number,Opened,Resolved\n1,2023-01-31,2023-02-02\n"],
    ["answers", "NPS,Date\n10,2023-01-31\n"],
    ["orders", "customer,date,amount\na,2023-01-01,5\n"],
    ["stages", "Deal ID,Stage,Entered\na,Talks,2024-05-01\n"],
    ["deals", "Deal ID,Stage,Amount,Close Date\n1,Won,5,2023-01-31\n"],
  ])("without a row of %s is refused", (_, text) => {
    expect(read(source(text), { from, to })).toMatchObject({ refusal: { is: "wrongPeriod" } });
  });
});
