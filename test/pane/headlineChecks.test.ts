import { afterAll, beforeAll, expect, it } from "vitest";
import { locales } from "../../src/locales";
import { describeWith } from "../tools/tool";
import { panePages, type PanePages } from "./browser";
import { bare, figure, quiet, withSample } from "./steps";

describeWith(["Chromium"], "a headline whose own check isn't OK", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  it("is marked on its card, and its reason comes first", async () => {
    const page = await pages.open("en");
    await withSample(page);
    const { sheet, pane } = locales.en;
    const { fails, looks } = pane.results.ofFigure;
    expect(await page.getByText(fails).count()).toBe(0);
    const state = (check: string, word: string) =>
      page.evaluate(
        ([name, value]) => {
          const place = window.paper.names.get(String(name));
          if (!place || !("sheet" in place)) throw new Error("The check has a name.");
          const { row, column, columns } = place.area;
          window.paper.write(
            `'${place.sheet}'!${String.fromCharCode(65 + column + columns - 1)}${row + 1}`,
            String(value),
          );
        },
        [`CRM_1_check_${check}`, word],
      );
    await page.evaluate((says) => window.paper.writeNamed("CRM_1_checks", says), `${sheet.checkFails}NPV`);
    await state("everyAmountCounts", sheet.check);
    await state("npv", sheet.check);
    await page.getByText(fails).waitFor();
    expect(bare(await figure(page, "NPV").innerText())).toContain(fails);
    expect(bare(await figure(page, "ROI").innerText())).not.toContain(fails);
    const first = page.getByRole("list", { name: pane.checks.title }).getByRole("listitem").first();
    await expect.poll(async () => bare(await first.innerText())).toContain(sheet.rows.npv);
    await state("npv", sheet.look);
    await page.getByText(looks).waitFor();
    // Each part of the result stands there once, whatever comes and goes above it.
    await expect.poll(() => page.getByRole("button", { name: pane.results.addLine }).count()).toBe(1);
    await expect.poll(() => page.getByRole("button", { name: pane.checks.showAll }).count()).toBe(1);
    quiet(page);
  });

  it("stands beside NPV and ROI in cash alone, in the full workbook only", async () => {
    const page = await pages.open("en");
    await withSample(page, "full");
    await page.getByText(/^Cash only: .?NPV/).waitFor();
    await expect.poll(() => page.getByRole("button", { name: locales.en.pane.checks.showAll }).count()).toBe(1);
    quiet(page);
  });
});
