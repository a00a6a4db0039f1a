/** Appends a plan's sheets and names to a workbook. Only sheets without charts, as notes need no others. */
import type { Plan } from "../../../grid/plan";
import { inlineText } from "../cellXml";
import { element } from "../package/element";
import { partKinds } from "../package/partKinds";
import type { Parts } from "../package/parts";
import { childOf, childrenOf, parseXml, spliced } from "../package/xml";
import { definedNames } from "../write/names";
import { Styles } from "../write/styles";
import { worksheetXml } from "../write/worksheet";
import { addStyles, formatCounts } from "./addStyles";
import { addNames } from "./changeNames";
import { workbookOf, type Workbook } from "./workbook";

export function addSheets(workbook: Workbook, plan: Plan): Workbook {
  if (plan.sheets.some(({ charts }) => charts.length > 0))
    throw new Error("A sheet with charts can't be put into a file");
  const { parts, path, sheets } = workbook;
  const stylesPath = parts.related(path, "styles");
  const there = stylesPath === undefined ? undefined : parts.text(stylesPath);
  const before = there === undefined ? { cellFormats: 0, conditionalFormats: 0 } : formatCounts(there);
  const styles = new Styles();
  const tables = {
    cellFormat: (...cell: Parameters<Styles["cellFormat"]>) => before.cellFormats + styles.cellFormat(...cell),
    conditionalFormat: (...name: Parameters<Styles["conditionalFormat"]>) =>
      before.conditionalFormats + styles.conditionalFormat(...name),
    typedText: inlineText,
  };
  for (const sheet of plan.sheets) {
    const { contentType } = partKinds.worksheet;
    const relation = parts.add(path, "worksheet", freePath(parts, path), contentType, worksheetXml(sheet, tables));
    listSheet(workbook, sheet.name, relation);
  }
  if (stylesPath === undefined || there === undefined) {
    parts.add(path, "styles", partKinds.styles.path, partKinds.styles.contentType, styles.xml());
  } else parts.put(stylesPath, addStyles(there, styles.xml()));

  const placeOf = (name: string): number => sheets.length + plan.sheets.findIndex((sheet) => sheet.name === name);
  addNames(
    workbook,
    definedNames(plan).map(({ name, sheet, formula }) => ({
      name,
      formula,
      ...(sheet !== undefined && { localSheetId: placeOf(sheet) }),
    })),
  );
  return workbookOf(parts);
}

function freePath(parts: Parts, workbook: string): string {
  const folder = workbook.split("/").slice(0, -1).concat("worksheets").join("/");
  let number = 1;
  while (parts.has(`${folder}/sheet${number}.xml`)) number++;
  return `${folder}/sheet${number}.xml`;
}

function listSheet({ parts, path }: Workbook, name: string, relation: string): void {
  const xml = parts.text(path) ?? "";
  const root = parseXml(xml);
  const sheets = childOf(root, "sheets");
  const listed = childrenOf(sheets, "sheet");
  if (!sheets) return;
  const sheetId = listed.reduce((most, { attributes }) => Math.max(most, Number(attributes["sheetId"])), 0) + 1;
  const key = Object.keys(listed[0]?.attributes ?? {}).find((each) => each.endsWith(":id")) ?? "r:id";
  const text = element(`${root.prefix}sheet`, { name, sheetId, [key]: relation });
  parts.put(path, spliced(xml, [{ from: sheets.closing, to: sheets.closing, text }]));
}
