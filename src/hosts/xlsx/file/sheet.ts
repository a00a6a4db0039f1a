/** Reads a sheet's part row by row, with the position of each cell in the text. */
import { cellAt, type At } from "../../../grid/address";
import { parseXml, type Element } from "../package/xml";

export interface CellElement extends At {
  readonly element: Element;
}

export interface RowElement {
  readonly row: number;
  readonly element: Element;
}

/** Returns the sheet without its cells; each cell is passed on as it is read, and each row after its cells. */
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
    column = -1;
  };
  return parseXml(xml, (element, parent) => {
    if (element.name === "c" && parent.name === "row") {
      enter(parent);
      const at = cellAt(element.attributes["r"] ?? "") ?? { row, column: column + 1 };
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
