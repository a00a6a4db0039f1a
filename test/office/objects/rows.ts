/** Inserts and deletes whole rows as Excel does: everything that refers to cells moves with them, grows or shrinks. */
import type { Area } from "../../../src/grid/plan";
import { sameName } from "../../../src/grid/sameName";
import { tokens } from "../../../src/formula/tokens";
import { Range } from "./range";
import type { Sheet } from "./sheet";

export type Shift = "insert" | "delete";

/** The area after one row was inserted above `at`, or that row was deleted; undefined if nothing of it is left. */
function shiftedArea<A extends Area>(area: A, at: number, how: Shift): A | undefined {
  // Whole columns stay as they are.
  if (area.row === 0 && area.rows > 1_000_000) return area;
  const [top, bottom] = [area.row, area.row + area.rows - 1];
  if (how === "delete" && top === at && bottom === at) return undefined;
  const by = how === "insert" ? 1 : -1;
  const row = top > at || (top === at && how === "insert") ? top + by : top;
  const end = bottom >= at ? bottom + by : bottom;
  return { ...area, row, rows: end - row + 1 };
}

function shiftedFormula(formula: string, on: Sheet, sheet: Sheet, at: number, how: Shift): string {
  return tokens(formula)
    .map(({ kind, text }) => {
      const cut = text.lastIndexOf("!") + 1;
      const [prefix, address] = [text.slice(0, cut), text.slice(cut)];
      const named = prefix
        .replace(/!$/, "")
        .replace(/^'(.*)'$/, "$1")
        .replaceAll("''", "'");
      const isHere = prefix === "" ? on === sheet : sameName(named, sheet.name);
      const rows =
        kind === "reference" && isHere ? [...address.matchAll(/\d+/g)].map(([digits]) => Number(digits) - 1) : [];
      const [top, bottom = top] = rows;
      if (top === undefined || bottom === undefined) return text;
      const area = shiftedArea({ row: top, column: 0, rows: bottom - top + 1, columns: 1 }, at, how);
      if (!area) return `${prefix}#REF!`;
      const numbers = [area.row + 1, area.row + area.rows];
      return prefix + address.replace(/\d+/g, () => String(numbers.shift()));
    })
    .join("");
}

export function shiftRows(sheet: Sheet, at: number, how: Shift): void {
  const { book } = sheet;
  sheet.change();
  moveCharts(sheet, at, how);
  sheet.cells.shift(at, how);
  const area = <A extends Area>(given: A): A | undefined => shiftedArea(given, at, how);
  const formula = (text: string, on: Sheet) => shiftedFormula(text, on, sheet, at, how);
  for (const each of book.sheetList) {
    for (const [, , cell] of each.cells.all())
      if (cell.content && "formula" in cell.content)
        cell.content = { ...cell.content, formula: formula(cell.content.formula, each) };
    for (const chart of each.chartList) {
      chart.shift(
        (range) => (range.sheet === sheet ? new Range(sheet, area(range.area) ?? range.area) : range),
        (text) => formula(text, each),
      );
    }
    for (const condition of each.conditions) condition.shift((text) => formula(text, each));
  }
  for (const condition of sheet.conditions) condition.move(area);
  sheet.merges.splice(0, sheet.merges.length, ...sheet.merges.flatMap((each) => area(each) ?? []));
  for (const name of ["printArea", "titleRows"]) {
    const printed = sheet.page.get(name) as Area | undefined;
    if (printed) sheet.page.set(name, area(printed));
  }
  moveHeights(sheet, at, how);
  for (const name of book.nameList) name.shift(sheet, area, formula);
  book.forget();
  book.changed(new Range(sheet, { row: at, column: 0, rows: 1, columns: 1 }));
}

/** An inserted row is as high as the one above it. */
function moveHeights({ rowHeights }: Sheet, at: number, how: Shift): void {
  const by = how === "insert" ? 1 : -1;
  const moved = [...rowHeights].flatMap(([row, height]): [number, number][] =>
    how === "delete" && row === at ? [] : [[row >= at ? row + by : row, height]],
  );
  rowHeights.clear();
  for (const [row, height] of moved) rowHeights.set(row, height);
  const above = rowHeights.get(at - 1);
  if (how === "insert" && above !== undefined) rowHeights.set(at, above);
}

/** A chart moves and grows with the cells below it. */
function moveCharts(sheet: Sheet, at: number, how: Shift): void {
  const [edge, end] = [sheet.offset("rows", at), sheet.offset("rows", at + 1)];
  const inserted = sheet.rowHeights.get(at - 1) ?? 15;
  for (const { values } of sheet.chartList) {
    const [top, height] = [Number(values.get("top") ?? 0), Number(values.get("height") ?? 0)];
    const by = how === "insert" ? inserted : edge - end;
    if (top >= (how === "insert" ? edge : end)) values.set("top", top + by);
    else if (top + height > edge) values.set("height", height + by);
  }
}
