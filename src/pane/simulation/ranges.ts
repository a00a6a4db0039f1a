/** How far the last simulation of a model spreads its headlines: from the 10th to the 90th percentile. */
import type { SpreadsheetHost, Unsubscribe } from "../../hosts/port";
import { fillIsolated } from "../../language/fill";
import { percent, years } from "../../language/formatted";
import { scaledMoney } from "../../language/scaled";
import type { HeadlineKey } from "../../workbook/model/headlines";
import type { PaneLocale } from "../locale";
import type { Drawn } from "./drawn";
import type { PlanAmong } from "./planAmong";

export type Range = readonly [low: number, high: number];
type Ranged = Exclude<HeadlineKey, "tco">;

export interface Ranges extends Readonly<Partial<Record<Ranged, Range>>> {
  /** The lines that were drawn: the ranges hold as long as the model still has them. */
  readonly of: string;
  /** They rest on a range that nobody has chosen. */
  readonly isFromStart: boolean;
  readonly plan: PlanAmong | undefined;
}

/** Lines, rate and the workbook's own lows and highs as one text, to compare them. */
export const linesOf = ({ benefits, costs, rate, benefitRisk, costRisk }: Drawn): string =>
  JSON.stringify([benefits, costs, rate, benefitRisk ?? null, costRisk ?? null]);

/** The words under a headline; undefined if its range isn't known. */
export function rangeSentence(
  key: HeadlineKey,
  ranges: Ranges,
  currency: string | undefined,
  { language, pane }: PaneLocale,
): string | undefined {
  const range = key === "tco" ? undefined : ranges[key];
  if (!range) return undefined;
  const shown: Readonly<Record<Ranged, (value: number) => string>> = {
    // This prevents a line break between a minus sign and its amount.
    npv: (amount) => scaledMoney(amount, currency, language).replace("-", "-\u2060"),
    roi: (ratio) => percent(ratio, language, 0),
    payback: (time) => years(time, language),
  };
  const show = shown[key as Ranged];
  const [low, high] = range;
  const { noRange, openRange, range: closedRange, fromStart } = pane.spread;
  const words = low === Infinity ? noRange : high === Infinity ? openRange : closedRange;
  const sentence = fillIsolated(words, { low: show(low), high: show(high) });
  return ranges.isFromStart ? `${sentence} ${fromStart}` : sentence;
}

interface Kept {
  readonly ranges: Map<number, Ranges>;
  readonly waiting: Set<() => void>;
}

/** By host, so that the results know them although they aren't shown together with the simulation. */
const kept = new WeakMap<SpreadsheetHost, Kept>();

function keptFor(host: SpreadsheetHost): Kept {
  const found = kept.get(host) ?? { ranges: new Map(), waiting: new Set() };
  kept.set(host, found);
  return found;
}

export function keepRanges(host: SpreadsheetHost, model: number, ranges: Ranges): void {
  const { ranges: all, waiting } = keptFor(host);
  all.set(model, ranges);
  for (const changed of waiting) changed();
}

export const keptRanges = (host: SpreadsheetHost, model: number): Ranges | undefined => keptFor(host).ranges.get(model);

export function onKept(host: SpreadsheetHost, changed: () => void): Unsubscribe {
  const { waiting } = keptFor(host);
  waiting.add(changed);
  return () => waiting.delete(changed);
}
