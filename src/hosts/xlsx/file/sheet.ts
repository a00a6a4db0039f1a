/** A sheet's part, row by row, with the place of each cell in it. */
import { cellAt, type At } from "./address";
import { parseXml, type Element } from "../package/xml";

export interface CellElement extends At {
  readonly element: Element;
}

export interface RowElement {
  readonly row: number;
  readonly element: Element;
}

/** The sheet without its cells, which are given one by one as they are read, and each row after its cells. */
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
    // Neither rows nor cells need say where they are.
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
