/** Settings of the pane, wherever the pane is shown. */
import type { Frame, Page } from "playwright-core";
import { languageNames, type Language } from "../../src/language/languages";
import type { Digits } from "../../src/language/numbers";
import { locales } from "../../src/locales";

/** Opens Settings, in the language that the pane has. */
export async function openSettings(page: Page | Frame, language: Language): Promise<void> {
  const { title, language: group } = locales[language].pane.settings;
  await page.getByRole("button", { name: title, exact: true }).click();
  await page.getByRole("group", { name: group, exact: true }).waitFor();
}

export const leaveSettings = (page: Page | Frame, language: Language): Promise<void> =>
  page.getByRole("button", { name: locales[language].pane.settings.back, exact: true }).click();

/** One of the languages, by its own name. */
export const languageButton = (page: Page | Frame, language: Language) =>
  page.getByRole("button", { name: languageNames[language], exact: true });

/** Chooses a language, and comes back when the pane has its words. */
export async function chooseLanguage(page: Page | Frame, from: Language, to: Language): Promise<void> {
  await openSettings(page, from);
  await languageButton(page, to).click();
  await page.getByRole("group", { name: locales[to].pane.settings.language, exact: true }).waitFor();
  await leaveSettings(page, to);
}

/** Chooses the digits of the Persian pane, and comes back. */
export async function chooseDigits(page: Page | Frame, digits: Digits): Promise<void> {
  const { digitKinds } = locales.fa.pane.settings;
  await openSettings(page, "fa");
  await page.getByRole("button", { name: new RegExp(`^${digitKinds[digits]}\\s`) }).click();
  await leaveSettings(page, "fa");
}

/** Opens Check this Excel. */
export async function openCheck(page: Page | Frame, language: Language): Promise<void> {
  await openSettings(page, language);
  await page.getByRole("button", { name: locales[language].pane.settings.selfTest, exact: true }).click();
}
