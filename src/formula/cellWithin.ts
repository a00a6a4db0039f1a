import { cellAddress, columnNumber } from "../grid/address";

/** The address of one cell of a range, counted from 0: row 1, column 2 of 'My sheet'!B2:F9 is 'My sheet'!D3. */
export function cellWithin(range: string, row: number, column: number): string {
  const parts = /^(.*!)?\$?([A-Z]*)\$?(\d*)/i.exec(range);
  const [, sheet = "", letters = "", digits = ""] = parts ?? [];
  // A whole column starts in row 1, a whole row in column A.
  const firstRow = digits === "" ? 0 : Number(digits) - 1;
  const firstColumn = letters === "" ? 0 : columnNumber(letters);
  return sheet + cellAddress(firstRow + row, firstColumn + column);
}
