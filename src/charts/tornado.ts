/** How far a result moves with each assumption: one row each, its bars from the middle, where nothing changes. */
import { amountsAxis } from "./amounts";
import { widthOf, type BarLook, type Drawing, type Shape } from "./drawing";
import { legend, legendHeight } from "./legend";

export interface TornadoRow {
  readonly name: string;
  /** The change of the result at the low and at the high of the assumption. */
  readonly low: number;
  readonly high: number;
}

export interface TornadoGiven {
  /** In the order in which they are shown. */
  readonly rows: readonly TornadoRow[];
  readonly names: Readonly<Record<"low" | "high", string>>;
  readonly amount: (amount: number) => string;
  readonly isRightToLeft: boolean;
  readonly width: number;
}

const [rowHeight, barHeight, edge] = [36, 14, 10];

/** Undefined if nothing changes. */
export function tornado(given: TornadoGiven): Drawing | undefined {
  const { rows, names, amount, isRightToLeft, width } = given;
  const all = rows.flatMap(({ low, high }) => [low, high]);
  if (all.every((change) => change === 0)) return undefined;
  // The amounts stand beside the ends of the bars.
  const room = edge + 4 + Math.max(...all.map((change) => widthOf(amount(change))));
  const [first, last] = isRightToLeft ? [width - room, room] : [room, width - room];
  const axis = amountsAxis(all, first, last);
  const zero = axis.at(0);
  const bottom = edge + rows.length * rowHeight;
  const items = (["low", "high"] as const).map((look) => ({ look, name: names[look] }));
  const place = { left: edge, top: bottom + 6, width: width - 2 * edge, isRightToLeft };
  return {
    width,
    height: bottom + 6 + legendHeight(items, place.width),
    shapes: [
      ...rows.flatMap((row, i) => {
        const y = edge + i * rowHeight;
        const heading = {
          is: "words",
          x: isRightToLeft ? width - edge : edge,
          y: y + 10,
          anchor: isRightToLeft ? "end" : "start",
          text: row.name,
        } as const;
        // A line through all rows would cross out the names.
        const rule = { is: "rule", look: "zero", x1: zero, x2: zero, y1: y + 14, y2: y + rowHeight - 3 } as const;
        return [heading, ...barsOf(row, y + 16, axis.at, amount), rule];
      }),
      ...legend(items, place),
    ],
  };
}

function barsOf(
  { low, high }: TornadoRow,
  y: number,
  at: (change: number) => number,
  amount: (change: number) => string,
): readonly Shape[] {
  // Two changes in the same direction would hide each other, so each gets half of the row.
  const isShared = low * high > 0;
  const height = isShared ? barHeight / 2 : barHeight;
  const bar = (look: BarLook, change: number, top: number): readonly Shape[] => {
    if (change === 0) return [];
    const [from, to] = [at(0), at(change)];
    const isLeft = to < from;
    return [
      { is: "bar", look, x: Math.min(from, to), y: top, width: Math.abs(to - from), height },
      {
        is: "words",
        x: isLeft ? to - 4 : to + 4,
        y: top + height / 2 + 4,
        anchor: isLeft ? "end" : "start",
        text: amount(change),
      },
    ];
  };
  return [...bar("low", low, y), ...bar("high", high, isShared ? y + height : y)];
}
