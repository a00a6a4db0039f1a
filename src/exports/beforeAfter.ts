/** The figures of a file before and after a go-live. */
import type { DaySpan } from "../core/numbers/calendar";
import { figuresOf } from "./figures";
import { isoDay } from "./isoDay";
import type { DealIndex } from "./joins";
import { refuse, Refused } from "./refusal";
import type { Figures, ReadFile } from "./result";
import { within, type FirstReading } from "./usable";
import { windowsAround, type Windows } from "./windows";

export interface BeforeAfter {
  readonly windows: Windows;
  readonly before: Figures;
  readonly after: Figures;
}

/**
 * The rows are read once more for each side, by the same rules as for a period that a reader names. Throws where a side is
 * empty. Deals that refer to each other across files are joined whatever side they are on.
 * @param read the whole file
 */
export function beforeAfter(first: FirstReading, read: ReadFile, goLive: number, deals?: DealIndex): BeforeAfter {
  const file = first.opened.source.name;
  const { counted } = read;
  if (!counted) return refuse({ is: "noDays", file });
  const windows = windowsAround(goLive, counted);
  if (!windows) return refuse({ is: "oneSide", file, from: isoDay(counted.from), to: isoDay(counted.to) });
  const side = (days: DaySpan) => {
    try {
      return figuresOf(within(first, days), deals).figures;
    } catch (error) {
      if (isNothingCounted(error))
        return refuse({ is: "emptySide", file, from: isoDay(days.from), to: isoDay(days.to) });
      throw error;
    }
  };
  return { windows, before: side(windows.before), after: side(windows.after) };
}

/** What is thrown where no row counts in the days that are asked for. */
export const isNothingCounted = (error: unknown): boolean =>
  error instanceof Refused && ["wrongPeriod", "nothingUsed"].includes(error.refusal.is);
