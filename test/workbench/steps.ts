import type { Page } from "playwright-core";
import { expect } from "vitest";
import { locales } from "../../src/locales";

/** A slow machine's patience. */
export const patience = { timeout: 30_000 };

/** What a cell shows, as a screen reader is told; row and column count from 1. */
export const shown = (page: Page, row: number, column: number) =>
  expect.poll(
    () =>
      page
        .locator("#heard tr")
        .nth(row)
        .locator("th, td")
        .nth(column)
        .textContent({ timeout: 1000 })
        .catch(() => undefined),
    patience,
  );

export const here = (page: Page) => page.locator("#heard [role=status]").innerText();

/**
 * Until the editor has closed. An Enter on the heels of a formula would go to the list of functions, and choose another
 * name: on a busy machine the list is still that of the first letters.
 */
export async function enter(page: Page): Promise<void> {
  await expect.poll(() => page.locator("li", { hasText: /^CRM/ }).count(), patience).toBe(0);
  const before = await here(page);
  await expect
    .poll(async () => {
      await page.keyboard.press("Enter");
      await page.waitForTimeout(100);
      return here(page);
    }, patience)
    .not.toBe(before);
}

/** Tab to the right, Enter to the next row, as anyone fills a sheet. */
export async function fill(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  for (const row of rows) {
    for (const [i, text] of row.entries()) {
      // The first key opens the editor. The rest comes at once, as pasted: of keys, a busy machine's grid may lose one.
      await page.keyboard.type(text.slice(0, 1));
      await page.keyboard.insertText(text.slice(1));
      if (i < row.length - 1) await page.keyboard.press("Tab");
      else await enter(page);
    }
  }
}

export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator("[data-u-comp=defined-name] input");
  await box.fill(address);
  await box.press("Enter");
  await expect.poll(() => here(page), patience).toMatch(new RegExp(`^${address}\\b`));
}

export async function createSample(page: Page, language: keyof typeof locales): Promise<void> {
  const { create } = locales[language].pane;
  await page.getByText(create.sample, { exact: true }).click();
  await page.getByRole("button", { name: create.submit, exact: true }).click();
  await page.getByRole("heading", { name: locales[language].pane.results.title }).waitFor(patience);
}
