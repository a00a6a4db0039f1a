/** The emulated Excel, asked through Microsoft's client for every cell in use, whatever the plan says. */
import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { areaAddress, cellAddress, columnName, columnNumber } from "../../../src/grid/address";
import type { CellValue, ErrorText, Plan } from "../../../src/grid/plan";
import { font, type Border } from "../../../src/grid/styles";
import type { EmulatedExcel } from "../../office/excel";
import { lastColumn, lastRow, parseArea } from "../../office/addresses";
import { open, ready, silently } from "../excel/open";
import { readBack, type Places, type SheetBack } from "../excel/readBack";
import type { Painted } from "./planned";
import {
  rrggbb,
  usualSide,
  type Question,
  type SeenCell,
  type SeenChart,
  type SeenPage,
  type SeenSheet,
  type Side,
} from "./seen";

export async function painted(plan: Plan): Promise<Painted> {
  const { excel, host } = open([plan]);
  const before = excel.book.sheetList.length;
  await host.paint(plan, silently, ready());
  const { sheets, names } = await survey(before);
  const back = await readBack({ sheets });
  expect(excel.defects).toEqual([]);
  return {
    can: new Set(["charts", "print", "validation", "conditionalFormats", "errors", "locks"] as const),
    seen: { sheets: back.map((sheet, index) => sheetSeen(sheet, sheets[index], excel)), names },
  };
}

/** The new sheets, each with the places to look at, and the names. */
const survey = (before: number) =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    const found = sheets.items.slice(before).map((sheet) => ({
      name: sheet.name,
      used: sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
    await context.sync();
    return {
      sheets: found.map(({ name, used }) =>
        used.isNullObject
          ? places(name, 0, 0)
          : places(name, used.rowIndex + used.rowCount, used.columnIndex + used.columnCount),
      ),
      names: Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula).replace(/^=/, "")])),
    };
  });

/** Every cell of so many rows and columns. */
function places(name: string, rows: number, columns: number): Places {
  const cells = Array.from({ length: rows * columns }, (_, i) => ({
    row: Math.floor(i / columns),
    column: i % columns,
  }));
  return {
    name,
    cells,
    columnWidths: Array.from({ length: columns }),
    rowHeights: new Map(Array.from({ length: rows }, (_, row) => [row, undefined])),
    validations: cells.map((cell) => ({ area: { ...cell, rows: 1, columns: 1 } })),
  };
}

function sheetSeen(back: SheetBack, looked: Places | undefined, excel: EmulatedExcel): SeenSheet {
  const name = looked?.name ?? "";
  const cells = back.cells.map((cell) => [cell.at, cellSeen(cell)] as const);
  return {
    name,
    widths: Object.fromEntries(back.widths.map((points, column) => [columnName(column), pixels(points)])),
    heights: Object.fromEntries(back.heights.map((points, row) => [row + 1, points])),
    // The rectangle in use has cells in it that nobody touched.
    cells: Object.fromEntries(cells.filter(([, cell]) => !isDeepStrictEqual(cell, untouched))),
    merges: back.merges,
    frozen: frozenSeen(back.frozen),
    questions: Object.fromEntries(
      back.validations.flatMap((validation, index): [string, Question][] => {
        const cell = looked?.cells[index];
        const question = questionSeen(validation);
        return cell && question ? [[cellAddress(cell.row, cell.column), question]] : [];
      }),
    ),
    conditions: back.conditions.map(({ area, formula, colour, fill }) => ({
      area,
      formula: formula.replace(/^=/, ""),
      colour: rrggbb(colour),
      fill: rrggbb(fill),
    })),
    charts: back.charts.map((chart, index) => chartSeen(chart, back, chartIn(excel, name, index))),
    page: pageSeen(back.page),
  };
}

/** 96 pixels and 72 points to the inch. */
const pixels = (points: number): number => points / 0.75;

function cellSeen(cell: SheetBack["cells"][number]): SeenCell {
  const value = valueSeen(cell);
  // A text reads as itself, "=" and all; a formula doesn't.
  const isFormula = typeof cell.formula === "string" && cell.formula.startsWith("=") && cell.formula !== value;
  const formula = isFormula ? String(cell.formula).slice(1) : undefined;
  return {
    formula,
    value,
    format: String(cell.numberFormat),
    font: cell.font,
    size: cell.size,
    bold: cell.bold,
    italic: cell.italic,
    colour: rrggbb(cell.colour),
    // A cell without a fill says it is white.
    fill: cell.fill === "#FFFFFF" ? undefined : rrggbb(cell.fill),
    side: sides[cell.align] ?? usualSide(value, "ltr"),
    reading: cell.reading === "RightToLeft" ? "rtl" : "ltr",
    indent: cell.indent,
    wrap: cell.wrap,
    top: borderSeen(cell.top),
    bottom: borderSeen(cell.bottom),
    locked: cell.locked,
  };
}

