import { areaAddress, type Anchors } from "./address";
import type { Expression, Operator } from "./expression";
import type { Area } from "./plan";

/** Where an expression's rows lie, seen from a cell. */
export type Locate = (reference: Expression & { is: "row" | "rows" }) => {
  readonly area: Area;
  readonly anchors: Anchors;
};

/** How tightly each operator binds in Excel. */
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

/** Excel's text of an expression: English names, commas, no leading "=". */
export function print(expression: Expression, locate: Locate): string {
  switch (expression.is) {
    case "number":
      return String(expression.value).toUpperCase();
    case "text":
      return `"${expression.value.replaceAll('"', '""')}"`;
    case "row":
    case "rows": {
      const { area, anchors } = locate(expression);
      return areaText(area, anchors);
    }
    case "operation": {
      const { operator, left, right } = expression;
      const side = (each: Expression, loosest: number) =>
        each.is === "operation" && binding[each.operator] < loosest ? `(${print(each, locate)})` : print(each, locate);
      // Excel works from the left, so an equal operator on the right keeps its parentheses.
      return `${side(left, binding[operator])}${operator}${side(right, binding[operator] + 1)}`;
    }
    case "native":
      return `${expression.name}(${expression.given.map((each) => print(each, locate)).join(",")})`;
    case "call":
      return `${expression.id}(${expression.given.map((each) => print(each, locate)).join(",")})`;
  }
}

/** A range that grows to the right is anchored at its start alone: $C8:E8. */
function areaText(area: Area, anchors: Anchors & { readonly startOnly?: boolean }): string {
  if (!anchors.startOnly) return areaAddress(area, anchors);
  const first = areaAddress({ ...area, rows: 1, columns: 1 }, { column: true });
  const last = areaAddress({ row: area.row, column: area.column + area.columns - 1, rows: 1, columns: 1 });
  return `${first}:${last}`;
}
