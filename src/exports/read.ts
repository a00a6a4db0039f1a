/** The first reading of a file: what it is, and what its columns mean. It throws what is refused; `attempt` catches it. */
import { plausibleDays } from "./columns/dates";
import { decide } from "./decide";
import type { Settings } from "./decide/settings";
import { Evidence } from "./evidence";
import { openFile, rowsOf } from "./file/rows";
import type { Source } from "./file/source";
import { recognise } from "./mapping";
import { Refused, type Refusal } from "./refusal";
import type { FirstReading } from "./usable";
import { isKnownHeader } from "./vendors";

export function firstReading(source: Source, settings: Settings): FirstReading {
  const named = new Set(Object.values(settings.map ?? {}).flatMap(({ columns }) => Object.values(columns).flat()));
  const opened = openFile(source, (cell) => isKnownHeader(cell) || named.has(cell.trim()), settings.encoding);
  const headers = opened.header.cells;
  const recognised = recognise(source.name, headers, settings);
  const reading = { offset: settings.offset, latest: plausibleDays(settings.today).latest };
  const evidence = new Evidence(recognised, headers.length, reading);
  for (const rows of rowsOf(opened)) for (const row of rows) evidence.add(row);
  return { opened, recognised, evidence, decided: decide(source.name, recognised, headers, evidence, settings) };
}

/** The one door: a result, or the refusal that was thrown on the way. */
export function attempt<T>(reading: () => T): T | { readonly refusal: Refusal } {
  try {
    return reading();
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
}
