import { mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** SHOTS=folder keeps a picture of each step. */
const folder = process.env["SHOTS"] || undefined;

export const shotFolder = folder;

/** The whole pane, at the page's width. */
export async function pictureOf(page: Page): Promise<Buffer> {
  const height = await page.evaluate(() => document.querySelector("main > *")?.scrollHeight ?? 900);
  const size = page.viewportSize();
  await page.setViewportSize({ width: size?.width ?? 320, height: Math.min(4000, height + 50) });
  const picture = await page.screenshot();
  if (size) await page.setViewportSize(size);
  return picture;
}

/** Keeps a picture, where pictures are kept. */
export async function shot(page: Page, name: string): Promise<void> {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.png`, await pictureOf(page));
}
