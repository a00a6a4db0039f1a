import { Trouble } from "../../hosts/trouble";
import { fillIsolated } from "../../language/fill";
import type { PaneWords } from "../words";

/** What the reader can do about it where the host knows, else what the host said, for those who know it. */
export function whatFailed(error: unknown, words: PaneWords["create"]): string {
  if (error instanceof Trouble && error.key in words.trouble) {
    const key = error.key as keyof PaneWords["create"]["trouble"];
    return fillIsolated(words.trouble[key], { sheets: error.sheets.join(", ") });
  }
  const detail = error instanceof Trouble ? "" : error instanceof Error ? error.message : String(error);
  return [words.failed, detail].filter(Boolean).join(" ");
}
