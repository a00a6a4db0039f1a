/** The calls with whole columns that need the most time or memory. */
import type { FunctionId } from "../../src/catalogue";
import { seeded } from "../../test/tools/random";

export const rows = 1_048_576;

interface WorstCall {
  readonly id: FunctionId;
  readonly over: string;
  arguments(): readonly unknown[];
}

const down = (cell: (row: number) => unknown, count = rows): readonly unknown[] =>
  Array.from({ length: count }, (_, row) => [cell(row)]);

/** A text in one piece, as Excel sends it. JavaScript keeps a text that it has just joined as its parts, in twice the memory. */
const text = (joined: string): string => JSON.parse(JSON.stringify(joined)) as string;

function signed(count = rows): readonly unknown[] {
  const random = seeded(7);
  return down(() => random() - 0.5, count);
}

const zeros = () => down(() => 0);
const day = (row: number) => 45_000 + (row % 900);
const cents = (row: number) => ((row * 7919) % 100_003) / 100;
const scattered = (row: number) => (row * 7919) % rows;

export const worstCalls: readonly WorstCall[] = [
  { id: "CRMIRR", over: "flows of random sign", arguments: () => [signed(), zeros()] },
  {
    id: "CRMIRR",
    over: "an outlay and returns",
    arguments: () => [down((t) => (t === 0 ? 0 : 9)), down((t) => (t ? 0 : 1e6))],
  },
  { id: "CRMXIRR", over: "36,500 days of random sign", arguments: () => [signed(36_500), down((t) => 1 + t, 36_500)] },
  { id: "CRMXIRR", over: "days of random sign", arguments: () => [signed(), down((t) => 1 + t)] },
  { id: "CRMPAYBACK", over: "flows of random sign", arguments: () => [signed(), zeros()] },
  { id: "CRMCASHFLOW", over: "flows of random sign", arguments: () => [signed(), zeros(), 0.01] },
  {
    id: "CRMCUSTOMERS",
    over: "different customers",
    arguments: () => [down((row) => text(`Customer ${scattered(row)}`)), down(day), down(cents), 0.4],
  },
  {
    id: "CRMCUSTOMERS",
    over: "different customers without dates, revenue and margin",
    arguments: () => [
      down((row) => text(`Customer ${scattered(row)}`)),
      down((row) => (row === 0 ? 45_000 : null)),
      down(() => 0),
    ],
  },
  {
    id: "CRMREPEATRATE",
    over: "different customers",
    arguments: () => [down((row) => text(`Müşteri ${scattered(row)}`))],
  },
  {
    id: "CRMATTRIBUTION",
    over: "different deals and channels",
    arguments: () => [
      down((row) => row >> 2),
      down((row) => text(`Channel ${scattered(row)}`)),
      down(day),
      down((row) => row >> 2),
    ],
  },
  {
    id: "CRMSTAGETIMES",
    over: "passages of different deals",
    arguments: () => [
      down((row) => ["Lead", "Offer"][(row >> 1) % 2]),
      down((row) => day(row) + 0.25),
      down((row) => day(row) + 1.5),
      "median",
      down((row) => text(`Deal ${scattered(row) >> 2}`)),
    ],
  },
  {
    id: "CRMSALESKPIS",
    over: "deals",
    arguments: () => [
      down(day),
      down((row) => day(row) + (row % 90)),
      down((row) => ["Closed Won", "Lost", "Offer"][row % 3]),
      down(cents),
    ],
  },
  {
    id: "CRMLEADSOURCES",
    over: "different sources",
    arguments: () => [down((row) => text(`Source ${scattered(row)}`)), down((row) => row % 3 === 0), down(cents)],
  },
  { id: "CRMNPS", over: "scores", arguments: () => [down((row) => row % 11), rows] },
];
