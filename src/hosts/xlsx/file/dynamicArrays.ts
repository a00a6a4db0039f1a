/** The mark of cells whose formulas spill by themselves: [MS-XLSX] 2.3.6, a cell's cm points at XLDAPR in the metadata. */
import { type Workbook, rootOf } from "./workbook";
import { childOf, childrenOf, parseXml, spliced, type Element } from "../package/xml";

const name = "XLDAPR";

/** Every cm value with this meaning; none if the workbook has no such cell. */
export function dynamicMarks({ parts, path }: Workbook): ReadonlySet<string> {
  const metadata = parts.related(path, "sheetMetadata");
  const root = metadata === undefined ? undefined : rootOf(parts, metadata);
  const type = String(typesOf(root).findIndex(({ attributes }) => attributes["name"] === name) + 1);
  const marked = blocks(root).flatMap((block, i) =>
    childrenOf(block, "rc").some(({ attributes }) => attributes["t"] === type) ? [String(i + 1)] : [],
  );
  return new Set(type === "0" ? [] : marked);
}

const typesOf = (root: Element | undefined) => childrenOf(childOf(root, "metadataTypes"), "metadataType");
const blocks = (root: Element | undefined) => childrenOf(childOf(root, "cellMetadata"), "bk");

/** Returns the mark and creates it if there is none yet. */
export function dynamicMark(workbook: Workbook): string {
  const [known] = dynamicMarks(workbook);
  if (known !== undefined) return known;
  const { parts, path } = workbook;
  const metadata = parts.related(path, "sheetMetadata");
  const xml = metadata === undefined ? undefined : parts.text(metadata);
  if (metadata === undefined || xml === undefined) {
    parts.add(path, "sheetMetadata", "xl/metadata.xml", contentType, whole);
    return "1";
  }
  const root = parseXml(xml);
  const [types, cells] = [childOf(root, "metadataTypes"), childOf(root, "cellMetadata")];
  const [after, before] = [
    root.children.filter((each) => firsts.has(each.name)).at(-1),
    childOf(root, "valueMetadata"),
  ];
  const position = cells?.start ?? before?.start ?? after?.end ?? root.opened;
  const number = typesOf(root).length + 1;
  parts.put(
    metadata,
    spliced(xml, [
      types
        ? { from: types.start, to: types.end, text: list(xml, types, type) }
        : { from: root.opened, to: root.opened, text: `<metadataTypes count="1">${type}</metadataTypes>` },
      { from: position, to: position, text: future },
      cells
        ? { from: cells.start, to: cells.end, text: list(xml, cells, block(number)) }
        : { from: position, to: position, text: `<cellMetadata count="1">${block(number)}</cellMetadata>` },
    ]),
  );
  return String(blocks(root).length + 1);
}

const firsts = new Set(["metadataTypes", "metadataStrings", "mdxMetadata", "futureMetadata"]);

/** Appends an element to a counted list. */
const list = (xml: string, element: Element, more: string): string =>
  `<${element.prefix}${element.name} count="${element.children.length + 1}">` +
  `${xml.slice(element.opened, element.closing)}${more}</${element.prefix}${element.name}>`;

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const type =
  `<metadataType name="${name}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ` +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const future =
  `<futureMetadata name="${name}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
  '<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" ' +
  'fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>';
const block = (type: number): string => `<bk><rc t="${type}" v="0"/></bk>`;
const whole =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<metadataTypes count="1">${type}</metadataTypes>${future}<cellMetadata count="1">${block(1)}</cellMetadata></metadata>`;
