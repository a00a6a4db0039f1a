import { describe, expect, it } from "vitest";
import { beforeAfter } from "../../src/exports/beforeAfter";
import { isoDay } from "../../src/exports/isoDay";
import { figuresOf } from "../../src/exports/figures";
import { DealIndex } from "../../src/exports/joins";
import { firstReading } from "../../src/exports/read";
import { attempt } from "../../src/exports/refusal";
import { goalsBeforeAfter } from "../../src/workbook/model/measuredGoals";
import { seeded } from "../tools/random";
import { count, seed } from "../tools/sample";
import { day, settings, source } from "./reading";

function compared(text: string, goLive: string) {
  const found = attempt(() => {
    const first = firstReading(source(text), settings);
    const read = figuresOf(first);
    return { table: first.recognised.table, compared: beforeAfter(first, read, day(goLive)) };
  });
  if ("refusal" in found) return { refusal: found.refusal };
  const { windows } = found.compared;
  return { windows, goals: goalsBeforeAfter(found.table, found.compared) };
}

interface Deal {
  readonly opened: number;
  readonly closed: number;
  readonly stage: "Closed Won" | "Closed Lost";
  readonly amount: number;
}

const dealsText = (deals: readonly Deal[]): string =>
  [
    "Opportunity ID,Stage,Amount,Created Date,Close Date",
    ...deals.map(({ opened, closed, stage, amount }, i) =>
      [`006${i}`, stage, amount, isoDay(opened), isoDay(closed)].join(","),
    ),
  ].join("\r\n");

/** The measures of a side, by the definition alone. */
function naive(deals: readonly Deal[], { from, to }: { readonly from: number; readonly to: number }, months: number) {
  const closed = deals.filter((deal) => deal.closed >= from && deal.closed <= to);
  const won = closed.filter(({ stage }) => stage === "Closed Won");
  const sum = (of: (deal: Deal) => number) => won.reduce((all, deal) => all + of(deal), 0);
  return {
    sales: sum(({ amount }) => amount) / months,
    deals: won.length / months,
    cycle: won.length > 0 ? sum(({ opened, closed: end }) => end - opened) / won.length : undefined,
    winRate: won.length / closed.length,
  };
}

describe("the measures before and after a go-live", () => {
  it("are those of the deals closed on each side, by their definitions alone", () => {
    const random = seeded(seed);
    const whole = (below: number) => Math.floor(random() * below);
    let sides = 0;
    for (let round = 0; round < count(40, 1_000); round++) {
      const start = day("2021-01-01") + whole(400);
      const length = 30 + whole(1_500);
      const deals = Array.from({ length: 20 + whole(200) }, (): Deal => {
        const closed = start + whole(length);
        return {
          closed,
          opened: closed - whole(120),
          stage: random() < 0.5 ? "Closed Won" : "Closed Lost",
          amount: whole(1e7) / 100,
        };
      });
      const found = compared(dealsText(deals), isoDay(start + 10 + whole(length - 20)));
      if (!found.windows || !found.goals) {
        expect(found.refusal?.is).toMatch(/^(oneSide|emptySide)$/);
        continue;
      }
      const { months, before, after } = found.windows;
      const [was, is] = [naive(deals, before, months), naive(deals, after, months)];
      for (const goal of ["sales", "deals", "cycle", "winRate"] as const) {
        const { baseline, actual } = found.goals[goal] ?? {};
        for (const [value, wanted] of [
          [baseline, was[goal]],
          [actual, is[goal]],
        ]) {
          if (wanted === undefined) expect(value).toBeUndefined();
          else expect(Math.abs((value ?? NaN) - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(wanted)));
          sides++;
        }
      }
    }
    expect(sides).toBeGreaterThan(100);
  });

  it("say which days have nothing to compare", () => {
    const deal = { opened: day("2024-01-01"), stage: "Closed Won", amount: 1 } as const;
    const deals = [
      { ...deal, closed: day("2024-03-01") },
      { ...deal, closed: day("2024-08-01") },
    ];
    const text = dealsText(deals);
    expect(compared(text, "2024-03-01").refusal).toMatchObject({ is: "oneSide", from: "2024-03-01", to: "2024-08-01" });
    expect(compared(text, "2024-06-01").refusal).toMatchObject({
      is: "emptySide",
      from: "2024-03-31",
      to: "2024-05-31",
    });
  });

  it("are only those that a table shows", () => {
    const cases = [
      "Case Number,Opened,Resolved",
      "1,2024-01-10 08:00,2024-01-10 20:00",
      "2,2024-03-09 08:00,2024-03-10 08:00",
    ];
    const { goals, windows } = compared(cases.join("\n"), "2024-02-09");
    expect(windows?.alike).toBe("length");
    expect(Object.keys(goals ?? {})).toEqual(["complaints", "resolution"]);
    expect(goals?.resolution).toEqual({ baseline: 12, actual: 24 });
  });

  it("join leads to the deals of both sides", () => {
    const deals = [
      "Opportunity ID,Stage,Amount,Created Date,Close Date",
      "0061,Closed Won,100,2023-01-01,2024-06-01",
      "0062,Closed Lost,100,2023-01-01,2023-06-01",
    ].join("\n");
    const leads = [
      "Lead ID,Lead Source,Create Date,Converted Opportunity ID",
      "00Q1,web,2023-02-01,0061",
      "00Q2,web,2023-03-01,0062",
      "00Q3,web,2024-02-01,",
      "00Q4,web,2024-03-01,",
    ].join("\n");
    const index = new DealIndex();
    const [, ofLeads] = [deals, leads].map((text) => {
      const first = firstReading(source(text), settings);
      return { first, read: figuresOf(first, index) };
    });
    if (!ofLeads) throw new Error("There are two files.");
    const found = beforeAfter(ofLeads.first, ofLeads.read, day("2023-08-17"), index);
    expect(goalsBeforeAfter("leads", found)).toEqual({ conversion: { baseline: 0.5, actual: 0 } });
  });
});
