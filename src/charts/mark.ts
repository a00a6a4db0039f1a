/** Where the words stand that say when a line reaches zero: beside the point, and clear of the line. */
import { widthOf, type Words } from "./drawing";

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly isRightToLeft: boolean;
  readonly hasColumns: boolean;
}

export interface Marked {
  /** The point in which the line reaches zero. */
  readonly at: number;
  readonly zero: number;
  readonly says: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** How far the words are from the point, and the baseline of words above and below the zero line. */
const aside = 12;
const [above, below] = [-8, 16];
/** Letters reach so far above their baseline, and below it. */
const [ascent, descent] = [10, 3];
const dotRadius = 4;
const step = 4;

export function markBeside({ at, zero, says, points }: Marked, plot: Plot): Pick<Words, "x" | "y" | "anchor"> {
  const { left, right, top, bottom, isRightToLeft, hasColumns } = plot;
  const width = widthOf(says);
  const boxAt = (x1: number, y: number): Box => ({ x1, x2: x1 + width, y1: y - ascent, y2: y + descent });
  /** A line that rises leaves room before the point above it, and after it below; columns stand above. */
  const before = boxAt(isRightToLeft ? at + aside : at - aside - width, zero + above);
  const after = boxAt(isRightToLeft ? at - aside - width : at + aside, zero + below);
  const isWithin = ({ x1, x2 }: Box): boolean => x1 >= left && x2 <= right;
  const beside = (hasColumns ? [after, before] : [before, after]).filter(isWithin);
  // Where neither has room, the words move away from the zero line until they meet no part of the line.
  const x1 = Math.min(Math.max((hasColumns ? after : before).x1, left), right - width);
  const heights = Array.from({ length: Math.ceil((bottom - top) / step) }, (_, i) => i * step);
  const moved = heights
    .flatMap((height) => [boxAt(x1, zero + above - height), boxAt(x1, zero + below + height)])
    .filter(({ y1, y2 }) => y1 >= top && y2 <= bottom);
  const isClear = (box: Box) => !meets(box, points);
  const box = beside.find(isClear) ?? moved.find(isClear) ?? beside[0] ?? boxAt(x1, zero + above);
  const isAtLeft = (box.x1 + box.x2) / 2 < at;
  return { x: isAtLeft ? box.x2 : box.x1, y: box.y2 - descent, anchor: isAtLeft ? "end" : "start" };
}

const meets = (box: Box, points: Marked["points"]): boolean =>
  points.some(([x, y], i) => {
    const [fromX, fromY] = points[i - 1] ?? [x, y];
    return crosses(grown(box), fromX, fromY, x, y);
  });

const grown = ({ x1, x2, y1, y2 }: Box): Box => ({
  x1: x1 - dotRadius,
  x2: x2 + dotRadius,
  y1: y1 - dotRadius,
  y2: y2 + dotRadius,
});

/** Whether a straight line has a point in a box: its part between the sides of the box is looked at. */
function crosses({ x1, x2, y1, y2 }: Box, fromX: number, fromY: number, toX: number, toY: number): boolean {
  const [start, end] = fromX <= toX ? [fromX, toX] : [toX, fromX];
  if (end < x1 || start > x2) return false;
  const heightAt = (x: number): number => (fromX === toX ? toY : fromY + ((toY - fromY) * (x - fromX)) / (toX - fromX));
  const [first, last] = [heightAt(Math.max(start, x1)), heightAt(Math.min(end, x2))];
  return Math.max(first, last) >= y1 && Math.min(first, last) <= y2;
}
