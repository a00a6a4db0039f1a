/** Unfreezes columns in a narrow window, where frozen columns would leave no room to scroll. */
import { ICommandService, type IFreeze } from "@univerjs/core";
import { SetFrozenMutation } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Grid } from "../hosts/univer/grid";
import { onChange } from "../hosts/univer/watch";

const mostOfTheWindow = 0.6;

export function releaseFrozenColumns(grid: Grid, window: HTMLElement): void {
  const released = new Map<string, IFreeze>();
  const freeze = (sheet: FWorksheet, to: IFreeze) => {
    const ids = { unitId: grid.workbook.getId(), subUnitId: sheet.getSheetId() };
    grid.injector.get(ICommandService).syncExecuteCommand(SetFrozenMutation.id, { ...ids, ...to });
  };
  const fit = () => {
    const sheet = grid.workbook.getActiveSheet();
    const id = sheet.getSheetId();
    const now = sheet.getFreeze();
    const wanted = released.get(id) ?? now;
    const room = window.clientWidth * mostOfTheWindow;
    const fits = width(sheet, wanted.xSplit) < room;
    if (!fits && now.xSplit > 0) {
      released.set(id, now);
      freeze(sheet, { ...now, xSplit: 0, startColumn: -1 });
    } else if (fits && released.delete(id)) freeze(sheet, wanted);
  };
  new ResizeObserver(fit).observe(window);
  onChange(grid, fit);
}

function width(sheet: FWorksheet, columns: number): number {
  return Array.from({ length: columns }, (_, column) => sheet.getColumnWidth(column)).reduce((a, b) => a + b, 0);
}
