import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { describeWith } from "../tools/tool";
import { itDrawn, readers, some } from "../tools/sample";
import { accessible } from "./accessibility";
import { panePages, type PanePages } from "./browser";
import { openTab } from "./openTab";
import { simulating } from "./simulate";
import { quiet, create, figure, own, spoken, withSample } from "./steps";

async function simulated(page: Page, language: Language): Promise<void> {
  const { enter, submit, figures } = simulating(page, language);
  await enter([55, 110, 95, 140]);
  await submit();
  await figures();
}

describeWith(["Chromium"], "the pane for every reader", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  it.each(readers)(
    "has no fault an accessibility checker finds, nor a sideways scroll: %s at 320 px",
    async (language) => {
      const page = await pages.open(language);
      await accessible(page);
      await own(page);
      const [rate, users] = ["rate", "users"].map((figure) => page.locator(`[data-figure=${figure}]`));
      await users?.fill("0");
      await rate?.fill("101");
      await create(page);
      await accessible(page);
      await page.getByRole("combobox", { name: locales[language].pane.create.currency }).click();
      await page.getByRole("listbox").waitFor();
      await accessible(page);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: locales[language].pane.create.back, exact: true }).click();
      await withSample(page);
      await page.evaluate(() => {
        window.paper.write("A1", { error: "#VALUE!" }, "CRMROI(B2:D2,B3:C3)");
        window.paper.writeNamed("CRM_1_tco", 123456789012345);
        window.paper.writeNamed("CRM_1_checks", "?");
      });
      await openTab(page, language, "functions");
      await page.getByText("CRMTCOUSER").first().waitFor();
      await accessible(page);
      await openTab(page, language, "result");
      const { fold, submit } = simulating(page, language);
      await fold();
      await page.locator("fieldset input").first().fill("");
      await submit();
      await page.locator("fieldset [role=alert]").first().waitFor();
      await accessible(page);
      await simulated(page, language);
      // Amounts of many digits, beside percentiles that are never reached.
      await page.evaluate(() => window.paper.writeNamed("CRM_1_costs_licences", 123456789012345));
      await submit();
      await page.locator("table").getByText("–").first().waitFor();
      await page.waitForFunction(() => document.querySelector("[aria-disabled=true]") === null);
      await accessible(page);
      quiet(page);
    },
  );

  it.each(some([{ colorScheme: "dark" }, { forcedColors: "active" }] as const))(
    "is as accessible with %o",
    async (asked) => {
      const page = await pages.open("en", asked);
      await accessible(page);
      await withSample(page);
      await page.evaluate(() => window.paper.write("A1", { error: "#VALUE!" }, "CRMROI(B2:D2,B3:C3)"));
      await openTab(page, "en", "functions");
      await page.getByText("CRMTCOUSER").first().waitFor();
      await accessible(page);
      await openTab(page, "en", "result");
      await simulating(page, "en").fold();
      await simulated(page, "en");
      await accessible(page);
      quiet(page);
    },
  );

  itDrawn("lets a keyboard user run the simulation, and announces its result", async () => {
    const page = await pages.open("en");
    await withSample(page);
    await page.getByRole("button", { name: locales.en.pane.simulation.title }).focus();
    await page.keyboard.press("Enter");
    await page.locator("fieldset").first().waitFor();
    for (const key of ["60", "120", "90", "130"]) {
      await page.keyboard.press("Tab");
      await page.keyboard.type(key);
    }
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    // The lines move together until the reader chooses otherwise.
    expect(await page.locator("input[value=none]").isChecked()).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => spoken(page)).toMatch(/cases NPV is above 0; in 90 of 100 it lies between/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Simulate");
    // The group's name is heard with the field's.
    expect(await page.getByRole("group", { name: "Costs, % of plan" }).getByLabel("At most").inputValue()).toBe("130");
    await expect.poll(() => page.getByRole("rowheader", { name: "P50" }).count()).toBe(1);
    quiet(page);
  });

  it("can be used by keyboard, and the focus is always visible", async () => {
    const page = await pages.open("en");
    const stops: string[] = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press("Tab");
      stops.push(
        await page.evaluate(() => {
          const here = document.activeElement as HTMLInputElement | null;
          const label = here?.labels?.[0]?.textContent ?? here?.textContent ?? "";
          return here?.type === "radio" ? here.value : label;
        }),
      );
    }
    expect(stops).toEqual([
      "Settings",
      "Result",
      "New cost and benefit model",
      "Try the sample",
      "My own figures",
      "The sample as a full workbook",
    ]);
    await withSample(page);
    await page.keyboard.press("Tab");
    const outline = await figure(page, "ROI").evaluate((card) => {
      const { outlineStyle, borderColor } = getComputedStyle(card);
      const after = getComputedStyle(card, "::after");
      return {
        isFocused: card === document.activeElement,
        outlineStyle,
        borderColor,
        after: after.outlineStyle + after.borderTopStyle,
      };
    });
    expect(outline.isFocused).toBe(true);
    expect(`${outline.outlineStyle} ${outline.after}`).toContain("solid");
    quiet(page);
  });
});
