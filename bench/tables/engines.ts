import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { duckdb } from "../../src/cli/engines/duckdb";
import type { Engine } from "../../src/cli/engines/engine";
import { serialOfIsoDay } from "../../src/exports/isoDay";
import type { Settings } from "../../src/exports/decide/settings";
import { engineTable } from "../../src/exports/sql/table";
import { Warehouse } from "../../src/exports/sql/warehouse";
import { median } from "../measure";
import { ratio, table } from "../print";

/** ROWS=100000000 npm run bench -- engines measures a longer table; it takes some minutes and 3 GB of disk. */
const sizes = (process.env["ROWS"] ?? "100000,1000000,10000000").split(",").map(Number);
const rounds = 3;

const columns = {
  won: "won",
  closedFlag: "is_closed",
  amount: "amount",
  opened: "opened",
  closed: "closed",
  source: "source",
};
const settings: Settings = {
  offset: () => 0,
  today: serialOfIsoDay("2026-01-15") ?? 0,
  map: { deals: { columns } },
};

/** Deals of four years, made by the engine itself: the same in every run. */
const deals = (rows: number): string => `select hash(i) % 3 = 0 as won, hash(i) % 3 < 2 as is_closed,
  cast((hash(i + 1) % 9000000) / 100.0 as decimal(18, 2)) as amount,
  timestamp '2022-01-01' + to_seconds(cast(hash(i + 2) % 94608000 as bigint)) as opened,
  timestamp '2022-01-01' + to_seconds(cast(hash(i + 2) % 94608000 + hash(i + 3) % 17280000 as bigint)) as closed,
  ['Web', 'Partner', 'Fair', 'Phone', 'Mail', ''][cast(hash(i + 4) % 6 as bigint) + 1] as source
from range(${rows}) t(i)`;

/** The same questions as somebody would write them by hand over these columns. */
const bare = (from: string): readonly string[] => [
  `select won, is_closed, count(*), count(amount), sum(amount), min(opened), max(opened), min(closed), max(closed),
    count(*) filter (where opened <> date_trunc('day', opened)), count(*) filter (where closed <> date_trunc('day', closed)) from ${from} group by all`,
  `select date_diff('day', opened, closed), epoch_us(closed - opened) // 86400000000, count(*), sum(epoch_us(closed - opened)) from ${from} where won group by all`,
  `select strftime(closed, '%Y-%m'), count(*), count(amount), sum(amount) from ${from} where won group by all`,
  `select source, count(*), count(*) filter (where won), sum(amount) filter (where won) from ${from} group by all`,
];

async function ours(
  engine: Engine,
  from: string,
): Promise<{ readonly seconds: number; readonly rows: number; readonly bytes: number }> {
  const headers = (await engine.columns(from)).map(({ name }) => name);
  const warehouse = new Warehouse(
    [engineTable(engine.dialect, { kind: "deals", name: "deals", from, headers }, settings)],
    settings,
  );
  let [seconds, rows, bytes] = [0, 0, 0];
  for (const round of warehouse.rounds())
    for (const { key, sql } of round) {
      const start = performance.now();
      const found = await engine.rows(sql);
      // What the words mean is asked once; the bare statements know it.
      if (key !== "deals.meaning") seconds += (performance.now() - start) / 1000;
      rows += found.length;
      bytes += JSON.stringify(found).length;
      warehouse.give(new Map([[key, found]]));
    }
  warehouse.read();
  return { seconds, rows, bytes };
}

async function byHand(engine: Engine, from: string): Promise<number> {
  const start = performance.now();
  for (const sql of bare(from)) await engine.rows(sql);
  return (performance.now() - start) / 1000;
}

/** The four statements about deals on DuckDB, over Parquet, beside the same questions written by hand. */
export async function engines(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "engines-"));
  const lines: string[][] = [];
  try {
    for (const rows of sizes) {
      const file = join(folder, `${rows}.parquet`);
      const engine = await duckdb(undefined, { seconds: 3600 });
      await engine.rows(`copy (${deals(rows)}) to '${file}' (format parquet)`);
      const from = `read_parquet('${file}')`;
      const runs: { readonly own: Awaited<ReturnType<typeof ours>>; readonly hand: number }[] = [];
      for (let i = 0; i < (rows > 2e7 ? 1 : rounds); i++)
        runs.push({ own: await ours(engine, from), hand: await byHand(engine, from) });
      await engine.close();
      const [first] = runs;
      lines.push([
        rows.toExponential(0),
        `${(statSync(file).size / 2 ** 20).toFixed(0)} MiB`,
        `${median(runs.map(({ own }) => own.seconds)).toFixed(2)} s`,
        ratio(median(runs.map(({ own, hand }) => own.seconds / hand))),
        `${first?.own.rows ?? 0} rows, ${((first?.own.bytes ?? 0) / 1024).toFixed(0)} KiB`,
        `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
      ]);
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const headings = ["rows", "Parquet", "four statements", "of those by hand", "returned", "largest memory"];
  return `## Deals on DuckDB\n\n${table(headings, lines)}`;
}
