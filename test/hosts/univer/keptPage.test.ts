/** A workbook that an earlier version of the workbench kept has the page set-up of that version. */
import { expect, it } from "vitest";
import type { Page } from "../../../src/grid/plan";
import { workbookOf } from "../../../src/hosts/univer/opened";
import { readBack } from "../../../src/hosts/univer/readBack";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import { filled, planned } from "../../workbook/books";
import { headlessGrid } from "./headlessGrid";

it("with one print area, it opens and is saved as it was", async () => {
  const plan = planned("sheet", "en", filled("sheet", "en", 2));
  const earlier = ({ areas: [area], ...page }: Page) => ({ ...page, area }) as unknown as Page;
  const kept = { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, page: earlier(sheet.page) })) };
  const grid = headlessGrid(workbookOf(kept));
  const found = readBack(grid);
  expect(found.sheets.map(({ page }) => page.areas)).toEqual(plan.sheets.map(({ page }) => page.areas));
  expect((await writeXlsx(found)).length).toBeGreaterThan(1000);
  grid.dispose();
});
