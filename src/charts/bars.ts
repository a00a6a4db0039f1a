/** One bar for each of several options, below its name, from zero to its amount. */
import { amountsAxis } from "./amounts";
import { widthOf, type Drawing, type Shape } from "./drawing";

export interface BarsGiven {
  /** In the order in which they are shown. */
  readonly rows: readonly { readonly name: string; readonly amount: number }[];
  readonly amount: (amount: number) => string;
  readonly isRightToLeft: boolean;
  readonly width: number;
}

const [rowHeight, barHeight, edge] = [36, 14, 10];

/** Undefined if no amount is other than 0. */
export function bars({ rows, amount, isRightToLeft, width }: BarsGiven): Drawing | undefined {
  const all = rows.map((row) => row.amount);
  if (all.every((each) => each === 0)) return undefined;
  // The amounts stand beside the ends of the bars.
  const room = edge + 4 + Math.max(...all.map((each) => widthOf(amount(each))));
  const [left, right] = [
    all.some((each) => each < 0) ? room : edge,
    all.some((each) => each > 0) ? width - room : width - edge,
  ];
  const axis = isRightToLeft ? amountsAxis(all, width - left, width - right) : amountsAxis(all, left, right);
  const zero = axis.at(0);
  return {
    width,
    height: edge + rows.length * rowHeight,
    shapes: rows.flatMap((row, i): readonly Shape[] => {
      const y = edge + i * rowHeight;
      const end = axis.at(row.amount);
      const isLeft = row.amount < 0 !== isRightToLeft;
      return [
        {
          is: "words",
          x: isRightToLeft ? width - edge : edge,
          y: y + 10,
          anchor: isRightToLeft ? "end" : "start",
          text: row.name,
        },
        {
          is: "bar",
          look: row.amount < 0 ? "loss" : "gain",
          x: Math.min(zero, end),
          y: y + 16,
          width: Math.abs(end - zero),
          height: barHeight,
        },
        {
          is: "words",
          x: isLeft ? end - 4 : end + 4,
          y: y + 27,
          anchor: isLeft ? "end" : "start",
          text: amount(row.amount),
        },
        { is: "rule", look: "zero", x1: zero, x2: zero, y1: y + 14, y2: y + rowHeight - 3 },
      ];
    }),
  };
}
