/** Changes the formulas of a table's columns: those that fill new rows, and those of totals. */
import { sameName } from "../../../grid/sameName";
import { storedFormula } from "../../../formula/stored";
import { tableParts } from "./book";
import { isGridPart, type Workbook } from "./workbook";
import { escaped } from "../package/element";
import { childOf, childrenOf, parseXml, spliced, type Element, type Splice } from "../package/xml";

export interface ColumnChange {
  readonly table: string;
  readonly column: string;
  readonly formula: string | undefined;
  readonly isTotal?: true;
}

export function changeTables(workbook: Workbook, changes: readonly ColumnChange[]): void {
  const { parts, sheets } = workbook;
  for (const { path, name } of changes.length > 0
    ? sheets.filter(isGridPart).flatMap((sheet) => tableParts(workbook, sheet))
    : []) {
    const wanted = changes.filter(({ table }) => sameName(table, name));
    if (wanted.length === 0) continue;
    const xml = parts.text(path) ?? "";
    const columns = childrenOf(childOf(parseXml(xml), "tableColumns"), "tableColumn");
    const splices = wanted.flatMap(({ column, formula, isTotal }): readonly Splice[] => {
      const found = columns.find(({ attributes }) => sameName(attributes["name"] ?? "", column));
      const text = formula === undefined ? "" : storedFormula(formula, name);
      return found ? changed(xml, found, text, isTotal ? "totalsRowFormula" : "calculatedColumnFormula") : [];
    });
    parts.put(path, spliced(xml, splices));
  }
}

function changed(xml: string, column: Element, formula: string, name: string): readonly Splice[] {
  const { prefix, start, end, opened, closing } = column;
  const old = childOf(column, name);
  const written = formula === "" ? "" : `<${prefix}${name}>${escaped(formula)}</${prefix}${name}>`;
  // A formula that stays keeps what else its element says.
  if (old && written !== "" && old.closing < old.end) {
    return [{ from: old.opened, to: old.closing, text: escaped(formula) }];
  }
  if (old) return [{ from: old.start, to: old.end, text: written }];
  if (written === "") return [];
  if (closing < end) return [{ from: opened, to: opened, text: written }];
  const tag = xml.slice(start, end).replace(/\s*\/>$/, ">");
  return [{ from: start, to: end, text: `${tag}${written}</${prefix}tableColumn>` }];
}
