/** Gives sharing its view of the workbook. `links` is empty, because not every Excel lists links to other workbooks. */
import { functionIds } from "../../catalogue";
import type { Book, BookCell, BookName, BookSheet, BookTable, Size } from "../../grid/book";
import { calls } from "../../formula/calls";
import { has, inExcel } from "./batch";
import { areaOf, eachBlock } from "./blocks";
import { readInParts } from "./payload";
import { cellsOf, isFormula, readable } from "./read";
import { cellKey } from "../../grid/address";

export const readBook = (): Promise<Book> =>
  inExcel(async (context) => {
    const { workbook } = context;
    const { worksheets, names, tables, properties } = workbook;
    worksheets.load("items/id,items/name,items/visibility");
    names.load("items/name,items/formula");
    tables.load("items/name,items/showHeaders,items/showTotals");
    properties.load("author,lastAuthor,manager,company");
    await context.sync();
    const found = worksheets.items.map((sheet) => ({
      sheet,
      protection: sheet.protection.load("protected"),
      used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
      names: sheet.names.load("items/name,items/formula"),
    }));
    const listed = tables.items.map((table) => ({
      table,
      sheet: table.worksheet.load("name"),
      range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
      columns: table.columns.load("items/name"),
    }));
    await context.sync();
    const sheets: BookSheet[] = [];
    for (const { sheet, protection, used } of found) {
      sheets.push({
        name: sheet.name,
        isHidden: sheet.visibility !== Excel.SheetVisibility.visible,
        isProtected: protection.protected,
        cells: used.isNullObject ? [] : await readCells(context, sheet, used),
      });
    }
    return {
      sheets,
      names: [
        ...names.items.map(defined()),
        ...found.flatMap(({ sheet, names: own }) => own.items.map(defined(sheet.name))),
      ],
      tables: listed.map(tableOf),
      links: [],
      people: [
        ...new Set(
          [properties.author, properties.lastAuthor, properties.manager, properties.company].filter(
            (name) => name !== "",
          ),
        ),
      ],
    };
  });

const defined =
  (sheet?: string) =>
  ({ name, formula }: Excel.NamedItem): BookName => ({ name, ...(sheet !== undefined && { sheet }), formula });

async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
): Promise<readonly BookCell[]> {
  const cells: BookCell[] = [];
  await eachBlock(context, sheet, areaOf(used), readable, (range, area) => {
    const { formulas, values } = cellsOf(range);
    values.forEach((line, r) => {
      line.forEach((value, c) => {
        const formula = formulas[r]?.[c];
        if (value === null && !isFormula(formula, value)) return;
        cells.push({
          row: area.row + r,
          column: area.column + c,
          value,
          ...(isFormula(formula, value) && { formula }),
        });
      });
    });
  });
  return withSpills(context, sheet, cells);
}

/** Only formulas that call our functions are replaced. */
async function withSpills(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly BookCell[],
): Promise<readonly BookCell[]> {
  if (!has("1.12")) return cells;
  const ours = cells.filter(({ formula }) => formula !== undefined && calls(formula, functionIds).length > 0);
  const asked = await readInParts(context, ours, (cell) => {
    const range = sheet.getCell(cell.row, cell.column).untrack();
    return [cell, range.getSpillingToRangeOrNullObject().load("rowCount,columnCount")] as const;
  });
  const spills = new Map(
    asked.flatMap(([cell, range]): readonly (readonly [BookCell, Size])[] =>
      range.isNullObject ? [] : [[cell, { rows: range.rowCount, columns: range.columnCount }]],
    ),
  );
  const filled = new Set(
    [...spills].flatMap(([{ row, column }, { rows, columns }]) =>
      Array.from({ length: rows * columns - 1 }, (_, i) =>
        cellKey(row + Math.floor((i + 1) / columns), column + ((i + 1) % columns)),
      ),
    ),
  );
  return cells.map(({ formula, ...cell }, i) => {
    const spill = spills.get(cells[i] ?? cell);
    // A spilled cell may report the formula of the cell it spills from.
    if (formula === undefined || filled.has(cellKey(cell.row, cell.column))) return cell;
    return { ...cell, formula, ...(spill && spill.rows * spill.columns > 1 && { spill }) };
  });
}

interface Listed {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
}

function tableOf({ table, sheet, range, columns }: Listed): BookTable {
  return {
    name: table.name,
    sheet: sheet.name,
    area: areaOf(range),
    columns: columns.items.map(({ name }) => ({ name })),
    hasHeader: table.showHeaders,
    hasTotals: table.showTotals,
  };
}
