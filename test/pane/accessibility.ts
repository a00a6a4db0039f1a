import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { isThorough, seed } from "../tools/sample";

let asked = seed;

/**
 * Every rule, best practices too, is looked at in a third of the calls, and in thorough runs in all; nothing is ever wider than the
 * pane. The checker takes as long as a page takes to open, and `npm run test:views` looks at every view.
 */
export async function accessible(page: Page): Promise<void> {
  asked += 1;
  expect(await (isThorough || asked % 3 === 0 ? faultsOf(page) : tooWide(page))).toEqual([]);
}

/** What a checker finds, in words. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  // A colour that is on its way to another has neither's contrast.
  await page.evaluate(() => {
    const finite = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    const ended = Promise.allSettled(finite.map(({ finished }) => finished));
    return Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 1000))]).then(() => undefined);
  });
  // Past the page's policy, which lets in nothing but the page's own script.
  const violations = await page.evaluate(async (source) => {
    new Function(source)();
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, axe.source);
  return [...violations, ...(await tooWide(page))];
}

async function tooWide(page: Page): Promise<readonly string[]> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const room = page.viewportSize()?.width ?? 0;
  return width > room ? [`${width} pixels wide, in a page of ${room}`] : [];
}
