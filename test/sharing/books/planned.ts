import type { Book } from "../../../src/sharing/book";
import { areaAddress, sheetPrefix } from "../../../src/template/address";
import type { Plan } from "../../../src/template/plan";
import { inOrder } from "./book";

/** A plan as the workbook that a host makes of it. */
export function planned(plan: Plan): Book {
  return {
    sheets: plan.sheets.map(({ name, cells }) => ({
      name,
      isHidden: false,
      isProtected: false,
      cells: inOrder(
        cells
          .filter(({ value, formula }) => value !== null || formula !== undefined)
          .map(({ row, column, value, formula }) => ({
            row,
            column,
            value,
            ...(formula !== undefined && { formula: `=${formula}` }),
          })),
      ),
    })),
    names: plan.names.map((name) => ({
      name: name.name,
      formula:
        "text" in name
          ? `="${name.text}"`
          : `=${sheetPrefix(name.sheet)}${areaAddress(name.area, { row: true, column: true })}`,
    })),
    tables: [],
    links: [],
    people: [],
  };
}
