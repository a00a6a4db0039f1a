/** Makes the PNG icons from SVG: `npx tsx build/icons.ts [path of Chromium]`. Without a path it uses the installed Chrome. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** Widths in pixels. Icons of up to 24 pixels use the drawing with fewer lines. */
const sizes = { "icon-small.svg": [16, 20, 24], "icon.svg": [32, 40, 48, 64, 80] };

const assets = join(import.meta.dirname, "..", "assets");
const [, , executablePath] = process.argv;

const browser = await chromium.launch(executablePath === undefined ? { channel: "chrome" } : { executablePath });
for (const [source, widths] of Object.entries(sizes)) {
  const drawing = await readFile(join(assets, source), "utf8");
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: width } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
    await page.screenshot({ path: join(assets, `icon-${width}.png`), omitBackground: true });
    await page.close();
  }
}
await browser.close();
