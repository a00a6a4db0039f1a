import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import type { BrowserContextOptions, Page } from "playwright-core";
import { pagePolicy } from "../../build/policy";
import { launch, launchProfile, patience } from "../tools/browser";
import { freshPages } from "../tools/freshPages";
import { oncePerRun } from "../tools/oncePerRun";

const origin = "http://pane.test";
/** Another site, whose page shows the pane in a frame as Excel on the web does: `?frame=` are the frame's permissions. */
const frames = "http://office.test";
const html =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pane</title><style>html,body,main{margin:0;height:100%}</style><main></main><script src="/page.js"></script></html>';
const entries = { "/page.js": "page.tsx", "/worker.js": "../../src/worker/index.ts" };
/** A part that the pane loads on demand is lost while the page's `isOffline` is true. */
const onDemand: Plugin = {
  name: "on demand",
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /./ }, async ({ path, kind, pluginData, ...from }) => {
      if (kind !== "dynamic-import" || pluginData === "resolved") return undefined;
      const found = await resolve(path, { kind, pluginData: "resolved", ...from });
      return { path: found.path, namespace: "on-demand" };
    });
    onLoad({ filter: /./, namespace: "on-demand" }, ({ path }) => ({
      contents: `if (window.isOffline) throw new Error("The part is lost."); export * from ${JSON.stringify(path)};`,
      resolveDir: "/",
    }));
  },
};
async function bundled(folder: string): Promise<void> {
  await Promise.all(
    Object.entries(entries).map(([path, entry]) =>
      build({
        entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
        outfile: join(folder, path),
        bundle: true,
        minify: true,
        format: "iife",
        jsx: "automatic",
        plugins: [onDemand],
        define: { "process.env.NODE_ENV": '"production"' },
      }),
    ),
  );
}

/** As the add-in's own pages are served. */
export const usualPolicy = pagePolicy("addIn");

export type PanePage = Page & { readonly complaints: readonly string[] };

export interface PanePages {
  /**
   * A new page with the pane in it. Whatever it logs as an error, or asks of the network, is kept. Without a language the
   * pane chooses one by itself.
   */
  open(language: string | undefined, options?: BrowserContextOptions & Given): Promise<PanePage>;
  close(): Promise<void>;
}

/** What the page's surroundings refuse. */
export interface Given {
  /** The page's content security policy. */
  readonly policy?: string;
  /** The script of the workers; null answers nothing to the request for it. */
  readonly worker?: string | null;
  /** An ordinary profile instead of a private window. */
  readonly profile?: boolean;
  /** A script that runs before the page's own. */
  readonly before?: string;
}

export async function panePages(): Promise<PanePages> {
  const folder = await oncePerRun("pane", bundled);
  const scripts = new Map(Object.keys(entries).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  const browser = await launch();
  const usual = { viewport: { width: 320, height: 900 }, reducedMotion: "reduce" } as const;
  const pages = freshPages(browser, origin, usual);
  const ofProfile = async (options: BrowserContextOptions) => {
    const page = await (await launchProfile({ ...usual, ...options })).newPage();
    page.setDefaultTimeout(patience);
    return page;
  };
  return {
    async open(language, { policy = usualPolicy, worker, before, profile = false, ...options } = {}) {
      const page = await (profile ? ofProfile(options) : pages.open(options));
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      if (before !== undefined) await page.addInitScript(before);
      await page.route("**/*", (route) => {
        const { pathname, origin: from } = new URL(route.request().url());
        if (pathname === "/worker.js" && worker === null) return;
        if (from === frames) {
          const permissions = new URL(route.request().url()).searchParams.get("frame") ?? "";
          return route.fulfill({
            body: `<!doctype html><iframe sandbox="${permissions}" src="${origin}/" style="border:0;inline-size:320px;block-size:900px"></iframe>`,
            contentType: "text/html",
          });
        }
        if (from === origin && pathname === "/")
          return route.fulfill({
            body: html,
            contentType: "text/html",
            headers: { "content-security-policy": policy },
          });
        const script = pathname === "/worker.js" && typeof worker === "string" ? worker : scripts.get(pathname);
        if (from === origin && script !== undefined)
          return route.fulfill({ body: script, contentType: "text/javascript; charset=utf-8" });
        complaints.push(`asked for ${route.request().url()}`);
        return route.abort();
      });
      await page.goto(language === undefined ? `${origin}/` : `${origin}/?language=${language}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      return Object.assign(page, { complaints });
    },
    close: () => browser.close(),
  };
}
