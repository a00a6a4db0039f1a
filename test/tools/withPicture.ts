import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The workbook with a picture on its first sheet, which has no drawing yet. */
export function withPicture(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const sheet = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[sheet] ?? new Uint8Array());
  if (xml.includes("<drawing")) throw new Error("The sheet has a drawing");
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
  return zipSync({
    ...parts,
    [sheet]: strToU8(xml.replace("</worksheet>", '<drawing r:id="rId1"/></worksheet>')),
    "xl/worksheets/_rels/sheet1.xml.rels": strToU8(relation("drawing", "../drawings/drawing9.xml")),
    "xl/drawings/drawing9.xml": strToU8(
      `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing"><xdr:oneCellAnchor><xdr:from/><xdr:pic/><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
    ),
  });
}
