/** Columns and a line over the years, with the point where the line reaches zero. The first year stands where reading begins. */
import { line as curve, symbol, symbolDiamond } from "d3-shape";
import { amountsAxis } from "./amounts";
import { rounded, widthOf, type BarLook, type Drawing, type Shape } from "./drawing";
import { legend, legendHeight } from "./legend";
import { markBeside, type Plot } from "./mark";

/** Amounts from year 0 on; null if there is none. */
export type YearlyAmounts = readonly (number | null)[];

export interface ByYearsGiven {
  readonly columns?: readonly { readonly look: BarLook; readonly name: string; readonly amounts: YearlyAmounts }[];
  readonly line?: {
    readonly name: string;
    readonly amounts: YearlyAmounts;
    /** The time at which the line reaches zero, in years, and the words that say so. */
    readonly breakEven?: { readonly years: number; readonly says: string };
  };
  /** The name of a year, and a shorter one for where there is no room. */
  readonly year: (year: number) => string;
  readonly shortYear: (year: number) => string;
  readonly amount: (amount: number) => string;
  readonly isRightToLeft: boolean;
  readonly width: number;
  /** Without the legend. */
  readonly height: number;
}

const edge = 10;
const belowPlot = 22;

/** Undefined if there is no amount other than 0. */
export function byYears(given: ByYearsGiven): Drawing | undefined {
  const { columns = [], line, isRightToLeft, width, height } = given;
  const known = (amounts: YearlyAmounts) => amounts.filter((amount) => amount !== null);
  const series = [...columns.map(({ amounts }) => amounts), ...(line ? [line.amounts] : [])];
  const all = series.flatMap(known);
  if (all.every((amount) => amount === 0)) return undefined;

  const [top, bottom] = [edge, height - belowPlot];
  const axis = amountsAxis(all, bottom, top);
  const room = 8 + Math.max(...axis.ticks.map((tick) => widthOf(given.amount(tick))));
  const [left, right] = isRightToLeft ? [edge, width - room] : [room, width - edge];
  const count = Math.max(...series.map(({ length }) => length));
  const step = (right - left) / count;
  /** The middle of a year's place; between two years for a time between them. */
  const middle = (year: number) => (isRightToLeft ? right - step * (year + 0.5) : left + step * (year + 0.5));

  const grid = axis.ticks.flatMap((tick): readonly Shape[] => [
    { is: "rule", look: tick === 0 ? "zero" : "grid", x1: left, x2: right, y1: axis.at(tick), y2: axis.at(tick) },
    {
      is: "words",
      x: isRightToLeft ? right + 6 : left - 6,
      y: axis.at(tick) + 4,
      anchor: isRightToLeft ? "start" : "end",
      text: given.amount(tick),
    },
  ]);
  const years = Array.from({ length: count }, (_, year) => year);
  const isTight = years.some((year) => widthOf(given.year(year)) > step - 4);
  const labels = years.map((year): Shape => ({
    is: "words",
    x: middle(year),
    y: bottom + 16,
    anchor: "middle",
    text: (isTight ? given.shortYear : given.year)(year),
  }));

  const size = Math.min(34, (step * 0.7) / Math.max(1, columns.length));
  const bars = columns.flatMap(({ look, amounts }, place) =>
    amounts.map((amount, year): Shape => {
      const [high, low] = [axis.at(Math.max(0, amount ?? 0)), axis.at(Math.min(0, amount ?? 0))];
      const shift = isRightToLeft ? columns.length / 2 - place - 1 : place - columns.length / 2;
      return { is: "bar", look, x: middle(year) + shift * size, y: high, width: size, height: low - high };
    }),
  );

  const items = [
    ...columns.map(({ look, name }) => ({ look, name })),
    ...(line ? [{ look: "cumulative" as const, name: line.name }] : []),
  ];
  const place = { left: edge, top: height + 6, width: width - 2 * edge, isRightToLeft };
  return {
    width,
    height: height + 6 + legendHeight(items, place.width),
    shapes: [
      ...grid,
      ...bars,
      ...(line
        ? lined(line, middle, axis.at, { left, right, top, bottom, isRightToLeft, hasColumns: columns.length > 0 })
        : []),
      ...labels,
      ...legend(items, place),
    ],
  };
}

function lined(
  { amounts, breakEven }: NonNullable<ByYearsGiven["line"]>,
  x: (year: number) => number,
  y: (amount: number) => number,
  plot: Plot,
): readonly Shape[] {
  const points = amounts.flatMap((amount, year) => (amount === null ? [] : [[x(year), y(amount)] as const]));
  const path =
    curve<readonly [number, number]>(
      ([at]) => rounded(at),
      ([, at]) => rounded(at),
    )(points) ?? "";
  const dots = points.map(([at, height]): Shape => ({ is: "dot", x: at, y: height, radius: 3.5 }));
  if (!breakEven) return [{ is: "curve", path }, ...dots];
  const at = x(breakEven.years);
  const mark = markBeside({ at, zero: y(0), says: breakEven.says, points }, plot);
  return [
    { is: "curve", path },
    ...dots,
    { is: "point", x: at, y: y(0), path: symbol(symbolDiamond, 110)() ?? "" },
    { is: "words", ...mark, text: breakEven.says, isStrong: true },
  ];
}
