/** Native twins calculated by engines that aren't ours: LibreOffice, and that of the workbench's grid. */
import { cellAddress } from "../../src/grid/address";
import { cellReader } from "../../src/hosts/univer/cells";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import type { CellValue, Plan, PlanCell } from "../../src/grid/plan";
import { headlessGrid } from "../../test/hosts/univer/headlessGrid";
import { oneSheet } from "../../test/plans/oneSheet";
import { recalculate } from "../../test/tools/libreoffice";
import { rowOf, type Twin } from "./twins";

/** Names stand in the first column, formulas beside them, and their cells to the right of both. */
const [names, formulas] = [0, 1];

/** Where the nth twin's formula stands. */
export const cellOf = (nth: number): string => cellAddress(rowOf(nth), formulas);

/**
 * A sheet with every twin, its function's number below it, and whether they agree. A twin's stored value is 0, so that one that
 * wasn't calculated is seen.
 */
export function planOf(twins: readonly Twin[]): Plan {
  const own = twins.flatMap(({ name, formula, expected }, i): readonly PlanCell[] => {
    const [twin, ours] = [cellOf(i), cellAddress(rowOf(i) + 1, formulas)];
    const agree = `IFERROR(IF(ABS(${twin}-${ours})<=1E-9*MAX(1,ABS(${ours})),"yes","no"),"no")`;
    const at = (below: number, column: number) => ({ row: rowOf(i) + below, column, style: "plain" as const });
    return [
      { ...at(0, names), value: name },
      { ...at(0, formulas), value: 0, formula },
      { ...at(1, names), value: "our function" },
      { ...at(1, formulas), value: expected },
      { ...at(2, names), value: "they agree" },
      { ...at(2, formulas), value: "no", formula: agree },
    ];
  });
  const differing = `COUNTIF(B2:B${rowOf(twins.length)},"no")`;
  const total: readonly PlanCell[] = [
    { row: 0, column: names, value: "not in agreement, after Ctrl+Alt+F9", style: "plain" },
    { row: 0, column: formulas, value: twins.length, formula: differing, style: "plain" },
  ];
  const columnWidths = [34, 22];
  return oneSheet({ name: "Twins", columnWidths, cells: [...total, ...own, ...twins.flatMap(({ cells }) => cells)] });
}

/** What LibreOffice calculates of each. */
export async function inLibreOffice(twins: readonly Twin[]): Promise<readonly CellValue[]> {
  const [file] = await recalculate([{ name: "twins", bytes: await writeXlsx(planOf(twins)) }]);
  return twins.map((_, i) => file?.[0]?.values[rowOf(i)]?.[formulas] ?? null);
}

/** What the engine of the workbench's grid calculates of each. */
export async function inGrid(twins: readonly Twin[]): Promise<readonly CellValue[]> {
  const grid = headlessGrid();
  const cellData: Record<number, Record<number, object>> = {};
  for (const { cells } of twins)
    for (const { row, column, value } of cells) (cellData[row] ??= {})[column] = { v: value };
  twins.forEach(({ formula }, i) => ((cellData[rowOf(i)] ??= {})[formulas] = { f: `=${formula}` }));
  const size = { rowCount: rowOf(twins.length + 1), columnCount: 70 };
  const sheet = grid.workbook.insertSheet("Twins", { sheet: { cellData: cellData as never, ...size } });
  await grid.api.getFormula().onCalculationResultApplied(120_000);
  const { value } = cellReader(grid, sheet);
  const values = twins.map((_, i) => value(rowOf(i), formulas));
  grid.dispose();
  return values;
}

/** True if an engine gives the number of our function, to a billionth. */
export const isEqual = ({ expected }: Twin, value: CellValue): boolean =>
  typeof value === "number" && Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
