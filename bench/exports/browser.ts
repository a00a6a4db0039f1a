/** Reads exports in Chromium: in the worker of the pane, and by PapaParse on the page. */
import { build } from "esbuild";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { launch } from "../../test/tools/browser";
import type { Run } from "./page";

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export interface Browsing {
  /** Each on a page of its own. */
  run(reader: "ours" | "papaparse", file: string): Promise<Run>;
  close(): Promise<void>;
}

export async function browsing(): Promise<Browsing> {
  const entryPoints = { page: pathOf("page.ts"), worker: pathOf("../../src/workers/exports/index.ts") };
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, minify: true, outdir: "/" });
  const scripts = new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, "/"), text]));
  const server = createServer(({ url = "" }, response) => {
    const script = scripts.get(url);
    response.setHeader("content-type", script === undefined ? "text/html" : "text/javascript");
    response.end(script ?? '<!doctype html><input type="file"><script src="page.js"></script>');
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const browser = await launch();
  return {
    async run(reader, file) {
      const page = await browser.newPage();
      page.setDefaultTimeout(300_000);
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.setInputFiles("input", file);
      const run = await page.evaluate((name) => window.run(name), reader);
      await page.close();
      return run;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
