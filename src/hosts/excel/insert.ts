/** Types a formula into a cell that the reader chose. */
import { areaAddress, sheetColumns, sheetRows } from "../../grid/address";
import type { Area } from "../../grid/plan";
import { parseReference } from "../../formula/sheetReference";
import type { Inserted, Insertion } from "../port";
import { Trouble } from "../trouble";
import { has, inExcel } from "./batch";
import { lookAtOurs, retypeOurs, type Seen } from "./retypeLocal";

export async function insert(insertion: Insertion): Promise<Inserted> {
  let seen: Seen | undefined;
  const inserted = await inExcel(async (context) => {
    const { address, formula, format, replaces, ...size } = insertion;
    const reference = parseReference(address);
    if (reference?.sheet === undefined) throw new Trouble("gone");
    const sheet = context.workbook.worksheets.getItem(reference.sheet);
    const cell = sheet.getRange(reference.address).getCell(0, 0).load("rowIndex,columnIndex,numberFormat,valueTypes");
    const protection = sheet.protection.load("protected");
    await context.sync();
    if (protection.protected) throw new Trouble("protected", [reference.sheet]);
    const area: Area = { row: cell.rowIndex, column: cell.columnIndex, ...size };
    const own = cell.valueTypes[0]?.[0] !== Excel.RangeValueType.empty;
    if (own && !replaces) return "occupied";
    if (area.row + area.rows > sheetRows || area.column + area.columns > sheetColumns) return "blocked";
    if (area.rows * area.columns > 1) {
      const filled = sheet.getRange(areaAddress(area)).load("valueTypes,formulas");
      const spill = has("1.12") && own ? cell.getSpillingToRangeOrNullObject().load("rowCount,columnCount") : undefined;
      await context.sync();
      // What the cell's own table fills becomes free with it.
      const isFree = (row: number, column: number) =>
        row + column === 0 ||
        filled.valueTypes[row]?.[column] === Excel.RangeValueType.empty ||
        (spill !== undefined && !spill.isNullObject && row < spill.rowCount && column < spill.columnCount);
      if (!filled.valueTypes.every((line, row) => line.every((_, column) => isFree(row, column)))) return "blocked";
    }
    const isUnformatted = (cell.numberFormat as unknown[][])[0]?.[0] === "General";
    cell.formulas = [[formula]];
    // Excel copies the format of the cells a formula reads into an unformatted cell, so the format comes after the formula.
    if (isUnformatted && format !== undefined) cell.numberFormat = [[format]];
    seen = lookAtOurs(sheet, { cells: [{ ...area, formula: formula.slice(1), value: 0, style: "plain" }] });
    await context.sync();
    sheet.activate();
    cell.select();
    await context.sync();
    return "inserted";
  });
  if (seen) await retypeOurs([seen]);
  return inserted;
}
