/** An empty workbook that opens a sideloaded add-in's pane. Excel loads a sideloaded add-in with the first workbook that names it. */
import { strToU8, zipSync } from "fflate";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org";
const relations = `${office}/officeDocument/2006/relationships`;
const extensions = "http://schemas.microsoft.com/office/2011/relationships";

/** The file for the add-in with this id and version, both from its manifest. Source of the parts: [MS-OWEXML]. */
export function workbookWithPane({ id, version }: { readonly id: string; readonly version: string }): Uint8Array {
  const parts = {
    "[Content_Types].xml": contentTypes({
      "/xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "/xl/worksheets/sheet1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
      "/xl/webextensions/taskpanes.xml": "application/vnd.ms-office.webextensiontaskpanes+xml",
      "/xl/webextensions/webextension1.xml": "application/vnd.ms-office.webextension+xml",
    }),
    "_rels/.rels": relationships({
      [`${relations}/officeDocument`]: "xl/workbook.xml",
      [`${extensions}/webextensiontaskpanes`]: "xl/webextensions/taskpanes.xml",
    }),
    "xl/workbook.xml": `<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships({ [`${relations}/worksheet`]: "worksheets/sheet1.xml" }),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData/></worksheet>`,
    "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="1"><wetp:webextensionref xmlns:r="${relations}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    "xl/webextensions/_rels/taskpanes.xml.rels": relationships({
      [`${extensions}/webextension`]: "webextension1.xml",
    }),
    "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${id}}"><we:reference id="${id}" version="${version}" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${relations}"/></we:webextension>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)])));
}

function contentTypes(types: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(types).map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

/** Relationships by their type, numbered in their order. */
function relationships(targets: Readonly<Record<string, string>>): string {
  const all = Object.entries(targets).map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${office}/package/2006/relationships">${all.join("")}</Relationships>`;
}
