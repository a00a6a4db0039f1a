import { Trouble } from "../../hosts/trouble";
import { fillIsolated } from "../../language/fill";
import type { PaneWords } from "../words";

/** Returns the remedy if the host knows the cause, and otherwise the host's own error message. */
export function whatFailed(error: unknown, words: PaneWords["create"]): string {
  if (error instanceof Trouble && error.key in words.trouble) {
    const key = error.key as keyof PaneWords["create"]["trouble"];
    return fillIsolated(words.trouble[key], { sheets: error.sheets.join(", ") });
  }
  const detail = error instanceof Trouble ? "" : error instanceof Error ? error.message : String(error);
  return [words.failed, detail].filter(Boolean).join(" ");
}
