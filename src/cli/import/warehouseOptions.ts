/** The options that say where rows are counted, if not by this program. */
import { dialectNames, type DialectName } from "../../exports/sql/dialect";
import type { Given } from "../../language/sentence";
import { notOneOf } from "../calls";
import type { Reader } from "../reader";

export const engineNames = ["duckdb", "postgres", "clickhouse"] as const;
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
export function warehouseCall(
  values: Values,
  files: readonly string[],
  reader: Reader,
): WarehouseCall | Wrong | undefined {
  const wrong = refusing(reader);
  const { sql, engine, url, timeout, statistics, map } = values;
  const roads = [sql, engine, statistics].filter((each) => each !== undefined);
  if (roads.length > 1) return wrong("roads");
  if (engine === undefined) {
    const alone = url !== undefined ? "--url" : timeout !== undefined ? "--timeout" : undefined;
    if (alone !== undefined) return wrong("ofEngine", { option: alone });
  }
  if (roads.length === 0) return undefined;
  if (values.golive !== undefined || values.into !== undefined) return wrong("comparesFiles");
  if (engine !== undefined) return engineCall(engine, values, files, reader);
  if (map === undefined) return wrong("needsMap", { option: sql === undefined ? "--statistics" : "--sql" });
  if (files.length > 0) return wrong("tablesOfMap");
  if (statistics !== undefined) return { is: "statistics", path: statistics };
  const dialect = dialectNames.find((each) => each === sql);
  return dialect ? { is: "sql", dialect } : { wrong: notOneOf(reader, "sql", dialectNames, String(sql)) };
}

const refusing =
  ({ say, words }: Reader) =>
  (is: keyof Reader["words"]["commandImport"]["calls"], given: Given = {}): Wrong => ({
    wrong: say(words.commandImport.calls[is], given),
  });

function engineCall(
  wanted: string,
  { url, timeout, map }: Values,
  files: readonly string[],
  reader: Reader,
): WarehouseCall | Wrong {
  const wrong = refusing(reader);
  const engine = engineNames.find((each) => each === wanted);
  if (!engine) return { wrong: notOneOf(reader, "engine", engineNames, wanted) };
  if (timeout !== undefined && !/^[1-9]\d{0,5}$/.test(timeout)) return wrong("timeout", { given: timeout });
  const seconds = Number(timeout ?? "600");
  if (engine !== "duckdb") {
    if (files.length > 0) return wrong("engineTables", { engine });
    if (url === undefined) return wrong("needsUrl", { engine });
    if (!URL.canParse(url)) return wrong("url");
    if (new URL(url).password !== "") return wrong("password");
  }
  if (files.length === 0 && url === undefined) {
    const { noFile } = reader.words.commandLine.calls;
    return { wrong: reader.say(noFile, { example: "import deals.parquet --engine duckdb" }) };
  }
  if (files.length > 0 && url !== undefined) return wrong("urlAndFiles");
  if (files.length === 0 && map === undefined) return wrong("needsMap", { option: "--engine" });
  return { is: "engine", engine, url, seconds };
}
