/** What the browser tests do with the pane, and how they read it. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Without the marks and the spaces that only keep numbers in place. */
export const bare = (text: string | null) =>
  (text ?? "").replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/[\u00a0\u202f]/g, " ");
/** What the pane asked of the spreadsheet. */
export const log = (page: Page) => page.evaluate(() => window.paper.log);
/** Sends the form. */
export const create = (page: Page) => page.locator("button[type=submit]").click();
/** One of the four big figures. */
export const figure = (page: Page, name: string) => page.getByRole("button", { name: new RegExp(`^${name}`) });
/** What the live region says. */
export const spoken = async (page: Page) => bare(await page.locator("[aria-live=polite]").textContent());
/** A sheet of the sample, made through the form. */
export const withSample = async (page: Page) => {
  await page.locator("input[value=sample]").check();
  await create(page);
  await page.getByRole("list").waitFor();
};
/** Nothing was logged as an error, nothing asked of the network. */
export const closed = async (page: Page & { complaints: readonly string[] }) => {
  expect(page.complaints).toEqual([]);
  await page.context().close();
};
