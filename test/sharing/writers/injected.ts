/** Puts calls of our functions into a workbook as Excel stores them, in each of the forms in which people use them. */
import { addNames } from "../../../src/hosts/xlsx/file/changeNames";
import { readSheet } from "../../../src/hosts/xlsx/file/sheet";
import { isGridPart, workbookOf } from "../../../src/hosts/xlsx/file/workbook";
import { Parts } from "../../../src/hosts/xlsx/package/parts";
import { childOf, childrenOf, spliced, type Element, type Splice } from "../../../src/hosts/xlsx/package/xml";

/** Row 5001 holds benefits in A to D and costs in E to H, whose ROI is 0.5. */
const roi = "_xldudf_CRMROI($A$5001:$D$5001,$E$5001:$H$5001)";
const relative = "_xldudf_CRMROI($A$5001:$D$5001,$E$5001:$H$5001)*A5001";

export const forms = [
  "a whole cell",
  "part of a formula",
  "nested",
  "nested LET",
  "LAMBDA",
  "shared",
  "array",
  "table",
  "name",
  "validation",
  "condition",
] as const;

const cell = (at: string, formula: string, value: number | string): string =>
  `<c r="${at}"><f>${formula}</f><v>${value}</v></c>`;

const rows = [
  [5001, [0, 400, 500, 600, 700, 100, 100, 100].map((v, i) => `<c r="${"ABCDEFGH"[i]}5001"><v>${v}</v></c>`).join("")],
  [5002, cell("A5002", roi, 0.5)],
  [5003, cell("A5003", `IF(${roi}&gt;0,${roi}*2,"""CRMROI(1)")`, 1)],
  [5004, cell("A5004", `_xldudf_CRMGOAL(${roi},0,1)`, 0.5)],
  [
    5005,
    cell(
      "A5005",
      `_xlfn.LET(_xlpm.x,${roi},_xlpm.y,_xlfn.LET(_xlpm.k,2,ROUND(_xlpm.x*_xlpm.k,2)),_xldudf_CRMGOAL(${roi},0,1)+_xlpm.y)`,
      1.5,
    ),
  ],
  [5006, cell("A5006", "_xlfn.LAMBDA(_xlpm.b,_xldudf_CRMROI(_xlpm.b,$E$5001:$H$5001))(A5001:D5001)", 0.5)],
  [5007, `<c r="A5007"><f t="shared" ref="A5007:A5009" si="900">${relative}</f><v>0</v></c>`],
  [5008, `<c r="A5008"><f t="shared" si="900"/><v>0.25</v></c>`],
  [5009, `<c r="A5009"><f t="shared" si="900"/><v>0.5</v></c>`],
  [5010, `<c r="A5010"><f t="array" ref="A5010:A5011">${roi}*{1;2}</f><v>0.5</v></c>`],
  [5011, `<c r="A5011"><v>1</v></c>`],
  [5012, cell("A5012", "Injected_roi", 0.5)],
  [
    5013,
    ["Won", "Lost", "Rate"]
      .map((text, i) => `<c r="${"ABC"[i]}5013" t="inlineStr"><is><t>${text}</t></is></c>`)
      .join(""),
  ],
  [5014, `<c r="A5014"><v>4</v></c><c r="B5014"><v>6</v></c>${cell("C5014", ownRow(), 0.4)}`],
  [5015, `<c r="A5015"><v>4</v></c><c r="B5015"><v>6</v></c>${cell("C5015", total(), 0.4)}`],
] as const;

function ownRow(): string {
  return "_xldudf_CRMWINRATE(Injected[[#This Row],[Won]],Injected[[#This Row],[Lost]])";
}

function total(): string {
  return "_xldudf_CRMWINRATE(SUM(Injected[Won]),SUM(Injected[Lost]))";
}

/** The elements of a sheet in the schema's order: ECMA-376 18.3.1.99. */
const order =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

export function injected(bytes: Uint8Array): Uint8Array {
  const workbook = workbookOf(new Parts(bytes));
  const { parts, path } = workbook;
  const sheet = workbook.sheets.find(isGridPart);
  if (!sheet) throw new Error("There is no worksheet.");
  const table = parts.add(
    sheet.path,
    "table",
    "xl/tables/table900.xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="900" name="Injected" displayName="Injected" ref="A5013:C5015" totalsRowCount="1"><autoFilter ref="A5013:C5014"/><tableColumns count="3"><tableColumn id="1" name="Won"/><tableColumn id="2" name="Lost"/><tableColumn id="3" name="Rate" totalsRowFunction="custom"><calculatedColumnFormula>${ownRow()}</calculatedColumnFormula><totalsRowFormula>${total()}</totalsRowFormula></tableColumn></tableColumns></table>`,
  );
  const xml = parts.text(sheet.path) ?? "";
  const root = readSheet(xml, {});
  const { prefix } = root;
  const own = (text: string): string => text.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
  const data = childOf(root, "sheetData") as Element;
  const lines = own(rows.map(([row, cells]) => `<row r="${row}">${cells}</row>`).join(""));
  const validation = `<dataValidation type="custom" sqref="J5001:K5002"><formula1>${roi}&gt;J5001</formula1></dataValidation>`;
  const condition = `<conditionalFormatting sqref="J5001:K5002"><cfRule type="expression" priority="999"><formula>${roi}&gt;J5001</formula></cfRule></conditionalFormatting>`;
  const relation = 'xmlns:inj="http://schemas.openxmlformats.org/officeDocument/2006/relationships" inj:id';
  parts.put(
    sheet.path,
    spliced(xml, [
      ...(data.closing < data.end
        ? [{ from: data.closing, to: data.closing, text: lines }]
        : [{ from: data.start, to: data.end, text: own(`<sheetData>`) + lines + own("</sheetData>") }]),
      placed(root, "conditionalFormatting", own(condition)),
      listed(root, "dataValidations", own(validation)),
      listed(root, "tableParts", own(`<tablePart ${relation}="${table}"/>`)),
    ]),
  );
  addNames(workbook, [
    {
      name: "Injected_roi",
      formula: roi.replaceAll("$A$", quoted(sheet.name)).replaceAll("$E$", quoted(sheet.name, "E")),
    },
  ]);
  parts.put(path, parts.text(path) ?? "");
  return parts.write();
}

const quoted = (sheet: string, column = "A"): string => `'${sheet.replaceAll("'", "''")}'!$${column}$`;

/** After the elements that come before it. */
function placed(root: Element, name: string, text: string): Splice {
  const before = root.children.filter((child) => order.indexOf(child.name) <= order.indexOf(name)).at(-1);
  const at = before?.end ?? root.opened;
  return { from: at, to: at, text };
}

/** In the list that is there, or in a new one. */
function listed(root: Element, name: string, text: string): Splice {
  const list = childrenOf(root, name)[0];
  const { prefix } = root;
  if (!list) return placed(root, name, `<${prefix}${name} count="1">${text}</${prefix}${name}>`);
  return { from: list.closing, to: list.closing, text };
}
