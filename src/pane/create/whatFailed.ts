import { Trouble } from "../../hosts/trouble";
import { fillIsolated } from "../../language/fill";
import { listed } from "../../language/lists";
import type { PaneLocale } from "../locale";

/** Returns the remedy if the host knows the cause, and otherwise the host's own error message. */
export function whatFailed(error: unknown, { language, pane }: PaneLocale): string {
  const words = pane.create;
  if (error instanceof Trouble && error.key in words.trouble) {
    const key = error.key as keyof typeof words.trouble;
    return fillIsolated(words.trouble[key], { sheets: listed(error.sheets, language) });
  }
  const detail = error instanceof Trouble ? "" : error instanceof Error ? error.message : String(error);
  return [words.failed, detail].filter(Boolean).join(" ");
}
