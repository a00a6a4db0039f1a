import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { duckdb } from "../../../src/cli/engines/duckdb";
import { seed } from "../../tools/sample";
import { describeWith } from "../../tools/tool";
import { loadedIntoDuckdb } from "./loading";
import { generated, generatedTables } from "./generated";
import { byEngine, byFile, differences, rows } from "./roads";

describeWith(["Packages of engines/"], "DuckDB", () => {
  it("gives the figures that the same rows in files give", async () => {
    const folder = mkdtempSync(join(tmpdir(), "crm-roi-duckdb-"));
    try {
      const tables = generated(seed, rows);
      const database = join(folder, "company.duckdb");
      await loadedIntoDuckdb(database, tables);
      const engine = await duckdb(database, { seconds: 600 });
      const [file, found] = [byFile(tables), await byEngine(engine, generatedTables)];
      await engine.close();
      expect(differences(file, found)).toEqual([]);
      expect(found.figures.deals?.["won"]).toBeGreaterThan(rows / 5);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
