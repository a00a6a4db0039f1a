/** How often each amount came up: bars below zero are a loss, those above it a gain. */
import type { Bin } from "../core/numbers/histogram";
import { axisAcross } from "./amounts";
import type { Drawing, Shape } from "./drawing";
import { legend, legendHeight } from "./legend";

export interface HistogramGiven {
  /** Side by side, from the lowest amount to the highest. */
  readonly bins: readonly Bin[];
  readonly names: Readonly<Record<"loss" | "gain", string>>;
  readonly amount: (amount: number) => string;
  readonly isRightToLeft: boolean;
  readonly width: number;
  readonly height: number;
}

const [edge, side, belowPlot] = [10, 26, 22];

/** Undefined if there is nothing to count. */
export function histogram(given: HistogramGiven): Drawing | undefined {
  const { bins, names, amount, isRightToLeft, width, height } = given;
  const most = Math.max(0, ...bins.map(({ count }) => count));
  if (most === 0) return undefined;
  const ends = bins.flatMap(({ from, to }) => [from, to]);
  const [first, last] = isRightToLeft ? [width - side, side] : [side, width - side];
  const axis = axisAcross(ends, first, last, amount);
  const bottom = height - belowPlot;
  const tall = bottom - edge;
  const looks = [...new Set(bins.filter(({ count }) => count > 0).map(lookOf))];
  const items = looks.map((look) => ({ look, name: names[look] }));
  const place = { left: edge, top: height + 6, width: width - 2 * edge, isRightToLeft };
  return {
    width,
    height: height + 6 + legendHeight(items, place.width),
    shapes: [
      ...bins.map((bin): Shape => {
        const [from, to] = [axis.at(bin.from), axis.at(bin.to)];
        const size = (tall * bin.count) / most;
        return {
          is: "bar",
          look: lookOf(bin),
          x: Math.min(from, to),
          y: bottom - size,
          width: Math.max(0.5, Math.abs(to - from) - 1),
          height: size,
        };
      }),
      { is: "rule", look: "grid", x1: side, x2: width - side, y1: bottom, y2: bottom },
      { is: "rule", look: "zero", x1: axis.at(0), x2: axis.at(0), y1: edge, y2: bottom },
      ...axis.ticks.map((tick): Shape => ({
        is: "words",
        x: axis.at(tick),
        y: bottom + 16,
        anchor: "middle",
        text: amount(tick),
      })),
      ...legend(items, place),
    ],
  };
}

const lookOf = ({ from, to }: Bin): "loss" | "gain" => (from + to < 0 ? "loss" : "gain");
