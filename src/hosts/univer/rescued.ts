/** Reads what it can of a kept workbook that Univer doesn't open: the cells and names, without their looks. */
import { textOf } from "../../grid/textLiteral";
import { isDefinedName } from "../../grid/definedName";
import type { CellValue, Plan, PlanCell, PlanName, PlanSheet } from "../../grid/plan";
import { plainPage, usedArea } from "./readBack";

/** Undefined if nothing in it is a sheet with cells. Nothing about the form of `kept` is certain. */
export function rescuedPlan(kept: unknown): Plan | undefined {
  const sheets = Object.values(fieldsOf(fieldsOf(kept)["sheets"])).flatMap(rescuedSheet);
  if (sheets.length === 0) return undefined;
  return {
    language: "en",
    direction: "ltr",
    properties: { title: "CRM ROI", subject: "" },
    sheets: sheets.map((sheet, at) => ({ ...sheet, name: sheet.name || `Sheet${at + 1}` })),
    names: rescuedNames(kept),
  };
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
const textIn = (value: unknown): string => (typeof value === "string" ? value : "");

function rescuedSheet(kept: unknown): readonly PlanSheet[] {
  const { name, cellData } = fieldsOf(kept);
  const cells = Object.entries(fieldsOf(cellData)).flatMap(([row, columns]) =>
    Object.entries(fieldsOf(columns)).flatMap(([column, cell]) => rescuedCell(Number(row), Number(column), cell)),
  );
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

function rescuedCell(row: number, column: number, cell: unknown): readonly PlanCell[] {
  const { v, f } = fieldsOf(cell);
  const value: CellValue = typeof v === "number" || typeof v === "string" || typeof v === "boolean" ? v : null;
  const formula = textIn(f).replace(/^=/, "");
  const isPlace = Number.isInteger(row) && row >= 0 && Number.isInteger(column) && column >= 0;
  if (!isPlace || (value === null && formula === "")) return [];
  return [{ row, column, value, style: "plain", ...(formula !== "" && { formula }) }];
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
