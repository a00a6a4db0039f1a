/** Finds a workbook's parts and the names of its sheets. */
import { Parts } from "../package/parts";
import { Refused } from "../package/refusal";
import { childOf, childrenOf, parseXml, prefixed, type Element } from "../package/xml";

export interface Workbook {
  readonly parts: Parts;
  readonly path: string;
  readonly sheets: readonly SheetPart[];
  /** The ending under which Excel opens such a file; undefined if its kind isn't known. */
  readonly ending: Ending | undefined;
}

/** Content types of a workbook's part, [MS-XLSX] 2.1.7.62 and ECMA-376 12.3.23, by the ending of the file. */
const workbookTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  xltx: "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
  xltm: "application/vnd.ms-excel.template.macroEnabled.main+xml",
  xlam: "application/vnd.ms-excel.addin.macroEnabled.main+xml",
} as const;
export type Ending = keyof typeof workbookTypes;

const endingOf = (type: string | undefined): Ending | undefined =>
  (Object.keys(workbookTypes) as Ending[]).find((ending) => workbookTypes[ending] === type);

export interface SheetPart {
  readonly name: string;
  /** Undefined for a sheet without a part: Excel lists the modules of converted old workbooks as such sheets. */
  readonly path: string | undefined;
  readonly isHidden: boolean;
  /** True for a worksheet; other sheets are charts, dialogs and modules. */
  readonly isGrid: boolean;
}

export type GridPart = SheetPart & { readonly path: string };

export const isGridPart = (sheet: SheetPart): sheet is GridPart => sheet.isGrid && sheet.path !== undefined;

export function workbookOf(parts: Parts): Workbook {
  const path = parts.related("", "officeDocument");
  const type = path === undefined ? undefined : parts.contentType(path);
  if (path?.endsWith(".bin") === true || type?.includes(".binary.") === true) throw new Refused("binary");
  const root = path === undefined ? undefined : rootOf(parts, path);
  if (path === undefined || root?.name !== "workbook") throw new Refused("notWorkbook");
  const relations = new Map(parts.relations(path).map((relation) => [relation.id, relation]));
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map((sheet): SheetPart => {
    const { name = "", state = "visible" } = sheet.attributes;
    const isHidden = state !== "visible";
    const id = prefixed(sheet, "id") ?? "";
    if (id === "") return { name, path: undefined, isHidden, isGrid: false };
    const relation = relations.get(id);
    if (!relation || relation.isExternal || !parts.has(relation.target)) throw new Refused("damaged");
    return { name, path: relation.target, isHidden, isGrid: relation.type === "worksheet" };
  });
  if (sheets.every(({ path }) => path === undefined)) throw new Refused("damaged");
  return { parts, path, sheets, ending: endingOf(type) };
}

export function rootOf(parts: Parts, path: string): Element | undefined {
  const xml = parts.text(path);
  return xml === undefined ? undefined : parseXml(xml);
}
