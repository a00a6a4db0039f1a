import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Every rule, best practices too; and nothing wider than the pane. */
export async function accessible(page: Page): Promise<void> {
  // Past the page's policy, which lets in nothing but the page's own script.
  const violations = await page.evaluate(async (source) => {
    new Function(source)();
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, axe.source);
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()?.width ?? 0,
  );
}
