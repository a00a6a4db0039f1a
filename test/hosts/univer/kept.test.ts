/** A workbook that the browser has kept says what it said when it was saved. */
import { expect, it } from "vitest";
import { univerHost } from "../../../src/hosts/univer/host";
import { readBack } from "../../../src/hosts/univer/readBack";
import { everything } from "../../plans/everything";
import { filled, planned } from "../../workbook/books";
import { someTemplates } from "../../workbook/someBooks";
import { some } from "../../tools/sample";
import { computed, headlessGrid } from "./headlessGrid";

const plans = [
  ...(["ltr", "rtl"] as const).map((direction) => ({ name: `everything, ${direction}`, plan: everything(direction) })),
  ...some(someTemplates).map(({ template, language }) => ({
    name: `${template}, ${language}`,
    plan: planned(template, language, filled(template, language, 3)),
  })),
];

it.each(plans)("$name", async ({ plan }) => {
  const grid = headlessGrid();
  const host = univerHost(grid);
  await host.paint(plan, () => undefined, new AbortController().signal);
  grid.workbook.getSheetByName("Sheet1")?.getRange("A1").setValue({ f: "=CRMROI({120,130},{100,100})" });
  await computed(grid);
  const [before, models] = [readBack(grid), await host.models()];
  // The browser's database keeps a copy, as this makes one.
  const kept = structuredClone(grid.workbook.save());
  grid.dispose();

  const again = headlessGrid(kept);
  await computed(again);
  expect(readBack(again)).toEqual(before);
  expect(await univerHost(again).models()).toEqual(models);
  again.dispose();
});
