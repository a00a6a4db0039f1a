import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cellAt } from "../../src/grid/address";
import { locales } from "../../src/locales";
import published from "../cases/published.json";
import { readWorkbook } from "../tools/readWorkbook";
import { describeWith } from "../tools/tool";
import { openWorkbench, type Workbenches } from "../tools/workbench";
import { fill, goTo, shown } from "./steps";
import { empty, planned } from "../workbook/books";
import { cellOf } from "../workbook/cellOf";
import { itDrawn } from "../tools/sample";

const found = published.find(({ id }) => id === "cba-schwalbe-8pct");
const { costs = [], benefits = [] } = (found?.inputs ?? {}) as {
  readonly costs?: readonly number[];
  readonly benefits?: readonly number[];
};
const typed = (amounts: readonly number[]) => amounts.map(String);

/** Unrounded, as the case's own note gives it. */
const answers = { npv: 272335.52, roiDiscounted: 1.1203, roi: 1.3077, payback: 0.875, paybackDiscounted: 0.945 };

describeWith(["Chromium"], "the published case", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  it("gives the published figures in the pane and in the file, when entered in the pane's sheet", async () => {
    const { page } = await workbenches.open({ acceptDownloads: true });
    const { create, results, file } = locales.en.pane;
    await page.getByRole("button", { name: create.own, exact: true }).click();
    await page.getByLabel(create.years).selectOption("3");
    await page.getByLabel(create.rate).fill("8");
    await page.getByLabel(create.users).fill("10");
    await page.getByRole("button", { name: create.submit, exact: true }).click();
    await page.getByRole("heading", { name: results.title }).waitFor();
    const plan = planned("sheet", "en", empty(3));
    const { rows } = locales.en.sheet;
    await goTo(page, cellOf(plan, rows.costs_licences, 2).address);
    await fill(page, [typed(costs)]);
    await goTo(page, cellOf(plan, rows.benefits_sales, 2).address);
    await fill(page, [typed(benefits)]);

    const figure = (name: string) => page.getByRole("button", { name }).first();
    await expect.poll(() => figure(results.roi).innerText()).toMatch(/130\.8%[^]*112\.0%/);
    await expect.poll(() => figure(results.npv).innerText()).toContain("272,336");
    await expect.poll(() => figure(results.payback).innerText()).toMatch(/0\.88[^]*0\.95/);

    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: file.download }).click();
    const values = namedValues(await readFile(await (await downloading).path()));
    expect(values.npv).toBeCloseTo(answers.npv, 2);
    expect(values.roiDiscounted).toBeCloseTo(answers.roiDiscounted, 4);
    expect(values.roi).toBeCloseTo(answers.roi, 4);
    expect(values.payback).toBeCloseTo(answers.payback, 9);
    expect(values.paybackDiscounted).toBeCloseTo(answers.paybackDiscounted, 9);
  });

  itDrawn(
    "gives the published figures, when typed as formulas, and the pane explains a text among the costs",
    async () => {
      const { page } = await workbenches.open();
      await fill(page, [
        ["Benefits", ...typed(benefits)],
        ["Costs", ...typed(costs)],
      ]);
      const formulas = [
        ["=CRMNPV(B1:E1,B2:E2,8%)", /^272335\.5179596/],
        ['=CRMROI(B1:E1,B2:E2,"discounted",8%)', /^1\.1203355752/],
        ["=CRMROI(B1:E1,B2:E2)", /^1\.3076923076/],
        ["=CRMPAYBACK(B1:E1,B2:E2)", /^0\.875$/],
        ["=CRMPAYBACK(B1:E1,B2:E2,8%)", /^0\.945$/],
      ] as const;
      await fill(
        page,
        formulas.map(([formula]) => [formula]),
      );
      for (const [i, [, value]] of formulas.entries()) await shown(page, 3 + i, 1).toMatch(value);

      await goTo(page, "D2");
      await fill(page, [["forty"]]);
      await shown(page, 5, 1).toBe("#VALUE!");
      await goTo(page, "A5");
      await reason(page).waitFor();

      // With a number there again, the reason goes and the figure is back.
      await goTo(page, "D2");
      await fill(page, [["40000"]]);
      await shown(page, 5, 1).toMatch(/^1\.3076923076/);
      await goTo(page, "A5");
      await expect.poll(() => reason(page).count()).toBe(0);
    },
  );
});

/** As it stands in the pane; what was spoken to a screen reader stays where nobody sees it. */
const reason = (page: Page) =>
  page.locator("#tools :not([role=status] *)").getByText("costs: row 1, column 3 is not a number.", { exact: true });

/** What the file stores at the names of the first model. */
function namedValues(bytes: Uint8Array): Readonly<Record<keyof typeof answers, number>> {
  const { sheets, names } = readWorkbook(bytes);
  const value = (key: string): number => {
    const { formula = "" } = names.find(({ name }) => name === `CRM_1_${key}`) ?? {};
    const [, sheet = "", address] = /^='?(.*?)'?!([^!]+)$/.exec(formula) ?? [];
    const at = cellAt(address ?? "");
    const cells = sheets.find(({ name }) => name === sheet)?.cells;
    return Number(cells?.find(({ row, column }) => row === at?.row && column === at.column)?.value);
  };
  return Object.fromEntries(Object.keys(answers).map((key) => [key, value(key)])) as Record<
    keyof typeof answers,
    number
  >;
}
