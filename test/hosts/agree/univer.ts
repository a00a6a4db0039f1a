/** The workbench's grid: the workbook that Univer would save, with what its plugins keep beside it. */
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  DataValidationErrorStyle,
  HorizontalAlign,
  TextDirection,
  WrapStrategy,
  type IBorderStyleData,
  type ICellData,
  type IDataValidationRule,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import { deserializeListOptions } from "@univerjs/sheets";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { univerHost } from "../../../src/hosts/univer/host";
import { areaAddress, cellAddress, columnName } from "../../../src/grid/address";
import type { Area, CellValue, Plan } from "../../../src/grid/plan";
import type { Border } from "../../../src/grid/styles";
import { headlessGrid } from "../univer/headlessGrid";
import type { Painted } from "./planned";
import {
  addressesOf,
  rrggbb,
  usualSide,
  type Question,
  type Seen,
  type SeenCell,
  type SeenCondition,
  type SeenSheet,
  type Side,
} from "./seen";
import { serialOfUtc } from "../../../src/core/numbers/calendar";

export async function painted(plan: Plan): Promise<Painted> {
  const grid = headlessGrid();
  try {
    const host = univerHost(grid);
    const before = new Set(grid.workbook.save().sheetOrder);
    await host.paint(plan, () => undefined, new AbortController().signal);
    return {
      can: new Set(["validation", "conditionalFormats"] as const),
      seen: bookSeen(grid.workbook.save(), before),
    };
  } finally {
    grid.dispose();
  }
}

function bookSeen(book: IWorkbookData, before: ReadonlySet<string>): Seen {
  const kept = <T>(plugin: string): Readonly<Record<string, T>> =>
    JSON.parse(book.resources?.find(({ name }) => name === plugin)?.data ?? "{}") as Record<string, T>;
  const questions = kept<readonly IDataValidationRule[]>("SHEET_DATA_VALIDATION_PLUGIN");
  const conditions = kept<readonly IConditionFormattingRule[]>("SHEET_CONDITIONAL_FORMATTING_PLUGIN");
  const names = kept<DefinedName>("SHEET_DEFINED_NAME_PLUGIN");
  return {
    sheets: book.sheetOrder
      .filter((id) => !before.has(id))
      .map((id) => ({
        ...sheetSeen(book.sheets[id] ?? {}, book),
        questions: Object.fromEntries((questions[id] ?? []).flatMap(questionsOf)),
        // As Univer lays them over a cell: an earlier one covers those after it.
        conditions: (conditions[id] ?? []).flatMap(conditionsOf),
      })),
    names: Object.fromEntries(
      Object.values(names).map(({ name, formulaOrRefString, localSheetId }) => [
        localSheetId === wholeWorkbook ? name : `${localSheetId}!${name}`,
        // Only what isn't a reference stands behind a "=".
        formulaOrRefString.replace(/^=/, ""),
      ]),
    ),
  };
}

interface DefinedName {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
}
const wholeWorkbook = "AllDefaultWorkbook";

function sheetSeen(sheet: Partial<IWorksheetData>, book: IWorkbookData): SeenSheet {
  const { name = "", cellData = {}, columnData = {}, rowData = {}, mergeData = [], freeze } = sheet;
  return {
    name,
    widths: Object.fromEntries(
      Object.entries(columnData).map(([column, { w = 0 }]) => [columnName(Number(column)), w]),
    ),
    heights: Object.fromEntries(Object.entries(rowData).map(([row, { h = 0 }]) => [Number(row) + 1, points(h)])),
    cells: Object.fromEntries(
      Object.entries(cellData).flatMap(([row, cells]) =>
        Object.entries(cells as Record<string, ICellData>).map(([column, cell]) => [
          cellAddress(Number(row), Number(column)),
          cellSeen(cell, typeof cell.s === "string" ? book.styles[cell.s] : cell.s),
        ]),
      ),
    ),
    merges: mergeData.map((range) => areaAddress(areaOf(range))),
    frozen: { rows: freeze?.ySplit ?? 0, columns: freeze?.xSplit ?? 0 },
  };
}

