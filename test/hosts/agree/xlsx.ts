/** The file, as its parts say it to any reader: nothing here knows of plans, nor of how the parts are written. */
import { valueOf } from "../../../src/hosts/xlsx/file/cells";
import { sharedOf } from "../../../src/hosts/xlsx/file/book";
import { readSheet, type CellElement } from "../../../src/hosts/xlsx/file/sheet";
import { rootOf, type Workbook } from "../../../src/hosts/xlsx/file/workbook";
import { childOf, childrenOf, isTrue, type Element } from "../../../src/hosts/xlsx/package/xml";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import { cellAddress, columnName } from "../../../src/grid/address";
import type { Direction } from "../../../src/language/languages";
import type { CellValue, Plan } from "../../../src/grid/plan";
import { parseArea } from "../../office/addresses";
import { opened } from "../../tools/readWorkbook";
import type { Can, Painted } from "./planned";
import {
  addressesOf,
  usualSide,
  type Question,
  type Sections,
  type Seen,
  type SeenCell,
  type SeenCondition,
  type SeenPage,
  type SeenSheet,
} from "./seen";
import { chartsIn } from "./xlsxCharts";
import { looksIn, type Looks } from "./xlsxLooks";

/** A file can hold whatever a plan can say. */
const can: Can = new Set([
  "charts",
  "rightToLeft",
  "print",
  "validation",
  "conditionalFormats",
  "altTexts",
  "errors",
  "locks",
  "properties",
] as const);

export const painted = async (plan: Plan): Promise<Painted> => ({ can, seen: seenIn(await writeXlsx(plan)) });

export function seenIn(bytes: Uint8Array): Seen {
  const workbook = opened(bytes);
  const { parts, path, sheets } = workbook;
  const looks = looksIn(required(rootOf(parts, parts.related(path, "styles") ?? "")));
  const names = childrenOf(childOf(rootOf(parts, path), "definedNames"), "definedName");
  const properties = rootOf(parts, parts.related("", "core-properties") ?? "");
  return {
    sheets: sheets.map((sheet, index) => {
      const own = names.filter(({ attributes }) => attributes["localSheetId"] === String(index));
      return sheetSeen(workbook, sheet, looks, own);
    }),
    names: Object.fromEntries(
      names
        .filter(({ attributes }) => attributes["localSheetId"] === undefined)
        .map(({ attributes, text }) => [attributes["name"] ?? "", text]),
    ),
    properties: {
      title: childOf(properties, "title")?.text ?? "",
      subject: childOf(properties, "subject")?.text ?? "",
    },
  };
}

function required<T>(found: T | undefined): T {
  if (found === undefined) throw new Error("A part is missing");
  return found;
}

function sheetSeen(
  workbook: Workbook,
  { name, path }: Workbook["sheets"][number],
  looks: Looks,
  names: readonly Element[],
): SeenSheet {
  const { parts } = workbook;
  const cells: CellElement[] = [];
  const heights: (readonly [number, number])[] = [];
  const shared = sharedOf(workbook);
  const sheet = readSheet(parts.text(path ?? "") ?? "", {
    cell: (cell) => cells.push(cell),
    row: ({ row, element }) => {
      if (element.attributes["ht"] !== undefined) heights.push([row + 1, Number(element.attributes["ht"])]);
    },
  });
  const view = childOf(childOf(sheet, "sheetViews"), "sheetView");
  const direction = isTrue(view?.attributes["rightToLeft"]) ? "rtl" : "ltr";
  const pane = childOf(view, "pane")?.attributes ?? {};
  const merges = childrenOf(childOf(sheet, "mergeCells"), "mergeCell").map(({ attributes }) => attributes["ref"] ?? "");
  // A file repeats a merged cell's look in the blanks it covers.
  const covered = new Set(merges.flatMap((area) => addressesOf(parseArea(area)).slice(1)));
  const seen = cells.map(({ row, column, element }) => {
    const value = valueOf(element, shared);
    return [cellAddress(row, column), cellSeen(element, value, looks, direction)] as const;
  });
  return {
    name,
    direction,
    widths: Object.fromEntries(childrenOf(childOf(sheet, "cols"), "col").flatMap(widths)),
    heights: Object.fromEntries(heights),
    cells: Object.fromEntries(
      seen.filter(([at, { value, formula }]) => !covered.has(at) || value !== null || formula !== undefined),
    ),
    merges,
    frozen: { rows: Number(pane["ySplit"] ?? 0), columns: Number(pane["xSplit"] ?? 0) },
    questions: Object.fromEntries(childrenOf(childOf(sheet, "dataValidations"), "dataValidation").flatMap(questions)),
    conditions: conditionsSeen(sheet, looks),
    page: pageSeen(sheet, names),
    charts: chartsIn(parts, path ?? ""),
  };
}

