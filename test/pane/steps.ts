/** What the browser tests do with the pane, and how they read it. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { locales } from "../../src/locales";
import type { Language } from "../../src/language/languages";
import type { Template } from "../../src/workbook";

/** Without the marks and the spaces that only keep numbers in place. */
export const bare = (text: string | null) =>
  (text ?? "").replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/[\u00a0\u202f]/g, " ");
/** What the pane asked of the spreadsheet. */
export const log = (page: Page) => page.evaluate(() => window.paper.log);
/** The words of Create in the language that the pane shows. */
const createWords = async (page: Pick<Page, "locator">) => {
  const language = await page.locator("main > [lang]").getAttribute("lang");
  return locales[language as Language].pane.create;
};
/** Opens the form of one's own figures. */
export const own = async (page: Page) =>
  page.getByRole("button", { name: (await createWords(page)).own, exact: true }).click();
/** Sends the form, which is opened if it isn't. */
export const create = async (page: Page) => {
  const submit = page.locator("form button[type=submit]");
  if ((await submit.count()) === 0) await own(page);
  await submit.click();
};
/** One of the four big figures. */
export const figure = (page: Page, name: string) => page.getByRole("button", { name: new RegExp(`^${name}`) });
/** What the live region says. */
export const spoken = async (page: Page) => bare(await page.locator("[aria-live=polite]").textContent());
/** A model of the sample. */
export const withSample = async (page: Page, template: Template = "sheet") => {
  const { sample, sampleFull } = await createWords(page);
  await page.getByRole("button", { name: template === "sheet" ? sample : sampleFull, exact: true }).click();
  await page.getByRole("list").first().waitFor();
};
/** Nothing was logged as an error, nothing asked of the network. */
export const quiet = (page: { readonly complaints: readonly string[] }) => expect(page.complaints).toEqual([]);
