import type { FWorksheet } from "@univerjs/sheets/facade";
import { expect, it } from "vitest";
import { rememberCell } from "../../../src/hosts/univer/memory";
import { mover } from "../../../src/hosts/univer/moved";

/** A sheet with painted cells: their present row and column, and those where they were painted. */
function sheetWith(cells: readonly (readonly [row: number, column: number, wasRow: number, wasColumn: number])[]) {
  type Visit = (row: number, column: number, cell: { readonly custom: object }) => void;
  const forValue = (visit: Visit) => {
    for (const [row, column, wasRow, wasColumn] of cells)
      visit(row, column, { custom: rememberCell({ row: wasRow, column: wasColumn, value: null, style: "plain" }) });
  };
  return { getSheet: () => ({ getCellMatrix: () => ({ forValue }) }) } as unknown as FWorksheet;
}

const area = { row: 1, column: 0, rows: 2, columns: 2 };

it("moves an area with its cells", () => {
  const inserted = sheetWith([
    [0, 0, 0, 0],
    [4, 1, 1, 0],
    [5, 2, 2, 1],
  ]);
  expect(mover(inserted)(area)).toEqual({ row: 4, column: 0, rows: 2, columns: 3 });
});

it("leaves an area with its original cells if they are copied below or to the right", () => {
  const copied = sheetWith([
    [1, 0, 1, 0],
    [2, 1, 2, 1],
    [8, 5, 1, 0],
    [9, 6, 2, 1],
  ]);
  expect(mover(copied)(area)).toEqual(area);
});
