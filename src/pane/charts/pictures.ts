/** A model's charts in the reader's words: pictures, descriptions and tables from the same figures. */
import { byYears, type YearlyAmounts } from "../../charts/byYears";
import { tornado } from "../../charts/tornado";
import { fill, fillIsolated } from "../../language/fill";
import { count, percent, years } from "../../language/formatted";
import { directionOf } from "../../language/languages";
import { scaled, shownMoney } from "../../language/scaled";
import { currencyName } from "../../language/currencyDisplay";
import { isCurrency } from "../../workbook/currency";
import type { RowKey } from "../../workbook/full/rows";
import type { ModelLocale, PaneLocale } from "../locale";
import { yearNames } from "../../workbook/model/yearNames";
import { startingRanges } from "../../workbook/simulation/startingRanges";
import type { ChartProps } from "./Chart";
import type { DataFigure } from "./DataTable";
import type { ChartFigures, Swing } from "./figures";

export const pictureWidth = 320;
const height = 170;

/** Each undefined where there is nothing to draw. */
export function pictures(
  figures: ChartFigures,
  locale: ModelLocale,
  inputs?: string,
): Readonly<Record<ChartName, ChartProps | undefined>> {
  const said = wording(figures, locale);
  return {
    byYear: costsAndBenefits(figures, said),
    running: curve(figures, said),
    tornado: weights(figures, said, inputs),
  };
}

export type ChartName = "byYear" | "running" | "tornado";

type Said = ReturnType<typeof wording>;

/** The tax after the years is left out where there is none. */
type Running = Pick<ChartFigures, "cumulative" | "payback"> & Partial<Pick<ChartFigures, "taxAfter">>;

/** The cumulative curve by itself. The rows of its table have the headings of the years, where they are calendar years. */
export const running = (
  figures: Pick<ChartFigures, "currency"> & Running,
  locale: ModelLocale,
  headings?: readonly string[],
): ChartProps | undefined => curve(figures, wording(figures, locale, headings));

function wording(
  { currency, fiscal }: Pick<ChartFigures, "currency"> & Partial<Pick<ChartFigures, "fiscal">>,
  locale: ModelLocale,
  headings?: readonly string[],
) {
  const { language, pane, sheet } = locale;
  const names = yearNames(fiscal, sheet, language);
  return {
    locale,
    language,
    words: pane.charts,
    unit: unitOf(currency, locale),
    amount: (amount: number) => scaled(amount, language),
    exact: (value: number): DataFigure => ({ value, text: count(value, language) }),
    inSentence: (amount: number) => shownMoney(amount, currency, language).text,
    time: (time: number) => years(time, language),
    number: (year: number) => count(year, language),
    shortYear: names.short,
    year: (year: number) => headings?.[year] ?? names.long(year),
    isFiscal: fiscal !== undefined,
    isRightToLeft: directionOf(language) === "rtl",
  };
}

/** The currency by its name, because IRR is also the internal rate of return. */
export function unitOf(currency: string | undefined, { language, pane }: PaneLocale): string {
  if (currency === undefined) return "";
  const name = isCurrency(currency) ? currencyName(language, currency) : undefined;
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
  const { words, unit, inSentence } = said;
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
  const total = (amounts: YearlyAmounts) => inSentence(amounts.reduce<number>((sum, each) => sum + (each ?? 0), 0));
  return (
    drawing && {
      title: words.byYear.title,
      description: fillIsolated(words.byYear.says, { benefits: total(benefits), costs: total(costs) }),
      drawing,
      data: { heads: [words.year, words.benefits, words.costs], rows: rowsBy([benefits, costs], said), unit },
    }
  );
}

function curve({ cumulative: ofYears, payback, taxAfter = 0 }: Running, said: Said): ChartProps | undefined {
  const { words, unit, inSentence, time, locale } = said;
  const lastOfYears = ofYears.at(-1);
  const isTaxedAfter = taxAfter !== 0 && typeof lastOfYears === "number";
  const cumulative = isTaxedAfter ? [...ofYears, lastOfYears - taxAfter] : ofYears;
  const { year, shortYear, number, isFiscal, amount, isRightToLeft } = said;
  const { settled, settledOf } = locale.full.header;
  const lastYear = ofYears.length - 1;
  /** In the table, where there is room for it. */
  const named = (at: number) =>
    at < ofYears.length
      ? year(at)
      : isFiscal
        ? fill(settledOf, { year: year(lastYear) })
        : fill(settled, { year: number(lastYear) });
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
  const ends = {
    first: inSentence(first),
    last: inSentence(last),
    start: number(0),
    end: number(cumulative.length - 1),
  };
  const back = isMarked
    ? fillIsolated(paidBack, { payback: time(payback) })
    : payback === undefined
      ? notPaidBack
      : atOnce;
  return {
    title: words.running.title,
    description: [
      fillIsolated(says, ends),
      ...(isTaxedAfter
        ? [
            fillIsolated(words.running.settled, {
              year: number(lastYear),
              tax: inSentence(taxAfter),
              end: ends.end,
            }),
          ]
        : []),
      back,
    ].join(" "),
    drawing,
    data: { heads: [words.year, words.cumulative], rows: rowsBy([cumulative], { ...said, year: named }), unit },
  };
}

/** @param inputs the sheet of a full workbook on which an assumption gets its low and high */
function weights(
  { tornado: swings = [], lines }: ChartFigures,
  said: Said,
  inputs: string | undefined,
): ChartProps | undefined {
  const { words, unit, exact, inSentence, amount, isRightToLeft, locale } = said;
  const name = ({ carrier }: Swing) => locale.full.rows[`carry_${carrier}` satisfies RowKey];
  const rows = [
    ...swings.map((swing) => ({ name: name(swing), low: swing.low, high: swing.high })),
    ...(lines ?? []).map(({ line, low, high }) => ({ name: line, low, high })),
  ];
  const { low, high } = words.tornado;
  const drawing = tornado({ rows, names: { low, high }, amount, isRightToLeft, width: pictureWidth });
  const [first] = rows;
  if (!drawing || !first) return undefined;
  const says = fillIsolated(words.tornado.says, {
    assumption: first.name,
    low: inSentence(first.low),
    high: inSentence(first.high),
  });
  return {
    title: words.tornado.title,
    description: lines
      ? [
          says,
          startingPoint(said),
          ...(inputs === undefined ? [] : [fillIsolated(words.tornado.own, { sheet: inputs })]),
        ].join(" ")
      : says,
    drawing,
    data: {
      heads: [lines ? words.tornado.line : words.tornado.assumption, low, high],
      rows: rows.map((row) => ({ label: row.name, figures: [exact(row.low), exact(row.high)] })),
      unit,
    },
  };
}

/** Such ranges are nobody's finding, and the reader is told where they come from. */
function startingPoint({ locale, language, words }: Said): string {
  const { benefits, costs } = startingRanges;
  const share = (factor: number) => percent(Math.abs(factor - 1), language, 0);
  return fillIsolated(words.tornado.start, {
    below: share(benefits[0]),
    above: share(benefits[2]),
    beyond: share(costs[2]),
    simulation: locale.pane.simulation.title,
  });
}
