/** Reads the selected cells with their formats, as a table. */
import type { FormattedCell } from "../../grid/tableText";
import type { SelectedTable } from "../port";
import { areaOf, eachBlock } from "./blocks";
import { cellsOf, readable } from "./read";
import { onSelected } from "./selected";

const place = "address,rowIndex,columnIndex,rowCount,columnCount";

export const selectedTable = (most: number): Promise<SelectedTable | "tooMany"> =>
  onSelected(async (context, selected) => {
    selected.load(place);
    const sheet = selected.worksheet;
    const used = sheet.getUsedRangeOrNullObject(true).load(place);
    const both = selected.getIntersectionOrNullObject(used).load(place);
    await context.sync();
    const table = selected.rowCount * selected.columnCount === 1 ? used : both;
    if (used.isNullObject || table.isNullObject) return { address: selected.address, cells: [] };
    const area = areaOf(table);
    if (area.rows * area.columns > most) return "tooMany";
    const cells: FormattedCell[] = [];
    await eachBlock(context, sheet, area, `${readable},numberFormat`, (range, { row, column }) =>
      cellsOf(range).values.forEach((line, r) =>
        line.forEach((value, c) => {
          if (value === null) return;
          cells.push({ row: row + r, column: column + c, value, format: String(range.numberFormat[r]?.[c]) });
        }),
      ),
    );
    return { address: table.address, cells };
  });
