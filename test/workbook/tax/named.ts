/** The values of the cells of a plan's defined name, row after row. */
import type { Plan, PlanCell } from "../../../src/grid/plan";
import { nameOf, type Key } from "../../../src/workbook/model/names";

export function valuesOf(plan: Plan, key: Key): readonly PlanCell["value"][] {
  const named = plan.names.find(({ name }) => name === nameOf(1, key));
  if (!named || !("area" in named)) throw new Error(`No name has the key ${key}.`);
  const { row, column, rows, columns } = named.area;
  const cells = new Map(
    plan.sheets
      .find(({ name }) => name === named.sheet)
      ?.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value]) ?? [],
  );
  return Array.from({ length: rows * columns }, (_, i) => {
    const at = `${row + Math.floor(i / columns)} ${column + (i % columns)}`;
    return cells.get(at) ?? null;
  });
}
