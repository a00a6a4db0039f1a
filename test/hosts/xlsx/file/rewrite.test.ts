/** Files by other hands: read as they are, changed where asked, the rest byte for byte. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeXlsx } from "../../../../src/hosts/xlsx/write";
import { locales } from "../../../../src/locales";
import type { Book } from "../../../../src/grid/book";
import { bookOfPlan } from "../../../../src/grid/bookOfPlan";
import type { Change, Rewriting } from "../../../../src/sharing/change";
import { prepare } from "../../../../src/sharing/prepare";
import { restore } from "../../../../src/sharing/restore";
import { filled, planned } from "../../../workbook/books";
import { someTemplates } from "../../../workbook/someBooks";
import { differences } from "../../../../validation/withoutAddIn";
import { recalculate, resaved } from "../../../tools/libreoffice";
import { readWorkbook, rewritten } from "../../../tools/readWorkbook";
import { describeWith } from "../../../tools/tool";
import { validate } from "../../../tools/validator";
import { itDrawn, sampled } from "../../../tools/sample";

const changed = (bytes: Uint8Array, ...changes: readonly Change[]) => rewritten(bytes, { changes });
const textsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
const at = (book: Book, sheet: string, row: number, column: number) =>
  book.sheets.find(({ name }) => name === sheet)?.cells.find((cell) => cell.row === row && cell.column === column);

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook by hand: its sheet is named by prefix, its parts lie where no other program puts them. */
function byHand(sheetData: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/book/main.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/book/one.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/book/chain.xml" ContentType="${types}.calcChain+xml"/><Override PartName="/book/words.xml" ContentType="${types}.sharedStrings+xml"/>${Object.keys(
      more,
    )
      .map((path) => `<Override PartName="/${path}" ContentType="application/vnd.ms-office.webextension+xml"/>`)
      .join("")}</Types>`,
    "_rels/.rels": `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="a" Type="${relations}/officeDocument" Target="/book/main.xml"/></p:Relationships>`,
    "book/main.xml": `<?xml version="1.0"?><x:workbook xmlns:x="${main}" xmlns:q="${relations}"><x:sheets><x:sheet name="Bir &amp; &quot;iki&quot;" sheetId="7" q:id="s"/></x:sheets><x:definedNames><x:definedName name="rate">0.1</x:definedName></x:definedNames></x:workbook>`,
    "book/_rels/main.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${relations}/worksheet" Target="one.xml"/><Relationship Id="c" Type="${relations}/calcChain" Target="chain.xml"/><Relationship Id="w" Type="${relations}/sharedStrings" Target="words.xml"/></Relationships>`,
    "book/one.xml": `<?xml version="1.0"?>\n<!-- kept --><x:worksheet xmlns:x="${main}"><x:dimension ref="A1:B3"/><x:sheetData>${sheetData}</x:sheetData></x:worksheet>`,
    "book/chain.xml": `<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>`,
    "book/words.xml": `<sst xmlns="${main}"><si><t>plain_x0041_</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb="0" eb="1"><t>read aloud</t></rPh></si></sst>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
const name = 'Bir & "iki"';

describe("a workbook by hand", () => {
  const file = byHand(
    '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>in &lt;line&gt;</x:t></x:is></x:c></x:row>' +
      '<x:row r="3" spans="1:2"><x:c r="A3"><x:f t="shared" ref="A3:A5" si="0">_xldudf_CRMROI(B3:C3,$B$9)+1</x:f><x:v>2</x:v></x:c><x:c r="B3" t="e"><x:v>#N/A</x:v></x:c><x:c r="C3" t="b"><x:v>1</x:v></x:c></x:row>' +
      '<x:row r="4"><x:c r="A4" ph="1"><x:f t="shared" si="0"/><x:v>3</x:v></x:c></x:row>' +
      '<x:row r="5"><x:c r="A5"><x:f t="shared" si="0"></x:f><x:v>4</x:v></x:c><x:c r="D5" t="str"><x:f><![CDATA[IF(A1<>"a","<b>","")]]></x:f><x:v>&lt;b&gt;</x:v></x:c></x:row><x:row r="8"/>',
  );

  it("is read as it is", () => {
    const [sheet] = readWorkbook(file).sheets;
    expect(sheet?.name).toBe(name);
    expect(sheet?.cells).toEqual([
      { row: 0, column: 0, value: "plainA" },
      { row: 0, column: 1, value: "rich text" },
      { row: 0, column: 2, value: "in <line>" },
      { row: 2, column: 0, value: 2, formula: "=CRMROI(B3:C3,$B$9)+1" },
      { row: 2, column: 1, value: { error: "#N/A" } },
      { row: 2, column: 2, value: true },
      { row: 3, column: 0, value: 3, formula: "=CRMROI(B4:C4,$B$9)+1" },
      { row: 4, column: 0, value: 4, formula: "=CRMROI(B5:C5,$B$9)+1" },
      { row: 4, column: 3, value: "<b>", formula: '=IF(A1<>"a","<b>","")' },
    ]);
  });

  it("those that share a formula keep it when the first of them is changed", async () => {
    const book = readWorkbook(changed(file, { sheet: name, row: 2, column: 0, formula: "=1+1" }));
    expect(at(book, name, 2, 0)).toEqual({ row: 2, column: 0, value: 2, formula: "=1+1" });
    expect(at(book, name, 3, 0)?.formula).toBe("=CRMROI(B4:C4,$B$9)+1");
    expect(at(book, name, 4, 0)?.formula).toBe("=CRMROI(B5:C5,$B$9)+1");
  });

  it("any other of them alone", async () => {
    const before = textsOf(file)["book/one.xml"] ?? "";
    const after = textsOf(changed(file, { sheet: name, row: 3, column: 0, values: [[9]] }))["book/one.xml"];
    const old = '<x:c r="A4" ph="1"><x:f t="shared" si="0"/><x:v>3</x:v></x:c>';
    expect(before).toContain(old);
    expect(after).toBe(before.replace(old, '<x:c r="A4" ph="1"><x:v>9</x:v></x:c>'));
  });

  it("cells and rows that were not there come where they belong", async () => {
    const bytes = changed(
      file,
      { sheet: name, row: 2, column: 3, formula: "=PI()" },
      {
        sheet: name,
        row: 5,
        column: 1,
        values: [
          ["=not a formula", null],
          [" spaced ", false],
        ],
      },
      { sheet: name, row: 7, column: 0, values: [[{ error: "#DIV/0!" }]] },
      { sheet: name, row: 0, column: 1, values: [["_x0041_\u0007"]] },
    );
    expect(await validate(bytes)).toEqual([]);
    const book = readWorkbook(bytes);
    expect(at(book, name, 2, 3)).toEqual({ row: 2, column: 3, value: null, formula: "=PI()", isUncalculated: true });
    expect(at(book, name, 5, 1)).toEqual({ row: 5, column: 1, value: "=not a formula" });
    expect(at(book, name, 6, 1)?.value).toBe(" spaced ");
    expect(at(book, name, 6, 2)?.value).toBe(false);
    expect(at(book, name, 7, 0)?.value).toEqual({ error: "#DIV/0!" });
    const sheet = textsOf(bytes)["book/one.xml"] ?? "";
    expect([...sheet.matchAll(/<x:row r="(\d+)"/g)].map(([, row]) => row)).toEqual(["3", "4", "5", "6", "7", "8"]);
    expect(sheet).toContain('<x:dimension ref="A1:D8"/>');
    expect(sheet).not.toContain("spans");
  });

  it("the order of calculation goes, all else stays", async () => {
    const before = unzipSync(file);
    const after = unzipSync(changed(file, { sheet: name, row: 2, column: 0, values: [[1]] }));
    expect(after["book/chain.xml"]).toBeUndefined();
    expect(strFromU8(after["book/_rels/main.xml.rels"] ?? new Uint8Array())).not.toContain("calcChain");
    expect(strFromU8(after["[Content_Types].xml"] ?? new Uint8Array())).not.toContain("calcChain");
    for (const path of ["book/main.xml", "book/words.xml", "_rels/.rels"]) expect(after[path]).toEqual(before[path]);
  });

  it("a note's sheet comes with its looks and goes without a trace", async () => {
    const { rewriting } = prepare(readWorkbook(file), locales.fa);
    const prepared = rewritten(file, rewriting as Rewriting);
    expect(await validate(prepared)).toEqual([]);
    const back = restore(readWorkbook(prepared), { overChanges: false }).rewriting;
    const restored = rewritten(prepared, back as Rewriting);
    expect(await validate(restored)).toEqual([]);
    expect(readWorkbook(restored)).toEqual(readWorkbook(file));
    expect(textsOf(restored)["book/main.xml"]).toBe(textsOf(file)["book/main.xml"]);
  });
});

describe("formulas that spill", () => {
  it("are marked as Excel marks them, where the workbook has no such mark yet", async () => {
    const file = byHand('<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>');
    const spill = { rows: 3, columns: 1 };
    const bytes = changed(file, { sheet: name, row: 0, column: 3, formula: "=SEQUENCE(3)", spill });
    expect(await validate(bytes)).toEqual([]);
    expect(at(readWorkbook(bytes), name, 0, 3)).toEqual({
      row: 0,
      column: 3,
      value: null,
      formula: "=SEQUENCE(3)",
      isUncalculated: true,
      spill,
    });
    expect(textsOf(bytes)["book/one.xml"]).toContain(
      '<x:c r="D1" cm="1"><x:f t="array" ref="D1:D3">_xlfn.SEQUENCE(3)</x:f></x:c>',
    );
    const legacy = changed(file, { sheet: name, row: 0, column: 3, formula: "=A1:A3*2", spill, isArray: true });
    expect(at(readWorkbook(legacy), name, 0, 3)).toMatchObject({ spill, isArray: true });
  });
});

describe.each(sampled(someTemplates, 2, ({ template }) => [template]))(
  "our own $template in $language",
  ({ template, language }) => {
    const plan = planned(template, language, filled(template, language, 3));

    it("is read as it was planned, shared, and put back; parts that aren't changed are copied as they are", async () => {
      const file = await writeXlsx(plan);
      const before = readWorkbook(file);
      const { rewriting } = prepare(before, locales[language]);
      expect(before.sheets.map(({ cells }) => cells.map(({ formula }) => formula))).toEqual(
        bookOfPlan(plan).sheets.map(({ cells }) => cells.map(({ formula }) => formula)),
      );
      const prepared = rewritten(file, rewriting as Rewriting);
      expect(await validate(prepared)).toEqual([]);
      expect(JSON.stringify([...Object.values(textsOf(prepared))])).not.toMatch(/_xldudf_/);
      const touched = new Set(
        (rewriting as Rewriting).changes.flatMap((change) => ("row" in change ? [change.sheet] : [])),
      );
      const [old, now] = [packedParts(file), packedParts(prepared)];
      const same = [...old.keys()].filter((path) => String(old.get(path)) === String(now.get(path)));
      const other = [...old.keys()].filter((path) => !same.includes(path));
      expect(other.filter((path) => !/worksheets\/sheet|workbook\.xml|Content_Types|styles/.test(path))).toEqual([]);
      expect(other.filter((path) => /worksheets\/sheet/.test(path))).toHaveLength(touched.size);

      const back = restore(readWorkbook(prepared), { overChanges: false });
      expect(readWorkbook(rewritten(prepared, back.rewriting as Rewriting))).toEqual(before);
    });
  },
);

/** The packed bytes of each entry. */
function packedParts(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const found = new Map<string, Uint8Array>();
  for (let at = 0; at + 46 < file.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const offset = view.getUint32(at + 42, true);
    const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    found.set(
      strFromU8(file.subarray(at + 46, at + 46 + length)),
      file.slice(from, from + view.getUint32(at + 20, true)),
    );
  }
  return found;
}

describe("the setting that asks for trust", () => {
  const part = (properties: string) =>
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="1" version="1.0.0.0" store="d" storeType="excatalog"/><we:alternateReferences/>${properties}<we:bindings/></we:webextension>`;
  const off = '<we:property name="Office.DisableTrustUX" value="true"/>';
  const other = '<we:property name="other" value="1"/>';
  it.each([
    ["<we:properties/>", false, `<we:properties>${off}</we:properties>`],
    [`<we:properties>${other}</we:properties>`, false, `<we:properties>${other}${off}</we:properties>`],
    [`<we:properties>${off}${other}</we:properties>`, true, `<we:properties>${other}</we:properties>`],
    [`<we:properties>${off}</we:properties>`, false, `<we:properties>${off}</we:properties>`],
    ["", false, `<we:properties>${off}</we:properties>`],
  ])("%s", async (before, asksForTrust, after) => {
    const file = byHand("", { "xl/webextensions/webextension1.xml": part(before) });
    const bytes = rewritten(file, { changes: [], asksForTrust });
    expect(textsOf(bytes)["xl/webextensions/webextension1.xml"]).toBe(part(after));
  });
});

