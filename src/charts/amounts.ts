/** The axis of amounts: round values from below the smallest amount to above the largest, zero among them. */
import { scaleLinear } from "d3-scale";
import { widthOf } from "./drawing";

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

/** An axis across, with as many ticks, at most five, as their words have room for. */
export function axisAcross(
  amounts: readonly number[],
  from: number,
  to: number,
  says: (amount: number) => string,
): Amounts {
  const axes = [4, 3, 2, 1].map((count) => amountsAxis(amounts, from, to, count));
  const hasRoom = ({ ticks, at }: Amounts) =>
    ticks.every((tick, i) => {
      const next = ticks[i + 1];
      if (next === undefined) return true;
      return Math.abs(at(next) - at(tick)) > (widthOf(says(tick)) + widthOf(says(next))) / 2 + 6;
    });
  const fewest = axes[axes.length - 1] as Amounts;
  return axes.find(hasRoom) ?? { ...fewest, ticks: fewest.ticks.filter((tick) => tick === 0) };
}
