import { isFault } from "../../core/fault";
import type { Spread } from "../../core/uncertainty/trialStatistics";
import type { Locale } from "../locale";
import { fillIsolated } from "../../language/fill";
import { count, money } from "../../language/formatted";

/** Summarises the simulated net present values in one sentence; nothing if a figure is missing. */
export function sentence({ share, p5, p95 }: Spread, currency: string | undefined, locale: Locale): string | undefined {
  if (isFault(share) || isFault(p5) || isFault(p95)) return undefined;
  const { language, pane } = locale;
  const { hardly, sometimes, nearly } = pane.simulation;
  const ofHundred = Math.round(share * 100);
  // The sentence never says "none" or "all", because a sample of trials doesn't cover every future.
  const words = ofHundred === 0 ? hardly : ofHundred === 100 ? nearly : sometimes;
  // This prevents a line break between a minus sign and its amount.
  const amount = (value: number) => money(value, currency, language).replace("-", "-\u2060");
  return fillIsolated(words, { count: count(ofHundred, language), low: amount(p5), high: amount(p95) });
}
