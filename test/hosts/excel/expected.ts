/** What a plan should read back as, worked out from the plan alone. */
import { expect } from "vitest";
import { areaAddress, cellAddress, columnName, sheetPrefix } from "../../../src/template/address";
import type { Area, CellValue, PlanCell, PlanSheet, Validation } from "../../../src/template/plan";
import { conditionStyles, font, styles, type Border, type Style } from "../../../src/template/styles";
import { around } from "../../../src/hosts/excel/rectangles";

export function expected(sheet: PlanSheet): unknown {
  const filled = sheet.cells.filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ""));
  const used = around(filled);
  const { page } = sheet;
  return {
    used: used ? areaAddress(used) : "A1",
    gridlines: false,
    cells: sheet.cells.map((cell) => cellBack(cell, sheet)),
    widths: sheet.columnWidths.map(points),
    heights: [...sheet.rowHeights.values()],
    merges: sheet.merges.map((area) => areaAddress(area)),
    frozen: frozen(sheet),
    validations: sheet.validations.map(validation),
    conditions: sheet.conditions.map(({ area, formula, style }) => ({
      area: areaAddress(area),
      formula: `=${formula}`,
      colour: `#${conditionStyles[style].colour}`,
      fill: `#${conditionStyles[style].fill}`,
    })),
    charts: sheet.charts.map(({ kind, title, series, categories, format, place }) => ({
      type: kind === "column" ? "ColumnClustered" : "LineMarkers",
      title,
      font: [font.name, 12, true],
      legend: "Bottom",
      format,
      labels: "Low",
      ticks: ["None", "None", "None", "None"],
      series: series.map(({ name, values, colour }) => ({
        name,
        ...(kind === "column"
          ? { gap: 80, marker: ["Automatic", 5, null, null] }
          : { gap: 219, marker: ["Circle", 6, `#${colour}`, `#${colour}`] }),
        values: fixed(sheet, values),
        categories: fixed(sheet, categories),
      })),
      place: placed(sheet, place),
    })),
    page: {
      orientation: page.orientation === "landscape" ? "Landscape" : "Portrait",
      paper: "A4",
      zoom: {
        ...(page.fit.wide > 0 && { horizontalFitToPages: page.fit.wide }),
        ...(page.fit.high > 0 && { verticalFitToPages: page.fit.high }),
      },
      // In points, 72 to the inch.
      margins: [0.4, 0.4, 0.7, 0.6, 0.3, 0.3].map((inches) => expect.closeTo(72 * inches, 9) as number),
      area: areaAddress(page.area),
      titles: page.titleRows.rows > 0 ? `${page.titleRows.row + 1}:${page.titleRows.row + page.titleRows.rows}` : null,
      header: [page.header.left, "", page.header.right],
      footer: [page.footer.left, page.footer.centre, page.footer.right],
    },
  };
}

const fixed = (sheet: PlanSheet, area: Area): string =>
  sheetPrefix(sheet.name) + areaAddress(area, { row: true, column: true });

/** 7 pixels a character and 5 around them; 96 pixels to 72 points. */
const points = (characters: number): number => Math.round(7 * characters + 5) * 0.75;

function cellBack(cell: PlanCell, { direction }: PlanSheet): unknown {
  const style: Style = styles[cell.style];
  const turned = direction === "rtl" && typeof cell.value === "string";
  const value = plain(cell.value);
  return {
    at: cellAddress(cell.row, cell.column),
    formula: cell.formula === undefined ? value : `=${cell.formula}`,
    value,
    type: type(cell),
    numberFormat: cell.format ?? "General",
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    colour: `#${style.colour ?? "000000"}`,
    font: font.name,
    size: style.size ?? font.size,
    fill: `#${style.fill ?? "FFFFFF"}`,
    align: style.align
      ? { start: "Left", right: "Right", centre: "Center" }[style.align]
      : turned || style.indent
        ? "Left"
        : "General",
    vertical: style.wrap ? "Top" : "Bottom",
    wrap: style.wrap ?? false,
    indent: style.indent ?? 0,
    reading: turned ? "RightToLeft" : "Context",
    locked: !style.unlocked,
    top: border(style.borderTop),
    bottom: border(style.borderBottom),
  };
}

const plain = (value: CellValue): unknown => (value === null ? "" : typeof value === "object" ? value.error : value);

function type({ value, formula }: PlanCell): string {
  if (value === null || (value === "" && formula === undefined)) return "Empty";
  if (typeof value === "object") return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[typeof value as "number" | "string" | "boolean"];
}

function border(drawn: Border | undefined): unknown {
  if (!drawn) return { style: "None", weight: "Thin", color: "#000000" };
  const color = `#${drawn.colour}`;
  if (drawn.weight === "double") return { style: "Double", weight: "Thick", color };
  return { style: "Continuous", weight: drawn.weight === "thin" ? "Thin" : "Medium", color };
}

function frozen({ frozen: { rows, columns } }: PlanSheet): string | null {
  if (rows > 0 && columns > 0) return areaAddress({ row: 0, column: 0, rows, columns });
  if (rows > 0) return `1:${rows}`;
  return columns > 0 ? `A:${columnName(columns - 1)}` : null;
}

function validation({ allows, title, prompt, refusal }: Validation): unknown {
  const limits =
    "to" in allows
      ? { operator: "Between", formula1: allows.from, formula2: allows.to }
      : "from" in allows
        ? { operator: "GreaterThanOrEqualTo", formula1: allows.from }
        : undefined;
  const rule =
    allows.type === "list"
      ? { list: { inCellDropDown: true, source: allows.words.join(",") } }
      : { [allows.type === "whole" ? "wholeNumber" : "decimal"]: limits };
  return {
    rule,
    prompt: { showPrompt: true, title, message: prompt },
    errorAlert: { showAlert: true, style: "Stop", title, message: refusal },
    ignoreBlanks: true,
  };
}

/** Left, top, width and height, in points. */
function placed(sheet: PlanSheet, { row, column, rows, columns }: Area): readonly number[] {
  const across = (before: number) =>
    sum(before, (each) => (each in sheet.columnWidths ? points(sheet.columnWidths[each] ?? 0) : 48));
  const down = (before: number) => sum(before, (each) => sheet.rowHeights.get(each) ?? 15);
  return [across(column), down(row), across(column + columns) - across(column), down(row + rows) - down(row)];
}

const sum = (count: number, of: (index: number) => number): number =>
  Array.from({ length: count }, (_, index) => of(index)).reduce((a, b) => a + b, 0);
