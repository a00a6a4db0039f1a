/** Applies all changes that sharing asks for to a copy of the file. */
import { cellKey, areaAt, type At } from "../../../grid/address";
import { contains } from "../../../grid/rectangles";
import { sameName } from "../../../grid/sameName";
import { changedCells, type CellChange, type Rewriting } from "../../../sharing/change";
import { storedFormula } from "../../../formula/stored";
import { addSheets } from "./addSheets";
import { calculateOnOpen } from "./calculateOnOpen";
import { sharedOf, tableParts } from "./book";
import { isDynamic, valueOf, type Shared } from "./cells";
import type { CellContent, FormulaCell } from "../cellXml";
import { changeCells } from "./changeCells";
import { changeCharts } from "./changeCharts";
import { changeNames, dropNames } from "./changeNames";
import { changeResults } from "./changeResults";
import { changeTables } from "./changeTables";
import { dropSheets } from "./dropSheets";
import { dynamicMark } from "./dynamicArrays";
import { Parts } from "../package/parts";
import { changeRules } from "./rules";
import { askForTrust } from "./trust";
import { isGridPart, rootOf, workbookOf, type GridPart, type Workbook } from "./workbook";
import { childOf, type Element } from "../package/xml";

export function rewrite(original: Workbook, rewriting: Rewriting): Uint8Array {
  const { changes, results = [], rules = [], adds, drops, ...rest } = rewriting;
  let workbook = workbookOf(new Parts(original.parts));
  if (adds) workbook = addSheets(workbook, adds);
  const shared = sharedOf(workbook);
  for (const sheet of workbook.sheets.filter(isGridPart)) {
    const own = changes.filter((change): change is CellChange => "row" in change && sameName(change.sheet, sheet.name));
    if (own.length > 0) rewriteCells(workbook, sheet, own, shared);
    const ownResults = results.filter((result) => sameName(result.sheet, sheet.name));
    if (ownResults.length > 0)
      workbook.parts.put(sheet.path, changeResults(workbook.parts.text(sheet.path) ?? "", ownResults));
    const ownRules = rules.filter((rule) => sameName(rule.sheet, sheet.name));
    if (ownRules.length > 0) changeRules(workbook, sheet, ownRules);
  }
  changeNames(
    workbook,
    changes.flatMap((change) => ("name" in change ? [change] : [])),
  );
  changeTables(
    workbook,
    changes.flatMap((change) => ("table" in change ? [change] : [])),
  );
  if (drops) {
    dropNames(workbook, drops.names);
    workbook = dropSheets(workbook, drops.sheets);
  }
  if (rewriting.results)
    changeCharts(workbook, workbook.sheets.filter(isGridPart), [...changedCells(changes), ...results]);
  if (rest.asksForTrust !== undefined) askForTrust(workbook, rest.asksForTrust);
  if (rest.calculatesOnOpen) calculateOnOpen(workbook);
  // The calculation chain is removed; Excel rebuilds it.
  const chain = workbook.parts.related(workbook.path, "calcChain");
  if (chain !== undefined && changes.some((change) => "row" in change)) workbook.parts.remove(chain);
  return workbook.parts.write();
}

function rewriteCells(workbook: Workbook, sheet: GridPart, changes: readonly CellChange[], shared: Shared): void {
  const tables = tableParts(workbook, sheet).flatMap(({ path, name }) => {
    const area = areaAt(rootOf(workbook.parts, path)?.attributes["ref"]);
    return area ? [{ name, area }] : [];
  });
  const tableAt = (at: At): string | undefined => tables.find(({ area }) => contains(area, at))?.name;
  const wanted = new Map<string, (at: At, now: Element | undefined) => CellContent>();
  const places: At[] = [];
  const want = (at: At, content: (at: At, now: Element | undefined) => CellContent): void => {
    if (!wanted.has(key(at))) places.push(at);
    wanted.set(key(at), content);
  };
  for (const change of changes) {
    if ("values" in change) {
      change.values.forEach((values, r) => {
        values.forEach((value, c) => {
          want({ row: change.row + r, column: change.column + c }, () => ({ value }));
        });
      });
    } else
      want(change, (at, now) => formulaCell(workbook, change, now, storedFormula(change.formula, tableAt(at)), shared));
  }
  const xml = workbook.parts.text(sheet.path) ?? "";
  const content = (at: At, now: Element | undefined) => wanted.get(key(at))?.(at, now);
  workbook.parts.put(sheet.path, changeCells(xml, { places, wanted: content }, shared));
}

const key = ({ row, column }: At): string => cellKey(row, column);

/**
 * With the value that the cell shows, unless another is known: what it is now comes to the same. Excel itself stores a call of an add-in's function
 * as a formula that may spill, and reads any other as one that may not.
 */
function formulaCell(
  workbook: Workbook,
  { spill, isArray, value: known }: Extract<CellChange, { readonly formula: string }>,
  now: Element | undefined,
  formula: string,
  shared: Shared,
): FormulaCell {
  const value = known ?? (now ? valueOf(now, shared) : null);
  if (isArray) return { formula, value, array: spill ?? { rows: 1, columns: 1 } };
  const wasDynamic = now !== undefined && childOf(now, "f") !== undefined && isDynamic(now, shared);
  const isLikeExcels = formula.includes("_xldudf_") && shared.dynamic.size > 0;
  if (!spill && !wasDynamic && !isLikeExcels) return { formula, value };
  return {
    formula,
    value,
    array: spill ?? { rows: 1, columns: 1 },
    mark: [...shared.dynamic][0] ?? dynamicMark(workbook),
  };
}
