/** Examples laid out in cells, with the formulas of their native twins: something a spreadsheet can calculate. */
import { definitions } from "../../src/catalogue";
import { unsaid } from "../../src/catalogue/call";
import { check } from "../../src/catalogue/check";
import type { AnyDefinition, Parameter, RawArgument, Ref } from "../../src/catalogue/define";
import { areaAddress } from "../../src/grid/address";
import type { CellValue, PlanCell } from "../../src/grid/plan";

export interface Twin {
  readonly function: string;
  readonly name: string;
  readonly formula: string;
  /** What our function gives. */
  readonly expected: number;
  /** The cells its arguments stand in. */
  readonly cells: readonly PlanCell[];
}

/** How an example's series are laid out. */
export type Layout = "across" | "down" | "lines" | "written";
export const layouts: readonly Layout[] = ["across", "down", "lines", "written"];

type Grid = readonly (readonly CellValue[])[];

/** Rows between one twin's cells and the next one's. */
const apart = 16;

/** The first row of the cells of a sheet's nth twin, in which its formula stands, too. */
export const rowOf = (nth: number): number => apart * nth + 1;

export const withTwin: readonly AnyDefinition[] = definitions.filter(({ native }: AnyDefinition) => native);

/** Those of the examples, after so many others on the sheet. */
export function twins(others: number): readonly Twin[] {
  const made: Twin[] = [];
  for (const definition of withTwin) {
    for (const [index, example] of definition.examples.entries()) {
      if (typeof example.gives !== "number") continue;
      for (const layout of layouts) {
        const twin = twinOf(definition, example.given, layout, rowOf(others + made.length));
        if (!twin) continue;
        made.push({ ...twin, function: definition.id, name: `${definition.id} example ${index}, ${layout}` });
      }
    }
  }
  return made;
}

export function twinOf(
  definition: AnyDefinition,
  given: Readonly<Partial<Record<string, RawArgument>>>,
  layout: Layout,
  row: number,
): Omit<Twin, "name" | "function"> | undefined {
  const cells: PlanCell[] = [];
  const refs: Record<string, Ref | undefined> = {};
  const raw: unknown[] = [];
  let column = 2;
  for (const [key, parameter] of Object.entries(definition.parameters)) {
    const argument = given[key] ?? null;
    if (argument === null) {
      refs[key] = undefined;
      raw.push(null);
      continue;
    }
    if (!Array.isArray(argument)) {
      const literal = argument as number | string;
      const text = typeof literal === "string" ? `"${literal}"` : String(literal);
      refs[key] = { text, rows: 1, columns: 1, literal };
      raw.push(literal);
      continue;
    }
    const grid = laidOut(argument as readonly CellValue[] | Grid, layout, parameter.shape);
    raw.push(grid);
    const [rows, columns] = [grid.length, grid[0]?.length ?? 0];
    if (layout === "written") {
      // Nothing can be written into a constant; an empty text is the blank that a score may be.
      const blank = parameter.shape === "scores" ? '""' : 0;
      refs[key] = {
        text: `{${grid.map((line) => line.map((cell) => (cell === null || cell === "" ? blank : cell)).join(",")).join(";")}}`,
        rows,
        columns,
      };
    } else {
      refs[key] = { text: areaAddress({ row, column, rows, columns }), rows, columns };
      grid.forEach((line, r) =>
        line.forEach((value, c) => {
          // A zero is left blank, as people do: IRR and NPV would skip it and shift every later flow. A score of 0 is one.
          if (value !== null && (value !== 0 || parameter.shape === "scores"))
            cells.push({ row: row + r, column: column + c, value, style: "plain" });
        }),
      );
    }
    column += columns + 1;
  }
  const checked = check(definition, raw);
  if ("fault" in checked) return undefined;
  if (definition.nativeHolds && !definition.nativeHolds(checked)) return undefined;
  const expected = unsaid(definition, raw);
  const formula = definition.native?.(refs);
  if (formula === undefined || typeof expected !== "number") return undefined;
  return { formula, expected, cells };
}

function laidOut(argument: readonly CellValue[] | Grid, layout: Layout, shape: Parameter["shape"]): Grid {
  if (argument.some(Array.isArray)) return argument as Grid;
  const series = argument as readonly CellValue[];
  if (layout === "down") return series.map((each) => [each]);
  if (layout === "lines" && (shape === "series" || shape === "lines") && series.length > 1)
    return [series.map((each) => Number(each) / 4), series.map((each) => (Number(each) * 3) / 4)];
  return [series];
}
