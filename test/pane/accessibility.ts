import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Every rule, best practices too; and nothing wider than the pane. */
export async function accessible(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
}

/** What a checker finds, in words. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  // Past the page's policy, which lets in nothing but the page's own script.
  const violations = await page.evaluate(async (source) => {
    new Function(source)();
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, axe.source);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const room = page.viewportSize()?.width ?? 0;
  return width > room ? [...violations, `${width} pixels wide, in a page of ${room}`] : violations;
}
