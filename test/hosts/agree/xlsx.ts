/** The file, as the library's reader understands it: it knows nothing of plans, nor of the pass that finishes the parts. */
import { readXlsx, type Cell, type DataValidation, type Sheet } from "hucre/xlsx";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import { areaAddress, cellAddress, columnName } from "../../../src/grid/address";
import type { Direction } from "../../../src/language/languages";
import type { CellValue, ErrorText, Plan } from "../../../src/grid/plan";
import type { Border } from "../../../src/grid/styles";
import { parseArea } from "../../office/places";
import { part } from "../xlsx/parts";
import type { Can, Painted } from "./planned";
import {
  addressesOf,
  rrggbb,
  usualSide,
  type Question,
  type Sections,
  type Seen,
  type SeenCell,
  type SeenChart,
  type SeenCondition,
  type SeenPage,
  type SeenSheet,
  type Side,
} from "./seen";
import { serialOfUtc } from "../../../src/core/numbers/calendar";

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

export async function painted(plan: Plan): Promise<Painted> {
  const bytes = await writeXlsx(plan);
  const { sheets, namedRanges = [], properties } = await readXlsx(bytes, { readStyles: true });
  let charts = 0;
  const seen: Seen = {
    sheets: sheets.map((sheet) => ({
      ...sheetSeen(sheet),
      charts: (sheet.charts ?? []).map((chart) => chartSeen(chart, part(bytes, `xl/charts/chart${++charts}.xml`))),
    })),
    names: Object.fromEntries(namedRanges.map(({ name, range, scope }) => [scope ? `${scope}!${name}` : name, range])),
    properties: { title: properties?.title ?? "", subject: properties?.subject ?? "" },
  };
  return { can, seen };
}

function sheetSeen(sheet: Sheet): SeenSheet {
  const direction = sheet.view?.rightToLeft ? "rtl" : "ltr";
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  // A file repeats a merged cell's look in the blanks it covers.
  const covered = new Set(merges.flatMap((area) => addressesOf(area).slice(1)));
  const cells = [...(sheet.cells ?? [])].map(([place, cell]) => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    return [cellAddress(row, column), cellSeen(cell, direction)] as const;
  });
  return {
    name: sheet.name,
    direction,
    widths: Object.fromEntries(
      (sheet.columns ?? []).map(({ width = 0 }, column) => [columnName(column), pixels(width)]),
    ),
    heights: Object.fromEntries([...(sheet.rowDefs ?? [])].map(([row, { height = 0 }]) => [row + 1, height])),
    cells: Object.fromEntries(
      cells.filter(([at, { value, formula }]) => !covered.has(at) || value !== null || formula),
    ),
    merges: merges.map((area) => areaAddress(area)),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    questions: Object.fromEntries((sheet.dataValidations ?? []).flatMap(questions)),
    conditions: [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority).map(conditionSeen),
    page: pageSeen(sheet),
  };
}

/** ECMA-376 18.3.1.13, for digits 7 pixels wide. */
const pixels = (width: number): number => Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7);

function cellSeen(cell: Cell, direction: Direction): SeenCell {
  const { font, fill, border, alignment, numFmt, protection } = cell.style ?? {};
  const value = valueSeen(cell);
  // Without the mark by which a file tells an add-in's function.
  const formula = cell.formula?.replaceAll("_xldudf_", "");
  return {
    formula,
    value,
    format: numFmt ?? "General",
    font: font?.name ?? "",
    size: font?.size ?? 0,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    colour: font?.color?.rgb,
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.rgb : undefined,
    side: sides[alignment?.horizontal ?? ""] ?? usualSide(value, direction),
    reading: alignment?.readingOrder === undefined ? direction : alignment.readingOrder === "rtl" ? "rtl" : "ltr",
    indent: alignment?.indent ?? 0,
    wrap: alignment?.wrapText ?? false,
    top: borderSeen(border?.top),
    bottom: borderSeen(border?.bottom),
    locked: protection?.locked ?? true,
  };
}

const sides: Readonly<Record<string, Side>> = { left: "left", right: "right", center: "centre" };

function valueSeen({ value, type, richText }: Cell): CellValue {
  if (richText) return richText.map(({ text }) => text).join("");
  if (type === "error") return { error: value as ErrorText };
  // A number whose format is a date's.
  if (value instanceof Date) return serialOfUtc(value.getTime());
  return value;
}

