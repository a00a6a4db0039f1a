import { afterAll, beforeAll, expect, it } from "vitest";
import { locales } from "../../src/locales";
import { describeWith } from "../tools/tool";
import { openTab } from "./openTab";
import { panePages, type PanePages } from "./browser";
import { quiet, own, withSample } from "./steps";

const { frame, create } = locales.fa.pane;

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
        for (const option of copy.querySelectorAll("option")) option.remove();
        return copy.textContent ?? "";
      });
    expect(await shown()).toMatch(/[۰-۹]/);
    const choice = page.getByLabel(frame.digits, { exact: true });
    await choice.selectOption("latin");
    await expect.poll(shown).not.toMatch(/[۰-۹٫٬٪]/);
    await openTab(page, "fa", "functions");
    await page.getByText("CRMTCOUSER").first().waitFor();
    expect(await shown()).not.toMatch(/[۰-۹]/);
    await page.reload();
    await expect.poll(() => choice.inputValue()).toBe("latin");
    await own(page);
    await page.getByRole("heading", { name: create.live.title }).waitFor();
    expect(await shown()).not.toMatch(/[۰-۹]/);
    await choice.selectOption("persian");
    await expect.poll(shown).toMatch(/[۰-۹]/);
    quiet(page);
  });

  it("are chosen in Persian alone, and where nothing is kept it is said", async () => {
    const page = await pages.open("fi");
    await page.getByLabel(locales.fi.pane.language, { exact: true }).waitFor();
    expect(await page.getByRole("combobox").count()).toBe(1);
    quiet(page);
    const refusing = `Object.defineProperty(window, "localStorage", { get() { throw new Error("denied"); } });`;
    const other = await pages.open("fa", { before: refusing });
    await other.getByLabel(frame.digits, { exact: true }).selectOption("latin");
    await other.getByText(frame.digitsNotKept).waitFor();
    quiet(other);
  });
});
