/** A plausible company of fifty users, marked as a sample wherever it is shown. */
import type { Figures, Line } from "./figures";
import type { BenefitLine, CostLine } from "./lines";

/** Year 0, then each later year; the last figure goes on. */
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

export function sample({ years, currency }: { readonly years: number; readonly currency: string }): Figures {
  const over = (known: readonly number[]): Line => ({
    amounts: Array.from({ length: years + 1 }, (_, year) => known[Math.min(year, known.length - 1)] ?? 0),
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
      retirement: { amounts: Array.from({ length: years + 1 }, (_, year) => (year === years ? exit : 0)) },
    },
    benefits: spread(benefits),
    isSample: true,
  };
}

/** The sample's lines under the reader's own currency, years, rate, users and name, as far as given. */
export function withSample(given: Figures): Figures {
  const { costs, benefits, ...rest } = sample(given);
  return { ...rest, ...given, costs, benefits };
}
