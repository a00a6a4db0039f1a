import { Trouble } from "../../hosts/trouble";
import { fillIsolated } from "../../language/fill";
import { listedNames } from "../../language/lists";
import type { PaneLocale } from "../locale";

/** Describes the state of the workbook and the reader's options, in the reader's language. */
export function whatFailed(error: unknown, { language, pane }: PaneLocale): string {
  const { trouble } = pane.share;
  const { key, sheets } = error instanceof Trouble ? error : { key: "failed", sheets: [] };
  if (!(key in trouble)) return trouble.failed;
  return fillIsolated(trouble[key as keyof typeof trouble], { sheets: listedNames(sheets, language) });
}
