/** Puts generated rows into engines, with types that say what they hold. */
import { writeFileSync } from "node:fs";
import { join, dirname } from "node:path";
import { installed } from "../../../src/cli/engines/installed";
import { csvOf, type Generated } from "./generated";

interface Writing {
  readonly DuckDBInstance: {
    readonly create: (path: string) => Promise<{
      readonly connect: () => Promise<{
        readonly run: (sql: string) => Promise<unknown>;
        readonly closeSync: () => void;
      }>;
      readonly closeSync: () => void;
    }>;
  };
}

const duckdbTypes = {
  text: "varchar",
  money: "decimal(18,2)",
  moment: "timestamp",
  day: "date",
  number: "integer",
} as const;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export async function loadedIntoDuckdb(file: string, tables: Readonly<Record<string, Generated>>): Promise<void> {
  const { DuckDBInstance } = installed<Writing>("@duckdb/node-api");
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  for (const [i, [name, table]] of Object.entries(tables).entries()) {
    const csv = join(dirname(file), `${i}.csv`);
    writeFileSync(csv, csvOf(table));
    const types = Object.entries(table.columns).map(([column, type]) => `${quoted(column)} ${duckdbTypes[type]}`);
    await connection.run(`create table ${quoted(name)} (${types.join(", ")})`);
    await connection.run(`copy ${quoted(name)} from '${csv}' (header true, nullstr '')`);
  }
  connection.closeSync();
  instance.closeSync();
}
