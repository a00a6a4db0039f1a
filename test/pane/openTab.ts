import type { Frame, Page } from "playwright-core";
import type { Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import type { Tab } from "../../src/pane/frame/tabs";
import type { Audience } from "../../src/sharing/audience";

/** Opens a tab of the pane, wherever the pane is shown. */
export async function openTab(page: Page | Frame, language: Language, tab: Tab): Promise<void> {
  const name = locales[language].pane.frame.tabs[tab];
  await page.getByRole("tab", { name, exact: true }).click();
  await page.getByRole("tabpanel", { name, exact: true }).waitFor();
}

/** Opens Share, and answers who gets the workbook. */
export async function gets(page: Page | Frame, language: Language, audience: Audience): Promise<void> {
  await openTab(page, language, "share");
  await page.getByRole("radio", { name: locales[language].pane.share.audiences[audience].title }).click();
}
