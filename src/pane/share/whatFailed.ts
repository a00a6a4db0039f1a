import { Trouble } from "../../hosts/trouble";
import { fillIsolated } from "../../language/fill";
import type { PaneWords } from "../words";

/** What became of the workbook, and what the reader can do, in the reader's words. */
export function whatFailed(error: unknown, { trouble }: PaneWords["share"]): string {
  const { key, sheets } = error instanceof Trouble ? error : { key: "failed", sheets: [] };
  if (!(key in trouble)) return trouble.failed;
  return fillIsolated(trouble[key as keyof typeof trouble], { sheets: sheets.map((name) => `“${name}”`).join(", ") });
}
