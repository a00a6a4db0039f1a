import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { duckdb } from "../../src/cli/engines/duckdb";
import type { Engine } from "../../src/cli/engines/engine";
import { serialOfIsoDay } from "../../src/exports/isoDay";
import type { Settings } from "../../src/exports/decide/settings";
import { fileTables } from "../../src/cli/engines/tables";
import { engineTable, type EngineTable } from "../../src/exports/sql/table";
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

/** What the words of flags mean is asked once, in a statement more; whoever writes by hand knows it. */
const meaning = "deals.meaning";

interface Run {
  /** Of the four statements. */
  readonly seconds: number;
  /** Of all: what DuckDB is asked about columns and words, and the reading of a file. */
  readonly all: number;
  readonly rows: number;
  readonly bytes: number;
}

async function ours(engine: Engine, tables: () => Promise<readonly EngineTable[]>): Promise<Run> {
  const begin = performance.now();
  const warehouse = new Warehouse(await tables(), settings);
  let [seconds, rows, bytes] = [0, 0, 0];
  for (const round of warehouse.rounds())
    for (const { key, sql } of round) {
      const start = performance.now();
      const found = await engine.rows(sql);
      if (key !== meaning) seconds += (performance.now() - start) / 1000;
      rows += found.length;
      bytes += JSON.stringify(found).length;
      warehouse.give(new Map([[key, found]]));
    }
  warehouse.read();
  return { seconds, all: (performance.now() - begin) / 1000, rows, bytes };
}

async function byHand(engine: Engine, statements: readonly string[]): Promise<number> {
  const start = performance.now();
  for (const sql of statements) await engine.rows(sql);
  return (performance.now() - start) / 1000;
}

async function parquetTable(engine: Engine, from: string): Promise<readonly EngineTable[]> {
  const headers = (await engine.columns(from)).map(({ name }) => name);
  return [engineTable(engine.dialect, { kind: "deals", name: "deals", from, headers }, settings)];
}

/** As somebody would read it who knows the types of the columns. */
const typedCsv = (file: string): string => `create or replace temp table by_hand as select * from read_csv('${file}',
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {won: 'BOOLEAN', is_closed: 'BOOLEAN',
    amount: 'DECIMAL(18, 2)', opened: 'TIMESTAMP', closed: 'TIMESTAMP', source: 'VARCHAR'})`;

async function measured(size: number, folder: string): Promise<{ readonly parquet: string[]; readonly csv: string[] }> {
  const engine = await duckdb(undefined, { seconds: 3600 });
  const count = size > 2e7 ? 1 : rounds;
  const line = async (file: string, run: () => Promise<{ readonly own: Run; readonly hand: number }>) => {
    const runs: Awaited<ReturnType<typeof run>>[] = [];
    for (let i = 0; i < count; i++) runs.push(await run());
    const [first] = runs;
    return [
      size.toExponential(0),
      `${(statSync(file).size / 2 ** 20).toFixed(0)} MiB`,
      `${median(runs.map(({ own }) => own.seconds)).toFixed(2)} s`,
      ratio(median(runs.map(({ own, hand }) => own.seconds / hand))),
      `${median(runs.map(({ own }) => own.all)).toFixed(2)} s`,
      ratio(median(runs.map(({ own, hand }) => own.all / hand))),
      `${first?.own.rows ?? 0} rows, ${((first?.own.bytes ?? 0) / 1024).toFixed(0)} KiB`,
      `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
    ];
  };
  const [parquet, csv] = [join(folder, `${size}.parquet`), join(folder, `${size}.csv`)];
  await engine.rows(`copy (${deals(size)}) to '${parquet}' (format parquet)`);
  const from = `read_parquet('${parquet}')`;
  const found = {
    parquet: await line(parquet, async () => ({
      own: await ours(engine, () => parquetTable(engine, from)),
      hand: await byHand(engine, bare(from)),
    })),
    csv: [] as string[],
  };
  await engine.rows(`copy (from ${from}) to '${csv}' (header true)`);
  rmSync(parquet);
  found.csv = await line(csv, async () => ({
    own: await ours(engine, () => fileTables(engine, [csv], settings)),
    hand: await byHand(engine, [typedCsv(csv), ...bare("by_hand")]),
  }));
  rmSync(csv);
  await engine.close();
  return found;
}

/** The four statements about deals on DuckDB, over Parquet and over CSV, beside the same questions written by hand. */
export async function engines(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "engines-"));
  const found: Awaited<ReturnType<typeof measured>>[] = [];
  try {
    for (const size of sizes) found.push(await measured(size, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const headings = (file: string) => [
    "rows",
    file,
    "four statements",
    "of those by hand",
    "all that is asked",
    "of it by hand",
    "returned",
    "largest memory",
  ];
  return [
    "## Deals on DuckDB",
    table(
      headings("Parquet"),
      found.map(({ parquet }) => parquet),
    ),
    table(
      headings("CSV"),
      found.map(({ csv }) => csv),
    ),
  ].join("\n\n");
}
