/** The first reading of a file: what it is, and what its columns mean. It throws what is refused; `attempt` catches it. */
import { plausibleDays } from "./columns/dates";
import { decide } from "./decide";
import type { Settings } from "./decide/settings";
import { AheadOfMeaning } from "./ahead";
import { columnsRead, Evidence } from "./evidence";
import { openFile, rowsOf, type OpenedFile } from "./file/rows";
import type { Source } from "./file/source";
import { recognise } from "./mapping";
import { plainEvidence } from "./plainColumns";
import type { FirstReading } from "./usable";
import { isKnownHeader } from "./vendors";

/** Its header is looked for among the words of CRMs and those that the user names. */
export function openedFile(source: Source, { map, encoding }: Pick<Settings, "map" | "encoding">): OpenedFile {
  const named = new Set(Object.values(map ?? {}).flatMap(({ columns }) => Object.values(columns).flat()));
  return openFile(source, (cell) => isKnownHeader(cell) || named.has(cell.trim()), encoding);
}

export function firstReading(source: Source, settings: Settings): FirstReading {
  const opened = openedFile(source, settings);
  const headers = opened.header.cells;
  const recognised = recognise(source.name, headers, settings);
  const reading = { offset: settings.offset, latest: plausibleDays(settings.today).latest };
  const evidence = new Evidence(recognised, headers.length, reading);
  const meaning = () => decide(source.name, recognised, headers, evidence, settings);
  const ahead = recognised.table === "deals" ? new AheadOfMeaning(opened, recognised, settings, evidence) : undefined;
  const plain = ahead ? undefined : plainEvidence({ opened, recognised }, settings, evidence);
  const rows = rowsOf(opened, columnsRead(recognised), ahead ?? plain);
  let next = rows.next();
  for (; !next.done; next = rows.next())
    for (const row of next.value) {
      const fault = evidence.add(row);
      ahead?.add(row, fault, meaning);
      plain?.learn(row, fault === undefined);
    }
  (ahead ?? plain)?.finish();
  const decided = meaning();
  const found = evidence.ids.mayHaveDoubles ? undefined : ahead?.readingFor(decided, next.value);
  return { settings, opened, recognised, evidence, decided, ahead: found };
}
