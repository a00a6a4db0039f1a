import type { CellValue } from "../grid/plan";

/** What a cell shows while it waits for a function, or where the function isn't known; in Turkish and Finnish, too. */
const waiting = /^#(?:BUSY!|GETTING_DATA|CALC!|CONNECT!|BLOCKED!|UNKNOWN!|SPILL!|FIELD!|EXTERNAL!|PYTHON!|TIMEOUT!)$/i;

/** Whether what a cell shows is no result. */
export function isUnresolved(value: CellValue): boolean {
  if (typeof value === "object" && value !== null) return value.error === "#NAME?";
  return typeof value === "string" && waiting.test(value);
}
