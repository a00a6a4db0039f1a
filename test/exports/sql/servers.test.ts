import { mkdtempSync, rmSync, chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startClickhouse } from "../../../engines/servers/clickhouse";
import { startPostgres } from "../../../engines/servers/postgres";
import { clickhouse } from "../../../src/cli/engines/clickhouse";
import { postgres } from "../../../src/cli/engines/postgres";
import { describeWith } from "../../tools/tool";
import { seed } from "../../tools/sample";
import { generated, generatedTables } from "./generated";
import { loadedIntoClickhouse, loadedIntoPostgres, loadedIntoShards } from "./loading";
import { byEngine, byFile, differences } from "./roads";

const rows = 20_000;
const tables = generated(seed, rows);
const patience = { seconds: 200 };
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

describeWith(["Packages of engines/", "PostgreSQL"], "PostgreSQL", () => {
  it("gives the figures that the same rows in files give", async () => {
    const server = await startPostgres(join(folder, "one"));
    try {
      await loadedIntoPostgres(server.url, tables);
      const engine = await postgres(server.url, patience);
      const found = await byEngine(engine, generatedTables);
      await engine.close();
      expect(differences(file, found)).toEqual([]);
      expect(found.figures.deals?.["won"]).toBeGreaterThan(rows / 5);
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
      const urls = cluster.nodes.map(({ url }) => url);
      await loadedIntoClickhouse(urls, tables);
      const engine = await clickhouse(urls[0] ?? "", patience);
      const found = await byEngine(engine, generatedTables);
      expect(differences(file, found)).toEqual([]);
    } finally {
      await cluster.stop();
    }
  });
});
