/** A plausible company of fifty users, marked as a sample in every place that shows it. */
import type { Figures, Line } from "./figures";
import type { benefitLines, costLines } from "./lines";

type CostLine = (typeof costLines)[number];
type BenefitLine = (typeof benefitLines)[number];

/** Year 0, then each later year; the last figure is repeated. */
const costs: Readonly<Record<CostLine, readonly number[]>> = {
  licences: [0, 39000],
  implementation: [62000, 8000, 0],
  integration: [18000, 3500],
  migration: [12500, 0],
  training: [14000, 6000, 3500],
  people: [26000, 21000, 18000],
  change: [9000, 4500, 0],
  retirement: [0],
};
const benefits: Readonly<Record<BenefitLine, readonly number[]>> = {
  sales: [0, 48000, 88000, 104000],
  savings: [0, 14000, 24000, 27000],
  productivity: [0, 19000, 31000, 36000],
  loyalty: [0, 6000, 19000, 28000],
  markets: [0, 0, 8000, 15000],
};
const exit = 11000;

/**
 * An approximate exchange rate to the euro, only to give a sample's amounts a realistic size in its currency.
 * The user's own amounts are never converted.
 */
const priceOfAEuro: Readonly<Record<string, number>> = {
  CNY: 8,
  CZK: 25,
  DKK: 8,
  HUF: 400,
  IDR: 20_000,
  INR: 100,
  IRR: 1_000_000,
  IRT: 100_000,
  JPY: 160,
  KRW: 1_600,
  NOK: 12,
  RUB: 100,
  SEK: 12,
  TRY: 50,
  VND: 30_000,
};

export const scaleOf = (currency: string): number => priceOfAEuro[currency] ?? 1;

export function sample({ years, currency }: { readonly years: number; readonly currency: string }): Figures {
  const scale = scaleOf(currency);
  const over = (known: readonly number[]): Line => ({
    amounts: Array.from({ length: years + 1 }, (_, year) => scale * (known[Math.min(year, known.length - 1)] ?? 0)),
  });
  const spread = <K extends string>(lines: Readonly<Record<K, readonly number[]>>) =>
    Object.fromEntries(Object.entries<readonly number[]>(lines).map(([key, known]) => [key, over(known)])) as Record<
      K,
      Line
    >;
  return {
    currency,
    years,
    discountRate: 0.1,
    users: 50,
    costs: {
      ...spread(costs),
      retirement: { amounts: Array.from({ length: years + 1 }, (_, year) => (year === years ? scale * exit : 0)) },
    },
    benefits: spread(benefits),
    isSample: true,
  };
}

/** A sample with the user's own currency, years, rate, users and name, if given. */
export function withSample(given: Figures, made: Figures = sample(given)): Figures {
  const { costs, benefits, ...rest } = made;
  return { ...rest, ...given, costs, benefits };
}
