/** Parts of a workbook that the grid can't take over. */
import { rootOf, type GridPart, type Workbook } from "../file/workbook";
import { childOf, childrenOf, type Element } from "../package/xml";
import type { Lose, LostKind } from "./lost";

/** What a part of some kind is to a reader; none is of no account: other ways to store what is read elsewhere, or settings of a program. */
const ofWorkbook: Readonly<Record<string, LostKind | "none">> = {
  worksheet: "none",
  styles: "none",
  theme: "none",
  sharedStrings: "none",
  calcChain: "none",
  sheetMetadata: "none",
  // Counted where a sheet shows them.
  pivotCacheDefinition: "none",
  slicerCache: "none",
  timelineCache: "none",
  person: "none",
  customXml: "none",
  // Formulas that refer to it are counted.
  externalLink: "none",
  vbaProject: "macros",
  chartsheet: "sheets",
  dialogsheet: "sheets",
  xlMacrosheet: "sheets",
  xlIntlMacrosheet: "sheets",
};

const ofSheet: Readonly<Record<string, LostKind | "none">> = {
  drawing: "none",
  vmlDrawing: "none",
  printerSettings: "none",
  customProperty: "none",
  // Counted one by one in its part, as are links in the sheet.
  comments: "none",
  threadedComment: "none",
  hyperlink: "none",
  // A part of a button, whose settings are counted.
  image: "pictures",
  table: "tables",
  pivotTable: "pivotTables",
};

export function losePartsOfWorkbook({ parts, path }: Workbook, root: Element | undefined, lose: Lose): void {
  for (const { type } of parts.relations(path)) {
    const kind = ofWorkbook[type] ?? "others";
    if (kind !== "none") lose(kind);
  }
  if (childOf(root, "workbookProtection")) lose("protection");
}

export function losePartsOfSheet({ parts }: Workbook, { path }: GridPart, lose: Lose): void {
  for (const { type, target } of parts.relations(path)) {
    const kind = ofSheet[type] ?? "others";
    if (type === "comments")
      lose("comments", childrenOf(childOf(rootOf(parts, target), "commentList"), "comment").length);
    else if (kind !== "none") lose(kind);
  }
}

/** Of a sheet's own elements. */
export function loseOfSheet(root: Element, lose: Lose): void {
  const count = (list: string): number => childOf(root, list)?.children.length ?? 0;
  lose("hyperlinks", count("hyperlinks"));
  if (childOf(root, "autoFilter")) lose("filters");
  if (childOf(root, "sheetProtection")) lose("protection");
  if (childOf(childOf(root, "sheetPr"), "tabColor")) lose("looks");
  lose("others", count("scenarios"));
  for (const extension of childOf(root, "extLst")?.children ?? []) {
    for (const list of extension.children) {
      const kind = extensions[list.name] ?? "others";
      if (kind !== "none") lose(kind, list.children.length);
    }
  }
}

/** Lists of newer features, [MS-XLSX] 2.2.4. Slicers are counted by their parts. */
const extensions: Readonly<Record<string, LostKind | "none">> = {
  conditionalFormattings: "conditions",
  dataValidations: "validations",
  slicerList: "none",
  timelineRefs: "none",
};
