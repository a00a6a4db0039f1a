import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launch } from "./browser";
import { freshPages, type FreshPages } from "./freshPages";
import { serve, type Served } from "./server";
import { describeWith } from "./tool";

/** What a page finds of the page before it. */
const found = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
    name: window.name,
    globals: "mark" in window,
    year: new Date().getFullYear() < 2000,
  }));

const nothing = { local: 0, session: 0, databases: 0, cookies: "", name: "", globals: false, year: false };

describeWith(["Chromium"], "the next page", () => {
  let folder: string;
  let server: Served;
  let browser: Browser;
  let pages: FreshPages;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "crm-roi-pages-"));
    await writeFile(join(folder, "index.html"), '<!doctype html><link rel="icon" href="data:,"><title>Page</title>');
    server = await serve(folder, "http");
    browser = await launch();
    pages = freshPages(browser, server.origin, { viewport: { width: 320, height: 200 } });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  });

  const opened = async (options = {}) => {
    const page = await pages.open(options);
    const marks = async (change: (page: Page) => unknown) => {
      await change(page);
      await page.goto(server.origin);
      return page;
    };
    return { page: await marks(() => undefined), marks };
  };

  it("finds nothing that the page before it has stored, and tells nobody who listened to that one", async () => {
    const { page } = await opened({ viewport: { width: 500, height: 200 }, colorScheme: "dark" });
    const heard: string[] = [];
    page.on("console", (message) => heard.push(message.text()));
    await page.route("**/*", (route) => route.fulfill({ body: "another", contentType: "text/html" }));
    await page.evaluate(async () => {
      localStorage.setItem("kept", "1");
      sessionStorage.setItem("kept", "1");
      document.cookie = "kept=1";
      window.name = "kept";
      Object.assign(window, { mark: true });
      await new Promise((resolve) => (indexedDB.open("kept").onsuccess = resolve));
    });
    const { page: next } = await opened();
    expect(next).toBe(page);
    await next.evaluate(() => console.log("said"));
    expect(heard).toEqual([]);
    expect(await next.title()).toBe("Page");
    expect(await found(next)).toEqual(nothing);
    expect(await next.evaluate(() => [innerWidth, matchMedia("(prefers-color-scheme: dark)").matches])).toEqual([
      320,
      false,
    ]);
  });

  it.each<[string, (page: Page) => unknown]>([
    ["script", (page) => page.addInitScript("window.mark = true")],
    ["function", (page) => page.exposeFunction("mark", () => undefined)],
    ["clock", (page) => page.clock.setFixedTime(new Date("1999-01-01"))],
  ])("has no %s of the page before it", async (_, change) => {
    const page = await (await opened()).marks(change);
    expect(await found(page)).not.toEqual(nothing);
    const { page: next } = await opened();
    expect(await found(next)).toEqual(nothing);
    expect(page.isClosed()).toBe(true);
  });
});
