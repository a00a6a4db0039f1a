/** Reads the whole workbook back as a plan, with painted and typed cells. */
import { BooleanNumber } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Direction } from "../../language/languages";
import type { Area, Chart, Page, Plan, PlanCell, PlanSheet, SheetArea, Validation } from "../../grid/plan";
import { cellReader, spills } from "./cells";
import type { Grid } from "./grid";
import { charactersOfPixels, pointsOfPixels } from "./look";
import { lookBack } from "./lookBack";
import { recallCell, recallSheet } from "./memory";
import { mover } from "./moved";
import { namesOf } from "./names";
import { conditionsOf, validationsOf } from "./rules";
import { areaOf } from "./snapshot";
import { cellKey, sheetPrefix } from "../../grid/address";

export function readBack(grid: Grid): Plan {
  const sheets = grid.workbook.getSheets();
  const painted = sheets.map(recallSheet).find((each) => each !== undefined)?.plan;
  return {
    language: "en",
    direction: "ltr",
    properties: { title: grid.workbook.getName(), subject: "" },
    ...painted,
    sheets: sheets.map((sheet) => sheetBack(grid, sheet)),
    names: namesOf(grid),
  };
}

function sheetBack(grid: Grid, sheet: FWorksheet): PlanSheet {
  const painted = recallSheet(sheet);
  const now = mover(sheet);
  const config = sheet.getSheet().getConfig();
  const direction = config.rightToLeft === BooleanNumber.TRUE ? "rtl" : "ltr";
  const cells = cellsBack(grid, sheet, direction);
  const used = usedArea(cells);
  return {
    name: sheet.getSheetName(),
    direction,
    ...(sheet.isSheetHidden() && { isHidden: true as const }),
    columnWidths: widthsBack(sheet),
    rowHeights: heightsBack(sheet),
    cells,
    merges: config.mergeData.map(areaOf),
    // The page may have unfrozen the columns because the window is narrow.
    frozen: { rows: config.freeze.ySplit, columns: config.freeze.xSplit || (painted?.frozen.columns ?? 0) },
    validations: validationsOf(sheet).flatMap((each) => listBack(each, grid)),
    conditions: conditionsOf(sheet),
    charts: (painted?.charts ?? []).flatMap((chart) => chartBack(chart, sheet, grid)),
    page: painted ? pageBack(painted.page, now) : plainPage(used),
  };
}

/** A list in cells by the present name of their sheet, which Univer doesn't follow; nothing if the sheet was deleted. */
function listBack(validation: Validation, { workbook }: Grid): readonly Validation[] {
  const { allows } = validation;
  const end = allows.type === "cells" ? allows.cells.lastIndexOf("!") + 1 : 0;
  if (allows.type !== "cells" || end === 0) return [validation];
  const [prefix, address] = [allows.cells.slice(0, end), allows.cells.slice(end)];
  const isMeant = (name: string | undefined) => name !== undefined && sheetPrefix(name) === prefix;
  const sheets = workbook.getSheets();
  const now =
    sheets.find((sheet) => isMeant(sheet.getSheetName())) ?? sheets.find((sheet) => isMeant(recallSheet(sheet)?.name));
  if (!now) return [];
  return [{ ...validation, allows: { type: "cells", cells: sheetPrefix(now.getSheetName()) + address } }];
}

/** Returns the chart with its cells at their present place; nothing if a sheet it plotted was deleted. */
function chartBack(chart: Chart, own: FWorksheet, grid: Grid): readonly Chart[] {
  const { workbook } = grid;
  const sheetOf = (name: string) => workbook.getSheets().find((sheet) => recallSheet(sheet)?.name === name);
  const areas = [chart.categories, ...chart.series.map(({ values }) => values)];
  if (areas.some(({ sheet }) => sheet !== undefined && !sheetOf(sheet))) return [];
  const now = ({ sheet: name, ...area }: SheetArea): SheetArea => {
    const other = name === undefined ? undefined : sheetOf(name);
    return { ...mover(other ?? own)(area), ...(other && { sheet: other.getSheetName() }) };
  };
  const { row, column } = now({ row: 0, column: 0, ...chart.titleFrom, rows: 1, columns: 1 });
  return [
    {
      ...chart,
      ...(chart.titleFrom && {
        titleFrom: { row, column },
        title: String(cellReader(grid, own).value(row, column) ?? ""),
      }),
      categories: now(chart.categories),
      series: chart.series.map((series) => ({ ...series, values: now(series.values) })),
      place: now(chart.place),
    },
  ];
}

function cellsBack(grid: Grid, sheet: FWorksheet, direction: Direction): PlanCell[] {
  const stored = sheet.getSheet().getCellMatrix();
  const reader = cellReader(grid, sheet);
  const styles = grid.workbook.getWorkbook().getStyles();
  return places(grid, sheet).flatMap(([row, column]): PlanCell[] => {
    const cell = stored.getValue(row, column);
    const value = reader.value(row, column);
    const formula = reader.formula(row, column)?.replace(/^=/, "");
    const painted = recallCell(cell?.custom);
    const shown = styles.getStyleByCell(cell);
    const format = shown?.n?.pattern;
    if (value === null && formula === undefined && !painted) return [];
    const style = painted?.style ?? "plain";
    const own = lookBack(shown, style, direction);
    return [
      {
        row,
        column,
        value,
        ...(formula !== undefined && { formula }),
        style,
        ...(own && { look: own }),
        ...(format !== undefined && format !== "General" && { format }),
      },
    ];
  });
}

/** Lists every non-empty cell in reading order. The file stores a spilled table as values beside its formula. */
export function places(grid: Grid, sheet: FWorksheet): (readonly [row: number, column: number])[] {
  const found = new Map<string, readonly [number, number]>();
  const add = (row: number, column: number) => {
    found.set(cellKey(row, column), [row, column]);
  };
  sheet.getSheet().getCellMatrix().forValue(add);
  for (const [row, column] of spills(grid, sheet)) add(row, column);
  return [...found.values()].sort(([a, left], [b, right]) => a - b || left - right);
}

export function usedArea(cells: readonly PlanCell[]): Area {
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 1);
  return { row: 0, column: 0, rows, columns };
}

/** Includes only columns that have a width of their own. */
function widthsBack(sheet: FWorksheet): number[] {
  const own = Object.keys(sheet.getSheet().getConfig().columnData).map((column) => Number(column) + 1);
  return Array.from({ length: Math.max(0, ...own) }, (_, column) => charactersOfPixels(sheet.getColumnWidth(column)));
}

/** Leaves out automatic heights; the program that opens the file computes them. */
function heightsBack(sheet: FWorksheet): Map<number, number> {
  const rows = Object.entries(sheet.getSheet().getConfig().rowData);
  return new Map(
    rows.flatMap(([row, data]): [number, number][] =>
      data?.h !== undefined && data.ia === BooleanNumber.FALSE ? [[Number(row), pointsOfPixels(data.h)]] : [],
    ),
  );
}

function pageBack(page: Page, now: (area: Area) => Area): Page {
  const { row, rows } = now({ ...page.titleRows, column: 0, columns: 0 });
  return { ...page, areas: page.areas.map(now), titleRows: { row, rows } };
}

/** A sheet that the reader added prints one page wide. */
export const plainPage = (area: Area): Page => ({
  orientation: "landscape",
  fit: { wide: 1, high: 0 },
  areas: [area],
  titleRows: { row: 0, rows: 0 },
  header: { left: "&A", right: "&D" },
  footer: { left: "&F", centre: "", right: "&P / &N" },
});
