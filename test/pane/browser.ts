import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import type { BrowserContextOptions, Page } from "playwright-core";
import { pagePolicy } from "../../build/policy";
import { launch, launchProfile, patience } from "../tools/browser";
import { freshPages } from "../tools/freshPages";
import { oncePerRun } from "../tools/oncePerRun";

/** The host of the pane's site. */
const home = "pane.test";
/** The host of another site, whose page shows the pane in a frame as Excel on the web does. */
const frames = "office.test";
const html =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pane</title><style>html,body,main{margin:0;height:100%}</style><main></main><script src="/page.js"></script></html>';
/** A browser asks each site for it by itself. */
const icon = "/favicon.ico";
const entries = {
  "/page.js": "page.tsx",
  "/worker.js": "../../src/workers/simulation/index.ts",
  "/exports.js": "../../src/workers/exports/index.ts",
};
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
  /** Where the pane is. */
  readonly address: string;
  /** A page of another site with the pane in a frame. `permissions` are those of the frame. */
  framed(permissions: string): string;
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
  readonly policy?: string | undefined;
  /** The script of the workers; null answers nothing to the request for it. */
  readonly worker?: string | null | undefined;
  /** An ordinary profile instead of a private window. */
  readonly profile?: boolean;
  /** A script that runs before the page's own. */
  readonly before?: string;
}

export async function panePages(): Promise<PanePages> {
  const folder = await oncePerRun("pane", bundled);
  const scripts = new Map(Object.keys(entries).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  /** Of the page that is open: there is one at a time. */
  let given: Given = {};
  const server = createServer((request, answer) => answerOf(scripts, given)(request, answer));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://${home}:${port}`;
  const browser = await launch();
  const usual = { viewport: { width: 320, height: 900 }, reducedMotion: "reduce" } as const;
  const pages = freshPages(browser, origin, usual);
  const ofProfile = async (options: BrowserContextOptions) => {
    const page = await (await launchProfile({ ...usual, ...options })).newPage();
    page.setDefaultTimeout(patience);
    return page;
  };
  return {
    address: `${origin}/`,
    framed: (permissions) => `http://${frames}:${port}/?frame=${encodeURIComponent(permissions)}`,
    async open(language, { policy, worker, before, profile = false, ...options } = {}) {
      const page = await (profile ? ofProfile(options) : pages.open(options));
      given = { policy, worker };
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        const { protocol, hostname, pathname } = new URL(request.url());
        if (protocol !== "http:") return;
        if ([home, frames].includes(hostname) && ["/", icon, ...scripts.keys()].includes(pathname)) return;
        complaints.push(`asked for ${request.url()}`);
      });
      if (before !== undefined) await page.addInitScript(before);
      await page.goto(language === undefined ? `${origin}/` : `${origin}/?language=${language}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      return Object.assign(page, { complaints });
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Answers for both hosts. */
function answerOf(scripts: ReadonlyMap<string, string>, { policy = usualPolicy, worker }: Given): RequestListener {
  return ({ url = "/", headers }, answer) => {
    const { pathname, hostname, searchParams } = new URL(url, `http://${headers.host}`);
    if (pathname === "/worker.js" && worker === null) return;
    const script = pathname === "/worker.js" && typeof worker === "string" ? worker : scripts.get(pathname);
    if (hostname === frames) {
      const source = `http://${headers.host?.replace(frames, home)}/`;
      answer.setHeader("content-type", "text/html");
      answer.end(
        `<!doctype html><iframe sandbox="${searchParams.get("frame")}" src="${source}" style="border:0;inline-size:320px;block-size:900px"></iframe>`,
      );
    } else if (pathname === "/") {
      answer.setHeader("content-type", "text/html");
      answer.setHeader("content-security-policy", policy);
      answer.end(html);
    } else if (pathname === icon) answer.writeHead(204).end();
    else if (script === undefined) answer.writeHead(404).end();
    else {
      answer.setHeader("content-type", "text/javascript; charset=utf-8");
      // A script that the browser keeps is compiled once for many pages.
      if (pathname !== "/worker.js") answer.setHeader("cache-control", "max-age=3600");
      answer.end(script);
    }
  };
}
