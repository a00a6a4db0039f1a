/** The number format of one cell, read and set. */
import { ICommandService } from "@univerjs/core";
import { deserializeRangeWithSheet } from "@univerjs/engine-formula";
import { SetStyleCommand } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellNumberFormat } from "../port";
import { Trouble } from "../trouble";
import type { Grid } from "./grid";

export function cellNumberFormat(grid: Grid): CellNumberFormat {
  const { workbook, injector } = grid;
  const formatAt = ({ sheet, row, column }: Place): string => patternAt(grid, sheet, row, column);
  return {
    read: async (address) => formatAt(placeOf(grid, address)),
    async set(address, code) {
      const place = placeOf(grid, address);
      const { sheet, row, column } = place;
      await injector.get(ICommandService).executeCommand(SetStyleCommand.id, {
        unitId: workbook.getId(),
        subUnitId: sheet.getSheetId(),
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        style: { type: "n", value: { pattern: code } },
      });
      if (formatAt(place) !== code) throw new Trouble("failed");
    },
  };
}

export function patternAt({ workbook }: Grid, sheet: FWorksheet, row: number, column: number): string {
  const cell = sheet.getSheet().getCellMatrix().getValue(row, column);
  return workbook.getWorkbook().getStyles().getStyleByCell(cell)?.n?.pattern ?? "General";
}

interface Place {
  readonly sheet: FWorksheet;
  readonly row: number;
  readonly column: number;
}

function placeOf({ workbook }: Grid, address: string): Place {
  const { sheetName, range } = deserializeRangeWithSheet(address);
  const sheet = workbook.getSheetByName(sheetName);
  if (!sheet) throw new Trouble("gone", [sheetName]);
  return { sheet, row: range.startRow, column: range.startColumn };
}
