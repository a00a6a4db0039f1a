/** Reads what it can of a kept workbook that Univer doesn't open: the cells and names, without their looks. */
import { CellValueType, type ICellData } from "@univerjs/core";
import { sheetColumns, sheetRows, type At } from "../../grid/address";
import { textOf } from "../../grid/textLiteral";
import { isDefinedName } from "../../grid/definedName";
import type { Plan, PlanCell, PlanName, PlanSheet } from "../../grid/plan";
import { copied } from "../../formula/copied";
import { cellValue } from "./cells";
import { plainPage, usedArea } from "./readBack";

/** Undefined if nothing in it is a sheet with cells. Nothing about the form of `kept` is certain. */
export function rescuedPlan(kept: unknown): Plan | undefined {
  const sheets = inOrder(kept).flatMap(rescuedSheet);
  if (sheets.length === 0) return undefined;
  return {
    language: "en",
    direction: "ltr",
    properties: { title: "CRM ROI", subject: "" },
    sheets: sheets.map((sheet, at) => ({ ...sheet, name: sheet.name || `Sheet${at + 1}` })),
    names: rescuedNames(kept),
  };
}

/** Sheets that the order doesn't name come last. */
function inOrder(kept: unknown): readonly unknown[] {
  const { sheets, sheetOrder } = fieldsOf(kept);
  const byId = fieldsOf(sheets);
  const ids = Array.isArray(sheetOrder) ? sheetOrder.filter((id): id is string => Object.hasOwn(byId, String(id))) : [];
  return [...new Set([...ids.map(String), ...Object.keys(byId)])].map((id) => byId[id]);
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
const textIn = (value: unknown): string => (typeof value === "string" ? value : "");

function rescuedSheet(kept: unknown): readonly PlanSheet[] {
  const { name, cellData } = fieldsOf(kept);
  const stored = Object.entries(fieldsOf(cellData)).flatMap(([row, columns]) =>
    Object.entries(fieldsOf(columns)).map(([column, cell]) => storedCell(Number(row), Number(column), cell)),
  );
  const masters = new Map(
    stored.flatMap((each) => (each.cell.si && each.cell.f ? [[each.cell.si, each] as const] : [])),
  );
  const cells = stored.flatMap((each) => rescuedCell(each, masters.get(each.cell.si ?? "")));
  if (cells.length === 0) return [];
  return [
    {
      name: textIn(name),
      direction: "ltr",
      columnWidths: [],
      rowHeights: new Map(),
      cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
      merges: [],
      frozen: { rows: 0, columns: 0 },
      validations: [],
      conditions: [],
      charts: [],
      page: plainPage(usedArea(cells)),
    },
  ];
}

interface StoredCell extends At {
  /** Only what has the form that the grid's own reader of cells expects. */
  readonly cell: ICellData;
}

function storedCell(row: number, column: number, stored: unknown): StoredCell {
  const { v, t, f, si, p } = fieldsOf(stored);
  const { dataStream } = fieldsOf(fieldsOf(p)["body"]);
  const cell: ICellData = {
    ...((typeof v === "string" || typeof v === "number" || typeof v === "boolean") && { v }),
    ...(t === CellValueType.BOOLEAN && { t }),
    ...(textIn(f) !== "" && { f: textIn(f) }),
    ...(textIn(si) !== "" && { si: textIn(si) }),
    ...(typeof dataStream === "string" && { p: { body: { dataStream } } as ICellData["p"] & object }),
  };
  return { row, column, cell };
}

/** @param master the cell that has the formula which this one shares, written for its own place */
function rescuedCell({ row, column, cell }: StoredCell, master: StoredCell | undefined): readonly PlanCell[] {
  const isPlace = (at: number, end: number) => Number.isInteger(at) && at >= 0 && at < end;
  if (!isPlace(row, sheetRows) || !isPlace(column, sheetColumns)) return [];
  const value = cellValue(cell);
  const own = (cell.f ?? "").replace(/^=/, "");
  const formula = own === "" && master ? sharedFormula(master, { row, column }) : own;
  if (value === null && formula === "") return [];
  return [{ row, column, value, style: "plain", ...(formula !== "" && { formula }) }];
}

function sharedFormula({ row, column, cell: { f } }: StoredCell, at: At): string {
  try {
    return copied((f ?? "").replace(/^=?/, "="), { row, column }, at).slice(1);
  } catch {
    // The value stays.
    return "";
  }
}

const namesPlugin = "SHEET_DEFINED_NAME_PLUGIN";

function rescuedNames(kept: unknown): readonly PlanName[] {
  const resource = Object.values(fieldsOf(fieldsOf(kept)["resources"])).find(
    (each) => fieldsOf(each)["name"] === namesPlugin,
  );
  return Object.values(fieldsOf(parsed(textIn(fieldsOf(resource)["data"])))).flatMap((each): readonly PlanName[] => {
    const name = textIn(fieldsOf(each)["name"]);
    const meaning = textIn(fieldsOf(each)["formulaOrRefString"]).replace(/^=/, "");
    if (!isDefinedName(name) || meaning === "" || meaning.includes("#REF!")) return [];
    const text = textOf(meaning);
    return [text === undefined ? { name, formula: meaning } : { name, text }];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
