import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { duckdb } from "../../../src/cli/engines/duckdb";
import type { Engine } from "../../../src/cli/engines/engine";
import { seed } from "../../tools/sample";
import { loadedIntoDuckdb } from "./loading";
import { generated, generatedTables } from "./generated";
import { byEngine, byFile, differences } from "./roads";

const rows = 20_000;
const tables = generated(seed, rows);
let folder = "";
let engine: Engine;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "crm-roi-duckdb-"));
  const file = join(folder, "company.duckdb");
  await loadedIntoDuckdb(file, tables);
  engine = await duckdb(file, { seconds: 120 });
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

it("gives the figures that the same rows in files give", async () => {
  const [file, base] = [byFile(tables), await byEngine(engine, generatedTables)];
  expect(differences(file, base)).toEqual([]);
  expect(base.figures.deals?.["won"]).toBeGreaterThan(rows / 5);
});