describeWith(["LibreOffice"], "a workbook that LibreOffice wrote", () => {
  itDrawn("is prepared, comes to the same, and is put back", async () => {
    const plan = planned("full", "en", filled("full", "en", 3));
    const [file = new Uint8Array()] = await resaved([{ name: "full", bytes: await writeXlsx(plan) }]);
    const before = readWorkbook(file);
    const { rewriting } = prepare(before, locales.en);
    const prepared = rewritten(file, rewriting as Rewriting);
    const [books = []] = await recalculate([{ name: "prepared", bytes: prepared }]);
    // Its own text formulas over our calls are errors already; what it has computed of others is what it computes again.
    plan.sheets.forEach(({ name, cells }, i) => {
      const known = cells.filter(({ row, column, formula }) => {
        const now = at(before, name, row, column)?.value;
        return formula !== undefined && typeof now === "number";
      });
      expect(differences(known, books[i]?.values ?? []), name).toEqual([]);
    });
    const back = restore(readWorkbook(prepared), { overChanges: false }).rewriting as Rewriting;
    // It writes names of functions that it doesn't know in small letters.
    const inCapitals = ({ sheets }: Book) =>
      JSON.stringify(sheets).replace(/crm[a-z]+(?=\()/g, (id) => id.toUpperCase());
    expect(inCapitals(readWorkbook(rewritten(prepared, back)))).toBe(inCapitals(before));
  });
});
