/** Writes the plotted values into the chart's part, so that a viewer that calculates nothing shows the chart. */
import type { CellValue, PlanCell, PlanSheet, SheetArea } from "../../../../grid/plan";
import { element, escapedText } from "../../package/element";
import { xmlText } from "../../storedText";
import { fixedArea } from "../names";
import { val } from "./val";

export type PlottedArea = SheetArea & { readonly sheet: string };

/** The cells of an area of any sheet, row by row. */
export type PlottedCells = (area: PlottedArea) => readonly (PlanCell | undefined)[];

export function plottedCells(sheets: readonly PlanSheet[]): PlottedCells {
  const cells = new Map(
    sheets.flatMap(({ name, cells }) => cells.map((cell) => [key(name, cell.row, cell.column), cell] as const)),
  );
  return ({ sheet, row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, i) =>
      cells.get(key(sheet, row + Math.floor(i / columns), column + (i % columns))),
    );
}

const key = (sheet: string, row: number, column: number): string => `${row},${column},${sheet}`;

/** A cell without a number is a gap. The format is that of the first cell that has a format. */
export function plottedNumbers(area: PlottedArea, cellsOf: PlottedCells, format: string): string {
  const cells = cellsOf(area);
  const code = cells.find((cell) => cell?.format)?.format ?? format;
  const values = cells.map((cell) => (typeof cell?.value === "number" ? String(cell.value) : undefined));
  const cache = element("c:numCache", element("c:formatCode", escapedText(code)), pointsXml(values));
  return element("c:numRef", reference(area), cache);
}

/** Years, for example, are written as numbers, because all their cells contain one. */
export function plottedTextsOrNumbers(area: PlottedArea, cellsOf: PlottedCells, format: string): string {
  const cells = cellsOf(area);
  if (cells.every((cell) => typeof cell?.value === "number")) return plottedNumbers(area, cellsOf, format);
  const texts = cells.map((cell) => cachedText(cell?.value ?? null));
  return element("c:strRef", reference(area), element("c:strCache", pointsXml(texts)));
}

const reference = (area: PlottedArea): string => element("c:f", escapedText(fixedArea(area.sheet, area)));

/** An undefined value is a gap: it counts as a point but isn't written. */
export const pointsXml = (values: readonly (string | undefined)[]): string =>
  val("ptCount", values.length) +
  values
    .map((value, idx) =>
      value === undefined ? "" : element("c:pt", { idx }, element("c:v", escapedText(xmlText(value)))),
    )
    .join("");

function cachedText(value: CellValue): string | undefined {
  if (value === null) return undefined;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : String(value);
}
