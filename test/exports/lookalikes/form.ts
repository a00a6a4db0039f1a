import type { Deal } from "./deals";

/** How one export writes deals. */
export interface Form {
  readonly header: readonly string[];
  readonly cells: (deal: Deal) => readonly string[];
  readonly encoding?: "utf-8" | "utf-16le" | "windows-1252" | "windows-1254";
  readonly mark?: boolean;
  readonly delimiter?: string;
  readonly newline?: string;
  readonly quotes?: "all";
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** Rows after the others, made of those before: duplicates, totals. */
  readonly extra?: (rows: readonly (readonly string[])[]) => readonly (readonly string[])[];
}
