import type { BookCell } from "../grid/book";
import type { CellValue } from "../grid/plan";

/** The texts of a cell that waits for a function or doesn't know it; Turkish and Finnish texts are included. */
const waiting = /^#(?:BUSY!|GETTING_DATA|CALC!|CONNECT!|BLOCKED!|UNKNOWN!|SPILL!|FIELD!|EXTERNAL!|PYTHON!|TIMEOUT!)$/i;

/** True if a cell shows something that isn't a result. */
export function isUnresolved(value: CellValue): boolean {
  if (typeof value === "object" && value !== null) return value.error === "#NAME?";
  return typeof value === "string" && waiting.test(value);
}

/** True if a cell has no result of its formula that could be kept. */
export const hasNoResult = ({ value, isUncalculated }: BookCell): boolean =>
  isUncalculated === true || isUnresolved(value);
