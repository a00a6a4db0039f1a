/** What Excel makes of an area and of a formula when a row of a sheet is inserted or deleted. */
import { tokens } from "../../src/formula/tokens";
import type { Area } from "../../src/grid/plan";
import { sameName } from "../../src/grid/sameName";

export type Shift = "insert" | "delete";

/** The area after one row was inserted above `at`, or that row was deleted; undefined if nothing of it is left. */
export function shiftedArea<A extends Area>(area: A, at: number, how: Shift): A | undefined {
  // Whole columns stay as they are.
  if (area.row === 0 && area.rows > 1_000_000) return area;
  const [top, bottom] = [area.row, area.row + area.rows - 1];
  if (how === "delete" && top === at && bottom === at) return undefined;
  const by = how === "insert" ? 1 : -1;
  const row = top > at || (top === at && how === "insert") ? top + by : top;
  const end = bottom >= at ? bottom + by : bottom;
  return { ...area, row, rows: end - row + 1 };
}

/** @param on the sheet of the formula */
export function shiftedFormula(formula: string, on: string, sheet: string, at: number, how: Shift): string {
  if (!sameName(on, sheet) && !formula.toLowerCase().includes(sheet.toLowerCase())) return formula;
  return tokens(formula)
    .map(({ kind, text }) => {
      const cut = text.lastIndexOf("!") + 1;
      const [prefix, address] = [text.slice(0, cut), text.slice(cut)];
      const named = prefix
        .replace(/!$/, "")
        .replace(/^'(.*)'$/, "$1")
        .replaceAll("''", "'");
      const isHere = sameName(prefix === "" ? on : named, sheet);
      const rows =
        kind === "reference" && isHere ? [...address.matchAll(/\d+/g)].map(([digits]) => Number(digits) - 1) : [];
      const [top, bottom = top] = rows;
      if (top === undefined || bottom === undefined) return text;
      const area = shiftedArea({ row: top, column: 0, rows: bottom - top + 1, columns: 1 }, at, how);
      if (!area) return `${prefix}#REF!`;
      const numbers = [area.row + 1, area.row + area.rows];
      return prefix + address.replace(/\d+/g, () => String(numbers.shift()));
    })
    .join("");
}
