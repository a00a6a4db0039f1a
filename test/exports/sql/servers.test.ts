import { mkdtempSync, rmSync, chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startClickhouse } from "../../../engines/servers/clickhouse";
import { startPostgres } from "../../../engines/servers/postgres";
import { clickhouse } from "../../../src/cli/engines/clickhouse";
import { EngineFault, type Engine } from "../../../src/cli/engines/engine";
import { postgres } from "../../../src/cli/engines/postgres";
import { engineText } from "../../../src/cli/engines/sentences";
import { english } from "../../../src/cli/reader";
import type { Settings } from "../../../src/exports/decide/settings";
import { tableName } from "../../../src/exports/sql/fields";
import { engineTable } from "../../../src/exports/sql/table";
import { Warehouse } from "../../../src/exports/sql/warehouse";
import { describeWith } from "../../tools/tool";
import { seed } from "../../tools/sample";
import { answered } from "./answered";
import { generated, generatedTables, type Generated } from "./generated";
import { loadedIntoClickhouse, loadedIntoPostgres, loadedIntoShards } from "./loading";
import { byEngine, byFile, differences, rows, settings } from "./roads";

const tables = generated(seed, rows);
const patience = { seconds: 600 };
let folder = "";
let file: ReturnType<typeof byFile>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crm-roi-servers-"));
  chmodSync(folder, 0o755);
  file = byFile(tables);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What a reader is told. */
const faultOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => "no fault",
    (error: unknown) => (error instanceof EngineFault ? engineText(error, english) : String(error)),
  );

/** Names and words that would end a text, begin a comment or be a statement, if they weren't data. */
async function expectHostile(
  engine: Engine,
  load: (tables: Readonly<Record<string, Generated>>) => Promise<void>,
): Promise<void> {
  const name = "x\"; drop table deals; -- it's `q` \\ \u06f1";
  const word = "'; drop table deals; -- \\' \" ` ۱";
  const columns = { [`${name} score`]: "number", [`select ${name}`]: "text" } as const;
  const table: Generated = {
    columns,
    rows: [
      [9, word],
      [3, word],
      [10, "nps"],
    ],
  };
  await load({ [name]: table });
  const given: Settings = {
    ...settings,
    map: { scores: { columns: { score: `${name} score`, kind: `select ${name}` } } },
  };
  const from = tableName(engine.dialect, [name]);
  const headers = (await engine.columns(from)).map((column) => column.name);
  const warehouse = new Warehouse([engineTable(engine.dialect, { kind: "scores", name, from, headers }, given)], given);
  const asked: string[] = [];
  for (const round of warehouse.rounds()) {
    const results = await answered(engine, round);
    warehouse.give(results);
    asked.push(JSON.stringify([...results]));
  }
  expect(asked.join("")).toContain(JSON.stringify(word).slice(1, -1));
  expect(warehouse.read()[0]?.read.figures.scores).toMatchObject({ answers: 3 });
  const tables = await engine.columns(tableName(engine.dialect, ["deals"]));
  expect(tables.length).toBeGreaterThan(5);
}

describeWith(["Packages of engines/", "PostgreSQL"], "PostgreSQL", () => {
  it("gives the figures that the same rows in files give", async () => {
    const server = await startPostgres(join(folder, "one"));
    try {
      await loadedIntoPostgres(server.url, tables);
      const engine = await postgres(server.url, patience);
      const found = await byEngine(engine, generatedTables);
      expect(differences(file, found)).toEqual([]);
      expect(found.figures.deals?.["won"]).toBeGreaterThan(rows / 5);
      // Nothing can be written through it.
      expect(await faultOf(engine.rows("create table other (id int)"))).toMatch(/read-only/);
      await expectHostile(engine, (named) => loadedIntoPostgres(server.url, named));
      const late = await postgres(server.url, { seconds: 1 });
      expect(await faultOf(late.rows("select pg_sleep(5)"))).toMatch(/no answer after 1 seconds/);
      await late.close();
      await server.stop();
      expect(await faultOf(engine.rows("select 1"))).toMatch(/has ended the connection|refuses/);
      expect(await faultOf(postgres(server.url, patience))).toMatch(/doesn't let us in/);
    } finally {
      await server.stop();
    }
  });

  it("gives them where the rows lie on two servers", async () => {
    const servers = [await startPostgres(join(folder, "first")), await startPostgres(join(folder, "second"))];
    try {
      const urls = servers.map(({ url }) => url);
      await loadedIntoShards(urls, tables);
      const engine = await postgres(urls[0] ?? "", patience);
      const found = await byEngine(engine, generatedTables);
      await engine.close();
      expect(differences(file, found)).toEqual([]);
    } finally {
      for (const server of servers) await server.stop();
    }
  });
});

describeWith(["ClickHouse"], "ClickHouse", () => {
  it("gives the figures that the same rows in files give, where they lie on three servers", async () => {
    const cluster = await startClickhouse(join(folder, "three"));
    try {
      const { urls } = cluster;
      await loadedIntoClickhouse(urls, tables);
      const engine = await clickhouse(urls[0] ?? "", patience);
      const found = await byEngine(engine, generatedTables);
      expect(differences(file, found)).toEqual([]);
      expect(await faultOf(engine.rows("create table other (id Int8) engine = Memory"))).toMatch(/refuses a statement/);
      await expectHostile(engine, (named) => loadedIntoClickhouse(urls, named));
      await cluster.stop();
      expect(await faultOf(engine.rows("select 1"))).toMatch(/doesn't answer/);
    } finally {
      await cluster.stop();
    }
  });
});
