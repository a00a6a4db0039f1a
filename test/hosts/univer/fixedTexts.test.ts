/** FIXED in the workbench's grid, for a reader of each language, as Excel writes its texts in the reader's region. */
import { afterAll, expect, it } from "vitest";
import { writeFixedTexts } from "../../../src/hosts/univer/fixedTexts";
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
];

it.each([
  ["en", ["52,844,446.3", "-1,234.50", "1234.5"]],
  ["tr", ["52.844.446,3", "-1.234,50", "1234,5"]],
  ["fa", ["52٬844٬446٫3", "-1٬234٫50", "1234٫5"]],
  ["fi", ["52\u00a0844\u00a0446,3", "-1\u00a0234,50", "1234,5"]],
  ["en", ["52,844,446.3", "-1,234.50", "1234.5"]],
] as const)("writes numbers with the separators of %s", async (language, texts) => {
  writeFixedTexts(grid.injector, language);
  const cells = grid.workbook.getActiveSheet().getRange(0, 0, 1, formulas.length);
  cells.setValues([formulas.map((f) => ({ f }))]);
  // This calculates everything anew, as a change of language does.
  const registered = registerFunctions(grid.injector, locales[language]);
  await computed(grid);
  expect(cells.getValues()[0]).toEqual([...texts, "= 12", "#VALUE!"]);
  registered.dispose();
});
