/** What the pane remembers: of a workbook, apart from other workbooks in the same window of a browser; or of all of them. */
import type { Remembered } from "./port";
import { keep, keepInSession, kept, keptInSession } from "./stored";

/**
 * `workbook` identifies it, and is asked at each use, because a workbook gets its address when it is first saved. Two workbooks
 * never have the same text: what was settled about one would not be asked about the other.
 */
export function rememberedOf(workbook: () => string): Remembered {
  const keyOf = (key: string) => `${key} ${workbook()}`;
  return {
    get: (key) => keptInSession(keyOf(key)),
    set: (key, value) => void keepInSession(keyOf(key), value),
  };
}

/** Identifies a workbook without an address as long as the page is open. */
export const unsavedWorkbook = (): string => `unsaved ${Date.now()} ${Math.random()}`;

/** For later visits, and for every workbook. */
export const onThisComputer: Remembered = { get: kept, set: (key, value) => void keep(key, value) };
