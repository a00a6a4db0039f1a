/** Reads a sheet's part row by row, with the position of each cell in the text. */
import { cellAt, sheetColumns, sheetRows, type At } from "../../../grid/address";
import { Refused } from "../package/refusal";
import { parseXml, type Element } from "../package/xml";

export interface CellElement extends At {
  readonly element: Element;
}

export interface RowElement {
  readonly row: number;
  readonly element: Element;
}

/**
 * Returns the sheet without its cells; each cell is passed on as it is read, and each row after its cells. A row or a cell that
 * a sheet doesn't have, such as A0, is damage.
 */
export function readSheet(
  xml: string,
  { cell, row: rowEnds }: { readonly cell?: (cell: CellElement) => void; readonly row?: (row: RowElement) => void },
): Element {
  let row = -1;
  let column = -1;
  let open: Element | undefined;
  const enter = (element: Element): void => {
    if (element === open) return;
    open = element;
    // The addresses of rows and cells are optional in the file.
    row = Number(element.attributes["r"] ?? row + 2) - 1;
    if (!(Number.isInteger(row) && row >= 0 && row < sheetRows)) throw new Refused("damaged");
    column = -1;
  };
  return parseXml(xml, (element, parent) => {
    if (element.name === "c" && parent.name === "row") {
      enter(parent);
      const { r: address } = element.attributes;
      const at = address === undefined ? { row, column: column + 1 } : cellAt(address);
      if (!at || at.column >= sheetColumns) throw new Refused("damaged");
      column = at.column;
      cell?.({ ...at, element });
      return true;
    }
    if (element.name === "row" && parent.name === "sheetData") {
      enter(element);
      rowEnds?.({ row, element });
      return true;
    }
    return false;
  });
}
