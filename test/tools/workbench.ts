import type { BrowserContextOptions, Page } from "playwright-core";
import { promisify } from "node:util";
import webpack, { type Stats } from "webpack";
import { workbench } from "../../build/workbench";
import { launch } from "./browser";
import { freshPages, type FreshPages } from "./freshPages";
import { oncePerRun } from "./oncePerRun";
import { serve } from "./server";

export interface Workbench {
  readonly page: Page;
  /** Requests to anywhere but the page's own place. There should be none. */
  readonly elsewhere: readonly string[];
  /** Exceptions and console errors of the page. */
  readonly complaints: readonly string[];
}

export interface Workbenches {
  /** A fresh page with an empty grid that takes keys; the one before it closes, for a grid that no one watches draws on. */
  open(options?: BrowserContextOptions & Given): Promise<Workbench>;
  close(): Promise<void>;
}

interface Given {
  /** A script that runs before the page's own. */
  readonly before?: string;
}

/** The folder with the workbench as `npm start` builds it. */
export const workbenchFolder = (): Promise<string> => oncePerRun("workbench", build);

/** Serves the workbench on this machine alone and starts a browser: once for many pages. */
export async function openWorkbench(): Promise<Workbenches> {
  const folder = await workbenchFolder();
  const server = await serve(folder, "http", 3600);
  const browser = await launch();
  const pages = freshPages(browser, server.origin, { viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  return {
    open: (options) => openPage(pages, `${server.origin}/`, options),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function openPage(
  pages: FreshPages,
  url: string,
  { before, ...options }: BrowserContextOptions & Given = {},
): Promise<Workbench> {
  const page = await pages.open(options);
  if (before !== undefined) await page.addInitScript(before);
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(url);
  await usable(page);
  return { page, elsewhere, complaints };
}

/** Univer's stage from which on its commands find what they need, such as what scrolls. */
const rendered = 2;

/** Until the grid of a page that loads takes keys. */
export async function usable(page: Page): Promise<void> {
  await page.locator("#grid canvas").first().waitFor();
  await page.locator("#heard caption").waitFor({ state: "attached" });
  await page.waitForFunction((stage) => {
    const { univerAPI } = window as unknown as { univerAPI?: { getCurrentLifecycleStage(): number } };
    return (univerAPI?.getCurrentLifecycleStage() ?? 0) >= stage;
  }, rendered);
}

async function build(folder: string): Promise<void> {
  const config = workbench();
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  if (!compiler) throw new Error("webpack was given no configuration");
  const stats = await promisify<Stats | undefined>((done) => compiler.run(done))();
  // The cache is written here, not beside the first test.
  await new Promise<void>((resolve, reject) => compiler.close((failure) => (failure ? reject(failure) : resolve())));
  if (stats?.hasErrors()) throw new Error(stats.toString("errors-only"));
}
