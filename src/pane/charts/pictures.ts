/** A model's charts in the reader's words: pictures, descriptions and tables from the same figures. */
import { byYears, type YearlyAmounts } from "../../charts/byYears";
import { tornado } from "../../charts/tornado";
import { fill, fillIsolated } from "../../language/fill";
import { count, money, years } from "../../language/formatted";
import { directionOf } from "../../language/languages";
import { scaled } from "../../language/scaled";
import { isCurrency } from "../../workbook/currency";
import type { RowKey } from "../../workbook/full/rows";
import type { ModelLocale, PaneLocale } from "../locale";
import type { ChartProps } from "./Chart";
import type { DataFigure } from "./DataTable";
import type { ChartFigures, Swing } from "./figures";

export const pictureWidth = 320;
const height = 170;

/** Each undefined where there is nothing to draw. */
export function pictures(
  figures: ChartFigures,
  locale: ModelLocale,
): Readonly<Record<ChartName, ChartProps | undefined>> {
  const said = wording(figures, locale);
  return { byYear: costsAndBenefits(figures, said), running: running(figures, said), tornado: weights(figures, said) };
}

export type ChartName = "byYear" | "running" | "tornado";

type Said = ReturnType<typeof wording>;

function wording({ currency }: ChartFigures, locale: ModelLocale) {
  const { language, pane, sheet } = locale;
  const shortYear = (year: number) => count(year, language);
  return {
    locale,
    language,
    words: pane.charts,
    unit: unitOf(currency, locale),
    amount: (amount: number) => scaled(amount, language),
    exact: (value: number): DataFigure => ({ value, text: count(value, language) }),
    inFull: (amount: number) => money(amount, currency, language),
    time: (time: number) => years(time, language),
    shortYear,
    year: (year: number) => fill(sheet.header.year, { year: shortYear(year) }),
    isRightToLeft: directionOf(language) === "rtl",
  };
}

/** The currency by its name, because IRR is also the internal rate of return. */
export function unitOf(currency: string | undefined, { language, pane }: PaneLocale): string {
  if (currency === undefined) return "";
  const name = isCurrency(currency) ? new Intl.DisplayNames(language, { type: "currency" }).of(currency) : undefined;
  return fillIsolated(pane.charts.amountsIn, { currency: name ?? currency });
}

const figureOf = (amount: number | null | undefined, exact: Said["exact"]): DataFigure | undefined =>
  amount === null || amount === undefined ? undefined : exact(amount);

function rowsBy(series: readonly YearlyAmounts[], { exact, year }: Said) {
  return (series[0] ?? []).map((_, i) => ({
    label: year(i),
    figures: series.map((amounts) => figureOf(amounts[i], exact)),
  }));
}

function costsAndBenefits({ benefits, costs }: ChartFigures, said: Said): ChartProps | undefined {
  const { words, unit, inFull } = said;
  const { year, shortYear, amount, isRightToLeft } = said;
  const drawing = byYears({
    columns: [
      { look: "benefits", name: words.benefits, amounts: benefits },
      { look: "costs", name: words.costs, amounts: costs },
    ],
    ...{ year, shortYear, amount, isRightToLeft },
    width: pictureWidth,
    height,
  });
  const total = (amounts: YearlyAmounts) => inFull(amounts.reduce<number>((sum, each) => sum + (each ?? 0), 0));
  return (
    drawing && {
      title: words.byYear.title,
      description: fillIsolated(words.byYear.says, { benefits: total(benefits), costs: total(costs) }),
      drawing,
      data: { heads: [words.year, words.benefits, words.costs], rows: rowsBy([benefits, costs], said), unit },
    }
  );
}

function running({ cumulative, payback }: ChartFigures, said: Said): ChartProps | undefined {
  const { words, unit, inFull, time } = said;
  const { year, shortYear, amount, isRightToLeft } = said;
  const isMarked = payback !== undefined && payback > 0;
  const drawing = byYears({
    line: {
      name: words.cumulative,
      amounts: cumulative,
      ...(isMarked && {
        breakEven: { years: payback, says: fill(words.running.mark, { payback: time(payback) }) },
      }),
    },
    ...{ year, shortYear, amount, isRightToLeft },
    width: pictureWidth,
    height,
  });
  const [first, last] = [cumulative[0], cumulative.at(-1)];
  if (!drawing || typeof first !== "number" || typeof last !== "number") return undefined;
  const { says, paidBack, atOnce, notPaidBack } = words.running;
  const ends = { first: inFull(first), last: inFull(last), start: shortYear(0), end: shortYear(cumulative.length - 1) };
  const back = isMarked
    ? fillIsolated(paidBack, { payback: time(payback) })
    : payback === undefined
      ? notPaidBack
      : atOnce;
  return {
    title: words.running.title,
    description: `${fillIsolated(says, ends)} ${back}`,
    drawing,
    data: { heads: [words.year, words.cumulative], rows: rowsBy([cumulative], said), unit },
  };
}

function weights({ tornado: swings = [] }: ChartFigures, said: Said): ChartProps | undefined {
  const { words, unit, exact, inFull, amount, isRightToLeft, locale } = said;
  const name = ({ carrier }: Swing) => locale.full.rows[`carry_${carrier}` satisfies RowKey];
  const rows = swings.map((swing) => ({ name: name(swing), low: swing.low, high: swing.high }));
  const { low, high } = words.tornado;
  const drawing = tornado({ rows, names: { low, high }, amount, isRightToLeft, width: pictureWidth });
  const [first] = rows;
  if (!drawing || !first) return undefined;
  return {
    title: words.tornado.title,
    description: fillIsolated(words.tornado.says, {
      assumption: first.name,
      low: inFull(first.low),
      high: inFull(first.high),
    }),
    drawing,
    data: {
      heads: [words.tornado.assumption, low, high],
      rows: rows.map((row) => ({ label: row.name, figures: [exact(row.low), exact(row.high)] })),
      unit,
    },
  };
}
