import type { Page } from "playwright-core";

export interface ChosenFile {
  readonly name: string;
  readonly buffer: Buffer;
}

export const textFile = (name: string, text: string): ChosenFile => ({ name, buffer: Buffer.from(text) });

/** Chooses files with a button, by keyboard as far as the browser's own window lets it. */
export async function chooseFiles(page: Page, button: string, files: readonly ChosenFile[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button, exact: true }).focus();
  await page.keyboard.press("Enter");
  await (await chooser).setFiles(files.map((file) => ({ ...file, mimeType: "text/csv" })));
}
