/** The plan with 0 for every result of a formula, so that a program that shows another has calculated it. */
import type { Plan } from "../../src/grid/plan";

export const withoutResults = (plan: Plan): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: 0 })),
  })),
});
