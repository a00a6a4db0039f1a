import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { built } from "../functions/site";
import { launch } from "../tools/browser";
import { freshPages } from "../tools/freshPages";
import { serve } from "../tools/server";

/** Where Microsoft serves its libraries, and the folder in which its npm package has the same files. */
const address = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const files = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

export interface SitePage extends Page {
  /** Whatever the page says on the console, throws, or asks of another place. */
  readonly complaints: readonly string[];
}

export interface SitePages {
  /** A page of the site as a browser shows it; `office` stands in for Microsoft's loader where the page is to be in Excel. */
  open(path: string, options?: BrowserContextOptions & Given): Promise<SitePage>;
  close(): Promise<void>;
}

interface Given {
  readonly office?: string;
  /** Before the page loads anything. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The production site, served over https. */
export async function sitePages(): Promise<SitePages> {
  const site = await built();
  const server = await serve(site.folder, "https");
  const browser = await launch();
  const pages = freshPages(browser, server.origin, { ignoreHTTPSErrors: true, viewport: { width: 320, height: 800 } });
  return {
    async open(path, { office, prepare, ...options } = {}) {
      const page = await pages.open(options);
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.route(
        (url) => url.origin !== server.origin,
        (route) => {
          const url = route.request().url();
          const file = join(files, url.slice(address.length));
          const known = url.startsWith(address) && existsSync(file);
          if (known)
            return route.fulfill({
              contentType: "text/javascript; charset=utf-8",
              body: office ?? readFileSync(file, "utf8"),
            });
          complaints.push(`asked for ${url}`);
          return route.abort();
        },
      );
      await prepare?.(page);
      await page.goto(`${server.origin}/${path}`);
      return Object.assign(page, { complaints });
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