const untouched: SeenCell = {
  formula: undefined,
  value: null,
  format: "General",
  // The whole rectangle is given the plan's font.
  font: font.name,
  size: font.size,
  bold: false,
  italic: false,
  colour: "000000",
  fill: undefined,
  side: "left",
  reading: "ltr",
  indent: 0,
  wrap: false,
  top: undefined,
  bottom: undefined,
  locked: true,
};

const sides: Readonly<Record<string, Side>> = { Left: "left", Right: "right", Center: "centre" };

function valueSeen({ value, type }: SheetBack["cells"][number]): CellValue {
  if (type === "Empty") return null;
  return type === "Error" ? { error: value as ErrorText } : (value as CellValue);
}

function borderSeen(border: SheetBack["cells"][number]["top"]): Border | undefined {
  if (!border || border.style === "None") return undefined;
  const weight = border.style === "Double" ? "double" : border.weight.toLowerCase();
  return { weight, colour: rrggbb(border.color) ?? "" } as Border;
}

/** Whole rows or columns are those that stay. */
function frozenSeen(address: string | null): SeenSheet["frozen"] {
  if (address === null) return { rows: 0, columns: 0 };
  const { rows, columns } = parseArea(address);
  return { rows: rows === lastRow ? 0 : rows, columns: columns === lastColumn ? 0 : columns };
}

/** Undefined where a cell takes anything. */
function questionSeen({
  rule,
  prompt,
  errorAlert,
  ignoreBlanks,
}: SheetBack["validations"][number]): Question | undefined {
  const [[type, given] = []] = Object.entries(rule) as [
    string,
    Partial<Excel.ListDataValidation & Excel.BasicDataValidation>,
  ][];
  if (type === undefined || !given) return undefined;
  const { source, operator = "", formula1, formula2 } = given;
  return {
    allows:
      type === "list"
        ? listOf(String(source))
        : {
            type: { wholeNumber: "whole", textLength: "text" }[type] ?? type,
            operator: operators[operator] ?? operator,
            ...(type === "textLength"
              ? { to: Number(formula1) }
              : { from: Number(String(formula1).replace(/^=/, "")) }),
            ...(formula2 !== undefined && { to: Number(formula2) }),
          },
    blank: ignoreBlanks,
    title: prompt.showPrompt ? prompt.title : undefined,
    prompt: prompt.showPrompt ? prompt.message : undefined,
    refusal: errorAlert.showAlert && errorAlert.style === "Stop" ? errorAlert.message : undefined,
  };
}

const operators: Readonly<Record<string, string>> = {
  Between: "between",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

function chartSeen(
  { type, title, format, series, place }: SheetBack["charts"][number],
  { widths, heights }: SheetBack,
  drawn: ReturnType<typeof chartIn>,
): SeenChart {
  const [left = 0, top = 0, width = 0, height = 0] = place;
  const column = lineAt(left, widths, 48);
  const row = lineAt(top, heights, 15);
  const columns = lineAt(left + width, widths, 48) - column;
  const rows = lineAt(top + height, heights, 15) - row;
  return {
    kind: series?.some(({ overlap }) => overlap === 100) && type === "BarClustered" ? "tornado" : (kinds[type] ?? type),
    title: String(title),
    format: String(format),
    place: areaAddress({ row, column, rows, columns }),
    series: (series ?? []).map(({ name, values, categories }, index) => ({
      name,
      values,
      categories,
      colour: drawn.colours[index] === "none" ? undefined : rrggbb(drawn.colours[index]),
    })),
    ...(drawn.titleFormula !== undefined && { titleFrom: drawn.titleFormula.replace(/^=/, "") }),
  };
}

const kinds: Readonly<Record<string, string>> = {
  ColumnClustered: "column",
  LineMarkers: "line",
  BarClustered: "bar",
  ColumnStacked: "waterfall",
};

/** The line that begins so many points from the edge; beyond the cells in use, lines have their standard size. */
function lineAt(points: number, sizes: readonly number[], standard: number): number {
  let line = 0;
  for (let left = points; left > 1e-6; line++) left -= sizes[line] ?? standard;
  return line;
}

/** Microsoft's client has no call to read a column's colour or a title's cell: they are looked up in the workbook itself. */
function chartIn(excel: EmulatedExcel, sheet: string, index: number) {
  const chart = excel.book.find(sheet)?.chartList[index];
  return {
    colours: (chart?.list ?? []).map(({ values }) => values.get("fill.color") ?? values.get("line.color")),
    titleFormula: chart?.values.get("title.formula") as string | undefined,
  };
}

function pageSeen({ orientation, zoom, areas, titles, titleColumns, header, footer }: SheetBack["page"]): SeenPage {
  return {
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
    fit: { wide: zoom.horizontalFitToPages ?? 0, high: zoom.verticalFitToPages ?? 0 },
    areas,
    titles: titles ?? undefined,
    titleColumns: titleColumns === null ? undefined : columnNumber(titleColumns.split(":")[1] ?? "") + 1,
    header,
    footer,
  };
}

const listOf = (source: string): Question["allows"] =>
  source.startsWith("=") ? { type: "cells", cells: source.slice(1) } : { type: "list", words: source.split(",") };
