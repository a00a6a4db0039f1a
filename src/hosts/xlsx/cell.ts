import type { Cell } from "hucre/xlsx";
import { cellAddress } from "../../grid/address";
import type { CellValue, PlanCell, PlanSheet } from "../../grid/plan";
import { look } from "./look";
import { storedFormula } from "../../formula/stored";
import { storedText } from "./storedText";

/** A cell as the file keeps it; finish/cells.ts gives a formula's error its type. */
export function fileCell(cell: PlanCell, sheet: PlanSheet): Partial<Cell> {
  const style = look(cell, sheet.direction);
  const value = fileValue(cell.value, `${sheet.name}!${cellAddress(cell.row, cell.column)}`);
  if (cell.formula !== undefined) return { formula: storedFormula(cell.formula), formulaResult: value, style };
  // The library takes a text that spells an error for the error, unless it comes as a run of rich text.
  if (typeof cell.value === "string" && typeof value === "string" && value.startsWith("#")) {
    return { richText: [{ text: value }], style };
  }
  // Typing nothing leaves a cell blank, which an empty text would not.
  return { value: value === "" ? null : value, style };
}

/** Excel holds 32,767 characters in a cell. */
const longest = 32767;

function fileValue(value: CellValue, where: string): string | number | boolean | null {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${where} is ${value}, not a number`);
  if (typeof value === "string") {
    const { length } = value;
    if (length > longest) throw new RangeError(`${where} holds ${length} characters; a cell takes ${longest}`);
    return storedText(value);
  }
  return typeof value === "object" && value !== null ? value.error : value;
}
