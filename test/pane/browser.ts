import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { pagePolicy } from "../../build/policy";
import { launch, patience } from "../tools/browser";

const origin = "http://pane.test";
const html =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pane</title><style>html,body,main{margin:0;height:100%}</style><main></main><script src="/page.js"></script></html>';
const entries = { "/page.js": "page.tsx", "/worker.js": "../../src/worker/index.ts" };

export interface PanePages {
  /** A new page with the pane in it. Whatever it logs as an error, or asks of the network, is kept. */
  open(language: string, options?: BrowserContextOptions): Promise<Page & { readonly complaints: readonly string[] }>;
  close(): Promise<void>;
}

export async function panePages(): Promise<PanePages> {
  const scripts = new Map(
    await Promise.all(
      Object.entries(entries).map(async ([path, entry]) => {
        const bundle = await build({
          entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
          bundle: true,
          write: false,
          format: "iife",
          jsx: "automatic",
          define: { "process.env.NODE_ENV": '"production"' },
        });
        return [path, bundle.outputFiles[0]?.text ?? ""] as const;
      }),
    ),
  );
  const browser: Browser = await launch();
  return {
    async open(language, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 320, height: 900 },
        reducedMotion: "reduce",
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.route("**/*", (route) => {
        const { pathname, origin: from } = new URL(route.request().url());
        if (from === origin && pathname === "/")
          return route.fulfill({
            body: html,
            contentType: "text/html",
            headers: { "content-security-policy": pagePolicy("addIn") },
          });
        const script = scripts.get(pathname);
        if (from === origin && script !== undefined)
          return route.fulfill({ body: script, contentType: "text/javascript; charset=utf-8" });
        complaints.push(`asked for ${route.request().url()}`);
        return route.abort();
      });
      await page.goto(`${origin}/?language=${language}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      return Object.assign(page, { complaints });
    },
    close: () => browser.close(),
  };
}
