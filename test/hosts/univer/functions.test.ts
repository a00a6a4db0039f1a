import { CellValueType, type ICellData } from "@univerjs/core";
import { expect, test } from "vitest";
import type { Example, Raw, RawArgument } from "../../../src/catalogue/define";
import { tables } from "../../../src/catalogue/words";
import { registerFunctions } from "../../../src/hosts/univer/functions";
import type { Grid } from "../../../src/hosts/univer/grid";
import { definitions } from "../../../src/catalogue";
import { readCells } from "../../../src/hosts/univer/cells";
import { fill } from "../../../src/language/fill";
import { areaAddress, cellAddress } from "../../../src/grid/address";
import type { CellValue } from "../../../src/grid/plan";
import { locales } from "../../../src/locales";
import { computed, gridForAll } from "./headlessGrid";

const cases = definitions.flatMap((definition) =>
  definition.examples.map((example, i) => ({ definition, example, name: `${definition.id} ${i + 1}` })),
);
/** Each example has its own band of rows: the formula and its spill on the left, its arguments to their right. */
const band = 16;
const argumentColumn = 10;

let grid: Grid;

gridForAll(async (opened) => {
  grid = opened;
  const sheet = grid.workbook.getActiveSheet();
  sheet.setRowCount(band * (cases.length + 2));
  sheet.setColumnCount(60);
  for (const [i, { definition, example }] of cases.entries()) {
    sheet
      .getRange(i * band, 0)
      .setValue({ f: typed(definition.id, Object.keys(definition.parameters), example, i * band) });
  }
  await computed(grid);
});

function typed(id: string, keys: readonly string[], { given }: Example, row: number): string {
  let column = argumentColumn;
  const written = keys.map((key) => {
    const value = given[key];
    if (value === undefined) return "";
    const cells = matrix(value);
    const place = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    grid.workbook
      .getActiveSheet()
      .getRange(row, column, place.rows, place.columns)
      .setValues(cells.map((r) => r.map(typedCell)));
    column += place.columns + 1;
    return areaAddress(place);
  });
  return `=${id}(${written.join(",").replace(/,+$/, "")})`;
}

function matrix(value: RawArgument): readonly (readonly Raw[])[] {
  if (!Array.isArray(value)) return [[value as Raw]];
  return (value as readonly (Raw | readonly Raw[])[]).some(Array.isArray)
    ? (value as readonly (readonly Raw[])[])
    : [value as readonly Raw[]];
}

const typedCell = (v: Raw): ICellData => {
  if (v === null) return {};
  if (typeof v === "boolean") return { v: Number(v), t: CellValueType.BOOLEAN };
  return { v, t: typeof v === "number" ? CellValueType.NUMBER : CellValueType.STRING };
};

const shown = { div0: "#DIV/0!", num: "#NUM!", value: "#VALUE!", na: "#N/A" } as const;

function read(row: number, rows: number, columns: number): readonly (readonly CellValue[])[] {
  return readCells(grid, grid.workbook.getActiveSheet(), { row, column: 0, rows, columns }).values;
}

test.each(cases.map((each, i) => ({ ...each, i })))("$name", ({ definition, example: { gives }, i }) => {
  const wanted = typeof gives === "object" ? gives : [[gives]];
  const header = typeof gives === "object" ? 1 : 0;
  const labels = "labels" in definition ? definition.labels : undefined;
  const got = read(i * band + header, wanted.length, wanted[0]?.length ?? 1);
  for (const [r, row] of wanted.entries()) {
    for (const [c, want] of row.entries()) {
      const cell = got[r]?.[c];
      const where = cellAddress(r, c);
      if (typeof want === "object") expect(cell, where).toBe(said(labels?.[want.label] ?? "", want.given));
      else if (typeof want === "number") expect(cell, where).toSatisfy((v) => typeof v === "number" && close(v, want));
      else if (want in shown) expect(cell, where).toEqual({ error: shown[want as keyof typeof shown] });
      else expect(cell, where).toBe(labels?.[want] ?? want);
    }
  }
});

/** A label with its values filled in. */
const said = (label: string, given: object = {}): string =>
  fill(label, Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)])));

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-11 * Math.max(1, Math.abs(b));

test.each([
  ["an error among the arguments is passed on", "=CRMROI(A1,1/0)", { error: "#DIV/0!" }],
  ["#N/A is passed on before anything is asked", '=CRMROI("x",NA())', { error: "#N/A" }],
  ["a name that is none", "=CRMROI(nowhere,1)", { error: "#NAME?" }],
  ["array constants", "=CRMROI({10,30},{10,10})", 1],
  ["an argument left out between others", "=CRMROI({10,30},{10,10},,0.5)", 1],
  ["lower case", "=crmroi({10,30},{10,10})", 1],
  ["inside other functions", "=ROUND(CRMROI({1,1},{3,3})*3,3)+1", -1],
  ["all the digits of a double", "=CRMROI({1},{3})", -2 / 3],
  ["nothing given", "=CRMROI()", { error: "#VALUE!" }],
  ["true is not a number", "=CRMTCOUSER(TRUE,1,1)", { error: "#VALUE!" }],
] as const)("%s", async (_, formula, want) => {
  const row = band * cases.length + 2;
  grid.workbook.getActiveSheet().getRange(row, 0).setValue({ f: formula });
  await computed(grid);
  expect(read(row, 1, 1)[0]?.[0]).toEqual(want);
});

test("other words answer once they are registered", async () => {
  const row = band * cases.length + 4;
  grid.workbook.getActiveSheet().getRange(row, 0).setValue({ f: "=CRMSUMMARY({0,110},{100,0},0.1)" });
  await computed(grid);
  expect(read(row, 1, 1)[0]?.[0]).toBe(tables.CRMSUMMARY.columns.measure);
  const turkish = registerFunctions(grid.injector, locales.tr);
  await computed(grid);
  expect(read(row, 1, 1)[0]?.[0]).toBe("Ölçüt");
  turkish.dispose();
  registerFunctions(grid.injector, locales.en);
});
