/** Reads the selected cells with their formats, as a table. */
import { daysTo1904, utcOfSerial } from "../../core/numbers/calendar";
import type { FormattedCell } from "../../grid/tableText";
import type { NoTable, SelectedTable } from "../port";
import { inExcel } from "./batch";
import { areaOf, eachBlock } from "./blocks";
import { cellsOf, readable } from "./read";

const place = "address,rowIndex,columnIndex,rowCount,columnCount";

export async function selectedTable(most: number): Promise<SelectedTable | NoTable> {
  // While a chart is selected, there is still an active cell.
  const areas = await inExcel(async (context) => {
    const selected = context.workbook.getSelectedRanges().load("areaCount");
    await context.sync();
    return selected.areaCount;
  }).catch(() => 0);
  return areas > 1 ? "severalAreas" : read(most, areas === 0);
}

const read = (most: number, isActiveCell: boolean): Promise<SelectedTable | NoTable> =>
  inExcel(async (context) => {
    const { workbook } = context;
    const selected = isActiveCell ? workbook.getActiveCell() : workbook.getSelectedRanges().areas.getItemAt(0);
    const sheet = selected.load(place).worksheet;
    const used = sheet.getUsedRangeOrNullObject(true).load(place);
    await context.sync();
    const nothing = { address: selected.address, cells: [] };
    if (used.isNullObject) return nothing;
    const isOne = selected.rowCount * selected.columnCount === 1;
    const table = isOne ? used : selected.getIntersectionOrNullObject(used).load(place);
    await context.sync();
    if (table.isNullObject) return nothing;
    const area = areaOf(table);
    if (area.rows * area.columns > most) return "tooManyCells";
    const cells: FormattedCell[] = [];
    let countsFrom1904 = false;
    await eachBlock(context, sheet, area, `${readable},numberFormat,text`, (range, { row, column }) =>
      cellsOf(range).values.forEach((line, r) =>
        line.forEach((value, c) => {
          if (value === null) return;
          if (typeof value === "number") countsFrom1904 ||= showsYearOf1904(value, String(range.text[r]?.[c]));
          cells.push({ row: row + r, column: column + c, value, format: String(range.numberFormat[r]?.[c]) });
        }),
      ),
    );
    return countsFrom1904 ? "from1904" : { address: table.address, cells };
  });

/** True for a day that shows the year which it has if days count from 1904, because Excel doesn't tell from when they count. */
function showsYearOf1904(serial: number, text: string): boolean {
  const [shown] = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text) ?? [];
  if (shown === undefined || !(serial > 0 && serial < 100_000) || String(serial) === text) return false;
  const yearAt = (days: number) => new Date(utcOfSerial(days)).getUTCFullYear();
  return Number(shown) === yearAt(serial + daysTo1904) && Number(shown) !== yearAt(serial);
}
