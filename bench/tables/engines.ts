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
const rounds = 5;

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

/** Seconds of the clock, and of all processors: what else the machine does makes the first longer, and hardly the second. */
interface Spent {
  readonly clock: number;
  readonly processor: number;
}

function stopwatch(): () => Spent {
  const [begin, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return { clock: (performance.now() - begin) / 1000, processor: (user + system) / 1e6 };
  };
}

const total = (spent: readonly Spent[]): Spent => ({
  clock: spent.reduce((sum, { clock }) => sum + clock, 0),
  processor: spent.reduce((sum, { processor }) => sum + processor, 0),
});

interface Run {
  readonly statements: Spent;
  /** With what DuckDB is asked about columns and words, and the reading of a file. */
  readonly all: Spent;
}

interface Counted extends Run {
  readonly rows: number;
  readonly bytes: number;
}

async function ours(engine: Engine, tables: () => Promise<readonly EngineTable[]>): Promise<Counted> {
  const all = stopwatch();
  const warehouse = new Warehouse(await tables(), settings);
  const spent: Spent[] = [];
  let [rows, bytes] = [0, 0];
  for (const round of warehouse.rounds())
    for (const { key, sql } of round) {
      const one = stopwatch();
      const found = await engine.rows(sql);
      if (key !== meaning) spent.push(one());
      rows += found.length;
      bytes += JSON.stringify(found).length;
      warehouse.give(new Map([[key, found]]));
    }
  warehouse.read();
  return { statements: total(spent), all: all(), rows, bytes };
}

/** @param before what makes the table that they are about */
async function byHand(engine: Engine, from: string, before: readonly string[] = []): Promise<Run> {
  const all = stopwatch();
  for (const sql of before) await engine.rows(sql);
  const statements = stopwatch();
  for (const sql of bare(from)) await engine.rows(sql);
  return { statements: statements(), all: all() };
}

async function parquetTable(engine: Engine, from: string): Promise<readonly EngineTable[]> {
  const headers = (await engine.columns(from)).map(({ name }) => name);
  return [engineTable(engine.dialect, { kind: "deals", name: "deals", from, headers }, settings)];
}

/** As somebody would read it who knows the types of the columns. */
const typedCsv = (file: string): string => `create or replace temp table by_hand as select * from read_csv('${file}',
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {won: 'BOOLEAN', is_closed: 'BOOLEAN',
    amount: 'DECIMAL(18, 2)', opened: 'TIMESTAMP', closed: 'TIMESTAMP', source: 'VARCHAR'})`;

interface Both {
  readonly own: Counted;
  readonly hand: Run;
}

async function lineOf(size: number, file: string, run: () => Promise<Both>): Promise<readonly string[]> {
  const runs: Both[] = [];
  const count = size > 2e7 ? 1 : size > 2e6 ? 3 : rounds;
  for (let i = 0; i < count; i++) runs.push(await run());
  const [first] = runs;
  const seconds = (of: (run: Both) => Spent) => `${median(runs.map((each) => of(each).clock)).toFixed(2)} s`;
  const times = (of: (run: Run) => Spent) =>
    ratio(median(runs.map(({ own, hand }) => of(own).processor / of(hand).processor)));
  return [
    size.toExponential(0),
    `${(statSync(file).size / 2 ** 20).toFixed(0)} MiB`,
    seconds(({ own }) => own.statements),
    times(({ statements }) => statements),
    seconds(({ own }) => own.all),
    times(({ all }) => all),
    `${first?.own.rows ?? 0} rows, ${((first?.own.bytes ?? 0) / 1024).toFixed(0)} KiB`,
    `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
  ];
}

interface Lines {
  readonly parquet: readonly string[];
  readonly csv: readonly string[];
}

async function measured(size: number, folder: string): Promise<Lines> {
  const engine = await duckdb(undefined, { seconds: 3600 });
  const [file, text] = [join(folder, `${size}.parquet`), join(folder, `${size}.csv`)];
  await engine.rows(`copy (${deals(size)}) to '${file}' (format parquet)`);
  const from = `read_parquet('${file}')`;
  const parquet = await lineOf(size, file, async () => ({
    own: await ours(engine, () => parquetTable(engine, from)),
    hand: await byHand(engine, from),
  }));
  await engine.rows(`copy (from ${from}) to '${text}' (header true)`);
  rmSync(file);
  const csv = await lineOf(size, text, async () => ({
    own: await ours(engine, () => fileTables(engine, [text], settings)),
    hand: await byHand(engine, "by_hand", [typedCsv(text)]),
  }));
  rmSync(text);
  await engine.close();
  return { parquet, csv };
}

/** The four statements about deals on DuckDB, over Parquet and over CSV, beside the same questions written by hand. */
export async function engines(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "engines-"));
  const found: Lines[] = [];
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
    "of all by hand",
    "returned",
    "largest memory",
  ];
  return [
    "## Deals on DuckDB\n\nTimes by the clock; ratios of processor time, which other work on the machine changes little.",
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
