/** Evaluates part of a formula, if that is possible without the spreadsheet. */
import { parse, tokenize, type AstExpression, type CallExpression } from "@borgar/fx";
import { catalogue, type FunctionId } from "../catalogue";
import { operated, type Surroundings } from "../grid/evaluate";
import type { Operator } from "../grid/expression";
import { englishSeparators, isAboutCells, nativeIn, type AboutCells, type NativeName } from "../grid/natives";
import { cellsOf, isError, isMatrix, type Value } from "../grid/value";
import type { CellError, ErrorText } from "../grid/plan";
import { plainName } from "./calls";
import { daysTo1904 } from "../core/numbers/calendar";
import { from1900, to1904 } from "./dates1904";
import { isFixed, isWhole, type CellRef, type Lookup } from "./lookup";
import { isKnown } from "./knownNatives";
import { once, resolved } from "./once";

const operators: ReadonlySet<string> = new Set<Operator>([
  "+",
  "-",
  "*",
  "/",
  "^",
  "&",
  "=",
  "<",
  ">",
  "<=",
  ">=",
  "<>",
]);

/** The value of a part of a formula in a cell; undefined if it can't be known. */
export function evaluated(
  text: string,
  from: CellRef,
  look: Lookup,
  ask: Surroundings["ask"],
  depth = 0,
): Value | undefined {
  const tree = treeOf(text);
  const { separators = englishSeparators } = look.book;
  return tree && evaluate(tree);

  function evaluate(node: AstExpression): Value | undefined {
    switch (node.type) {
      case "Literal":
        return node.value as Value;
      case "ErrorLiteral":
        return { error: node.value as ErrorText } satisfies CellError;
      case "ReferenceIdentifier":
        return referred(node.value);
      case "ArrayExpression": {
        const rows = node.elements.map((row) => row.map((each) => (each ? evaluate(each) : undefined)));
        return rows.some((row) => row.some((each) => each === undefined || isMatrix(each)))
          ? undefined
          : (rows as Value);
      }
      case "UnaryExpression":
        return unary(node.operator, node.arguments[0]);
      case "BinaryExpression": {
        const [left, right] = node.arguments.map(evaluate);
        if (left === undefined || right === undefined || !operators.has(node.operator)) return undefined;
        return operated(node.operator as Operator, left, right, separators);
      }
      case "CallExpression": {
        const key = plainName(node.callee.name) in catalogue ? keyOf(node) : undefined;
        return key === undefined ? call(node) : once({ look, ask }, `call ${key}`, () => call(node));
      }
      default:
        return undefined;
    }
  }

  function call(node: CallExpression): Value | undefined {
    const name = node.callee.name.toUpperCase();
    if (isAboutCells(name)) return aboutCells(name, node.arguments);
    if (name === "IF" || name === "IFERROR") return chosen(name, node.arguments);
    const given = node.arguments.map((each) => (each ? evaluate(each) : null));
    const isOfWhole = node.arguments.some((each) => each?.type === "ReferenceIdentifier" && isAllOf(each.value));
    return called(plainName(node.callee.name), given, isOfWhole);
  }

  /** A branch that isn't taken may hold what can't be known. Of areas and texts, Excel's choice is another. */
  function chosen(name: "IF" | "IFERROR", given: CallExpression["arguments"]): Value | undefined {
    if (given.length !== (name === "IF" ? 3 : 2)) return undefined;
    const [first, ...branches] = given;
    const value = first ? evaluate(first) : null;
    const branch = (at: number): Value | undefined => (branches[at] ? evaluate(branches[at]) : null);
    if (value === undefined || isMatrix(value)) return undefined;
    if (name === "IFERROR") {
      const answer = isError(value) ? branch(0) : value;
      return answer !== undefined && isMatrix(answer) ? undefined : answer;
    }
    if (isError(value)) return value;
    return typeof value === "string" ? undefined : branch(value ? 0 : 1);
  }

  /** Of one cell it is a single value, of more a matrix; without a reference, of the formula's own cell. */
  function aboutCells(name: AboutCells, [given, ...rest]: CallExpression["arguments"]): Value | undefined {
    const own = { ...from, rows: 1, columns: 1 };
    if (rest.length > 0 || (given && given.type !== "ReferenceIdentifier")) return undefined;
    const located = given ? look.locate(given.value, from) : undefined;
    if (given ? !located || isWhole(located.area) : name === "ISFORMULA") return undefined;
    const { row, column, rows, columns } = located?.area ?? own;
    const sheet = located?.sheet.name ?? from.sheet;
    const about = { ROW: (r: number) => r + 1, COLUMN: (_: number, c: number) => c + 1, ISFORMULA: isFormula }[name];
    return single(
      Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => about(row + r, column + c))),
    );

    function isFormula(r: number, c: number): boolean {
      return look.cellAt({ sheet, row: r, column: c })?.formula !== undefined;
    }
  }

  /** The same for the same calculation over the same cells; undefined if that can't be told. */
  function keyOf(node: AstExpression | null | undefined): string | undefined {
    if (!node) return "";
    if (node.type === "Literal") return JSON.stringify(node.value);
    if (node.type === "ReferenceIdentifier") return resolved(node.value, look, from);
    if (!("arguments" in node)) return undefined;
    const given = node.arguments.map(keyOf);
    const by = node.type === "CallExpression" ? node.callee.name : `${node.type} ${node.operator}`;
    return given.includes(undefined) ? undefined : `${by}(${given.join()})`;
  }

  function referred(reference: string): Value | undefined {
    const found = look.locate(reference, from);
    if (found) return single(look.values(found));
    const name = depth > 8 ? undefined : look.nameOf(reference, from);
    return name && isFixed(name.formula)
      ? evaluated(name.formula.replace(/^=/, ""), from, look, ask, depth + 1)
      : undefined;
  }

  function unary(operator: string, of: AstExpression | null | undefined): Value | undefined {
    if (operator === "#") return of?.type === "ReferenceIdentifier" ? referred(`${of.value}#`) : undefined;
    const value = of ? evaluate(of) : undefined;
    if (value === undefined) return undefined;
    if (operator === "-") return operated("-", 0, value);
    if (operator === "%") return operated("/", value, 100);
    // A unary plus changes nothing, and which cell Excel takes from an area depends on the formula's cell.
    return operator === "+" || !isMatrix(value) ? value : undefined;
  }

  /** Blank cells to the end of a sheet would be periods for our functions, while Excel's functions ignore them. */
  function isAllOf(reference: string): boolean {
    const found = look.locate(reference, from);
    return found !== undefined && isWhole(found.area);
  }

  function answered(id: FunctionId, given: readonly Value[]): Value {
    return look.book.countsFrom1904 ? to1904(id, ask(id, from1900(id, given))) : ask(id, given);
  }

  function called(name: string, given: readonly (Value | undefined)[], isOfWhole: boolean): Value | undefined {
    if (given.includes(undefined)) return undefined;
    const values = given as readonly Value[];
    if (name in catalogue) {
      return isOfWhole ? undefined : (values.flatMap(cellsOf).find(isError) ?? answered(name as FunctionId, values));
    }
    if (name === "INDEX") return picked(values);
    const isDated = look.book.countsFrom1904 && ["YEAR", "MONTH", "DAY"].includes(name);
    if (isDated || !isKnown(name, values)) return undefined;
    const answer = nativeIn(name as NativeName, separators)(...values.map((value) => () => value));
    return name === "DATE" && look.book.countsFrom1904 && typeof answer === "number" ? answer - daysTo1904 : answer;
  }
}

/**
 * One cell of a table by row and column, or of a single row or column by its place; undefined if Excel would answer a whole row or
 * column, or an error.
 */
function picked([table = null, row = null, column, ...rest]: readonly Value[]): Value | undefined {
  const error = [row, column ?? null].find(isError);
  if (error) return error;
  if (!isMatrix(table) || typeof row !== "number" || rest.length > 0) return undefined;
  if (column === undefined) {
    const isLine = table.length === 1 || table[0]?.length === 1;
    return isLine ? table.flat()[Math.trunc(row) - 1] : undefined;
  }
  return typeof column === "number" ? table[Math.trunc(row) - 1]?.[Math.trunc(column) - 1] : undefined;
}

function treeOf(text: string): AstExpression | undefined {
  try {
    // The library doesn't know [0]!, which is the workbook itself; no other text has it.
    return parse(tokenize(`=${text.replaceAll("[0]!", "")}`)) as AstExpression;
  } catch {
    // This isn't a formula, or it calls a function of another workbook.
    return undefined;
  }
}

/** An area of one cell is treated as that cell. */
const single = (values: Value): Value =>
  isMatrix(values) && values.length === 1 && values[0]?.length === 1 ? (values[0][0] ?? null) : values;
