/**
 * Takes a chart's copy of cells out of its part where those cells have changed: ECMA-376 21.2.2.123 and 21.2.2.201 let a reference
 * stand without its copy, and spreadsheets then read the cells.
 */
import { shownFormula } from "../../../formula/stored";
import { lookup, type CellRef } from "../../../formula/lookup";
import { contains } from "../../../grid/rectangles";
import { sameName } from "../../../grid/sameName";
import { childOf, parseXml, spliced, type Element, type Splice } from "../package/xml";
import { readBook } from "./book";
import type { GridPart, Workbook } from "./workbook";
import { chartParts } from "./rules";

const copies = ["numCache", "strCache", "multiLvlStrCache"] as const;

export function changeCharts(workbook: Workbook, sheets: readonly GridPart[], changed: readonly CellRef[]): void {
  const { parts } = workbook;
  const paths = sheets.flatMap((sheet) => chartParts(workbook, sheet).map((path) => ({ path, sheet: sheet.name })));
  if (paths.length === 0 || changed.length === 0) return;
  const look = lookup({ ...readBook(workbook), rules: [] });
  const isStale = (reference: string, sheet: string): boolean => {
    const located = look.locate(shownFormula(reference).slice(1), { sheet, row: 0, column: 0 });
    // What can't be told may have changed.
    return !located || changed.some((cell) => sameName(cell.sheet, located.sheet.name) && contains(located.area, cell));
  };
  for (const { path, sheet } of paths) {
    const xml = parts.text(path) ?? "";
    parts.put(
      path,
      spliced(
        xml,
        staleCopies(parseXml(xml), (reference) => isStale(reference, sheet)),
      ),
    );
  }
}

function staleCopies(element: Element, isStale: (reference: string) => boolean): readonly Splice[] {
  const reference = childOf(element, "f")?.text;
  const copy = element.children.find(({ name }) => copies.some((each) => each === name));
  if (reference !== undefined && copy && isStale(reference)) return [{ from: copy.start, to: copy.end, text: "" }];
  return element.children.flatMap((child) => staleCopies(child, isStale));
}
