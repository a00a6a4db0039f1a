/** The fast reader of plain sheets: what it reads, the parser reads the same, and what has a fault it leaves to the parser. */
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { bookCell, type Masters, type Shared } from "../../../../src/hosts/xlsx/file/cells";
import { plainSheet } from "../../../../src/hosts/xlsx/file/plainSheet";
import { readSheet } from "../../../../src/hosts/xlsx/file/sheet";
import { writeXlsx } from "../../../../src/hosts/xlsx/write";
import type { BookCell } from "../../../../src/grid/book";
import { randomBook } from "../../../sharing/books/random";
import { filled, planned } from "../../../workbook/books";
import { seeded } from "../../../tools/random";
import { count, seed } from "../../../tools/sample";
import { workbookFile } from "../../../tools/workbookFile";

const strings = Array.from({ length: 500 }, (_, i) => `text ${i}`);
const shared: Shared = { strings, dynamic: new Set(["1"]), countsFrom1904: false };

/** By the parser alone; undefined if it finds a fault. */
function parsed(xml: string): readonly BookCell[] | undefined {
  const cells: BookCell[] = [];
  const masters: Masters = new Map();
  try {
    readSheet(xml, {
      cell(each) {
        const cell = bookCell(each, shared, masters);
        if (cell) cells.push(cell);
      },
    });
    return cells;
  } catch {
    return undefined;
  }
}

function plain(xml: string): readonly BookCell[] | "left" | undefined {
  try {
    return plainSheet(xml, shared)?.cells ?? "left";
  } catch {
    return undefined;
  }
}

const random = seeded(seed);
const sheetsOf = (bytes: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([path, part]) =>
    /worksheets\/[^/]+\.xml$/.test(path) ? [strFromU8(part)] : [],
  );
const sheets = [
  ...Array.from({ length: 20 }, () => workbookFile(randomBook(random))),
  await writeXlsx(planned("full", "en", filled("full", "en", 3))),
].flatMap(sheetsOf);

it("reads the same as the parser", () => {
  for (const xml of sheets) expect(plain(xml)).toEqual(parsed(xml));
});

it("reads nothing that the parser reads otherwise, or not at all", () => {
  const signs = [
    "<",
    ">",
    "/",
    "&",
    '"',
    "'",
    " ",
    "<c>",
    "</c>",
    "</row>",
    "<v>",
    "<!-- -->",
    'r="A1"',
    "&amp;",
    "\u0000",
    "s",
  ];
  let read = 0;
  for (let i = 0; i < count(800, 30_000); i++) {
    const xml = sheets[Math.floor(random() * sheets.length)] ?? "";
    const at = Math.floor(random() * xml.length);
    const wrong =
      xml.slice(0, at) + (signs[Math.floor(random() * signs.length)] ?? "") + xml.slice(at + Math.floor(random() * 4));
    const cells = plain(wrong);
    if (cells === "left") continue;
    expect(cells, wrong.slice(Math.max(0, at - 60), at + 60)).toEqual(parsed(wrong));
    if (cells) read++;
  }
  expect(read).toBeGreaterThan(100);
});

it.each([
  ["a cell without an address", "<row><c><v>1</v></c></row>"],
  ["a comment", '<row r="1"><!-- --><c r="A1"><v>1</v></c></row>'],
  ["a row outside the sheet", '<row r="1"><c r="A1048577"><v>1</v></c></row>'],
  ["an address outside the sheet", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
])("leaves %s to the parser", (_, data) => {
  expect(plainSheet(`<worksheet><sheetData>${data}</sheetData></worksheet>`, shared)).toBeUndefined();
});
