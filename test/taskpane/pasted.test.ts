import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { everywhere } from "../../build/headers";
import { locales } from "../../src/locales";
import { silentExcel } from "../office/excelOfPage";
import { copyHostile, foreign, inject, outcome, ranOrLive } from "../tools/hostile";
import { describeWith } from "../tools/tool";
import { built } from "../functions/site";
import { sitePages, type SitePages } from "./pages";
import { itDrawn } from "../tools/sample";

describeWith(["Chromium"], "HTML from elsewhere in the pane", () => {
  let pages: SitePages;
  beforeAll(async () => {
    pages = await sitePages();
  });
  afterAll(() => pages?.close());

  const inExcel = (page: Page) =>
    silentExcel(page, { locale: "en-US", sets: { ExcelApi: "1.15", CustomFunctionsRuntime: "1.3" } });
  const ready = (page: Page) => page.getByText(locales.en.pane.create.title).waitFor();

  itDrawn("stays text in every field that it is pasted into", async () => {
    const page = await pages.open("taskpane.html", { prepare: inExcel });
    await ready(page);
    await page.getByRole("button", { name: locales.en.pane.create.title, exact: true }).click();
    await page.getByRole("button", { name: locales.en.pane.create.own, exact: true }).click();
    await copyHostile(page);
    const fields = page.locator("input:not([type=radio]):not([type=checkbox]):visible, textarea:visible");
    // The form is loaded when it is asked for.
    await fields.nth(2).waitFor();
    const count = await fields.count();
    const values: string[] = [];
    for (let i = 0; i < count; i++) {
      await fields.nth(i).click();
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.press("ControlOrMeta+V");
      values.push(await fields.nth(i).inputValue());
    }
    expect(values.filter((value) => value.includes("<script>")).length).toBeGreaterThan(2);
    await page.getByRole("button", { name: locales.en.pane.create.submit, exact: true }).click();
    await page.getByText(locales.en.pane.create.wrong.currency).waitFor();
    expect(await ranOrLive(page)).toEqual([]);
    expect(page.complaints).toEqual([]);
    await page.close();
  });

  it("stays text in the search of the functions", async () => {
    const page = await pages.open("taskpane.html", { locale: "en-GB" });
    await page.getByRole("searchbox").waitFor();
    await copyHostile(page);
    await page.getByRole("searchbox").click();
    await page.keyboard.press("ControlOrMeta+V");
    expect(await page.getByRole("searchbox").inputValue()).toContain("<script>");
    expect(await ranOrLive(page)).toEqual([]);
    await page.close();
  });

  /** The page as if it had no policy of its own. */
  const withoutMeta = async (page: Page) => {
    await inExcel(page);
    await page.route("**/taskpane.html", async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const body = text.replace(/<meta[^>]*Content-Security-Policy[^>]*>/, "");
      expect(body).not.toBe(text);
      await route.fulfill({ response, body });
    });
  };
  /** The page as if its server sent no policy. */
  const withoutHeader = async (page: Page) => {
    await inExcel(page);
    await page.route("**/taskpane.html", async (route) => {
      const response = await route.fetch();
      const { "content-security-policy": policy, ...headers } = response.headers();
      expect(policy).toBe(everywhere["Content-Security-Policy"]);
      await route.fulfill({ response, headers });
    });
  };

  it.each([
    ["header", withoutMeta],
    ["meta element", withoutHeader],
  ])("runs nothing even where it gets into the page: the policy of the %s alone refuses it", async (_, prepare) => {
    const page = await pages.open("taskpane.html", { prepare });
    await ready(page);
    await inject(page);
    await expect
      .poll(() => outcome(page))
      .toEqual({ ran: [], refused: ["connect-src", "script-src-attr", "script-src-elem"] });
    expect(page.complaints.filter((each) => each.startsWith("asked for"))).toEqual([]);
    await page.close();
  });

  it("would run without a policy", async () => {
    const page = await pages.open("taskpane.html", { prepare: inExcel, bypassCSP: true });
    await ready(page);
    await inject(page);
    await expect
      .poll(() => outcome(page))
      .toEqual({ ran: expect.arrayContaining(["frame", "image", "link", "script"]), refused: [] });
    expect(page.complaints).toContain(`asked for ${foreign}/module.js`);
    await page.close();
  });

  itDrawn("gets no answer from a worker, which obeys the header of its script", async () => {
    const page = await pages.open("taskpane.html", { prepare: inExcel });
    await ready(page);
    const { folder } = await built();
    const script = readdirSync(join(folder, "pane")).find((file) => /^simulation\.[\w.]*js$/.test(file));
    const worker = page.waitForEvent("worker");
    await page.evaluate((path) => void new Worker(`/pane/${path}`), script);
    const refused = await (
      await worker
    ).evaluate(
      (from) =>
        new Promise((resolve) => {
          addEventListener("securitypolicyviolation", (event) =>
            resolve((event as SecurityPolicyViolationEvent).effectiveDirective),
          );
          fetch(`${from}/`).then(
            () => resolve("fetched"),
            () => undefined,
          );
        }),
      foreign,
    );
    expect(refused).toBe("connect-src");
    await page.close();
  });
});
