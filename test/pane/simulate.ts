/** What the browser tests do with the pane's simulation, and what CRMSIMULATE says to it. */
import type { Page } from "playwright-core";
import { unsaid } from "../../src/catalogue/call";
import { CRMSIMULATE } from "../../src/catalogue/uncertainty/CRMSIMULATE";
import type { Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import type { Figures } from "../../src/workbook/figures";
import { benefitLines, costLines } from "../../src/workbook/lines";

/** In percent of the plan: benefits at least and at most, costs at least and at most. */
export type Ranges = readonly [number, number, number, number];

const measures = ["npv", "roi", "payback"];

/** Every number of the function's table over the one-sheet form of these figures, percentile by percentile. */
export function answered(figures: Figures, ranges: Ranges, trials: number, correlation = "adverse"): readonly number[] {
  const amounts = <K extends string>(lines: readonly K[], given: Partial<Record<K, { amounts: readonly number[] }>>) =>
    lines.map((line) => Array.from({ length: figures.years + 1 }, (_, year) => given[line]?.amounts[year] ?? null));
  const [benefitLow, benefitHigh, costLow, costHigh] = ranges.map((percent) => percent / 100);
  const table = unsaid(CRMSIMULATE, [
    amounts(benefitLines, figures.benefits),
    amounts(costLines, figures.costs),
    figures.discountRate,
    benefitLines.map(() => [benefitLow, 1, benefitHigh]),
    costLines.map(() => [costLow, 1, costHigh]),
    trials,
    1,
    correlation,
  ]);
  if (!Array.isArray(table)) throw new Error("No table.");
  const rows = (table as readonly (readonly unknown[])[]).slice(1);
  if (rows.map(([measure]) => measure).join() !== measures.join()) throw new Error("Other measures.");
  return Array.from({ length: 7 }, (_, i) => rows.map((row) => row[i + 1]))
    .flat()
    .filter((cell) => typeof cell === "number");
}

export function simulating(page: Page, language: Language) {
  const { simulation, create } = locales[language].pane;
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  /** From now on every share of the progress bar is kept; with a name, that button is pressed at the first above 0. */
  const watch = (press = "") =>
    page.evaluate((name) => {
      const shares: number[] = [];
      Object.assign(window, { shares });
      new MutationObserver((_, observer) => {
        const bar = document.querySelector("[role=progressbar]");
        const share = Number(bar?.getAttribute("aria-valuenow"));
        if (bar && share !== shares.at(-1)) shares.push(share);
        if (name === "" || !(share > 0)) return;
        observer.disconnect();
        [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name)?.click();
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    }, press);
  const shares = () => page.evaluate(() => (window as unknown as { readonly shares: readonly number[] }).shares);
  return {
    fold: () => button(simulation.title).click(),
    enter: async (ranges: Ranges) => {
      for (const [i, percent] of ranges.entries()) await page.locator("fieldset input").nth(i).fill(String(percent));
    },
    ask: (trials: number) => page.getByLabel(simulation.trials, { exact: true }).selectOption(String(trials)),
    submit: () => button(simulation.submit).click(),
    cancel: () => button(create.cancel),
    /** All digits of the table, row by row. */
    figures: async (): Promise<readonly number[]> => {
      await page.locator("table data").first().waitFor();
      return page
        .locator("table data")
        .evaluateAll((all) => all.map((each) => Number((each as HTMLDataElement).value)));
    },
    watch,
    /** Simulates until a run is cancelled midway: on a busy machine one may be over before its first share is shown. */
    cancelMidway: async () => {
      const cancelled = page.getByText(simulation.cancelled);
      for (let attempt = 0; attempt < 8; attempt++) {
        await watch(create.cancel);
        await button(simulation.submit).click();
        await page.getByRole("progressbar").waitFor({ state: "detached" });
        await cancelled.or(page.locator("table data")).first().waitFor();
        // One that is cancelled at its very end is over, too.
        if ((await cancelled.isVisible()) && ((await shares()).at(-1) ?? 1) < 1) return;
      }
      throw new Error("Every run was over before it could be cancelled");
    },
    shares,
  };
}
