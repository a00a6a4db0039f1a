import type { Page } from "playwright-core";
import { expect } from "vitest";
import { locales } from "../../src/locales";
import type { Language } from "../../src/language/languages";
import type { Template } from "../../src/workbook";
import { cellAddress } from "../../src/grid/address";

/** Tags of readers for whom the pane begins in its language. */
export const tags: Readonly<Record<Language, string>> = { en: "en-GB", tr: "tr-TR", fa: "fa-IR", fi: "fi-FI" };

/** What a cell shows, as a screen reader is told; row and column count from 1. */
export const shown = (page: Page, row: number, column: number) =>
  expect.poll(() =>
    page
      .locator("#heard tr")
      .nth(row)
      .locator("th, td")
      .nth(column)
      .textContent({ timeout: 1000 })
      .catch(() => undefined),
  );

export const here = (page: Page) => page.locator("#heard [role=status]").innerText();

/** What the keyboard would reach now: the active cell, and the text in its editor, if that is open. */
interface Keyboard {
  readonly isInGrid: boolean;
  readonly cell: string;
  readonly editing: string | undefined;
}

/** Of Univer's interface, as the page has it. */
interface Univer {
  readonly Event: { readonly SheetEditChanging: string; readonly SheetEditEnded: string };
  addEvent(event: string, happened: (given: { readonly value: { toPlainText(): string } }) => void): void;
  getActiveWorkbook(): { getActiveRange(): { getA1Notation(): string } | null; isCellEditing(): boolean };
}

const keyboard = (page: Page): Promise<Keyboard> =>
  page.evaluate(() => {
    const page = window as unknown as { readonly univerAPI: Univer; edited?: string };
    const { univerAPI: univer } = page;
    if (page.edited === undefined) {
      page.edited = "";
      univer.addEvent(univer.Event.SheetEditChanging, ({ value }) => (page.edited = value.toPlainText()));
      univer.addEvent(univer.Event.SheetEditEnded, () => (page.edited = ""));
    }
    const workbook = univer.getActiveWorkbook();
    return {
      isInGrid: document.activeElement?.closest("#grid, body > [data-u-comp]") != null,
      cell: workbook.getActiveRange()?.getA1Notation() ?? "",
      editing: workbook.isCellEditing() ? page.edited : undefined,
    };
  });

/** Until the grid would take keys in a cell, with its editor closed. */
export const inCell = (page: Page, cell: string) =>
  expect.poll(() => keyboard(page)).toEqual({ isInGrid: true, cell, editing: undefined });

const editing = (page: Page, text: string) => expect.poll(async () => (await keyboard(page)).editing).toBe(text);

/** The first key opens the editor, which may lose others while it opens. */
async function open(page: Page, text: string): Promise<string> {
  await page.keyboard.type(text.slice(0, 1));
  await editing(page, text.slice(0, 1));
  return text.slice(1);
}

/** Key by key, so that functions are offered. */
export async function typeKeys(page: Page, text: string): Promise<void> {
  await page.keyboard.type(await open(page, text));
  await editing(page, text);
}

/** At once, as pasted. */
async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.insertText(await open(page, text));
  await editing(page, text);
}

/**
 * Goes on in the open editor, at once: between the keys of `D2` the grid would look for functions that begin with D, and on a
 * busy machine it would offer them after the last key, to the Enter that ends the cell.
 */
export async function goOn(page: Page, before: string, text: string): Promise<void> {
  await editing(page, before);
  await page.keyboard.insertText(text);
  await editing(page, before + text);
}

/** With an open list of functions, the key would choose one of them. */
async function leave(page: Page, key: "Enter" | "Tab", to: string): Promise<void> {
  await expect.poll(() => page.locator("ul[data-u-comp=sheets-formula-editor]").count()).toBe(0);
  await page.keyboard.press(key);
  await inCell(page, to);
}

/** Ends what is typed in a cell, whose text is `text`. */
export async function enter(page: Page, text: string): Promise<void> {
  await editing(page, text);
  const { row, column } = placeOf((await keyboard(page)).cell);
  await leave(page, "Enter", cellAddress(row + 1, column));
}

/** From the active cell on: Tab to the right, Enter to the next row, as anyone fills a sheet. */
export async function fill(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const first = placeOf((await keyboard(page)).cell);
  await inCell(page, cellAddress(first.row, first.column));
  for (const [r, row] of rows.entries()) {
    for (const [c, text] of row.entries()) {
      await write(page, text);
      if (c < row.length - 1) await leave(page, "Tab", cellAddress(first.row + r, first.column + c + 1));
      else await leave(page, "Enter", cellAddress(first.row + r + 1, first.column));
    }
  }
}

export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator("[data-u-comp=defined-name] input");
  await box.fill(address);
  await box.press("Enter");
  await inCell(page, address);
  await expect.poll(() => here(page)).toMatch(new RegExp(`^${address}\\b`));
}

/** Of an address in the first 26 columns. */
function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const [, column = "", row = ""] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return { row: Number(row) - 1, column: column.charCodeAt(0) - 65 };
}

export async function createSample(page: Page, language: Language, template: Template = "sheet"): Promise<void> {
  const { sample, sampleFull } = locales[language].pane.create;
  await page.getByRole("button", { name: template === "sheet" ? sample : sampleFull, exact: true }).click();
  await page.getByRole("heading", { name: locales[language].pane.results.title }).waitFor();
}
