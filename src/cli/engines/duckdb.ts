/** DuckDB within this process: files of its own, CSV, Parquet. It fetches nothing from elsewhere. */
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { duckdb as dialect } from "../../exports/sql/dialects/duckdb";
import type { ResultRow } from "../../exports/sql/statement";
import { EngineFault, type Engine, type Patience } from "./engine";
import { firstLine, installed } from "./installed";

interface Connection {
  readonly runAndReadAll: (sql: string) => Promise<{ readonly getRowObjectsJson: () => readonly ResultRow[] }>;
  readonly interrupt: () => void;
  readonly closeSync: () => void;
}

interface Instance {
  readonly connect: () => Promise<Connection>;
  readonly closeSync: () => void;
}

interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: (path: string, options: Readonly<Record<string, string>>) => Promise<Instance>;
  };
}

/** @param file a database of its own, opened for reading; without one, tables are files that statements name */
export async function duckdb(file: string | undefined, { seconds }: Patience): Promise<Engine> {
  if (file !== undefined && !existsSync(file)) throw new EngineFault("unreadableAfter", { file, option: "--url" });
  const { DuckDBInstance } = installed<DuckDb>("@duckdb/node-api");
  const [instance, connection] = await opened(DuckDBInstance, file);
  const rows = async (sql: string) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      connection.interrupt();
    }, seconds * 1000);
    try {
      return (await connection.runAndReadAll(sql)).getRowObjectsJson();
    } catch (error) {
      if (isLate) throw new EngineFault("late", { name: "DuckDB", seconds });
      throw new EngineFault("refuses", { name: "DuckDB", error: firstLine(error) });
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    name: "DuckDB",
    dialect,
    columns: async (from) =>
      (await rows(`describe select * from ${from}`)).map((row) => ({
        name: String(row["column_name"]),
        type: String(row["column_type"]),
      })),
    estimate: async (sql) => estimated(await rows(`explain (format json) ${sql}`)),
    rows,
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

async function opened(
  { create }: DuckDb["DuckDBInstance"],
  file: string | undefined,
): Promise<readonly [Instance, Connection]> {
  try {
    const instance = await create(file ?? ":memory:", {
      ...(file !== undefined && { access_mode: "READ_ONLY" }),
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      temp_directory: tmpdir(),
    });
    return [instance, await instance.connect()];
  } catch (error) {
    throw new EngineFault("unopened", { name: file ?? "DuckDB", error: firstLine(error) });
  }
}

interface PlanNode {
  readonly children?: readonly PlanNode[];
  readonly extra_info?: Readonly<Record<string, unknown>>;
}

/** The rows that the scans of a plan read, by its own estimate. */
function estimated([row]: readonly ResultRow[]): number | undefined {
  const scanned = (node: PlanNode): number =>
    node.children && node.children.length > 0
      ? node.children.reduce((sum, each) => sum + scanned(each), 0)
      : Number(node.extra_info?.["Estimated Cardinality"] ?? 0);
  try {
    const plan = JSON.parse(String(row?.["explain_value"])) as readonly PlanNode[];
    const rows = plan.reduce((sum, node) => sum + scanned(node), 0);
    return rows > 0 ? rows : undefined;
  } catch {
    return undefined;
  }
}
