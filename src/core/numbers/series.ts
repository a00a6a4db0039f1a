/** One amount per period; the first is time zero. */
export type Series = readonly number[];

/** Benefits and costs by period, both as positive numbers and of one length. */
export interface Case {
  readonly benefits: Series;
  readonly costs: Series;
}

/** Compensated (Neumaier; Knuth's form, which needs no comparison): a million cents add up to the cent. */
export function sum(amounts: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    const next = total + amount;
    const added = next - total;
    lost += total - (next - added) + (amount - added);
    total = next;
  }
  // An overflow makes the compensation NaN; the total alone still says which infinity.
  return Number.isFinite(total) ? total + lost : total;
}

/** The sum, 0 where it is no more than what rounding leaves of amounts that cancel: 0.1 + 0.2 − 0.3. */
export function total(amounts: Series): number {
  const all = sum(amounts);
  // Scaled before they are added: the sizes of what is large but cancels may add up to infinity.
  return withoutResidue(all, sum(amounts.map((amount) => residue(amount))));
}

/**
 * What rounding may leave where amounts of this size in all cancel: what is no more counts as 0, as 0.1 + 0.2 − 0.3 does.
 * Each amount is off by up to ε/2 of it as it is typed, by as much again where it is discounted, and each addition adds as
 * much; 4 ε leaves room. `additions` are those that are plain, not compensated.
 */
export function residue(size: number, additions = 0): number {
  return (additions + 4) * Number.EPSILON * Math.abs(size);
}

/** 0 where the amount is no more than what rounding leaves. */
export function withoutResidue(amount: number, residue: number): number {
  return Math.abs(amount) <= residue ? 0 : amount;
}

/** Benefits less costs, by period. */
export function net({ benefits, costs }: Case): Series {
  return benefits.map((benefit, t) => netOf(benefit, costs[t] ?? 0));
}

/** 0 where they differ by rounding alone, which would count as a change of sign. */
function netOf(benefit: number, cost: number): number {
  if (cost === 0) return benefit;
  return withoutResidue(benefit - cost, residue(benefit) + residue(cost));
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
