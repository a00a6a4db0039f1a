/** A workbook after changes of cells, before anything is calculated; and a look at it with values that are known since. */
import type { CellRef, LocatedArea, Lookup } from "../../formula/lookup";
import type { Book, BookCell, BookSheet } from "../../grid/book";
import { cellKey } from "../../grid/address";
import type { CellValue } from "../../grid/plan";
import { contains } from "../../grid/rectangles";
import { nameKey, sameName } from "../../grid/sameName";
import type { CellChange } from "../change";

export const changedBook = (book: Book, changes: readonly CellChange[]): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => {
    const own = changes.filter((change) => sameName(change.sheet, sheet.name));
    return own.length > 0 ? changedSheet(sheet, own) : sheet;
  }),
});

function changedSheet(sheet: BookSheet, changes: readonly CellChange[]): BookSheet {
  const cells = new Map(sheet.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const put = (cell: BookCell): void => void cells.set(cellKey(cell.row, cell.column), cell);
  for (const change of changes) {
    const { row, column } = change;
    if ("formula" in change) put({ row, column, value: null, formula: change.formula });
    else
      change.values.forEach((line, r) => {
        line.forEach((value, c) => {
          put({ row: row + r, column: column + c, value });
        });
      });
  }
  const sorted = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells: sorted.filter(({ value, formula }) => value !== null || formula !== undefined) };
}

/** Values by cell that take the place of the workbook's, also those that are added later. */
export class KnownSince {
  private readonly sheets = new Map<string, Map<string, CellRef & { readonly value: CellValue }>>();

  set({ sheet, row, column }: CellRef, value: CellValue): void {
    const own = this.sheets.get(nameKey(sheet)) ?? new Map<string, CellRef & { readonly value: CellValue }>();
    this.sheets.set(nameKey(sheet), own.set(cellKey(row, column), { sheet, row, column, value }));
  }

  get({ sheet, row, column }: CellRef): CellValue | undefined {
    return this.sheets.get(nameKey(sheet))?.get(cellKey(row, column))?.value;
  }

  over(look: Lookup): Lookup {
    return { ...look, values: (located) => this.values(located, look) };
  }

  private values(located: LocatedArea, look: Lookup): ReturnType<Lookup["values"]> {
    const { sheet, area } = located;
    const known = [...(this.sheets.get(nameKey(sheet.name))?.values() ?? [])].filter((cell) => contains(area, cell));
    const values = look.values(located);
    if (known.length === 0) return values;
    const copy = values.map((line) => [...line]);
    for (const { row, column, value } of known) copy[row - area.row]?.splice(column - area.column, 1, value);
    return copy;
  }
}
