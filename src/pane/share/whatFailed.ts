import { Trouble } from "../../hosts/trouble";
import { fillIsolated } from "../../language/fill";
import type { PaneWords } from "../words";

/** Describes the state of the workbook and the reader's options, in the reader's language. */
export function whatFailed(error: unknown, { trouble }: PaneWords["share"]): string {
  const { key, sheets } = error instanceof Trouble ? error : { key: "failed", sheets: [] };
  if (!(key in trouble)) return trouble.failed;
  return fillIsolated(trouble[key as keyof typeof trouble], { sheets: sheets.map((name) => `“${name}”`).join(", ") });
}
