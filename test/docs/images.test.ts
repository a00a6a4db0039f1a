/** The pictures of docs/images are what the product shows now; `npm run images` makes them anew. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Plan } from "../../src/grid/plan";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import type { Language } from "../../src/language/languages";
import { fill } from "../../src/language/fill";
import { locales } from "../../src/locales";
import { usualCurrency } from "../../src/pane/create/currencies";
import { launch } from "../tools/browser";
import { indexedPng } from "../tools/indexedPng";
import { toPng } from "../tools/libreoffice";
import { inFolder } from "../tools/program";
import { readers } from "../tools/sample";
import { areKept, differencesOf, shrunken, unshrunken } from "../tools/smallPictures";
import { describeWith } from "../tools/tool";
import { openWorkbench, type Workbenches } from "../tools/workbench";
import { filled, planned } from "../workbook/books";
import { createSample, tags } from "../workbench/steps";
import { root } from "./pages";

const anew = "Where it is meant, npm run images makes the picture anew";

/**
 * Where the picture differs from the one of docs/images, which has fewer colours; with `npm run images`, the picture takes its
 * place, and differs from itself by what the colours left out make.
 */
async function differences(page: Page, name: string, picture: Uint8Array): Promise<readonly string[]> {
  const file = `${root}docs/images/${name}.png`;
  if (areKept) writeFileSync(file, indexedPng(await unshrunken(page, picture)));
  else if (!existsSync(file)) throw new Error(`${name} has no picture: npm run images`);
  return differencesOf(await shrunken(page, picture), await shrunken(page, readFileSync(file)));
}

describeWith(["Chromium", "Carlito"], "the picture of the workbench", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  /** The page says when it has saved: its clock begins at noon of a day that stays, in UTC. */
  const atNoon =
    "{ const by = Date.UTC(2026, 10, 29, 12) - Date.now(); const real = Date; Date = class extends real { constructor(...given) { super(...(given.length ? given : [real.now() + by])); } static now() { return real.now() + by; } }; }";
  const size = { width: 1280, height: 800 };

  it.each(readers)("in %s shows the sample", async (language) => {
    const { page } = await workbenches.open({
      before: atNoon,
      locale: tags[language],
      timezoneId: "UTC",
      viewport: size,
      reducedMotion: "reduce",
    });
    await createSample(page, language);
    await page.getByRole("img").nth(2).waitFor();
    const saved = new RegExp(fill(locales[language].workbench.kept.saved, { time: ".+" }));
    await page.locator("#kept").getByText(saved).waitFor();
    expect(await differences(page, `workbench.${language}`, await atRest(page)), anew).toEqual([]);
  });
});

/** The grid draws what it has been given in steps of its own: two pictures in a row are equal. */
async function atRest(page: Page): Promise<Uint8Array> {
  let picture = await page.screenshot();
  await expect
    .poll(async () => {
      const before = picture;
      picture = await page.screenshot();
      return picture.equals(before);
    })
    .toBe(true);
  return picture;
}

describeWith(["Chromium", "LibreOffice", "Carlito", "pdftoppm"], "the picture of the Summary", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it.each(readers)("in %s is its printed page", async (language) => {
    const page = await browser.newPage();
    expect(await differences(page, `summary.${language}`, await printedSummary(language)), anew).toEqual([]);
  });
});

function printedSummary(language: Language): Promise<Uint8Array> {
  const plan = planned("full", language, filled("full", language, 5, usualCurrency[language]));
  return inFolder(async (folder) => {
    const book = { name: "summary", bytes: await writeXlsx(withoutFoot(plan)) };
    const [first = ""] = await toPng(book, folder, { dotsPerInch: 110, last: 1, region: tags[language] });
    return readFile(first);
  });
}

/** Without the foot of the pages, which has the day of printing and the name of the file. */
const withoutFoot = (plan: Plan): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({
    ...sheet,
    page: { ...sheet.page, footer: { left: "", centre: "", right: "" } },
  })),
});
