import { isFault } from "../../core/fault";
import type { Spread } from "../../core/uncertainty/trialStatistics";
import type { Locale } from "../locale";
import { fillIsolated } from "../../language/fill";
import { count, money } from "../../language/formatted";

/** What the trials say of the net present value, in one sentence; nothing where one of its figures is missing. */
export function sentence({ share, p5, p95 }: Spread, currency: string | undefined, locale: Locale): string | undefined {
  if (isFault(share) || isFault(p5) || isFault(p95)) return undefined;
  const { language, pane } = locale;
  const { hardly, sometimes, nearly } = pane.simulation;
  const ofHundred = Math.round(share * 100);
  // Neither none nor all is ever said: they are so many trials, not every future.
  const words = ofHundred === 0 ? hardly : ofHundred === 100 ? nearly : sometimes;
  // No line ends between a minus and its amount.
  const amount = (value: number) => money(value, currency, language).replace("-", "-\u2060");
  return fillIsolated(words, { count: count(ofHundred, language), low: amount(p5), high: amount(p95) });
}
