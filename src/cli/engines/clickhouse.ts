/** ClickHouse over HTTP. The password comes from CLICKHOUSE_PASSWORD. */
import { clickhouse as dialect } from "../../exports/sql/dialects/clickhouse";
import type { ResultRow } from "../../exports/sql/statement";
import { EngineFault, type Engine, type Patience } from "./engine";
import { firstLine } from "./installed";

/** Joins as standard SQL has them, also across the nodes of a cluster, whatever their tables are distributed by. */
const ownSettings = {
  readonly: "2",
  join_default_strictness: "ALL",
  distributed_product_mode: "global",
  // Without named relations, statements become long.
  max_query_size: "10000000",
  max_ast_elements: "1000000",
  max_expanded_ast_elements: "5000000",
  output_format_json_quote_64bit_integers: "1",
};

export async function clickhouse(url: string, { seconds }: Patience): Promise<Engine> {
  const { protocol, host, hostname, pathname, username } = new URL(url);
  const name = `ClickHouse (${hostname})`;
  if (!/^https?:$/.test(protocol)) throw new EngineFault("clickhouseUrl");
  const settings = new URLSearchParams({
    ...ownSettings,
    max_execution_time: String(seconds),
    ...(pathname.length > 1 && { database: decodeURIComponent(pathname.slice(1)) }),
  });
  const headers = {
    "X-ClickHouse-User": username === "" ? "default" : decodeURIComponent(username),
    "X-ClickHouse-Key": process.env["CLICKHOUSE_PASSWORD"] ?? "",
  };
  const asked = async (sql: string): Promise<string> => {
    let text: string;
    let isRight: boolean;
    try {
      const response = await fetch(`${protocol}//${host}/?${settings.toString()}`, {
        method: "POST",
        headers,
        body: sql,
        signal: AbortSignal.timeout(seconds * 1000 + 5000),
      });
      text = await response.text();
      isRight = response.ok;
    } catch (error) {
      if (error instanceof Error && error.name === "TimeoutError") throw new EngineFault("late", { name, seconds });
      throw new EngineFault("silent", {
        name,
        error: firstLine(error instanceof Error && error.cause ? error.cause : error),
      });
    }
    if (isRight) return text;
    if (/Code: 159\b|Timeout exceeded/.test(text)) throw new EngineFault("late", { name, seconds });
    throw new EngineFault("refuses", { name, error: firstLine(text.replace(/,? e\.what\(\) = .*/, "")) });
  };
  const rows = async (sql: string): Promise<readonly ResultRow[]> => {
    const text = await asked(`${sql}\nFORMAT JSON`);
    try {
      return (JSON.parse(text) as { readonly data: readonly ResultRow[] }).data;
    } catch {
      throw new EngineFault("oddAnswer", { name });
    }
  };
  await rows("select 1 as one");
  return {
    name,
    dialect,
    columns: async (from) =>
      (await rows(`describe table ${from}`)).map((row) => ({ name: String(row["name"]), type: String(row["type"]) })),
    // Its planner has none in the versions that are supported.
    estimate: () => Promise.resolve(undefined),
    rows,
    close: () => Promise.resolve(),
  };
}
