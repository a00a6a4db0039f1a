/** The Data tab in a browser: goals, and plan against actual. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fill } from "../../src/language/fill";
import type { Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { itDrawn, readers, some } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { accessible } from "./accessibility";
import { panePages, type PanePages } from "./browser";
import { openTab } from "./openTab";
import { shot } from "./shots";
import { bare, quiet, log, spoken, withSample } from "./steps";

describeWith(["Chromium"], "the Data tab", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  /** The sheet calculates what is attained; the paper doesn't, so the test does. */
  const calculates = (page: Page) =>
    page.evaluate(() => {
      const { paper } = window;
      const columnOf = (name: string) => {
        const place = paper.names.get(`CRM_1_goals_${name}`);
        if (!place || !("sheet" in place)) throw new Error(`No column is named ${name}.`);
        return place;
      };
      const rewrite = paper.rewrite.bind(paper);
      paper.rewrite = async (...given) => {
        await rewrite(...given);
        const { sheet, area } = columnOf("attained");
        const cells = paper.sheets.find(({ name }) => name === sheet)?.cells;
        for (let row = area.row; row < area.row + area.rows; row++) {
          const [baseline, target, actual] = ["baseline", "target", "actual"].map(
            (name) => cells?.get(`${row}:${columnOf(name).area.column}`)?.value,
          );
          if (typeof baseline !== "number" || typeof target !== "number" || typeof actual !== "number") continue;
          cells?.set(`${row}:${area.column}`, { value: (actual - baseline) / (target - baseline), formula: "1" });
        }
      };
    });
  const opened = async (language: Language, asked: Parameters<PanePages["open"]>[1] = {}) => {
    const page = await pages.open(language, asked);
    await withSample(page, "full");
    await calculates(page);
    await openTab(page, language, "data");
    await page.getByRole("heading", { name: locales[language].data.review.title }).waitFor();
    return page;
  };
  const item = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name }).first();
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

  it.each(readers)(
    "shows a goal, changes its actual figure by keyboard, and says what is attained (%s)",
    async (language) => {
      const page = await opened(language);
      const { data, full } = locales[language];
      const goal = full.goals.cycle;
      const edit = page.getByRole("button", {
        name: fill(data.editItem, { item: `\u2068${goal}\u2069` }),
        exact: true,
      });
      await edit.focus();
      await page.keyboard.press("Enter");
      // The first field has the focus; the actual figure is the third.
      for (const key of ["Tab", "Tab"]) await page.keyboard.press(key);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type("53");
      await page.keyboard.press("Enter");
      await expect.poll(async () => bare(await item(page, goal).innerText())).toMatch(language === "fa" ? /۷۵/ : /75/);
      await expect.poll(() => spoken(page)).toMatch(language === "fa" ? /۷۵/ : /75/);
      await expect.poll(async () => (await log(page)).at(-1)).toBe("rewrite 1");
      expect(bare(await focused(page))).toBe(fill(data.editItem, { item: goal }));
      // Escape leaves the sheet as it is, and the focus comes back.
      await page.keyboard.press("Enter");
      await page.keyboard.type("1");
      await page.keyboard.press("Escape");
      expect(bare(await focused(page))).toBe(fill(data.editItem, { item: goal }));
      expect((await log(page)).filter((each) => each.startsWith("rewrite"))).toHaveLength(1);
      await item(page, goal).getByRole("button").last().click();
      await expect.poll(async () => (await log(page)).at(-1)).toBe("show 1 goals_actual 2 0");
      await accessible(page);
      await shot(page, `data-${language}`);
      quiet(page);
    },
  );

  const looks = [
    ["en", {}],
    ["fa", {}],
    ["tr", { colorScheme: "dark" }],
    ["fi", { forcedColors: "active" }],
  ] as const;
  it.each(some(looks))("is accessible while a form asks and refuses: %s %o", async (language, asked) => {
    const page = await opened(language, asked);
    const { data, full } = locales[language];
    const goal = full.goals.cycle;
    await item(page, goal).getByRole("button").first().click();
    await page.getByLabel(data.goals.actual, { exact: true }).fill("soon");
    await page.getByLabel(data.goals.target, { exact: true }).fill("1 1/2");
    await page.getByLabel(data.goals.date, { exact: true }).fill("1999-12-31");
    await page.getByRole("button", { name: data.save, exact: true }).click();
    await page.getByText(data.wrong.number).waitFor();
    await page.getByText(data.wrong.date.slice(0, 12)).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
    expect((await log(page)).some((each) => each.startsWith("rewrite"))).toBe(false);
    const section = page.getByRole("region", { name: data.goals.title, exact: true });
    await section.locator("[aria-expanded]").click();
    await accessible(page);
    await shot(page, `data-edit-${language}-${Object.values(asked).join("")}`);
    quiet(page);
  });

  itDrawn(
    "writes a period's actual figures, and says overdue reviews, what is missing, and what the sheet refuses",
    async () => {
      const page = await opened("en");
      const { data, full, pane } = locales.en;
      await page.clock.setFixedTime(new Date("2028-01-15T12:00:00Z"));
      await page.evaluate(() => window.paper.select("A1"));
      await page.getByText(/^Overdue reviews: .*Sales cycle/).waitFor();
      await page.getByText(/^Still missing: .*Quarter 3 \(year 1\), Quarter 4 \(year 1\)/).waitFor();
      await page.getByText(data.review.lacks.both).first().waitFor();
      const period = item(page, "Quarter 3 (year 1)");
      await period.getByRole("button").first().click();
      await page.getByLabel(data.review.actualBenefits).fill("20,000");
      await page.getByRole("button", { name: data.save }).click();
      await period.getByText(data.review.lacks.actualCosts).waitFor();
      expect(bare(await period.innerText())).toContain("20,000");
      // The sheet has changed since the fields were opened.
      await item(page, full.goals.cycle).getByRole("button").first().click();
      await page.getByLabel(data.goals.actual, { exact: true }).fill("51");
      await page.evaluate(() => {
        const place = window.paper.names.get("CRM_1_goals_actual");
        if (place && "sheet" in place) window.paper.write(`'${place.sheet}'!E${place.area.row + 3}`, 40);
      });
      await page.getByRole("button", { name: data.save }).click();
      await page.getByText(data.refusals.changed).waitFor();
      await page.getByRole("button", { name: data.cancel }).click();
      // All or nothing: the spreadsheet refuses.
      await item(page, full.goals.cycle).getByRole("button").first().click();
      await page.getByLabel(data.goals.actual, { exact: true }).fill("52");
      await page.evaluate(() => void (window.paper.failure = "no"));
      await page.getByRole("button", { name: data.save }).click();
      await page.getByText(pane.share.trouble.failed).waitFor();
      quiet(page);
    },
  );

  itDrawn("says that there is no model with goals, what an earlier version lacks, and what was deleted", async () => {
    const page = await pages.open("en");
    const { data, pane } = locales.en;
    const tab = page.getByRole("tab", { name: pane.frame.tabs.data, exact: true });
    await withSample(page);
    await tab.click();
    await page.getByText(data.none).waitFor();
    await openTab(page, "en", "result");
    await page.evaluate(() => {
      window.paper.names.clear();
      window.paper.select("A1");
    });
    await withSample(page, "full");
    await tab.click();
    await page.getByText(/^Net .* of plan/).waitFor();
    await page.evaluate(() => {
      window.paper.names.delete("CRM_1_goals_actual");
      for (const name of [...window.paper.names.keys()])
        if (/_(quarters|soFar)_/.test(name)) window.paper.names.delete(name);
      window.paper.select("A1");
    });
    await page.getByText(data.goals.lost).waitFor();
    await page.getByText(data.review.unnamed).waitFor();
    await page.evaluate(() => {
      window.paper.names.clear();
      window.paper.select("A2");
    });
    await page.getByText(data.none).waitFor();
    expect(await tab.getAttribute("aria-selected")).toBe("true");
    await accessible(page);
    quiet(page);
  });
});
