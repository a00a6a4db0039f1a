import { areaAddress, cellAddress, columnName, sheetPrefix } from "./address";
import type { Expression, Operator, Reference } from "./expression";
import type { Located, PlacedSheet } from "./layout";
import { textLiteral } from "./textLiteral";

/** Finds the cells of an expression's rows, relative to the formula's cell. */
export type Locate = (reference: Reference) => Located;

/** The precedence of each operator in Excel. */
const binding: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "<>": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** An expression as the text of an Excel formula: English names, commas, no leading "=". */
export function print(expression: Expression, locate: Locate, on: PlacedSheet): string {
  switch (expression.is) {
    case "number":
      return String(expression.value).toUpperCase();
    case "text":
      return textLiteral(expression.value);
    case "row":
    case "rows":
    case "columns":
    case "below":
    case "area":
      return areaText(locate(expression), on);
    case "outside":
      return expression.reference;
    case "operation": {
      const { operator, left, right } = expression;
      const side = (each: Expression, loosest: number) =>
        each.is === "operation" && binding[each.operator] < loosest
          ? `(${print(each, locate, on)})`
          : print(each, locate, on);
      // Excel evaluates from left to right, so an operator of equal precedence on the right keeps its parentheses.
      return `${side(left, binding[operator])}${operator}${side(right, binding[operator] + 1)}`;
    }
    case "native":
      return `${expression.name}(${expression.given.map((each) => print(each, locate, on)).join(",")})`;
    case "call":
      return `${expression.id}(${expression.given.map((each) => print(each, locate, on)).join(",")})`;
  }
}

/** No one scrolls so far. The workbench's grid visits every cell of an area, at each edit: a million rows take it 2 seconds. */
const farBelow = 20_000;

function areaText({ sheet, area, first, last, isRange, extent }: Located, on: PlacedSheet): string {
  const { row, column, rows, columns } = area;
  const prefix = sheet === on ? "" : sheetPrefix(sheet.name);
  if (extent === "columns") return `${prefix}$${columnName(column)}:$${columnName(column + columns - 1)}`;
  if (extent === "below") {
    return `${prefix}${areaAddress({ row, column, rows: farBelow - row, columns }, { row: true, column: true })}`;
  }
  const from = cellAddress(row, column, first);
  const to = cellAddress(row + rows - 1, column + columns - 1, last);
  return `${prefix}${rows * columns > 1 || isRange ? `${from}:${to}` : from}`;
}
