/** Exports of any length, a table each, as a CRM writes them: the same rows with every run. */
import { closeSync, openSync, writeSync } from "node:fs";
import { isoDay } from "../../src/exports/isoDay";

/** A cell of the row with this number; `random` is a whole number below its argument. */
type Cells = (row: number, random: (below: number) => number) => readonly (string | number)[];

interface Table {
  readonly header: string;
  readonly cells: Cells;
}

const stages = ["Closed Won", "Closed Lost", "Prospecting", "Negotiation/Review", "Proposal"];
const sources = ["Web", "Partner", "Trade show", "Referral", "Mail", ""];
const id = (prefix: string, number: number): string => `${prefix}${String(number).padStart(12, "0")}AAA`;
const day = (after: number): string => isoDay(43_831 + after);
const clock = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 19);
const money = (cents: number): string => (cents / 100).toFixed(2);

export const tables = {
  deals: {
    header: "Id,Name,AccountId,StageName,Amount,CreatedDate,CloseDate,LeadSource,OwnerId",
    cells: (row, random) => {
      const opened = random(1800);
      return [
        id("006", row),
        `Opportunity ${row}`,
        id("001", random(200_000)),
        stages[random(5)] ?? "",
        money(random(10_000_000)),
        `${day(opened)} ${clock(random(86_400))}`,
        day(opened + random(200)),
        sources[random(6)] ?? "",
        id("005", random(50)),
      ];
    },
  },
  leads: {
    header: "Id,Name,CreatedDate,LeadSource,IsConverted,ConvertedOpportunityId",
    cells: (row, random) => {
      const isConverted = random(4) === 0;
      return [
        id("00Q", row),
        `Lead ${row}`,
        `${day(random(1800))} ${clock(random(86_400))}`,
        sources[random(6)] ?? "",
        isConverted ? 1 : 0,
        isConverted ? id("006", random(1_000_000)) : "",
      ];
    },
  },
  history: {
    header: "Id,Deal ID,Stage,Entered",
    cells: (row, random) => [
      id("008", row),
      id("006", Math.floor(row / 4)),
      stages[4 - (row % 4)] ?? "",
      `${day(Math.floor(row / 4) % 1700)} ${clock((row % 4) * 20_000 + random(20_000))}`,
    ],
  },
  touches: {
    header: "Deal ID,Channel,Touch Date,Value",
    cells: (row, random) => [
      id("006", Math.floor(row / 3)),
      sources[random(5)] ?? "",
      `${day(random(1800))} ${clock(random(86_400))}`,
      money((Math.floor(row / 3) % 1000) * 100),
    ],
  },
  orders: {
    header: "Order ID,Customer ID,Order Date,Amount",
    cells: (row, random) => [id("801", row), id("001", random(200_000)), day(random(1800)), money(random(1_000_000))],
  },
  scores: {
    header: "Respondent,Date,NPS",
    cells: (row, random) => [row, day(random(1800)), random(11)],
  },
  cases: {
    header: "Case Number,Opened,Resolved",
    cells: (row, random) => {
      const [opened, seconds] = [random(1800), random(50_000)];
      return [row, `${day(opened)} ${clock(seconds)}`, `${day(opened + random(9))} ${clock(seconds + random(36_000))}`];
    },
  },
} as const satisfies Readonly<Record<string, Table>>;

export type ExportedTable = keyof typeof tables;

const rowsPerWrite = 20_000;

export function writeTable(path: string, table: ExportedTable, rows: number): void {
  const { header, cells }: Table = tables[table];
  const file = openSync(path, "w");
  try {
    writeSync(file, `${header}\n`);
    let state = 1;
    // Park and Miller (1988): the minimal standard generator.
    const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
    for (let row = 0; row < rows;) {
      let text = "";
      for (const end = Math.min(rows, row + rowsPerWrite); row < end; row++)
        text += `${cells(row, random).join(",")}\n`;
      writeSync(file, text);
    }
  } finally {
    closeSync(file);
  }
}
