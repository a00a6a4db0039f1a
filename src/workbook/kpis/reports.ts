/** What files say that are read together: their figures and, with a go-live, those before and after it. */
import { beforeAfter, type BeforeAfter } from "../../exports/beforeAfter";
import type { Settings } from "../../exports/decide/settings";
import { figuresOf } from "../../exports/figures";
import type { Source } from "../../exports/file/source";
import { DealIndex } from "../../exports/joins";
import { keptRows, type KeptColumn } from "../../exports/keptRows";
import { firstReading } from "../../exports/read";
import { refuse } from "../../exports/refusal";
import type { ReadFile } from "../../exports/result";
import type { FirstReading } from "../../exports/usable";
import { measuresGoals } from "../model/measuredGoals";

export interface FileReport {
  /** Where they are asked for. */
  readonly rows?: readonly KeptColumn[];
  readonly first: FirstReading;
  readonly read: ReadFile;
  /** Where a go-live is named, and the table measures goals. */
  readonly compared?: BeforeAfter;
}

/** What a user says of a file, by its name. */
export type SettingsOf = (file: string) => Settings;

/** What each file is, and what its columns mean. Throws what is refused; `attempt` catches it. */
export function firstReadings(sources: readonly Source[], settingsOf: SettingsOf): readonly FirstReading[] {
  const firsts: FirstReading[] = [];
  for (const source of sources) {
    const first = firstReading(source, settingsOf(source.name));
    const { table } = first.recognised;
    if (firsts.some((each) => each.recognised.table === table)) return refuse({ is: "twoFiles", file: source.name });
    firsts.push(first);
  }
  return firsts;
}

interface Asked {
  /** Excel's serial number of the day. */
  readonly goLive: number | undefined;
  /** True if the rows themselves are wanted, too. */
  readonly withRows?: boolean | undefined;
}

/** Deals first: leads and touches refer to them. Throws what is refused; `attempt` catches it. */
export function reportsOf(firsts: readonly FirstReading[], { goLive, withRows = false }: Asked): readonly FileReport[] {
  const isOfDeals = ({ recognised }: FirstReading): boolean => recognised.table === "deals";
  const refersToDeals = ({ recognised: { table } }: FirstReading): boolean => table === "leads" || table === "touches";
  const index = firsts.some(isOfDeals) && firsts.some(refersToDeals) ? new DealIndex() : undefined;
  const ordered = [...firsts.filter(isOfDeals), ...firsts.filter((first) => !isOfDeals(first))];
  return ordered.map((first): FileReport => {
    const read = figuresOf(first, index);
    if (isOfDeals(first) && index && index.size > (first.settings.mostKeys ?? Infinity))
      return refuse({ is: "tooManyKeys", file: first.opened.source.name });
    const isCompared = goLive !== undefined && measuresGoals(first.recognised.table);
    const rows = withRows && { rows: keptRows(first, read.used) };
    if (!isCompared) return { first, read, ...rows };
    // The deals of both sides are in the index already.
    const joined = isOfDeals(first) ? undefined : index;
    return { first, read, ...rows, compared: beforeAfter(first, read, goLive, joined) };
  });
}
