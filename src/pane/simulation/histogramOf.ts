import { isFault } from "../../core/fault";
import { histogram } from "../../charts/histogram";
import { fillIsolated } from "../../language/fill";
import { count, percent } from "../../language/formatted";
import { directionOf } from "../../language/languages";
import { scaled, shownMoney } from "../../language/scaled";
import type { ChartProps } from "../charts/Chart";
import { pictureWidth, unitOf } from "../charts/pictures";
import type { PaneLocale } from "../locale";
import type { SimulationResult } from "./useSimulation";

/** The histogram of the simulated NPVs; undefined if a figure of its description is missing. */
export function histogramOf({ bins, spreads, currency }: SimulationResult, locale: PaneLocale): ChartProps | undefined {
  const { language, pane } = locale;
  const words = pane.spread.histogram;
  const amount = (value: number) => scaled(value, language);
  const drawing = histogram({
    bins,
    names: { loss: words.loss, gain: words.gain },
    amount,
    isRightToLeft: directionOf(language) === "rtl",
    width: pictureWidth,
    height: 150,
  });
  const [npv] = spreads;
  if (!drawing || !npv || isFault(npv.p50) || isFault(npv.share)) return undefined;
  return {
    title: words.title,
    description: fillIsolated(words.says, {
      middle: shownMoney(npv.p50, currency, language).text,
      share: percent(npv.share, language, 0),
    }),
    drawing,
    data: {
      heads: [words.interval, words.trials],
      rows: bins.map(({ from, to, count: trials }) => ({
        label: `${amount(from)} … ${amount(to)}`,
        figures: [{ value: trials, text: count(trials, language) }],
      })),
      unit: unitOf(currency, locale),
    },
  };
}
