/** Exports of one company, as many rows of each table as are asked for, from a seed: as rows with typed cells, and as CSV. */
import { seeded } from "../../tools/random";
import type { TableKind } from "../../../src/exports/tables";

export type Cell = string | number | null;

export interface Generated {
  /** Names and types of columns: a moment is a text such as 2025-01-31 10:20:30. */
  readonly columns: Readonly<Record<string, "text" | "money" | "moment" | "day" | "number">>;
  readonly rows: readonly (readonly Cell[])[];
}

/** Those that can be printed. */
export const printedTables = ["deals", "leads", "stages", "touches", "orders", "scores"] as const;
export const generatedTables = [...printedTables, "cases"] as const;
export type GeneratedTable = (typeof generatedTables)[number];

const dayLength = 86_400_000;
const at = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");

export function generated(seed: number, count: number): Readonly<Record<GeneratedTable, Generated>> {
  const random = seeded(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly [T, ...T[]]): T => list[upTo(list.length)] ?? list[0];
  const start = Date.UTC(2022, 0, 1);
  const moment = () => start + upTo(1400) * dayLength + upTo(86_400) * 1000;
  const cents = (most: number) => (upTo(most) + 1) / 100;
  const sources = ["Web", "web", "WEB ", "Partner", "Fair", "İnternet", "Telefon; gelen", "نمایشگاه", ""] as const;

  const deals = Array.from({ length: count }, (_, i): Cell[] => {
    const [won, closed] = pick<readonly [string, string]>([
      ["TRUE", "TRUE"],
      ["FALSE", "TRUE"],
      ["FALSE", "FALSE"],
    ]);
    const opened = moment();
    // One in forty is closed before it was opened.
    const end = opened + (upTo(40) === 0 ? -3 : upTo(200)) * dayLength + upTo(40_000) * 1000;
    const isDated = closed === "TRUE" && upTo(50) > 0;
    return [
      `d${i}`,
      pick(["Talks", "Offer", "Signed"]),
      won,
      closed,
      upTo(15) === 0 ? null : cents(9_000_000),
      upTo(60) === 0 ? "USD" : "EUR",
      upTo(70) === 0 ? null : at(opened),
      isDated ? at(end) : null,
      pick(sources),
      `c${upTo(count)}`,
      upTo(30) === 0 ? "TRUE" : "FALSE",
      at(end + upTo(99) * dayLength),
    ];
  });
  // Rows that are there twice, the same and changed later.
  const twice = Array.from({ length: Math.floor(count / 100) }, (): Cell[] => {
    const row = [...(deals[upTo(deals.length)] ?? [])];
    if (upTo(2) === 0) return row;
    const modified = Date.parse(`${String(row[11]).replace(" ", "T")}Z`) + (1 + upTo(50)) * dayLength;
    return [...row.slice(0, 4), cents(100_000), ...row.slice(5, 11), at(modified + upTo(80_000) * 1000)];
  });
  const ids = [...new Set(twice.map(([id]) => id))];
  const once = ids.map((id) => twice.find((row) => row[0] === id) ?? []);

  // Several leads name one deal, in any order, and some were created in the same second.
  const leads = Array.from({ length: count }, (_, i): Cell[] => [
    `${pick(["l", "L", "ł"])}${i}`,
    pick(sources),
    upTo(50) === 0 ? null : at(start + upTo(40) * dayLength + upTo(2) * 3600_000),
    upTo(3) === 0 ? `d${upTo(Math.ceil(count / 5))}` : null,
  ]);

  const stages: Cell[][] = [];
  while (stages.length < count) {
    const deal = `d${upTo(count)}-${stages.length}`;
    let when = moment();
    for (let step = 0, steps = 1 + upTo(5); step < steps; step++) {
      when += (1 + upTo(1_500_000)) * 1000;
      stages.push([deal, pick(["Talks", "Talks", "Offer", "offer", "Signed"]), at(when)]);
    }
  }
  const touches = Array.from({ length: count }, (): Cell[] => [
    upTo(25) === 0 ? null : `d${upTo(Math.ceil(count / 4))}`,
    `c${upTo(count)}`,
    pick(["Mail", "mail", "Search", "Fair", "", "تلفن"]),
    upTo(90) === 0 ? null : at(moment()),
  ]);
  const orders = Array.from({ length: count }, (_, i): Cell[] => [
    upTo(80) === 0 ? null : `k${upTo(Math.ceil(count / 3))}`,
    at(moment()).slice(0, 10),
    upTo(50) === 0 ? null : upTo(12) === 0 ? -cents(10_000) : cents(90_000),
    upTo(9) === 0 ? null : `o${i - upTo(2)}`,
  ]);
  const scores = Array.from({ length: count }, (): Cell[] => [
    upTo(60) === 0 ? null : upTo(300) === 0 ? 11 : upTo(11),
    at(moment()).slice(0, 10),
  ]);
  const cases = Array.from({ length: count }, (_, i): Cell[] => {
    const opened = start + upTo(1400) * dayLength + upTo(86_400) * 1000;
    const took = (upTo(30) === 0 ? -1 : 1) * Math.floor(random() ** 4 * 90 * 86_400) * 1000;
    return [
      `s${i}`,
      upTo(60) === 0 ? null : at(opened),
      upTo(6) === 0 ? null : at(opened + took),
      upTo(40) === 0 ? "yes" : "",
    ];
  });
  return {
    cases: {
      columns: { id: "text", opened: "moment", resolved: "moment", deleted: "text" },
      rows: [...cases, ...cases.slice(0, Math.floor(count / 200))],
    },
    deals: {
      columns: {
        id: "text",
        stage: "text",
        won: "text",
        closed_flag: "text",
        amount: "money",
        currency: "text",
        opened: "moment",
        closed: "moment",
        source: "text",
        contact: "text",
        deleted: "text",
        modified: "moment",
      },
      rows: [...deals, ...once],
    },
    leads: { columns: { id: "text", source: "text", opened: "moment", deal: "text" }, rows: leads },
    stages: { columns: { deal: "text", stage: "text", entered: "moment" }, rows: stages },
    touches: { columns: { deal: "text", contact: "text", channel: "text", at: "moment" }, rows: touches },
    orders: { columns: { customer: "text", bought: "day", amount: "money", invoice: "text" }, rows: orders },
    scores: { columns: { score: "number", answered: "day" }, rows: scores },
  };
}

/** Which column is what, as --map has it. */
export const generatedColumns = {
  deals: {
    id: "id",
    stage: "stage",
    won: "won",
    closedFlag: "closed_flag",
    amount: "amount",
    currency: "currency",
    opened: "opened",
    closed: "closed",
    source: "source",
    contact: "contact",
    deleted: "deleted",
    modified: "modified",
  },
  leads: { id: "id", source: "source", opened: "opened", deal: "deal" },
  stages: { deal: "deal", stage: "stage", entered: "entered" },
  touches: { deal: "deal", contact: "contact", channel: "channel", time: "at" },
  orders: { customer: "customer", day: "bought", amount: "amount", order: "invoice" },
  scores: { score: "score", day: "answered" },
  cases: { id: "id", opened: "opened", resolved: "resolved", deleted: "deleted" },
} as const satisfies Readonly<Partial<Record<TableKind, Readonly<Record<string, string>>>>>;

const cellText = (cell: Cell): string =>
  cell === null ? "" : /[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);

export const csvOf = ({ columns, rows }: Generated): string =>
  [Object.keys(columns), ...rows].map((row) => row.map(cellText).join(",")).join("\n") + "\n";
