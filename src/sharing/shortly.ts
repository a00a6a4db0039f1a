import { errorAsText } from "../grid/value";
import type { Written } from "./note";

/** A formula or a single value unchanged; for a table, its first value and its numbers of rows and columns. */
export function shortly(written: Written): string {
  if (typeof written === "string") return written;
  const first = String(errorAsText(written[0]?.[0] ?? null) ?? "");
  const [rows, columns] = [written.length, written[0]?.length ?? 0];
  return rows * columns > 1 ? `${first} … (${rows} × ${columns})` : first;
}