/** 96 pixels and 72 points to the inch. */
const points = (pixels: number): number => pixels * 0.75;

const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

function cellSeen(cell: ICellData, style: Nullable<IStyleData>): SeenCell {
  const formula = cell.f?.replace(/^=/, "");
  const value = valueSeen(cell);
  return {
    formula,
    value,
    format: style?.n?.pattern ?? "General",
    // The first of those it may draw with.
    font: style?.ff?.split(",")[0] ?? "",
    size: style?.fs ?? 0,
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    colour: rrggbb(style?.cl?.rgb),
    fill: rrggbb(style?.bg?.rgb),
    side: sides.get(style?.ht) ?? usualSide(value, "ltr"),
    reading: style?.td === TextDirection.RIGHT_TO_LEFT ? "rtl" : "ltr",
    // An indent is padding of 12 pixels here.
    indent: (style?.pd?.l ?? 0) / 12,
    wrap: style?.tb === WrapStrategy.WRAP,
    top: borderSeen(style?.bd?.t),
    bottom: borderSeen(style?.bd?.b),
  };
}

const sides = new Map<unknown, Side>([
  [HorizontalAlign.LEFT, "left"],
  [HorizontalAlign.RIGHT, "right"],
  [HorizontalAlign.CENTER, "centre"],
]);

/** Truths are kept as 1 and 0, and 0 times a loss as −0, which is shown as 0; an empty text that no formula gives is a blank, to ISBLANK too. */
function valueSeen({ v, t, f }: ICellData): CellValue {
  if (v === undefined || v === null || (v === "" && f === undefined)) return null;
  if (t === CellValueType.BOOLEAN) return Boolean(v);
  return typeof v === "number" ? v + 0 : v;
}

const weights = new Map<BorderStyleTypes, Border["weight"]>([
  [BorderStyleTypes.THIN, "thin"],
  [BorderStyleTypes.MEDIUM, "medium"],
  [BorderStyleTypes.DOUBLE, "double"],
]);

function borderSeen(border: Nullable<IBorderStyleData>): Border | undefined {
  const weight = border ? weights.get(border.s) : undefined;
  return weight && { weight, colour: rrggbb(border?.cl.rgb) ?? "" };
}

function questionsOf(rule: IDataValidationRule): [address: string, Question][] {
  const { type, operator = "", formula1 = "", formula2 } = rule;
  const question: Question = {
    allows:
      type === "list"
        ? formula1.startsWith("=")
          ? { type: "cells", cells: formula1.slice(1).replace(/([A-Z]+)(\d+)(?=:|$)/g, "$$$1$$$2") }
          : { type, words: deserializeListOptions(formula1) }
        : type === "textLength"
          ? { type: "text", operator, to: Number(formula1) }
          : type === "date"
            ? { type, operator, from: serialOfUtc(Date.parse(formula1)) }
            : { type, operator, from: Number(formula1), ...(formula2 !== undefined && { to: Number(formula2) }) },
    blank: rule.allowBlank ?? false,
    title: rule.showInputMessage ? rule.promptTitle : undefined,
    prompt: rule.showInputMessage ? rule.prompt : undefined,
    refusal: rule.showErrorMessage && rule.errorStyle === DataValidationErrorStyle.STOP ? rule.error : undefined,
  };
  const ranges = rule.ranges as readonly IRange[];
  return ranges.flatMap((range) => addressesOf(areaOf(range)).map((at): [string, Question] => [at, question]));
}

function conditionsOf({ ranges, rule }: IConditionFormattingRule): SeenCondition[] {
  const laid = rule.type === "highlightCell" ? rule : undefined;
  return (ranges as readonly IRange[]).map((range) => ({
    area: areaAddress(areaOf(range)),
    formula: laid?.subType === "formula" ? laid.value.replace(/^=/, "") : rule.type,
    colour: rrggbb(laid?.style.cl?.rgb),
    fill: rrggbb(laid?.style.bg?.rgb),
  }));
}
