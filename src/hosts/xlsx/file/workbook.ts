/** Finds a workbook's parts and the names of its sheets. */
import { Parts } from "../package/parts";
import { Refused } from "../package/refusal";
import { childOf, childrenOf, parseXml, prefixed, type Element } from "../package/xml";

export interface Workbook {
  readonly parts: Parts;
  readonly path: string;
  readonly sheets: readonly SheetPart[];
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
  /** True for a worksheet; other sheets are charts and dialogs. */
  readonly isGrid: boolean;
}

export function workbookOf(parts: Parts): Workbook {
  const path = parts.related("", "officeDocument");
  const root = path === undefined ? undefined : rootOf(parts, path);
  if (path === undefined || root?.name !== "workbook") throw new Refused("notWorkbook");
  const relations = new Map(parts.relations(path).map((relation) => [relation.id, relation]));
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map((sheet): SheetPart => {
    const relation = relations.get(prefixed(sheet, "id") ?? "");
    if (!relation || !parts.has(relation.target)) throw new Refused("damaged");
    const { name = "", state = "visible" } = sheet.attributes;
    return { name, path: relation.target, isHidden: state !== "visible", isGrid: relation.type === "worksheet" };
  });
  if (sheets.length === 0) throw new Refused("damaged");
  return { parts, path, sheets };
}

export function rootOf(parts: Parts, path: string): Element | undefined {
  const xml = parts.text(path);
  return xml === undefined ? undefined : parseXml(xml);
}
