/** A workbook as Excel itself stores it, written without our writer: shared strings, tables, names, formulas that spill. */
import { strToU8, zipSync } from "fflate";
import type { Book, BookCell, BookSheet, BookTable } from "../../src/grid/book";
import { areaAddress, cellAddress } from "../../src/grid/address";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/** A function of an add-in is marked in a file; texts and sheets' names aren't functions. */
const stored = (formula: string): string =>
  formula
    .replace(/^=/, "")
    .replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.!\\])CRM[A-Z]+(?=\()/gi, (piece) =>
      /^["']/.test(piece) ? piece : `_xldudf_${piece.toUpperCase()}`,
    )
    .replace(/((?:'(?:[^']|'')*'!|[\w.]+!)?\$?[A-Z]{1,3}\$?\d+)#/g, "_xlfn.ANCHORARRAY($1)");

export function workbookFile(book: Book): Uint8Array {
  const strings: string[] = [];
  const parts: Record<string, string> = {};
  const overrides: string[] = [];
  const add = (path: string, type: string, content: string): void => {
    parts[path] = head + content;
    overrides.push(`<Override PartName="/${path}" ContentType="${type}"/>`);
  };
  const spills = book.sheets.some(({ cells }) => cells.some(({ spill }) => spill !== undefined));
  book.sheets.forEach((sheet, i) => sheetParts(sheet, i, book, strings, add, parts));
  add("xl/workbook.xml", `${types}.sheet.main+xml`, workbookPart(book));
  add(
    "xl/sharedStrings.xml",
    `${types}.sharedStrings+xml`,
    `<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`).join("")}</sst>`,
  );
  add(
    "xl/styles.xml",
    `${types}.styles+xml`,
    `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="10" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  );
  if (spills) {
    add(
      "xl/metadata.xml",
      `${types}.sheetMetadata+xml`,
      `<metadata xmlns="${main}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    );
  }
  const workbookRelations = [
    ...book.sheets.map((_, i) => relation(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)),
    relation("rIdStrings", "sharedStrings", "sharedStrings.xml"),
    relation("rIdStyles", "styles", "styles.xml"),
    ...(spills ? [relation("rIdMeta", "sheetMetadata", "metadata.xml")] : []),
  ];
  const all: Record<string, string> = {
    "[Content_Types].xml": `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": relationsPart([relation("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/_rels/workbook.xml.rels": relationsPart(workbookRelations),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
const relationsPart = (each: readonly string[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${each.join("")}</Relationships>`;

function workbookPart({ sheets, names }: Book): string {
  const listed = sheets.map(
    ({ name, isHidden }, i) =>
      `<sheet name="${xml(name)}" sheetId="${i + 1}"${isHidden && sheets.some((each) => !each.isHidden) ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`,
  );
  const defined = [...names]
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map(({ name, sheet, formula }) => {
      const local = sheet === undefined ? "" : ` localSheetId="${sheets.findIndex((each) => each.name === sheet)}"`;
      return `<definedName name="${name}"${local}>${xml(stored(formula))}</definedName>`;
    });
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join("")}</sheets>${defined.length > 0 ? `<definedNames>${defined.join("")}</definedNames>` : ""}<calcPr calcId="191029"/></workbook>`;
}

function sheetParts(
  { name, cells, isProtected }: BookSheet,
  i: number,
  { tables }: Book,
  strings: string[],
  add: (path: string, type: string, content: string) => void,
  parts: Record<string, string>,
): void {
  const rows = new Map<number, string[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cellPart(cell, strings)]);
  const own = tables.map((table, n) => ({ table, n })).filter(({ table }) => table.sheet === name);
  for (const { table, n } of own) add(`xl/tables/table${n + 1}.xml`, `${types}.table+xml`, tablePart(table, n));
  if (own.length > 0) {
    parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationsPart(
      own.map(({ n }) => relation(`rId${n + 1}`, "table", `../tables/table${n + 1}.xml`)),
    );
  }
  const listed =
    own.length > 0
      ? `<tableParts count="${own.length}">${own.map(({ n }) => `<tablePart r:id="rId${n + 1}"/>`).join("")}</tableParts>`
      : "";
  const data = [...rows].map(([row, written]) => `<row r="${row + 1}">${written.join("")}</row>`).join("");
  add(
    `xl/worksheets/sheet${i + 1}.xml`,
    `${types}.worksheet+xml`,
    `<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetData>${data}</sheetData>${isProtected ? '<sheetProtection sheet="1"/>' : ""}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>${listed}</worksheet>`,
  );
}

function cellPart({ row, column, value, formula, spill, isArray }: BookCell, strings: string[]): string {
  const area = spill && areaAddress({ row, column, ...spill });
  const kind = spill || isArray ? ` t="array" ref="${area ?? cellAddress(row, column)}"` : "";
  const f = formula === undefined ? "" : `<f${kind}>${xml(stored(formula))}</f>`;
  const meta = spill && !isArray ? ' cm="1"' : "";
  const [type, v] = valuePart(value, formula !== undefined, strings);
  return `<c r="${cellAddress(row, column)}" s="${(row + column) % 2}"${type}${meta}>${f}${v}</c>`;
}

function valuePart(value: BookCell["value"], isFormula: boolean, strings: string[]): readonly [string, string] {
  if (value === null) return ["", ""];
  if (typeof value === "number") return ["", `<v>${value}</v>`];
  if (typeof value === "boolean") return [' t="b"', `<v>${Number(value)}</v>`];
  if (typeof value === "object") return [' t="e"', `<v>${value.error}</v>`];
  if (isFormula) return [' t="str"', `<v>${xml(value)}</v>`];
  return [' t="s"', `<v>${strings.push(value) - 1}</v>`];
}

function tablePart({ name, area, columns }: BookTable, n: number): string {
  const each = columns.map(({ name: column, formula }, i) => {
    const calculated =
      formula === undefined ? "" : `<calculatedColumnFormula>${xml(stored(formula))}</calculatedColumnFormula>`;
    return `<tableColumn id="${i + 1}" name="${xml(column)}"${calculated === "" ? "/>" : `>${calculated}</tableColumn>`}`;
  });
  return `<table xmlns="${main}" id="${n + 1}" name="${name}" displayName="${name}" ref="${areaAddress(area)}" totalsRowShown="0"><autoFilter ref="${areaAddress(area)}"/><tableColumns count="${columns.length}">${each.join("")}</tableColumns></table>`;
}