const borderSeen = (side: { style: string; color?: { rgb?: string } } | undefined): Border | undefined =>
  side && ({ weight: side.style, colour: side.color?.rgb ?? "" } as Border);

function questions(rule: DataValidation): [address: string, Question][] {
  const { type, operator = "between", formula1 = "", formula2, values, range } = rule;
  const question: Question = {
    allows:
      type === "list"
        ? { type, words: (values ?? [formula1]).map(unquoted) }
        : type === "textLength"
          ? { type: "text", operator, to: Number(formula1) }
          : { type, operator, from: Number(formula1), ...(formula2 !== undefined && { to: Number(formula2) }) },
    blank: rule.allowBlank ?? false,
    title: rule.showInputMessage ? rule.inputTitle : undefined,
    prompt: rule.showInputMessage ? rule.inputMessage : undefined,
    refusal: rule.showErrorMessage && rule.errorStyle === "stop" ? rule.errorMessage : undefined,
  };
  return range
    .split(" ")
    .flatMap((area) => addressesOf(parseArea(area)).map((at): [string, Question] => [at, question]));
}

/** The reader splits the list but leaves its quotes doubled. */
const unquoted = (word: string): string => word.replaceAll('""', '"');

function conditionSeen({ type, range, formula, style }: NonNullable<Sheet["conditionalRules"]>[number]): SeenCondition {
  const fill = style?.fill;
  return {
    area: range,
    formula: type === "expression" ? String(formula) : type,
    colour: rrggbb(style?.font?.color?.rgb),
    // In a differential format the background is what is seen of a solid fill.
    fill: fill?.type === "pattern" ? rrggbb(fill.bgColor?.rgb) : undefined,
  };
}

/** The reader calls columns and bars alike, and doesn't tell where a title comes from; the part does. */
function chartSeen(chart: NonNullable<Sheet["charts"]>[number], xml: string): SeenChart {
  const { title, series, axes, anchor, altText } = chart;
  const { from, to = from } = anchor ?? { from: { row: 0, col: 0 } };
  const titleFrom = /<c:title><c:tx><c:strRef><c:f>(.*?)<\/c:f>.*?<c:v>(.*?)<\/c:v>/.exec(xml);
  return {
    kind: kindOf(xml),
    title: titleFrom ? plain(titleFrom[2]) : (title ?? ""),
    format: axes?.y?.numberFormat?.formatCode ?? "",
    place: areaAddress({ row: from.row, column: from.col, rows: to.row - from.row, columns: to.col - from.col }),
    series: (series ?? []).map(({ name = "", valuesRef = "", categoriesRef = "", color }) => ({
      name,
      values: valuesRef,
      categories: categoriesRef,
      colour: typeof color === "string" ? color : undefined,
    })),
    ...(titleFrom && { titleFrom: plain(titleFrom[1]) }),
    altText: altText ?? "",
  };
}

function kindOf(xml: string): string {
  if (xml.includes("<c:lineChart>")) return "line";
  const overlaps = xml.includes('<c:overlap val="100"/>');
  if (xml.includes('<c:barDir val="bar"/>')) return overlaps ? "tornado" : "bar";
  return xml.includes('<c:grouping val="stacked"/>') ? "waterfall" : "column";
}

const plain = (text = ""): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&apos;", "'").replaceAll("&amp;", "&");

function pageSeen({ pageSetup, headerFooter }: Sheet): SeenPage {
  const { orientation = "portrait", fitToPage, fitToWidth = 1, fitToHeight = 1, printArea = "" } = pageSetup ?? {};
  return {
    orientation,
    fit: fitToPage ? { wide: fitToWidth, high: fitToHeight } : { wide: 0, high: 0 },
    area: printArea.replaceAll("$", ""),
    titles: pageSetup?.printTitlesRow?.replaceAll("$", ""),
    header: sections(headerFooter?.oddHeader),
    footer: sections(headerFooter?.oddFooter),
  };
}

/** "&Lleft&Ccentre&Rright", in which "&&" is a typed ampersand. ECMA-376 18.3.1.46 */
function sections(text = ""): Sections {
  const found = Object.fromEntries(
    [...text.matchAll(/&([LCR])((?:&[^LCR]|[^&])*)/g)].map(([, code = "", said = ""]) => [code, said]),
  );
  return [found["L"] ?? "", found["C"] ?? "", found["R"] ?? ""];
}
