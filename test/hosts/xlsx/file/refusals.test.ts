/** What is no workbook is refused for its reason, and hostile bytes end in a refusal, too. */
import { strToU8, unzipSync, zipSync, Zip, ZipDeflate } from "fflate";
import { expect, it } from "vitest";
import { bookOf, openWorkbook, type Reason } from "../../../../src/hosts/xlsx/file";
import { writeXlsx } from "../../../../src/hosts/xlsx/write";
import { filled, planned } from "../../../workbook/books";
import { seeded } from "../../../tools/random";
import { count, isDrawn, seed } from "../../../tools/sample";

const good = await writeXlsx(planned("sheet", "en", filled("sheet", "en", 3)));
const parts = unzipSync(good);

const reasonOf = (bytes: Uint8Array): Reason | undefined => {
  const workbook = openWorkbook(bytes);
  if ("refused" in workbook) return workbook.refused;
  const book = bookOf(workbook);
  return "refused" in book ? book.refused : undefined;
};

/** Zeros that unpack to so many megabytes, a megabyte at a time. */
function bomb(megabytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [path, bytes] of Object.entries(parts)) {
    const entry = new ZipDeflate(path);
    zip.add(entry);
    entry.push(bytes, true);
  }
  const large = new ZipDeflate("xl/media/image1.bin", { level: 9 });
  zip.add(large);
  for (let i = 0; i < megabytes; i++) large.push(new Uint8Array(2 ** 20), i === megabytes - 1);
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

/** Its largest part says that it is small. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 2 ** 24) {
      view.setUint32(at + 24, 1000, true);
    }
  }
  return copy;
}

/** One megabyte above the limit. */
const tooLarge = bomb(201);

const without = (path: string) => zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path)));
const withPart = (path: string, text: string) => zipSync({ ...parts, [path]: strToU8(text) });

function flagged(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  }
  return copy;
}

const deep = `<worksheet>${"<a>".repeat(100_000)}`;
const entities =
  '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>';

it.each([
  ["a text", strToU8("Year,Amount\n0,100\n"), "notZip"],
  ["nothing", new Uint8Array(), "notZip"],
  ["two bytes", strToU8("PK"), "notZip"],
  [
    "an old .xls, or one with a password",
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
    "oldOrEncrypted",
  ],
  ["a zip file with a password", flagged(good), "encrypted"],
  ["half of a workbook", good.slice(0, good.length >> 1), "truncated"],
  ["a workbook without its last byte", good.slice(0, -1), "truncated"],
  ["an empty zip file", zipSync({}), "notWorkbook"],
  ["another zip file", zipSync({ "word/document.xml": strToU8("<w/>") }), "notWorkbook"],
  ["a workbook without its sheet", without("xl/worksheets/sheet1.xml"), "damaged"],
  ["a workbook part that is none", withPart("xl/workbook.xml", "<html/>"), "notWorkbook"],
  ["XML that ends too early", withPart("xl/worksheets/sheet1.xml", "<worksheet><sheetData>"), "damaged"],
  ["XML that nests without end", withPart("xl/worksheets/sheet1.xml", deep), "damaged"],
  ["entities that multiply", withPart("xl/worksheets/sheet1.xml", entities), "damaged"],
  ["a bomb", tooLarge, "tooLarge"],
  ["a bomb that says it is small", lying(tooLarge), "tooLarge"],
] satisfies readonly (readonly [string, Uint8Array, Reason])[])("%s", (_, bytes, reason) => {
  expect(reasonOf(bytes)).toBe(reason);
});

it.runIf(isDrawn("large"))("a large workbook is no bomb", () => {
  expect(reasonOf(bomb(150))).toBeUndefined();
});

it.each([
  ["a cell in row 0", '<row r="1"><c r="A0"><v>1</v></c></row>'],
  ["a cell below the last row", '<row r="1"><c r="A1048577"><f>1</f><v>1</v></c></row>'],
  ["a cell beyond the last column", '<row r="1"><c r="XFE1"><f>1</f><v>1</v></c></row>'],
  ["a cell without a row", '<row r="1"><c r="A"><v>1</v></c></row>'],
  ["a row 0", '<row r="0"><c><v>1</v></c></row>'],
  ["a row without a number", '<row r="x"><c><v>1</v></c></row>'],
  ["a row after the last", '<row r="1048576"/><row><c><v>1</v></c></row>'],
])("%s is damage", (_, rows) => {
  const path = "xl/worksheets/sheet1.xml";
  const xml = new TextDecoder().decode(parts[path]);
  const { from, to } = { from: xml.indexOf("<sheetData>"), to: xml.indexOf("</sheetData>") };
  expect(reasonOf(withPart(path, `${xml.slice(0, from)}<sheetData>${rows}${xml.slice(to)}`))).toBe("damaged");
});

it("hostile bytes end in a workbook or a refusal", () => {
  const random = seeded(seed);
  const reasons = new Set<Reason | undefined>();
  for (let i = 0; i < count(150, 5000); i++) {
    const bytes = good.slice(0, random() < 0.1 ? Math.floor(random() * good.length) : good.length);
    const near = random() < 0.5 ? bytes.length - 2000 : 0;
    for (let n = 1 + Math.floor(random() * 6); n > 0; n--) {
      bytes[Math.max(0, near + Math.floor(random() * (bytes.length - Math.max(0, near))))] = Math.floor(random() * 256);
    }
    reasons.add(reasonOf(bytes));
  }
  expect([...reasons]).toEqual(expect.arrayContaining(["damaged", "truncated"]));
  expect(reasonOf(good)).toBeUndefined();
});

it("hostile XML, too", () => {
  const random = seeded(seed);
  const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
  const signs = ["<", ">", "/", "&", '"', "<f>", "</c>", '<c r="', "-1", "\u0000", "]]>", "<!--"];
  // Only the damaged part is compressed, because compressing all of them each time takes most of the time.
  const stored = Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, [part, { level: 0 }] as const]));
  for (let i = 0; i < count(50, 1500); i++) {
    const at = Math.floor(random() * sheet.length);
    const put = signs[Math.floor(random() * signs.length)] ?? "";
    const wrong = sheet.slice(0, at) + put + sheet.slice(at + Math.floor(random() * 4));
    const bytes = zipSync({ ...stored, "xl/worksheets/sheet1.xml": strToU8(wrong) });
    expect(["damaged", undefined]).toContain(reasonOf(bytes));
  }
});
