/** Pages of one browser, one after another. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { patience } from "./browser";

export interface FreshPages {
  /** A page that has no address yet. The pages before it are gone, for a page that no one watches draws on. */
  open(options?: BrowserContextOptions): Promise<Page>;
}

interface Kept {
  readonly key: string;
  readonly context: BrowserContext;
  readonly keeper: Page;
}

/** What a test hears of a page, and what would be told of the next. */
const heard = ["console", "dialog", "download", "pageerror", "popup", "request", "response", "worker"] as const;

/**
 * A page finds nothing of what the pages before it have stored. It is the tab of the page before it, or else a tab of its
 * process, where the scripts are compiled: opening it takes a third, or half, of the time. A bare page of the same site keeps
 * that process.
 */
export function freshPages(browser: Browser, origin: string, usual: BrowserContextOptions): FreshPages {
  let kept: Kept | undefined;
  let latest: Page | undefined;
  /** Pages that would carry something of their test, such as a script, to the next. */
  const marked = new WeakSet<Page>();

  async function contextFor(options: BrowserContextOptions): Promise<Kept> {
    const key = JSON.stringify(options);
    if (kept?.key === key && browser.contexts().includes(kept.context)) return kept;
    await kept?.context.close();
    const context = await browser.newContext(options);
    const keeper = await context.newPage();
    await keeper.route("**/*", (route) => route.fulfill({ body: "<!doctype html>", contentType: "text/html" }));
    await keeper.goto(origin);
    kept = { key, context, keeper };
    return kept;
  }

  /** The tab of the page before, or a new one. */
  async function tabOf({ context, keeper }: Kept): Promise<Page> {
    const again = latest && context.pages().includes(latest) && !marked.has(latest) ? latest : undefined;
    const emptied = again && (await emptiedTab(again));
    await Promise.all(context.pages().map((page) => page === keeper || page === emptied || page.close()));
    await context.clearPermissions();
    const session = await context.newCDPSession(keeper);
    await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "cookies,indexeddb,local_storage" });
    await session.detach();
    return emptied ?? watched(await context.newPage());
  }

  /** Without the page, what it keeps for its tab, and who listens to it; undefined where the page doesn't let go. */
  async function emptiedTab(page: Page): Promise<Page | undefined> {
    try {
      for (const event of heard) page.removeAllListeners(event);
      await page.unrouteAll();
      await page.evaluate(() => {
        sessionStorage.clear();
        window.name = "";
      });
      await page.goto("about:blank");
      return page;
    } catch {
      return undefined;
    }
  }

  /** What a test changes for good in a page marks it. */
  function watched(page: Page): Page {
    const { addInitScript, exposeFunction, clock } = page;
    const mark = <T extends (...given: never[]) => unknown>(change: T): T =>
      ((...given: Parameters<T>) => {
        marked.add(page);
        return change.apply(page, given);
      }) as T;
    Object.defineProperty(page, "clock", {
      get() {
        // The clock is that of all pages in the context.
        if (kept) kept = { ...kept, key: "spent" };
        return clock;
      },
    });
    return Object.assign(page, { addInitScript: mark(addInitScript), exposeFunction: mark(exposeFunction) });
  }

  return {
    async open(options = {}) {
      const { viewport, colorScheme, forcedColors, reducedMotion, ...others } = { ...usual, ...options };
      latest = await tabOf(await contextFor(others));
      if (viewport) await latest.setViewportSize(viewport);
      await latest.emulateMedia({
        colorScheme: colorScheme ?? "light",
        forcedColors: forcedColors ?? "none",
        reducedMotion: reducedMotion ?? "no-preference",
      });
      latest.setDefaultTimeout(patience);
      return latest;
    },
  };
}
