/** Workbooks of other writers: their encodings, names of parts, conformance class and places of formulas. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bookOf, openWorkbook, rewriteWorkbook } from "../../../../src/hosts/xlsx/file";
import { locales } from "../../../../src/locales";
import { findings } from "../../../../src/sharing/check";
import { prepare, type Prepared } from "../../../../src/sharing/prepare";
import { restore } from "../../../../src/sharing/restore";
import type { Rewriting } from "../../../../src/sharing/change";
import { opened, readWorkbook, rewritten } from "../../../tools/readWorkbook";
import { seeded } from "../../../tools/random";
import { count, isFull, seed } from "../../../tools/sample";
import { validate } from "../../../tools/validator";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const call = "_xldudf_CRMROI($A$1:$B$1,$C$1:$D$1)";

interface Given {
  /** Elements of the sheet after its cells. */
  readonly after?: string;
  readonly formula?: string;
  /** Elements of the workbook before its sheets, after them, and among them. */
  readonly settings?: string;
  readonly names?: string;
  readonly sheets?: string;
  readonly overrides?: string;
  readonly workbookType?: string;
  readonly more?: Readonly<Record<string, string>>;
}

function partsOf(given: Given): Record<string, string> {
  const { after = "", formula = call, settings = "", names = "", sheets = "", overrides = "", more = {} } = given;
  const { workbookType = `${types}.sheet.main+xml` } = given;
  return {
    "[Content_Types].xml": `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/>${overrides}</Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${relations}">${settings}<sheets><sheet name="Model" sheetId="1" r:id="rId1"/>${sheets}</sheets>${names}</workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetData><row r="1"><c r="A1"><v>10</v></c><c r="B1"><v>20</v></c><c r="C1"><v>10</v></c><c r="D1"><v>10</v></c></row><row r="3"><c r="A3"><f>${formula}</f><v>0.5</v></c></row></sheetData>${after}</worksheet>`,
    ...more,
  };
}

const encoded = (parts: Readonly<Record<string, string>>): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
const file = (given: Given = {}): Uint8Array => zipSync(encoded(partsOf(given)));

function utf16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))];
  return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

const prepared = (bytes: Uint8Array): Prepared => prepare(readWorkbook(bytes), locales.en);
const kindsIn = (bytes: Uint8Array) => findings(readWorkbook(bytes), locales).map(({ kind }) => kind);

const drawn = seeded(seed);

/** Prepares and restores; none of our marks is left in between, and every part that was there is as it was. */
async function sharedAndBack(bytes: Uint8Array): Promise<Uint8Array> {
  const { steps, rewriting } = prepared(bytes);
  expect(steps.map(({ becomes }) => becomes)).not.toContain("left");
  const shared = rewritten(bytes, rewriting as Rewriting);
  for (const [path, part] of Object.entries(unzipSync(shared))) expect(strFromU8(part), path).not.toContain("_xldudf_");
  expect(kindsIn(shared)).toEqual([]);
  // The validator takes a second for each.
  if (drawn() < (isFull ? 1 : 0.2))
    expect((await validate(shared)).length).toBeLessThanOrEqual((await validate(bytes)).length);
  const back = rewritten(shared, restore(readWorkbook(shared)).rewriting as Rewriting);
  expect(readWorkbook(back)).toEqual(readWorkbook(bytes));
  return shared;
}

