/** Runs statements, one after the other. */
import type { Results, Statement } from "../../../src/exports/sql/statement";
import type { Engine } from "../../../src/cli/engines/engine";

export async function answered(engine: Engine, statements: readonly Statement[]): Promise<Results> {
  const results = new Map<string, Awaited<ReturnType<Engine["rows"]>>>();
  for (const { key, sql } of statements) results.set(key, await engine.rows(sql));
  return results;
}
