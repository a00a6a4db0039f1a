/** FIXED and & in the workbench's grid, for a reader of each language, as Excel writes its texts in the reader's region. */
import { afterAll, expect, it } from "vitest";
import { writeNumbersInTexts } from "../../../src/hosts/univer/numbersInTexts";
import { registerFunctions } from "../../../src/hosts/univer/functions";
import { locales } from "../../../src/locales";
import { computed, headlessGrid } from "./headlessGrid";

const grid = headlessGrid();
afterAll(() => grid.dispose());

const formulas = [
  "=FIXED(52844446.25,1)",
  "=FIXED(-1234.5)",
  "=FIXED(1234.5,1,TRUE)",
  '="= "&FIXED(12,0)',
  '=FIXED("x")',
  '="× "&1.25',
  '=COUNTIF(A3:C3,">="&0.5)',
  "=1.5&2.5",
  '="a"&7&TRUE&""',
];

it.each([
  ["en", ["52,844,446.3", "-1,234.50", "1234.5"]],
  ["tr", ["52.844.446,3", "-1.234,50", "1234,5"]],
  ["fa", ["52٬844٬446٫3", "-1٬234٫50", "1234٫5"]],
  ["fi", ["52\u00a0844\u00a0446,3", "-1\u00a0234,50", "1234,5"]],
  ["en", ["52,844,446.3", "-1,234.50", "1234.5"]],
] as const)("write numbers with the separators of %s", async (language, texts) => {
  writeNumbersInTexts(grid.injector, language);
  const sign = texts[2].at(-2) ?? "";
  const cells = grid.workbook.getActiveSheet().getRange(0, 0, 1, formulas.length);
  grid.workbook
    .getActiveSheet()
    .getRange(2, 0, 1, 3)
    .setValues([[0.4, 0.5, 0.6]]);
  cells.setValues([formulas.map((f) => ({ f }))]);
  // This calculates everything anew, as a change of language does.
  const registered = registerFunctions(grid.injector, locales[language]);
  await computed(grid);
  expect(cells.getValues()[0]).toEqual([
    ...texts,
    "= 12",
    "#VALUE!",
    `× 1${sign}25`,
    2,
    `1${sign}52${sign}5`,
    "a7TRUE",
  ]);
  registered.dispose();
});
