/** The engines, each loaded when it is asked for. */
import type { EngineCall } from "../import/warehouse";
import type { Engine } from "./engine";

export async function openEngine({ engine, url, seconds }: EngineCall): Promise<Engine> {
  const patience = { seconds };
  switch (engine) {
    case "duckdb":
      return (await import("./duckdb")).duckdb(url, patience);
    case "postgres":
      return (await import("./postgres")).postgres(url ?? "", patience);
    case "clickhouse":
      return (await import("./clickhouse")).clickhouse(url ?? "", patience);
  }
}
