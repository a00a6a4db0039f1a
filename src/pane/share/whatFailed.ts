import { Trouble } from "../../hosts/trouble";
import type { PaneWords } from "../words";

/** What became of the workbook, and what the reader can do, in the reader's words. */
export function whatFailed(error: unknown, { trouble }: PaneWords["share"]): string {
  const key = error instanceof Trouble ? error.key : "failed";
  if (key in trouble) return trouble[key as keyof typeof trouble];
  return trouble.failed;
}
