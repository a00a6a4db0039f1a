import { isFault } from "../../core/fault";
import type { Spread } from "../../core/uncertainty/trialStatistics";
import type { Locale } from "../locale";
import { fillIsolated } from "../../language/fill";
import { count, years } from "../../language/formatted";
import { shownMoney } from "../../language/scaled";
import type { SimulationResult } from "./useSimulation";

/** Summarises the simulated net present values in one sentence; nothing if a figure is missing. */
export function sentence({ share, p5, p95 }: Spread, currency: string | undefined, locale: Locale): string | undefined {
  if (isFault(share) || isFault(p5) || isFault(p95)) return undefined;
  const { language, pane } = locale;
  const { hardly, sometimes, nearly } = pane.simulation;
  const ofHundred = Math.round(share * 100);
  // The sentence never says "none" or "all", because a sample of trials doesn't cover every future.
  const words = ofHundred === 0 ? hardly : ofHundred === 100 ? nearly : sometimes;
  // This prevents a line break between a minus sign and its amount.
  const amount = (value: number) => shownMoney(value, currency, language).text.replace("-", "-\u2060");
  return fillIsolated(words, { count: count(ofHundred, language), low: amount(p5), high: amount(p95) });
}

/** The chance of payback within the model's years, in one sentence; nothing if there is no such share. */
export function paybackSentence(
  { spreads, years: horizon }: SimulationResult,
  { language, pane }: Locale,
): string | undefined {
  const share = spreads.find(({ measure }) => measure === "payback")?.share;
  if (share === undefined || isFault(share)) return undefined;
  const { sometimes, hardly, nearly } = pane.spread.paidBack;
  const ofHundred = Math.round(share * 100);
  const words = ofHundred === 0 ? hardly : ofHundred === 100 ? nearly : sometimes;
  return fillIsolated(words, { count: count(ofHundred, language), years: years(horizon, language) });
}
