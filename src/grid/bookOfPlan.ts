import { areaAddress, sheetPrefix } from "./address";
import { textLiteral } from "./textLiteral";
import type { Plan } from "./plan";
import type { Book, BookName } from "./book";

/** The workbook that a host would make from a plan. */
export function bookOfPlan(plan: Plan): Book {
  return {
    sheets: plan.sheets.map(({ name, cells }) => ({
      name,
      isHidden: false,
      isProtected: false,
      cells: cells
        .filter(({ value, formula }) => value !== null || formula !== undefined)
        .map(({ row, column, value, formula }) => ({
          row,
          column,
          value,
          ...(formula !== undefined && { formula: `=${formula}` }),
        }))
        .sort((a, b) => a.row - b.row || a.column - b.column),
    })),
    names: namesOfPlan(plan),
    tables: [],
    links: [],
    people: [],
  };
}

export const namesOfPlan = ({ names }: Plan): readonly BookName[] =>
  names.map((name) => ({
    name: name.name,
    ...("formula" in name && name.knownOn !== undefined && { sheet: name.knownOn }),
    formula:
      "formula" in name
        ? `=${name.formula}`
        : "text" in name
          ? `=${textLiteral(name.text)}`
          : `=${sheetPrefix(name.sheet)}${areaAddress(name.area, { row: true, column: true })}`,
  }));
