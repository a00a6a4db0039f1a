import fc from "fast-check";
import { expect, it } from "vitest";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import { sheetPrefix } from "../../../src/grid/address";
import type { CellValue, Plan } from "../../../src/grid/plan";
import { oneSheet } from "../../plans/oneSheet";
import { recalculate } from "../../tools/libreoffice";
import { readWorkbook } from "../../tools/readWorkbook";
import { count, itDrawn } from "../../tools/sample";
import { describeWith } from "../../tools/tool";
import { validate } from "../../tools/validator";

const awkward = [
  ..."=+-@#'\"&<>_;,\t\n\r \u0000\u0001\u000B\u001F\u007F\u0085\uFFFE\uFFFF",
  ..."Aaéİışğفارسی۰۱۲\u200C\u200F😀",
  "\uD83D",
  "\uDE00",
  "_x000D_",
  "_x005F_x0041_",
  "#N/A",
  "]]>",
  "CRMROI(",
];
const text = fc.array(fc.constantFrom(...awkward), { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(text, fc.string({ unit: "binary", minLength: 1, maxLength: 20 }));
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const samples = { seed: 7, numRuns: count(120, 1000) } as const;

const column = (values: readonly CellValue[]): Plan =>
  oneSheet({ cells: values.map((value, row) => ({ row, column: 0, value, style: "inputText" })) });

const firstColumn = (bytes: Uint8Array) => readWorkbook(bytes).sheets[0]?.cells.map(({ value }) => value);

it("any text is read back as the same text", async () => {
  const texts = [...fc.sample(anyText, samples), "x".repeat(32767), "😀".repeat(16383)];
  const bytes = await writeXlsx(column(texts));
  expect(firstColumn(bytes)).toEqual(texts);
  expect(await validate(bytes)).toEqual([]);
});

it("any number is read back as the same number", async () => {
  const numbers = [...fc.sample(number, samples), 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER];
  expect(firstColumn(await writeXlsx(column(numbers)))).toEqual(numbers.map((n) => (n === 0 ? 0 : n)));
});

const sheetName = fc
  .array(fc.constantFrom(..."aB1' !&<>\"#.,-()éşفا😀", "R1C1", "A1", "TRUE"), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join("").replace(/^'+|'+$/g, "") || "x");

describeWith(["LibreOffice"], "in LibreOffice", () => {
  it("any text stays the same text, and is never a formula or a number", async () => {
    // LibreOffice drops or changes some characters; the test above covers these.
    const texts = fc.sample(anyText, samples).filter((sample) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_x/u.test(sample));
    const [book] = await recalculate([{ name: "texts", bytes: await writeXlsx(column(texts)) }]);
    expect(texts.length).toBeGreaterThan(50);
    expect(book?.[0]?.values.map(([value]) => value)).toEqual(texts);
  });

  itDrawn("areas, formulas, print set-up and charts can refer to a sheet of any name", async () => {
    const names = unlikeNames(fc.sample(sheetName, { seed: 11, numRuns: count(15, 100) }));
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const sheets = names.map((name, index) => {
      const { sheets } = oneSheet({
        name,
        cells: [
          { row: 0, column: 0, value: index, style: "input" },
          { row: 1, column: 0, value: index + 1, formula: `CRM_${index}_x+1`, style: "calculation" },
          { row: 2, column: 0, value: index, formula: `${sheetPrefix(name)}A1`, style: "calculation" },
        ],
        charts: [
          {
            kind: "line",
            title: name,
            altText: name,
            format: "0",
            categories: area,
            series: [{ name, values: area, colour: "17406D" }],
            place: { row: 4, column: 0, rows: 5, columns: 5 },
          },
        ],
      });
      return sheets;
    });
    const plan: Plan = {
      ...oneSheet({}),
      sheets: sheets.flat(),
      names: names.map((sheet, index) => ({ name: `CRM_${index}_x`, sheet, area })),
    };
    const bytes = await writeXlsx(plan);
    expect(await validate(bytes)).toEqual([]);
    const [book] = await recalculate([{ name: "names", bytes }]);
    expect(book?.map(({ name, values }) => [name, ...values.flat()])).toEqual(
      names.map((name, index) => [name, index, index + 1, index]),
    );
  });
});

/** Excel treats two names that differ only in capitals as the same name. */
const unlikeNames = (names: readonly string[]): readonly string[] => [
  ...new Map(names.map((name) => [name.toLowerCase(), name])).values(),
];
