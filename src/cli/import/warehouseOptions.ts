/** The options that say where rows are counted, if not by this program. */
import { dialectNames, type DialectName } from "../../exports/sql/dialect";

const engineNames = ["duckdb", "postgres", "clickhouse"] as const;
export type EngineName = (typeof engineNames)[number];

export type WarehouseCall =
  | { readonly is: "sql"; readonly dialect: DialectName }
  | {
      readonly is: "engine";
      readonly engine: EngineName;
      /** The address of a database, or a file of DuckDB's own. */
      readonly url: string | undefined;
      readonly seconds: number;
    }
  | { readonly is: "statistics"; readonly path: string };

interface Values {
  readonly sql?: string | undefined;
  readonly engine?: string | undefined;
  readonly url?: string | undefined;
  readonly timeout?: string | undefined;
  readonly statistics?: string | undefined;
  readonly map?: string | undefined;
  readonly golive?: string | undefined;
  readonly into?: string | undefined;
}

type Wrong = { readonly wrong: string };

/** Undefined where this program reads files itself. */
export function warehouseCall(values: Values, files: readonly string[]): WarehouseCall | Wrong | undefined {
  const { sql, engine, url, timeout, statistics, map } = values;
  const roads = [sql, engine, statistics].filter((each) => each !== undefined);
  if (roads.length > 1) return { wrong: "--sql, --engine and --statistics exclude each other: leave two of them out." };
  if (engine === undefined) {
    const alone = url !== undefined ? "--url" : timeout !== undefined ? "--timeout" : undefined;
    if (alone !== undefined) return { wrong: `${alone} is for --engine: name one.` };
  }
  if (roads.length === 0) return undefined;
  if (values.golive !== undefined || values.into !== undefined)
    return { wrong: "--golive and --into compare the rows of files: leave them out, or import files." };
  if (engine !== undefined) return engineCall(engine, values, files);
  if (map === undefined)
    return { wrong: `--${sql === undefined ? "statistics" : "sql"} needs --map, which names the tables and columns.` };
  if (files.length > 0) return { wrong: "Statements are about the tables that --map names: leave the files out." };
  if (statistics !== undefined) return { is: "statistics", path: statistics };
  const dialect = dialectNames.find((each) => each === sql);
  return dialect
    ? { is: "sql", dialect }
    : { wrong: `--sql must be one of ${dialectNames.join(", ")}, not ${String(sql)}.` };
}

function engineCall(wanted: string, { url, timeout, map }: Values, files: readonly string[]): WarehouseCall | Wrong {
  const engine = engineNames.find((each) => each === wanted);
  if (!engine) return { wrong: `--engine must be one of ${engineNames.join(", ")}, not ${wanted}.` };
  if (timeout !== undefined && !/^[1-9]\d{0,5}$/.test(timeout))
    return { wrong: `--timeout must be a number of seconds, such as 600, not ${timeout}.` };
  const seconds = Number(timeout ?? "600");
  if (engine !== "duckdb") {
    if (files.length > 0)
      return { wrong: `--engine ${engine} counts the tables that --map names: leave the files out.` };
    if (url === undefined) return { wrong: `--engine ${engine} needs --url, the address of the database.` };
    if (!URL.canParse(url)) return { wrong: "--url must be an address, such as postgres://reader@host/name." };
    if (new URL(url).password !== "")
      return {
        wrong: "--url has a password in it, which others can see: put it into the environment, and take it out there.",
      };
  }
  if (files.length === 0 && url === undefined)
    return { wrong: "The file is missing, for example import deals.parquet --engine duckdb." };
  if (files.length > 0 && url !== undefined)
    return { wrong: "--url is a database, and the files are tables: leave one out." };
  if (files.length === 0 && map === undefined)
    return { wrong: "--engine needs --map, which names the tables and columns." };
  return { is: "engine", engine, url, seconds };
}