/** ECMA-376 18.3.1.13, for digits 7 pixels wide. */
const pixels = (width: number): number => Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7);

function widths({ attributes: { min, max, width } }: Element): [column: string, width: number][] {
  const [first, last] = [Number(min), Number(max)];
  return Array.from({ length: last - first + 1 }, (_, i) => [columnName(first - 1 + i), pixels(Number(width))]);
}

function cellSeen(cell: Element, value: CellValue, looks: Looks, direction: Direction): SeenCell {
  const look = required(looks.cells[Number(cell.attributes["s"] ?? 0)]);
  return {
    ...look,
    // Without the mark by which a file tells an add-in's function.
    formula: childOf(cell, "f")?.text.replaceAll(/_xldudf_|_xlfn\./g, ""),
    value,
    side: look.side ?? usualSide(value, direction),
    reading: look.reading ?? direction,
  };
}

function questions({ attributes, children }: Element): [address: string, Question][] {
  const { type = "none", operator = "between", sqref = "", errorStyle = "stop" } = attributes;
  const [first = "", second] = children.map(({ text }) => text);
  const isAsked = isTrue(attributes["showInputMessage"]);
  const question: Question = {
    allows:
      type === "list"
        ? first.startsWith('"')
          ? { type, words: first.slice(1, -1).replaceAll('""', '"').split(",") }
          : { type: "cells", cells: first }
        : type === "textLength"
          ? { type: "text", operator, to: Number(first) }
          : { type, operator, from: Number(first), ...(second !== undefined && { to: Number(second) }) },
    blank: isTrue(attributes["allowBlank"]),
    title: isAsked ? attributes["promptTitle"] : undefined,
    prompt: isAsked ? attributes["prompt"] : undefined,
    refusal: isTrue(attributes["showErrorMessage"]) && errorStyle === "stop" ? attributes["error"] : undefined,
  };
  return sqref
    .split(" ")
    .flatMap((area) => addressesOf(parseArea(area)).map((at): [string, Question] => [at, question]));
}

function conditionsSeen(sheet: Element, looks: Looks): readonly SeenCondition[] {
  return childrenOf(sheet, "conditionalFormatting")
    .flatMap((list) =>
      childrenOf(list, "cfRule").map(({ attributes, children }) => ({
        priority: Number(attributes["priority"]),
        seen: {
          area: list.attributes["sqref"] ?? "",
          formula: attributes["type"] === "expression" ? (children[0]?.text ?? "") : (attributes["type"] ?? ""),
          ...required(looks.differences[Number(attributes["dxfId"])]),
        },
      })),
    )
    .sort((a, b) => a.priority - b.priority)
    .map(({ seen }) => seen);
}

function pageSeen(sheet: Element, names: readonly Element[]): SeenPage {
  const { orientation = "portrait", fitToWidth = 1, fitToHeight = 1 } = childOf(sheet, "pageSetup")?.attributes ?? {};
  const fits = isTrue(childOf(childOf(sheet, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const texts = childOf(sheet, "headerFooter");
  const named = (name: string): string | undefined =>
    names
      .find(({ attributes }) => attributes["name"] === name)
      ?.text.replace(/^.*!/, "")
      .replaceAll("$", "");
  return {
    orientation: orientation === "landscape" ? "landscape" : "portrait",
    fit: fits ? { wide: Number(fitToWidth), high: Number(fitToHeight) } : { wide: 0, high: 0 },
    areas: (names.find(({ attributes }) => attributes["name"] === "_xlnm.Print_Area")?.text ?? "")
      .split(",")
      .map((each) => each.replace(/^.*!/, "").replaceAll("$", "")),
    titles: named("_xlnm.Print_Titles"),
    titleColumns: /!\$A:\$A,/.test(
      names.find(({ attributes }) => attributes["name"] === "_xlnm.Print_Titles")?.text ?? "",
    )
      ? 1
      : undefined,
    header: sections(childOf(texts, "oddHeader")?.text),
    footer: sections(childOf(texts, "oddFooter")?.text),
  };
}

/** "&Lleft&Ccentre&Rright", in which "&&" is a typed ampersand. ECMA-376 18.3.1.46 */
function sections(text = ""): Sections {
  const found = Object.fromEntries(
    [...text.matchAll(/&([LCR])((?:&[^LCR]|[^&])*)/g)].map(([, code = "", said = ""]) => [code, said]),
  );
  return [found["L"] ?? "", found["C"] ?? "", found["R"] ?? ""];
}
