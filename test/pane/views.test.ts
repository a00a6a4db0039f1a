/**
 * Every view of the pane, as every reader sees it, with axe and beside the picture of it that is kept. A run looks at a few views;
 * `npm run test:views` looks at all, in every width and colour, and `npm run pictures` pictures them.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { languages } from "../../src/language/languages";
import { some } from "../tools/sample";
import { areKept } from "../tools/smallPictures";
import { describeWith } from "../tools/tool";
import { faultsOf } from "./accessibility";
import { panePages, type PanePages } from "./browser";
import { differences } from "./golden";
import { shot, shotFolder } from "./shots";
import { quiet } from "./steps";
import { looks, lookAt, opened, views } from "./views";

/** The directions of reading; the languages differ in words only, which pictures show. */
const read = shotFolder === undefined ? (["en", "fa"] as const) : languages;
const cases = views.flatMap((view) => read.map((language) => ({ view, name: view.name, language })));
const pictured = looks.filter(({ name }) => name === "light, narrow" || name === "dark, narrow");
const [first] = looks;
const fileName = (view: string): string => view.replace(/\W+/g, "-");

describeWith(["Chromium"], "each view of the pane", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  it.each(some(cases, 2))("$name, in $language", async ({ view, name, language }) => {
    const page = await opened(view, language, pages);
    const found: string[] = [];
    if (first && shotFolder === undefined) {
      await lookAt(page, first);
      found.push(...(await differences(page, `${fileName(name)}-${language}`)));
    }
    if (areKept) return;
    for (const look of shotFolder === undefined ? some(looks, 2) : pictured) {
      await lookAt(page, look);
      if (shotFolder !== undefined) {
        await shot(page, `${fileName(name)}-${language}-${look.colorScheme}`);
        continue;
      }
      for (const fault of await faultsOf(page)) found.push(`${look.name}: ${fault}`);
    }
    expect(found).toEqual([]);
    quiet(page);
  });
});
