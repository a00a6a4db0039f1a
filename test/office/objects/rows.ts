/** Inserts and deletes whole rows as Excel does: everything that refers to cells moves with them, grows or shrinks. */
import type { Area } from "../../../src/grid/plan";
import { shiftedArea, shiftedFormula, type Shift } from "../shiftedRows";
import { Range } from "./range";
import type { Sheet } from "./sheet";

export function shiftRows(sheet: Sheet, at: number, how: Shift): void {
  const { book } = sheet;
  sheet.change();
  moveCharts(sheet, at, how);
  sheet.cells.shift(at, how);
  const area = <A extends Area>(given: A): A | undefined => shiftedArea(given, at, how);
  const formula = (text: string, on: Sheet) => shiftedFormula(text, on.name, sheet.name, at, how);
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
  for (const name of ["titleRows", "titleColumns"]) {
    const printed = sheet.page.get(name) as Area | undefined;
    if (printed) sheet.page.set(name, area(printed));
  }
  const printed = sheet.page.get("printAreas") as readonly Area[] | undefined;
  if (printed)
    sheet.page.set(
      "printAreas",
      printed.flatMap((each) => area(each) ?? []),
    );
  moveHeights(sheet, at, how);
  for (const name of book.nameList) name.shift(sheet, area, formula);
  book.calculation.forget();
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
