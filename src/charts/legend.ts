/** The signs of a chart and what they mean, in as many rows as they need. */
import { widthOf, type BarLook, type Shape } from "./drawing";

export interface LegendItem {
  readonly look: BarLook | "cumulative";
  readonly name: string;
}

const [mark, gap, between, rowHeight] = [12, 6, 16, 17];

interface Placed extends LegendItem {
  readonly x: number;
  readonly row: number;
}

function placed(items: readonly LegendItem[], width: number): readonly Placed[] {
  let [x, row] = [0, 0];
  return items.map((item) => {
    const size = mark + gap + widthOf(item.name) + between;
    if (x > 0 && x + size - between > width) [x, row] = [0, row + 1];
    const at = { ...item, x, row };
    x += size;
    return at;
  });
}

/** The height that the legend takes. */
export const legendHeight = (items: readonly LegendItem[], width: number): number =>
  rowHeight * (1 + Math.max(0, ...placed(items, width).map(({ row }) => row)));

export function legend(
  items: readonly LegendItem[],
  place: { readonly left: number; readonly top: number; readonly width: number; readonly isRightToLeft: boolean },
): readonly Shape[] {
  const { left, top, width, isRightToLeft } = place;
  return placed(items, width).flatMap(({ look, name, x, row }): readonly Shape[] => {
    const y = top + row * rowHeight;
    const start = isRightToLeft ? left + width - x - mark : left + x;
    const sign: readonly Shape[] =
      look === "cumulative"
        ? [
            { is: "curve", path: `M${start},${y + 6}h${mark}` },
            { is: "dot", x: start + mark / 2, y: y + 6, radius: 3 },
          ]
        : [{ is: "bar", look, x: start, y, width: mark, height: mark }];
    const words = { is: "words", y: y + 10, text: name } as const;
    return [
      ...sign,
      isRightToLeft
        ? { ...words, x: start - gap, anchor: "end" }
        : { ...words, x: start + mark + gap, anchor: "start" },
    ];
  });
}
