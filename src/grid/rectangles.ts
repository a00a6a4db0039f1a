import type { At } from "./address";
import type { Area } from "./plan";

/** Groups cells into few rectangles: runs within rows and, if rows may be joined, equal runs in consecutive rows. */
export function rectangles(places: readonly At[], joinRows: boolean): readonly Area[] {
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const run of runs(places)) {
    const key = `${run.column}:${run.columns}`;
    const above = joinRows ? open.get(key) : undefined;
    if (above && above.row + above.rows === run.row) {
      open.set(key, { ...above, rows: above.rows + 1 });
    } else {
      const finished = open.get(key);
      if (finished) done.push(finished);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()];
}

function runs(places: readonly At[]): readonly Area[] {
  const ordered = [...places].sort((a, b) => a.row - b.row || a.column - b.column);
  return ordered.reduce<Area[]>((found, { row, column }) => {
    const last = found.at(-1);
    if (last && last.row === row && last.column + last.columns === column) {
      found[found.length - 1] = { ...last, columns: last.columns + 1 };
    } else found.push({ row, column, rows: 1, columns: 1 });
    return found;
  }, []);
}

/** True if the cell lies in the area. */
export const contains = ({ row, column, rows, columns }: Area, cell: At): boolean =>
  cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;

/** The smallest rectangle around the cells. */
export function around(places: readonly At[]): Area | undefined {
  if (places.length === 0) return undefined;
  const edges = places.reduce(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
  return {
    row: edges.top,
    column: edges.left,
    rows: edges.bottom - edges.top + 1,
    columns: edges.right - edges.left + 1,
  };
}
