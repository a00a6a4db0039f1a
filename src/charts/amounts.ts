/** The axis of amounts: round values from below the smallest amount to above the largest, zero among them. */
import { scaleLinear } from "d3-scale";

export interface Amounts {
  readonly ticks: readonly number[];
  /** The place of an amount between two places of the picture. */
  readonly at: (amount: number) => number;
}

/**
 * @param from the place of the lowest tick
 * @param to the place of the highest tick
 */
export function amountsAxis(amounts: readonly number[], from: number, to: number, count = 5): Amounts {
  const [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const scale = scaleLinear()
    .domain(least === most ? [0, 1] : [least, most])
    .nice(count)
    .range([from, to]);
  return { ticks: scale.ticks(count), at: (amount) => scale(amount) };
}
