import { cellAddress } from "../../src/grid/address";
import type { Plan } from "../../src/grid/plan";

/** The cell of a row of a sheet, found by the row's label, in the column that is the given number of columns after the labels. */
export function cellOf(
  { sheets }: Plan,
  label: string,
  after: number,
  sheet = sheets[0]?.name,
): { readonly address: string; readonly row: number } {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const found = cells.filter(({ column, value }) => column === 0 && value === label);
  const [cell] = found;
  if (!cell || found.length > 1) throw new Error(`There are ${found.length} rows called ${label}`);
  return { address: cellAddress(cell.row, after), row: cell.row + 1 };
}
