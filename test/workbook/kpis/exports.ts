/** A company's exports, one of each table, as bytes of CSV: deals and what refers to them, orders of three years, answers, cases. */
import { seeded } from "../../tools/random";

const random = seeded(20_260_115);
const upTo = (limit: number): number => Math.floor(random() * limit);
const pick = <T>(list: readonly [T, ...T[]]): T => list[upTo(list.length)] ?? list[0];

const dayLength = 86_400_000;
const moment = (day: number, seconds = upTo(86_400)): string =>
  new Date(Date.UTC(2023, 0, 1) + day * dayLength + seconds * 1000).toISOString().slice(0, 19).replace("T", " ");
const day = (at: number): string => moment(at, 0).slice(0, 10);

const csv = (header: string, rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  new TextEncoder().encode([header, ...rows.map((row) => row.join(","))].join("\n") + "\n");

/** Of people, none of whom may be named in a workbook. */
export const people = /Ada|Grace|Customer Ltd|@example/;

const deals = Array.from({ length: 180 }, (_, i) => {
  const outcome = pick(["Closed Won", "Closed Won", "Closed Lost", "Negotiation"]);
  const opened = upTo(900);
  return {
    id: `d${i}`,
    outcome,
    opened,
    closed: opened + upTo(70) - 1,
    amount: upTo(9) === 0 ? "" : (upTo(4_000_000) / 100).toFixed(2),
    // A source may hold an address, which isn't shown either.
    source: pick(["Web", "Partner", "", "Fair", "ada@example.com", "=1+1"]),
    contact: `c${upTo(90)}`,
  };
});

const customers = Array.from({ length: 70 }, (_, i) => ({ id: `Grace Customer Ltd ${i}`, first: upTo(900) }));

export const exported: ReadonlyMap<string, Uint8Array> = new Map([
  [
    "deals.csv",
    csv(
      "Id,StageName,IsWon,IsClosed,Amount,CurrencyIsoCode,CreatedDate,CloseDate,LeadSource,OwnerId,ContactId",
      deals.map(({ id, outcome, opened, closed, amount, source, contact }) => [
        id,
        outcome,
        outcome === "Closed Won" ? 1 : 0,
        outcome === "Negotiation" ? 0 : 1,
        amount,
        "EUR",
        moment(opened),
        day(closed),
        source,
        "Ada Owner",
        contact,
      ]),
    ),
  ],
  [
    "leads.csv",
    csv(
      "Id,LeadSource,CreatedDate,IsConverted,ConvertedOpportunityId",
      Array.from({ length: 260 }, (_, i) => {
        const deal = upTo(2) === 0 ? deals[upTo(deals.length)] : undefined;
        // More sources than a table has rows of their own.
        const source = upTo(3) === 0 ? `Campaign ${upTo(90)}` : pick(["Web", "Partner", "", "Fair", "ada@example.com"]);
        return [`l${i}`, source, day(upTo(900)), deal ? 1 : 0, deal?.id ?? "000000000000000AAA"];
      }),
    ),
  ],
  [
    "history.csv",
    csv(
      "Id,OpportunityId,StageName,Amount,CloseDate,CreatedDate",
      deals.flatMap(({ id, opened }) => {
        let at = opened;
        return ["Qualification", "Proposal", "Negotiation", "Closed Won"].map((stage, step) => {
          at += step === 0 ? 0 : 1 + upTo(20);
          return [`${id}h${step}`, id, stage, 5, day(900), moment(at)];
        });
      }),
    ),
  ],
  [
    "touches.csv",
    csv(
      "Id,CampaignId,ContactId,CreatedDate,HasResponded",
      Array.from({ length: 300 }, (_, i) => [
        `t${i}`,
        pick(["mail", "fair", "web", ""]),
        `c${upTo(90)}`,
        day(upTo(900)),
        1,
      ]),
    ),
  ],
  [
    "orders.csv",
    csv(
      "Customer,Date,Amount",
      customers.flatMap(({ id, first }) =>
        Array.from({ length: 1 + upTo(7) }, (_, i) => [
          id,
          day(first + i * upTo(120)),
          `${upTo(15) === 0 ? "-" : ""}${(1 + upTo(90_000)) / 100}`,
        ]),
      ),
    ),
  ],
  [
    "answers.csv",
    csv(
      "Score,Survey",
      Array.from({ length: 240 }, (_, i) =>
        i % 2 === 0 ? [pick([10, 9, 9, 8, 7, 6, 3, 0]), "NPS"] : [pick([5, 5, 4, 3, 1]), "CSAT"],
      ),
    ),
  ],
  [
    "cases.csv",
    csv(
      "Case Number,Opened,Resolved",
      Array.from({ length: 90 }, (_, i) => {
        const opened = upTo(900);
        return [i, moment(opened), upTo(6) === 0 ? "" : moment(opened + 1 + upTo(9))];
      }),
    ),
  ],
]);
