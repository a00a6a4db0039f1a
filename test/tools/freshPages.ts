/** Pages of one browser, one after another. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { patience } from "./browser";

export interface FreshPages {
  /** A page that has no address yet. The pages before it are closed, for a page that no one watches draws on. */
  open(options?: BrowserContextOptions): Promise<Page>;
}

interface Kept {
  readonly key: string;
  readonly context: BrowserContext;
  readonly keeper: Page;
}

/**
 * A page finds nothing of what the pages before it have stored. It runs in their process, where the scripts are compiled:
 * opening it takes half of the time. A bare page of the same site keeps that process.
 */
export function freshPages(browser: Browser, origin: string, usual: BrowserContextOptions): FreshPages {
  let kept: Kept | undefined;

  async function contextFor(options: BrowserContextOptions): Promise<Kept> {
    const key = JSON.stringify(options);
    if (kept?.key === key && browser.contexts().includes(kept.context)) return kept;
    await Promise.all(browser.contexts().map((context) => context.close()));
    const context = await browser.newContext(options);
    const keeper = await context.newPage();
    await keeper.route("**/*", (route) => route.fulfill({ body: "<!doctype html>", contentType: "text/html" }));
    await keeper.goto(origin);
    kept = { key, context, keeper };
    return kept;
  }

  async function forget({ context, keeper }: Kept): Promise<void> {
    await Promise.all(context.pages().map((page) => (page === keeper ? undefined : page.close())));
    await context.clearPermissions();
    const session = await context.newCDPSession(keeper);
    await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "cookies,indexeddb,local_storage" });
    await session.detach();
  }

  return {
    async open(options = {}) {
      const { viewport, colorScheme, forcedColors, reducedMotion, ...others } = { ...usual, ...options };
      const context = await contextFor(others);
      await forget(context);
      const page = await context.context.newPage();
      if (viewport) await page.setViewportSize(viewport);
      await page.emulateMedia({
        colorScheme: colorScheme ?? "light",
        forcedColors: forcedColors ?? "none",
        reducedMotion: reducedMotion ?? "no-preference",
      });
      page.setDefaultTimeout(patience);
      return page;
    },
  };
}
