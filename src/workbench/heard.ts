/**
 * Screen readers can't read the grid's canvas, so a table repeats its cells and a live region gives the active cell.
 */
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Grid } from "../hosts/univer/grid";
import { onChange } from "../hosts/univer/watch";
import { cellAddress, columnName } from "../grid/address";

/** The table is limited to this size to keep the page fast. */
const most = { rows: 300, columns: 40 };

export interface Heard {
  /** `caption` holds {sheet} for the sheet's name. */
  speak(caption: string): void;
}

export function heard(grid: Grid, place: HTMLElement): Heard {
  const table = document.createElement("table");
  const here = document.createElement("p");
  here.setAttribute("role", "status");
  place.replaceChildren(table, here);
  let caption = "{sheet}";
  const draw = () => {
    const sheet = grid.workbook.getActiveSheet();
    fill(table, sheet, caption);
    const said = where(sheet);
    // Announced only when it changes.
    if (here.textContent !== said) here.textContent = said;
  };
  onChange(grid, draw);
  return {
    speak(words) {
      caption = words;
      draw();
    },
  };
}

function fill(table: HTMLTableElement, sheet: FWorksheet, caption: string): void {
  const rows = Math.min(sheet.getLastRow() + 1, most.rows);
  const columns = Math.min(sheet.getLastColumn() + 1, most.columns);
  const shown = rows > 0 && columns > 0 ? sheet.getRange(0, 0, rows, columns).getDisplayValues() : [];
  const said = document.createElement("caption");
  said.textContent = caption.replace("{sheet}", sheet.getSheetName());
  const head = document.createElement("tr");
  head.append(
    document.createElement("td"),
    ...(shown[0]?.map((_, column) => heading(columnName(column), "col")) ?? []),
  );
  const body = shown.map((cells, row) => {
    const line = document.createElement("tr");
    line.append(heading(String(row + 1), "row"), ...cells.map(cell));
    return line;
  });
  table.replaceChildren(said, head, ...body);
}

function heading(text: string, scope: "col" | "row"): HTMLElement {
  const th = document.createElement("th");
  th.scope = scope;
  th.textContent = text;
  return th;
}

function cell(text: string): HTMLElement {
  const td = document.createElement("td");
  td.textContent = text;
  return td;
}

function where(sheet: FWorksheet): string {
  const range = sheet.getActiveRange();
  if (!range) return "";
  return `${cellAddress(range.getRow(), range.getColumn())} ${range.getDisplayValue()} ${range.getFormula()}`.trim();
}
