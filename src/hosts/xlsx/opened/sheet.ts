/** One sheet of a workbook as a plan has it. */
import { areaAt, sheetColumns } from "../../../grid/address";
import { around } from "../../../grid/rectangles";
import type { Area, PlanCell, PlanSheet } from "../../../grid/plan";
import { readSheet } from "../file/sheet";
import type { GridPart, Workbook } from "../file/workbook";
import { childOf, childrenOf, isTrue, type Element } from "../package/xml";
import { charactersOfFile, rowHeights } from "../write/measures";
import { cellsReader, type CellReading } from "./cells";
import { drawn } from "./charts";
import { pageOf } from "./page";
import { loseOfSheet, losePartsOfSheet } from "./parts";
import { conditionsIn, validationsIn } from "./rules";

export function planSheet(
  workbook: Workbook,
  part: GridPart,
  reading: CellReading,
  builtIn: (name: string) => string | undefined,
): PlanSheet {
  const { looks, calculator, lose } = reading;
  const { read, cells: cellsOf } = cellsReader(reading);
  const heights = new Map<number, number>();
  const root = readSheet(workbook.parts.text(part.path) ?? "", {
    cell: read,
    row({ row, element }) {
      const { ht, customHeight } = element.attributes;
      if (ht !== undefined && isTrue(customHeight) && Number(ht) > 0) heights.set(row, Number(ht));
      if (isFolded(element)) lose("lines");
    },
  });
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  const direction = isTrue(view?.attributes["rightToLeft"]) ? "rtl" : "ltr";
  const merges = childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap(
    ({ attributes }) => areaAt(attributes["ref"]) ?? [],
  );
  const cells = cellsOf(direction, merges);
  const used = usedArea(cells);
  losePartsOfSheet(workbook, part, lose);
  loseOfSheet(root, lose);
  return {
    name: part.name,
    direction,
    ...(part.isHidden && { isHidden: true as const }),
    columnWidths: columnWidths(root, used.columns, () => lose("lines")),
    rowHeights: withoutUsual(heights, cells),
    cells,
    merges,
    frozen: frozenOf(view),
    validations: validationsIn(root, lose),
    conditions: conditionsIn(root, looks, calculator, lose),
    charts: drawn(workbook.parts, part, lose),
    page: pageOf(root, builtIn, used, lose),
  };
}

const isFolded = ({ attributes }: Element): boolean =>
  isTrue(attributes["hidden"]) || Number(attributes["outlineLevel"] ?? 0) > 0;

/** From A1 on. */
function usedArea(cells: readonly PlanCell[]): Area {
  const { row, column, rows, columns } = around(cells) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return { row: 0, column: 0, rows: row + rows, columns: column + columns };
}

/** Heights that large letters need are added when the file is written. */
function withoutUsual(heights: ReadonlyMap<number, number>, cells: readonly PlanCell[]): ReadonlyMap<number, number> {
  const usual = rowHeights({ cells, rowHeights: new Map() });
  return new Map([...heights].filter(([row, height]) => usual.get(row) !== height));
}

/** The width of 64 pixels that Excel gives a column with Calibri 11. */
const standardWidth = 9.140625;

function columnWidths(root: Element, used: number, foldedColumns: () => void): readonly number[] {
  const standard = Number(childOf(root, "sheetFormatPr")?.attributes["defaultColWidth"] ?? standardWidth);
  const widths: number[] = [];
  for (const column of childrenOf(childOf(root, "cols"), "col")) {
    const { min, max, width } = column.attributes;
    if (isFolded(column)) foldedColumns();
    // A width of all columns to the last one is the sheet's own, not that of a column.
    const last = Number(max) - Number(min) > longestRun ? Math.min(Number(max), used) : Number(max);
    for (let at = Math.max(0, Number(min) - 1); at < Math.min(last, sheetColumns); at++)
      widths[at] = Number(width ?? standard);
  }
  return Array.from(widths, (width) => charactersOfFile(width ?? standard));
}

const longestRun = 100;

function frozenOf(view: Element | undefined): PlanSheet["frozen"] {
  const { state = "", xSplit = 0, ySplit = 0 } = childOf(view, "pane")?.attributes ?? {};
  return state.startsWith("frozen") ? { rows: Number(ySplit), columns: Number(xSplit) } : { rows: 0, columns: 0 };
}