describe("a workbook is read and rewritten", () => {
  it.each([
    ["little endian, with a mark", false, true],
    ["big endian, with a mark", true, true],
    ["little endian, without a mark", false, false],
    ["big endian, without a mark", true, false],
  ])("whose parts are in UTF-16, %s", async (_, isBig, hasMark) => {
    const parts = Object.entries(partsOf({})).map(
      ([path, text]) => [path, utf16(text.replace("UTF-8", "UTF-16"), isBig, hasMark)] as const,
    );
    const shared = await sharedAndBack(zipSync(Object.fromEntries(parts)));
    const sheet = strFromU8(unzipSync(shared)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toContain('encoding="UTF-8"');
  });

  it("with parts that nobody needs, whatever is in them", async () => {
    const odd = Uint8Array.of(0xff, 0xfe, 0xd8);
    const bytes = zipSync({ ...encoded(partsOf({})), "customXml/item1.xml": odd, "xl/media/a.xml": odd });
    expect(unzipSync(await sharedAndBack(bytes))["customXml/item1.xml"]).toEqual(odd);
  });

  it.each([
    ["backslashes", (path: string) => path.replaceAll("/", "\\")],
    ["a leading slash", (path: string) => `/${path}`],
    ["capitals", (path: string) => (path.startsWith("[") ? path : path.toUpperCase())],
    ["codes of a URI", (path: string) => path.replace("sheet1", "sheet%31")],
  ])("whose parts are named with %s", async (_, named) => {
    await sharedAndBack(
      zipSync(Object.fromEntries(Object.entries(encoded(partsOf({}))).map(([path, part]) => [named(path), part]))),
    );
  });

  it("that lists the modules of an old workbook as sheets", async () => {
    const names = `<definedNames><definedName name="own" localSheetId="0">Model!$A$1</definedName></definedNames>`;
    const sheets = '<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/>';
    const bytes = file({ sheets, names });
    expect(readWorkbook(bytes).names).toEqual([{ name: "own", sheet: "Model", formula: "=Model!$A$1" }]);
    const { rewriting } = prepared(bytes);
    const back = rewritten(rewritten(bytes, rewriting as Rewriting), { changes: [] });
    expect(readWorkbook(back).sheets.map(({ name }) => name)).toEqual(["Model", locales.en.sharing.note.sheet]);
  });

  it("whose attributes stand in single quotes", async () => {
    const related = (id: number) =>
      `<Relationship Id="rId${id}" Type="${relations}/worksheet" Target="worksheets/sheet${id}.xml"/>`;
    const bytes = file({
      settings: "<bookViews><workbookView activeTab = '1'/></bookViews>",
      sheets: "<sheet name='Other' sheetId='2' r:id='rId2'/>",
      names: "<definedNames><definedName name='own' localSheetId = '1'>Other!$A$1</definedName></definedNames>",
      overrides: `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${types}.worksheet+xml"/>`,
      more: {
        "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${packages}/relationships">${related(1)}${related(2)}</Relationships>`,
        "xl/worksheets/sheet2.xml": `${head}<worksheet xmlns="${main}"><sheetData><row r='1' spans = '1:1'><c r='A1'><v>1</v></c></row></sheetData></worksheet>`,
      },
    });
    const changes = [{ sheet: "Other", row: 0, column: 1, values: [[2]] }];
    const left = rewritten(bytes, { changes, drops: { sheets: ["Model"], names: [] } });
    expect(await validate(left)).toEqual([]);
    expect(readWorkbook(left).names).toEqual([{ name: "own", sheet: "Other", formula: "=Other!$A$1" }]);
    const texts = Object.values(unzipSync(left)).map((part) => strFromU8(part));
    expect(texts.join()).not.toMatch(/spans|activeTab = '1'/);
  });

  it("in the Strict class, whose new parts are in that class too", async () => {
    const strict = Object.entries(partsOf({})).map(
      ([path, text]) =>
        [
          path,
          strToU8(
            text
              .replaceAll(main, "http://purl.oclc.org/ooxml/spreadsheetml/main")
              .replaceAll(relations, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
          ),
        ] as const,
    );
    const shared = await sharedAndBack(zipSync(Object.fromEntries(strict)));
    const texts = Object.values(unzipSync(shared)).map((part) => strFromU8(part));
    expect(texts.filter((text) => text.includes(main) || text.includes(relations))).toEqual([]);
  });

  it("with dates in words", () => {
    const date = (text: string, settings = "") => {
      const after = "";
      const parts = partsOf({ settings, after });
      const sheet = (parts["xl/worksheets/sheet1.xml"] ?? "").replace(
        '<c r="A1"><v>10</v>',
        `<c r="A1" t="d"><v>${text}</v>`,
      );
      return readWorkbook(zipSync(encoded({ ...parts, "xl/worksheets/sheet1.xml": sheet }))).sheets[0]?.cells[0]?.value;
    };
    expect(date("2024-01-01")).toBe(45_292);
    expect(date("2024-01-01T12:00:00.000Z")).toBe(45_292.5);
    expect(date("2024-01-01", '<workbookPr date1904="1"/>')).toBe(43_830);
    expect(date("1900-02-28")).toBe(59);
    expect(date("soon")).toBe("soon");
  });
});

const condition = (inner: string) => `<conditionalFormatting sqref="A1:D1 A9">${inner}</conditionalFormatting>`;
const extension = (uri: string, inner: string) =>
  `<extLst><ext uri="${uri}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${inner}</ext></extLst>`;

describe("a formula of ours is found, replaced and put back in", () => {
  const places: readonly (readonly [string, string])[] = [
    [
      "a conditional format",
      condition(`<cfRule type="expression" priority="1"><formula>${call}&gt;A1</formula></cfRule>`),
    ],
    [
      "both bounds of one",
      condition(
        `<cfRule type="cellIs" priority="1" operator="between"><formula>${call}</formula><formula>${call}+1</formula></cfRule>`,
      ),
    ],
    [
      "a threshold",
      condition(
        `<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="formula" val="${call}&gt;0"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>`,
      ),
    ],
    [
      "a data validation",
      `<dataValidations count="1"><dataValidation type="decimal" operator="between" sqref="A5:B6"><formula1>${call}</formula1><formula2>A3+${call}</formula2></dataValidation></dataValidations>`,
    ],
    [
      "a newer conditional format",
      extension(
        "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
        `<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{00000000-0001-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="formula"><xm:f>${call}</xm:f></x14:cfvo><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B1:C1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`,
      ),
    ],
    [
      "a newer data validation",
      extension(
        "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}",
        `<x14:dataValidations count="1"><x14:dataValidation type="custom" allowBlank="1"><x14:formula1><xm:f>${call}&gt;0</xm:f></x14:formula1><xm:sqref>B7</xm:sqref></x14:dataValidation></x14:dataValidations>`,
      ),
    ],
  ];
  it.each(places)("%s", async (_, after) => {
    const bytes = file({ after });
    expect(kindsIn(bytes)).toEqual(["ours", "rules"]);
    await sharedAndBack(bytes);
  });

  it("a defined name, also one of Excel's own", async () => {
    const names = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">OFFSET(Model!$A$1,0,0,1,${call.replaceAll("$A", "Model!$A").replaceAll("$C", "Model!$C")}+1)</definedName></definedNames>`;
    const bytes = file({ names });
    expect(prepared(bytes).steps.map(({ noteLine }) => noteLine.where)).toContain("Model!_xlnm.Print_Area");
    await sharedAndBack(bytes);
  });

  it.each([
    ["shown", ' ref="A9:B11" totalsRowCount="1"'],
    ["switched off", ' ref="A9:B10" totalsRowShown="0"'],
  ])("a table's total that is %s", async (_, attributes) => {
    const total = "_xldudf_CRMWINRATE(SUM(Deals[Won]),SUM(Deals[Lost]))";
    const bytes = file({
      after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      overrides: `<Override PartName="/xl/tables/table1.xml" ContentType="${types}.table+xml"/>`,
      more: {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/table" Target="../tables/table1.xml"/></Relationships>`,
        "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="Deals" displayName="Deals"${attributes}><tableColumns count="2"><tableColumn id="1" name="Won"/><tableColumn id="2" name="Lost" totalsRowFunction="custom"><totalsRowFormula>${total}</totalsRowFormula></tableColumn></tableColumns></table>`,
      },
    });
    expect(findings(readWorkbook(bytes), locales)).toEqual([{ kind: "ours", where: ["Model!A3", "Deals[Lost]"] }]);
    await sharedAndBack(bytes);
  });
});

it("what has no equivalent in a conditional format is named, and the rest is prepared", () => {
  const after = condition(
    '<cfRule type="expression" priority="1"><formula>_xldudf_CRMROI(OFFSET($A$1,0,0),1)&gt;0</formula></cfRule>',
  );
  const { steps, rewriting } = prepared(file({ after }));
  expect(steps.map(({ becomes, noteLine }) => [becomes, noteLine.where])).toEqual([
    ["twin", "Model!A3"],
    ["left", "Model!A1:D1"],
  ]);
  expect(rewriting?.rules).toBeUndefined();
});

it("the same formula in several rules is put back in each, after their order has changed", () => {
  const rule = (formula: string, priority: number) =>
    `<cfRule type="expression" priority="${priority}"><formula>${formula}</formula></cfRule>`;
  const bytes = file({ after: condition(rule(`${call}&gt;A1`, 1) + rule("A1&gt;9", 2) + rule(`${call}&gt;B1`, 3)) });
  const shared = unzipSync(rewritten(bytes, prepared(bytes).rewriting as Rewriting));
  const sheet = strFromU8(shared["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const rules = sheet.match(/<cfRule.*?<\/cfRule>/g) ?? [];
  const turned = sheet.replace(rules.join(""), [...rules].reverse().join(""));
  const back = restore(readWorkbook(zipSync({ ...shared, "xl/worksheets/sheet1.xml": strToU8(turned) })));
  expect(back.returns.map(({ fate }) => fate)).toEqual(["back", "back", "back"]);
  expect(back.rewriting?.rules?.map(({ number }) => number).sort()).toEqual([0, 2]);
});

describe("a workbook with a mark", () => {
  it.each([
    ["application/vnd.ms-excel.sheet.macroEnabled.main+xml", "xlsm"],
    [`${types}.sheet.main+xml`, "xlsx"],
    [`${types}.template.main+xml`, "xltx"],
    ["application/vnd.ms-excel.template.macroEnabled.main+xml", "xltm"],
    ["application/other", undefined],
  ])("%s", (workbookType, ending) => expect(opened(file({ workbookType })).ending).toBe(ending));

  it("of a binary workbook is refused as such", () => {
    const workbookType = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
    expect(openWorkbook(file({ workbookType }))).toEqual({ refused: "binary" });
  });
});

it("[0]! before a name is the workbook itself", () => {
  const names = `<definedNames><definedName name="Rate">0.1</definedName></definedNames>`;
  const bytes = file({ names, formula: "_xldudf_CRMNPV($A$1:$B$1,$C$1:$D$1,[0]!Rate)" });
  expect(kindsIn(bytes)).toEqual(["ours"]);
  const [step] = prepared(bytes).steps;
  expect(step?.becomes).toBe("twin");
  expect(step?.noteLine.references).toEqual(["Model!$A$1:$B$1", "Model!$C$1:$D$1", "[0]!Rate"]);
  expect(kindsIn(file({ formula: "[1]!Rate*2" }))).toEqual(["links"]);
});

it("a workbook that counts from 1904 is known as such, and its dated functions are listed", () => {
  const settings = '<workbookPr date1904="1"/>';
  const formula = '_xldudf_CRMSALES($A$1:$B$1,$C$1:$D$1,"month")';
  expect(readWorkbook(file({ settings })).countsFrom1904).toBe(true);
  expect(readWorkbook(file()).countsFrom1904).toBeUndefined();
  expect(kindsIn(file({ settings, formula }))).toEqual(["ours", "dates"]);
  expect(kindsIn(file({ settings }))).toEqual(["ours"]);
  expect(kindsIn(file({ formula }))).toEqual(["ours"]);
});

it("hostile parts end in a workbook or a refusal when they are rewritten", () => {
  const random = seeded(seed);
  const after = condition(`<cfRule type="expression" priority="1"><formula>${call}</formula></cfRule>`);
  const parts = encoded(partsOf({ after }));
  const whole = readWorkbook(file({ after }));
  const { rewriting } = prepare(whole, locales.en);
  const outcomes = new Set<string>();
  for (let i = 0; i < count(50, 5000); i++) {
    const paths = Object.keys(parts);
    const path = paths[Math.floor(random() * paths.length)] ?? "";
    const text = strFromU8(parts[path] ?? new Uint8Array());
    const at = Math.floor(random() * text.length);
    const signs = ["<", ">", "/", "&", '"', "", "rId9", "\uFEFF", "]]>"];
    const wrong =
      text.slice(0, at) +
      (signs[Math.floor(random() * signs.length)] ?? "") +
      text.slice(at + Math.floor(random() * 5));
    const workbook = openWorkbook(zipSync({ ...parts, [path]: strToU8(wrong) }));
    if ("refused" in workbook) continue;
    const bytes = rewriteWorkbook(workbook, rewriting as Rewriting);
    outcomes.add("refused" in bytes ? bytes.refused : "written");
    expect(typeof bytes).toBe("object");
    bookOf(workbook);
  }
  expect(outcomes).toContain("written");
  expect(outcomes).toContain("damaged");
});
