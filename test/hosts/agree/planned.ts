/** What a reader finds in a workbook that is as its plan says, as far as its host can. */
import { expect } from "vitest";
import { areaAddress, cellAddress, columnName, sheetPrefix } from "../../../src/grid/address";
import type { Area, CellValue, Chart, Page, Plan, PlanCell, PlanSheet, Validation } from "../../../src/grid/plan";
import { conditionStyles, font, styles, type Style } from "../../../src/grid/styles";
import {
  addressesOf,
  usualSide,
  type Question,
  type Seen,
  type SeenCell,
  type SeenChart,
  type SeenPage,
  type SeenSheet,
} from "./seen";

/** What of a plan a host can paint, beyond what every host can. */
export type Feature =
  | "charts"
  | "rightToLeft"
  | "print"
  | "validation"
  | "conditionalFormats"
  /** A text for those who don't see the chart. */
  | "altTexts"
  /** An error is told apart from the text that spells it. */
  | "errors"
  /** Each cell is open or closed once its sheet is protected. */
  | "locks"
  /** The workbook is the plan's own, and has its title. */
  | "properties";
export type Can = ReadonlySet<Feature>;

/** What a host can, and what a reader finds after it painted. */
export interface Painted {
  readonly can: Can;
  readonly seen: Seen;
}

export function planned({ sheets, names, properties }: Plan, can: Can): Seen {
  return {
    sheets: sheets.map((sheet) => plannedSheet(sheet, can)),
    names: Object.fromEntries(
      names.map((name) => [
        name.name,
        "formula" in name
          ? name.formula
          : "text" in name
            ? `"${name.text.replaceAll('"', '""')}"`
            : fixed(name.sheet, name.area),
      ]),
    ),
    ...(can.has("properties") && { properties }),
  };
}

function plannedSheet(sheet: PlanSheet, can: Can): SeenSheet {
  const { name, direction, cells, merges, frozen, validations, conditions, charts, page } = sheet;
  return {
    name,
    ...(can.has("rightToLeft") && { direction }),
    // Of other columns and rows the plan says nothing: a host may heighten one for its large letters.
    widths: containing(sheet.columnWidths.map((characters, column) => [columnName(column), pixels(characters)])),
    heights: containing([...sheet.rowHeights].map(([row, points]) => [String(row + 1), points])),
    cells: Object.fromEntries(cells.map((cell) => [cellAddress(cell.row, cell.column), plannedCell(cell, sheet, can)])),
    merges: merges.map((area) => areaAddress(area)),
    frozen,
    ...(can.has("validation") && { questions: Object.fromEntries(validations.flatMap(asked)) }),
    ...(can.has("conditionalFormats") && {
      conditions: conditions.map(({ area, formula, style }) => ({
        area: areaAddress(area),
        formula,
        ...conditionStyles[style],
      })),
    }),
    ...(can.has("charts") && { charts: charts.map((chart) => plannedChart(chart, name, can)) }),
    ...(can.has("print") && { page: plannedPage(page) }),
  };
}

const containing = (sizes: readonly (readonly [string, number])[]) =>
  expect.objectContaining(Object.fromEntries(sizes)) as Record<string, number>;

/** A character of the default font is 7 pixels wide, and the cell's padding 5. ECMA-376 18.3.1.13 */
const pixels = (characters: number): number => Math.round(7 * characters + 5);

const fixed = (sheet: string, area: Area): string =>
  sheetPrefix(sheet) + areaAddress(area, { row: true, column: true });

function plannedCell(cell: PlanCell, sheet: PlanSheet, can: Can): SeenCell {
  const style: Style = styles[cell.style];
  // Where sheets can't be turned round, columns and texts start at the left; the words still run from the right.
  const direction = can.has("rightToLeft") ? sheet.direction : "ltr";
  const value = shown(cell, can);
  const isWords = typeof cell.value === "string" && !style.isCode;
  const isText = isWords || (direction === "rtl" && value === null && style.align !== "right");
  const side = style.align ?? (style.indent ? "start" : usualSide(value, direction));
  return {
    formula: cell.formula,
    value: near(value, cell.formula),
    format: cell.format ?? "General",
    font: font.name,
    size: style.size ?? font.size,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    colour: style.colour,
    fill: style.fill,
    side: side === "start" ? (direction === "rtl" ? "right" : "left") : side,
    reading: sheet.direction === "rtl" && isText ? "rtl" : "ltr",
    indent: style.indent ?? 0,
    wrap: style.wrap ?? false,
    top: style.borderTop,
    bottom: style.borderBottom,
    ...(can.has("locks") && { locked: !style.unlocked }),
  };
}

/** Engines differ in the last digits of what they calculate: ten are compared, of what is typed all. */
function near(value: CellValue, formula: string | undefined): CellValue {
  if (typeof value !== "number" || formula === undefined || value === 0) return value;
  return expect.closeTo(value, 9 - Math.floor(Math.log10(Math.abs(value)))) as number;
}

/** Typing nothing leaves a cell blank. */
function shown({ value, formula }: PlanCell, can: Can): CellValue {
  if (value === "" && formula === undefined) return null;
  return typeof value === "object" && value !== null && !can.has("errors") ? value.error : value;
}

function asked({ area, allows, title, prompt, refusal }: Validation): [address: string, Question][] {
  const question: Question = {
    allows: allows.type === "list" || allows.type === "cells" ? allows : { operator: operatorOf(allows), ...allows },
    // A figure may be taken out again.
    blank: true,
    title,
    prompt,
    refusal,
  };
  return addressesOf(area).map((address) => [address, question]);
}

function operatorOf(allows: Exclude<Validation["allows"], { type: "list" | "cells" }>): string {
  if (!("from" in allows)) return "lessThanOrEqual";
  return "to" in allows ? "between" : "greaterThanOrEqual";
}

function plannedChart(chart: Chart, sheet: string, can: Can) {
  const { kind, title, titleFrom, format, place, series, categories, altText } = chart;
  return {
    kind,
    title,
    format,
    place: areaAddress(place),
    series: series.map(({ name, values, colour }) => ({
      name,
      values: fixed(values.sheet ?? sheet, values),
      categories: fixed(categories.sheet ?? sheet, categories),
      colour: colour === "none" ? undefined : colour,
    })),
    ...(titleFrom && { titleFrom: fixed(sheet, { ...titleFrom, rows: 1, columns: 1 }) }),
    ...(can.has("altTexts") && { altText }),
  } satisfies SeenChart;
}

function plannedPage({
  orientation,
  fit,
  areas,
  titleRows: { row, rows },
  titleColumns,
  header,
  footer,
}: Page): SeenPage {
  return {
    orientation,
    fit,
    areas: areas.map((area) => areaAddress(area)),
    titles: rows > 0 ? `${row + 1}:${row + rows}` : undefined,
    titleColumns,
    header: [header.left, "", header.right],
    footer: [footer.left, footer.centre, footer.right],
  };
}
