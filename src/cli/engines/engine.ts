/** An engine that runs statements. All of them read only. */
import type { Dialect } from "../../exports/sql/dialect";
import type { ResultRow } from "../../exports/sql/statement";

export interface EngineColumn {
  readonly name: string;
  /** As the engine calls it. */
  readonly type: string;
}

export interface Engine {
  /** As it is shown: without user and password. */
  readonly name: string;
  readonly dialect: Dialect;
  /** @param from a table, as SQL */
  readonly columns: (from: string) => Promise<readonly EngineColumn[]>;
  /** The engine's own estimate of the rows that a statement reads; undefined where it has none. */
  readonly estimate: (sql: string) => Promise<number | undefined>;
  readonly rows: (sql: string) => Promise<readonly ResultRow[]>;
  readonly close: () => Promise<void>;
}

/** Why an engine isn't there or doesn't answer, as one sentence. */
export class EngineFault extends Error {}

/** How long a statement may take, in seconds. */
export interface Patience {
  readonly seconds: number;
}
