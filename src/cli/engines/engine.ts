/** An engine that runs statements. All of them read only. */
import type { Dialect } from "../../exports/sql/dialect";
import type { ResultRow } from "../../exports/sql/statement";
import type { Given } from "../../language/sentence";
import type { Reader } from "../reader";

export interface EngineColumn {
  readonly name: string;
  /** As the engine calls it. */
  readonly type: string;
}

export interface Engine {
  /** As it is shown, in every language: without user and password. */
  readonly name: string;
  readonly dialect: Dialect;
  /** @param from a table, as SQL */
  readonly columns: (from: string) => Promise<readonly EngineColumn[]>;
  /** The engine's own estimate of the rows that a statement reads; undefined where it has none. */
  readonly estimate: (sql: string) => Promise<number | undefined>;
  readonly rows: (sql: string) => Promise<readonly ResultRow[]>;
  readonly close: () => Promise<void>;
}

type Words = Reader["words"];
type Sentences = Omit<
  Words["commandImport"]["engines"],
  "estimate" | "noEstimate" | "dryRun" | "noMessage" | "otherOptions"
> &
  Pick<Words["commandLine"]["files"], "unreadableName" | "unreadableAfter">;

/** Why an engine isn't there or doesn't answer. Its sentence is made in the reader's language. */
export class EngineFault extends Error {
  constructor(
    readonly is: keyof Sentences,
    readonly given: Given = {},
  ) {
    super(is);
  }
}

/** How long a statement may take, in seconds. */
export interface Patience {
  readonly seconds: number;
}
