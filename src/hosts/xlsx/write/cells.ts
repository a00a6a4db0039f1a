import { storedFormula } from "../../../formula/stored";
import { cellAddress } from "../../../grid/address";
import type { CellValue, PlanCell, PlanSheet } from "../../../grid/plan";
import { type CellContent, cellXml } from "../cellXml";
import { element } from "../package/element";
import { rowHeights } from "./measures";
import { paintedCells } from "./paintedCells";
import type { SheetTables } from "./tables";

/** Writes the rows that have cells, and empty rows that have a height of their own. */
export function sheetData(sheet: PlanSheet, { cellFormat, typedText }: SheetTables): string {
  const heights = rowHeights(sheet);
  const rows = new Map<number, string[]>([...heights.keys()].map((row) => [row, []]));
  for (const cell of paintedCells(sheet)) {
    const attributes = { s: cellFormat(cell, sheet.direction) };
    const xml = cellXml(cell, contentOf(cell, sheet.name), { attributes, typedText });
    const cells = rows.get(cell.row);
    if (cells) cells.push(xml);
    else rows.set(cell.row, [xml]);
  }
  const written = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const ht = heights.get(row);
      return element("row", { r: row + 1, ht, customHeight: ht === undefined ? undefined : 1 }, cells.join(""));
    });
  return element("sheetData", written.join(""));
}

function contentOf({ row, column, value, formula }: PlanCell, sheet: string): CellContent {
  refuseTooLarge(value, `${sheet}!${cellAddress(row, column)}`);
  if (formula !== undefined) return { formula: storedFormula(formula), value };
  // An empty text would make the cell non-blank, so nothing is written.
  return { value: value === "" ? null : value };
}

/** Excel's cell limit: 32,767 characters. */
const longest = 32767;

function refuseTooLarge(value: CellValue, where: string): void {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${where} is ${value}, not a number`);
  if (typeof value === "string" && value.length > longest) {
    throw new RangeError(`${where} holds ${value.length} characters; a cell takes ${longest}`);
  }
}
