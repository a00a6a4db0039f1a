/** Reads a large area in blocks of rows. */
import type { Area } from "../../grid/plan";
import { rangeAt } from "./batch";
import { isTooLarge } from "./payload";

/** Cells with short contents: Excel on the web limits a response to 5 MB. Where theirs are longer, fewer are read at once. */
const cellsAtOnce = 20_000;

/** The range must be loaded with its row, its column and their counts. */
export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** @param properties of each block, which is loaded when it is used */
export async function eachBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows: rowCount, columns }: Area,
  properties: string,
  use: (range: Excel.Range, area: Area) => void,
): Promise<void> {
  let step = Math.max(1, Math.floor(cellsAtOnce / columns));
  for (let from = 0; from < rowCount;) {
    const rows = Math.min(step, rowCount - from);
    const area = { row: row + from, column, rows, columns };
    const range = rangeAt(sheet, area).load(properties);
    try {
      await context.sync();
    } catch (failure) {
      if (!isTooLarge(failure) || rows === 1) throw failure;
      step = Math.ceil(rows / 4);
      continue;
    }
    from += rows;
    use(range, area);
  }
}
