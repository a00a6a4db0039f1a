/** What the pane remembers of a workbook, apart from that of other workbooks in the same window of a browser. */
import type { Remembered } from "./port";
import { keepInSession, keptInSession } from "./stored";

/** `workbook` is asked at each use, because a workbook gets its address when it is first saved. */
export function rememberedOf(workbook: () => string): Remembered {
  const keyOf = (key: string) => `${key} ${workbook()}`;
  return {
    get: (key) => keptInSession(keyOf(key)),
    set: (key, value) => void keepInSession(keyOf(key), value),
  };
}
