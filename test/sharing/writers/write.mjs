/** Writes ordinary workbooks with exceljs and SheetJS from the folder of packages given: write.mjs MODULES FOLDER COUNT SEED. */
import { createRequire } from "node:module";
import process from "node:process";
import { join } from "node:path";

const [modules, folder, count, seed] = process.argv.slice(2);
const load = createRequire(join(modules, "index.js"));

/** Numbers from 0 to 1 that a seed gives again: mulberry32. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function withExceljs(path, random) {
  const { Workbook } = load("exceljs");
  const book = new Workbook();
  const sheet = book.addWorksheet(random() < 0.5 ? "Data" : "It's, new");
  sheet.addRow(["Name", "Amount", "Date", "Total"]);
  for (let row = 2; row < 5 + 20 * random(); row++) {
    sheet.addRow([`Line ${row}`, 1000 * random(), new Date(2024, 1, row), { formula: `B${row}*2`, result: 1 }]);
  }
  sheet.getCell("B2").numFmt = "#,##0.00";
  sheet.getCell("A1").font = { bold: true };
  if (random() < 0.5) sheet.fillFormula("F2:F5", "B2*2", [1, 2, 3, 4]);
  if (random() < 0.5) {
    sheet.addTable({
      name: "Lines",
      ref: "J1",
      headerRow: true,
      totalsRow: true,
      columns: [{ name: "Won", totalsRowFunction: "sum" }, { name: "Lost" }],
      rows: [
        [1, 2],
        [3, 4],
      ],
    });
  }
  if (random() < 0.5) sheet.getCell("G2").dataValidation = { type: "list", allowBlank: true, formulae: ['"yes,no"'] };
  if (random() < 0.5) {
    sheet.addConditionalFormatting({
      ref: "B2:B9",
      rules: [
        { type: "dataBar", cfvo: [{ type: "min" }, { type: "max" }], color: { argb: "FF638EC6" } },
        { type: "expression", formulae: ["B2>1"], style: { font: { bold: true } } },
      ],
    });
  }
  if (random() < 0.5) book.addWorksheet("Second", { state: "hidden" }).getCell("A1").value = "text";
  if (random() < 0.5) sheet.getCell("A2").note = "Why?";
  await book.xlsx.writeFile(path);
}

async function withSheetJs(path, random) {
  const library = load("xlsx");
  const book = library.utils.book_new();
  const rows = [
    ["Name", "Amount"],
    ...Array.from({ length: 5 + Math.floor(20 * random()) }, (_, i) => [`Line ${i}`, 1000 * random()]),
  ];
  const sheet = library.utils.aoa_to_sheet(rows);
  sheet.D2 = { t: "n", f: "B2*2", v: 1 };
  sheet["!ref"] = "A1:G40";
  if (random() < 0.5) sheet["!merges"] = [{ s: { r: 5, c: 5 }, e: { r: 6, c: 6 } }];
  library.utils.book_append_sheet(book, sheet, random() < 0.5 ? "Data" : "It's, new");
  if (random() < 0.5) book.Workbook = { Names: [{ Name: "Rate", Ref: "Data!$B$2" }] };
  if (random() < 0.5) library.utils.book_append_sheet(book, library.utils.aoa_to_sheet([["<&>"]]), "Second");
  library.writeFile(book, path, { bookSST: random() < 0.5, compression: random() < 0.5 });
}

const writers = { exceljs: withExceljs, sheetjs: withSheetJs };
for (let number = 0; number < Number(count); number++) {
  const name = Object.keys(writers)[number % 2];
  await writers[name](
    join(folder, `${String(number).padStart(4, "0")}-${name}.xlsx`),
    seeded(1000 * Number(seed) + number),
  );
}
