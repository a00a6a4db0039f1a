/** The formats of a range, stored per cell. A property that differs between cells reads as null. */
import type { Area } from "../../../src/grid/plan";
import { propertyBag, colour, flag, number, oneOf, text, under, type Store } from "../propertyBag";
import type { Model } from "../interpreter";
import { invalid } from "../refusal";
import type { Sheet } from "./sheet";

export const cellStore = (sheet: Sheet, areas: readonly Area[]): Store => ({
  get(name, start) {
    let common: unknown;
    for (const [row, column] of placesOf(areas)) {
      const look = sheet.cells.find(row, column)?.look;
      const value = look?.has(name) ? look.get(name) : start;
      if (common === undefined) common = value;
      else if (JSON.stringify(common) !== JSON.stringify(value)) return null;
    }
    return common;
  },
  set(name, value) {
    sheet.change();
    for (const [row, column] of placesOf(areas)) sheet.cells.at(row, column).look.set(name, value);
  },
});

export function* placesOf(areas: readonly Area[]): Generator<readonly [row: number, column: number]> {
  for (const { row, column, rows, columns } of areas) {
    if (rows * columns > 200_000) throw new Error("Looks of whole rows and columns are not modelled");
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) yield [r, c];
  }
}

const font = {
  bold: flag(),
  italic: flag(),
  color: colour("#000000"),
  name: text("Aptos Narrow", 255),
  size: number(11, 1, 409),
  underline: oneOf("RangeUnderlineStyle", "None"),
};
const alignment = {
  horizontalAlignment: oneOf("HorizontalAlignment", "General"),
  verticalAlignment: oneOf("VerticalAlignment", "Bottom"),
  wrapText: flag(),
  indentLevel: number(0, 0, 250),
  readingOrder: oneOf("ReadingOrder", "Context"),
};

export function rangeFormat(sheet: Sheet, areas: readonly Area[]): Model {
  const cells = cellStore(sheet, areas);
  const aligned: Store = {
    get: cells.get,
    set(name, value) {
      if (name === "readingOrder") sheet.book.mayRefuse("readingOrder");
      cells.set(name, value);
    },
  };
  const model = propertyBag("RangeFormat", alignment, aligned, {
    font: propertyBag("RangeFont", font, under(cells, "font")),
    fill: propertyBag("RangeFill", { color: colour("#FFFFFF") }, under(cells, "fill")),
    protection: propertyBag("FormatProtection", { locked: flag(true) }, under(cells, "protection")),
    borders: {
      className: "RangeBorderCollection",
      getItem: (side: unknown) => border(sheet, areas, side),
    },
  });
  lineSize(model, "columnWidth", sheet, areas, ({ column, columns }) => [column, columns], sheet.columnWidths, 48);
  lineSize(model, "rowHeight", sheet, areas, ({ row, rows }) => [row, rows], sheet.rowHeights, 15);
  return model;
}

/** Widths and heights belong to whole columns and rows; both are in points. */
function lineSize(
  model: Model,
  name: "columnWidth" | "rowHeight",
  sheet: Sheet,
  areas: readonly Area[],
  lines: (area: Area) => readonly [first: number, count: number],
  sizes: Map<number, number>,
  standard: number,
): void {
  const each = function* () {
    for (const area of areas) {
      const [first, count] = lines(area);
      if (count > 100_000) throw new Error("Sizes of all lines are not modelled");
      for (let line = first; line < first + count; line++) yield line;
    }
  };
  Object.defineProperty(model, name, {
    get: () => {
      const found = new Set([...each()].map((line) => sizes.get(line) ?? standard));
      return found.size === 1 ? [...found][0] : null;
    },
    set: (points: unknown) => {
      const most = name === "rowHeight" ? 409.5 : 1343;
      if (typeof points !== "number" || points < 0 || points > most)
        throw invalid(`${name} can't be ${String(points)}.`);
      sheet.change();
      for (const line of each()) sizes.set(line, points);
    },
  });
}

/** An edge of the range belongs to the cells along it; an inside line belongs to the cells above it. */
function border(sheet: Sheet, areas: readonly Area[], side: unknown): Model {
  if (!Object.values(Excel.BorderIndex).includes(side as Excel.BorderIndex))
    throw invalid(`There is no border ${String(side)}.`);
  const along = areas.flatMap(({ row, column, rows, columns }): Area[] => {
    if (side === "EdgeTop") return [{ row, column, rows: 1, columns }];
    if (side === "EdgeBottom") return [{ row: row + rows - 1, column, rows: 1, columns }];
    if (side === "InsideHorizontal") return rows > 1 ? [{ row, column, rows: rows - 1, columns }] : [];
    throw new Error(`Borders ${String(side)} are not modelled`);
  });
  const edge = side === "EdgeTop" ? "borderTop" : "borderBottom";
  const store = under(cellStore(sheet, along), edge);
  const properties = {
    style: oneOf("BorderLineStyle", "None"),
    weight: oneOf("BorderWeight", "Thin"),
    color: colour("#000000"),
  };
  return propertyBag("RangeBorder", properties, {
    get: store.get,
    set(name, value) {
      // Setting a colour or weight adds a line if there is none. Setting a weight makes a double line a single one.
      if (name !== "style" && store.get("style", "None") === "None") store.set("style", "Continuous");
      if (name === "weight" && value !== "Thick" && store.get("style", "None") === "Double")
        store.set("style", "Continuous");
      store.set(name, value);
      if (name === "style" && value === "Double") store.set("weight", "Thick");
    },
  });
}
