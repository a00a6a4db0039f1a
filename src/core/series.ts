/** One amount per period; the first is time zero. */
export type Series = readonly number[];

/** Benefits and costs by period, both as positive numbers and of one length. */
export interface Case {
  readonly benefits: Series;
  readonly costs: Series;
}

/** Compensated (Neumaier): a million cents add up to the cent. */
export function sum(amounts: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  for (const amount of amounts) {
    const next = total + amount;
    lost += Math.abs(total) >= Math.abs(amount) ? total - next + amount : amount - next + total;
    total = next;
  }
  // An overflow makes the compensation NaN; the total alone still says which infinity.
  return Number.isFinite(total) ? total + lost : total;
}

/** The sum, 0 where it is no more than what rounding leaves of amounts that cancel: 0.1 + 0.2 − 0.3. */
export function total(amounts: Series): number {
  const all = sum(amounts);
  return Math.abs(all) <= 4 * Number.EPSILON * sum(amounts.map(Math.abs)) ? 0 : all;
}

/** Benefits less costs, by period. */
export function net({ benefits, costs }: Case): Series {
  return benefits.map((benefit, t) => benefit - (costs[t] ?? 0));
}

/** Running totals, each as exact as a compensated sum from the start. */
export function cumulative(amounts: Series): Series {
  let total = 0;
  let lost = 0;
  return amounts.map((amount) => {
    const next = total + amount;
    lost += Math.abs(total) >= Math.abs(amount) ? total - next + amount : amount - next + total;
    total = next;
    return Number.isFinite(total) ? total + lost : total;
  });
}

/** Rows are line items, columns periods; a single row or column is one amount per period. */
export type Lines = readonly Series[];

/** One amount per period: a row or a column as it stands, a block summed over its lines. */
export function byPeriod(lines: Lines): Series {
  const periods = lines[0]?.length ?? 0;
  if (periods === 1) return lines.map((line) => line[0] ?? 0);
  if (lines.length === 1) return lines[0] ?? [];
  return Array.from({ length: periods }, (_, t) => sum(lines.map((line) => line[t] ?? 0)));
}

/** Whether there are several lines and several periods. */
export function isBlock(lines: Lines): boolean {
  return lines.length > 1 && (lines[0]?.length ?? 0) > 1;
}
