import { bars } from "../../charts/bars";
import { count } from "../../language/formatted";
import { directionOf } from "../../language/languages";
import { scaled } from "../../language/scaled";
import type { ChartProps } from "../charts/Chart";
import { pictureWidth, unitOf } from "../charts/pictures";
import type { ExportsLocale } from "../locale";
import { isRanked, type ReadComparison } from "./reading";

/** The options by rank, a bar of NPV each; undefined where they aren't ranked, or there is nothing to draw. */
export function npvPicture(read: ReadComparison, locale: ExportsLocale): ChartProps | undefined {
  if (!isRanked(read)) return undefined;
  const { options, currency } = read;
  const { comparing, comparison, language } = locale;
  const words = comparing.chart;
  const rows = options
    .flatMap(({ name, npv, place }) => (npv === undefined || place === undefined ? [] : [{ name, amount: npv, place }]))
    .sort((a, b) => a.place - b.place);
  const drawing = bars({
    rows,
    amount: (amount) => scaled(amount, language),
    isRightToLeft: directionOf(language) === "rtl",
    width: pictureWidth,
  });
  if (!drawing) return undefined;
  return {
    title: words.title,
    description: words.description,
    drawing,
    data: {
      heads: [words.option, comparison.heads.npv],
      rows: rows.map(({ name, amount }) => ({
        label: name,
        figures: [{ value: amount, text: count(amount, language) }],
      })),
      unit: unitOf(currency, locale),
    },
  };
}
