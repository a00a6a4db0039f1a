import { afterAll, beforeAll, expect, it } from "vitest";
import { locales } from "../../src/locales";
import { describeWith } from "../tools/tool";
import { openTab } from "./openTab";
import { panePages, type PanePages } from "./browser";
import { chooseDigits, openSettings } from "./settings";
import { quiet, own, withSample } from "./steps";

const { settings, create } = locales.fa.pane;

describeWith(["Chromium"], "the digits of a Persian reader", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  it("are chosen once, everywhere, and kept for the next visit", async () => {
    const page = await pages.open("fa");
    await withSample(page, "full");
    await page.getByRole("img").first().waitFor();
    await page.locator("form, section").last().waitFor();
    const shown = () =>
      page.evaluate(() => {
        const copy = document.querySelector("main")?.cloneNode(true) as HTMLElement;
        for (const option of copy.querySelectorAll("option, fieldset [aria-pressed]")) option.remove();
        return copy.textContent ?? "";
      });
    expect(await shown()).toMatch(/[۰-۹]/);
    await chooseDigits(page, "latin");
    await expect.poll(shown).not.toMatch(/[۰-۹٫٬٪]/);
    await openTab(page, "fa", "functions");
    await page.getByText("CRMTCOUSER").first().waitFor();
    expect(await shown()).not.toMatch(/[۰-۹]/);
    await page.reload();
    await own(page);
    await page.getByRole("heading", { name: create.live.title }).waitFor();
    expect(await shown()).not.toMatch(/[۰-۹]/);
    await chooseDigits(page, "persian");
    await expect.poll(shown).toMatch(/[۰-۹]/);
    quiet(page);
  });

  it("are chosen in Persian alone, and where nothing is kept it is said", async () => {
    const page = await pages.open("fi");
    await openSettings(page, "fi");
    await expect.poll(() => page.getByRole("group").count()).toBe(1);
    quiet(page);
    const refusing = `Object.defineProperty(window, "localStorage", { get() { throw new Error("denied"); } });`;
    const other = await pages.open("fa", { before: refusing });
    await chooseDigits(other, "latin");
    await openSettings(other, "fa");
    await other.getByText(settings.digitsNotKept).waitFor();
    quiet(other);
  });
});
