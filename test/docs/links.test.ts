/** What a page links to is there, and every page is reached from the front page. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/language/languages";
import { frontPageOf, guidesIn, headingsIn, linksOf, pages, picturesOf, root, textOf, type Link } from "./pages";

/** As GitHub makes the address of a heading from its text; of equal ones, the second ends in -1. */
function anchorsIn(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const anchors = headingsIn(text).map(([, heading]) => {
    const words = heading.replace(/<[^>]*>/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
      .replaceAll(" ", "-");
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
  return new Set(anchors);
}

const anchors = new Map(pages.map((page) => [page, anchorsIn(textOf(page))]));

it("are of pages that have links", () => {
  const all = pages.flatMap(linksOf);
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter(({ anchor }) => anchor !== undefined).length).toBeGreaterThan(50);
});

it.each(pages.filter((page) => linksOf(page).length > 0))("%s links to files and headings that exist", (page) => {
  const isThere = ({ path, anchor }: Link) =>
    existsSync(root + path) && (anchor === undefined || anchors.get(path)?.has(anchor) === true);
  expect(linksOf(page).filter((link) => !isThere(link))).toEqual([]);
});

it("leads from the front page to every page", () => {
  const reached = new Set<string>(["README.md"]);
  for (const page of reached) {
    if (!pages.includes(page)) continue;
    for (const { path } of linksOf(page)) reached.add(path.replace(/\/$/, ""));
  }
  // A link to a folder shows its list.
  const isListed = (page: string) => reached.has(posix.dirname(page));
  expect(pages.filter((page) => !reached.has(page) && !isListed(page))).toEqual([]);
});

describe("the pictures", () => {
  const shown = pages.flatMap((page) => picturesOf(page).map((picture) => ({ page, ...picture })));
  const files = readdirSync(`${root}docs/images`).map((name) => `docs/images/${name}`);

  it("are each shown by a page", () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !shown.some(({ path }) => path === file))).toEqual([]);
  });

  it("are described for those who don't see them", () =>
    expect(shown.filter(({ alternative }) => alternative.length < 40)).toEqual([]));

  it("are in the language of their page", () => {
    const wrong = languages.flatMap((language) => {
      const own = [...guidesIn(language), frontPageOf(language)];
      return shown.filter(({ page, path }) => own.includes(page) && !path.endsWith(`.${language}.png`));
    });
    expect(wrong).toEqual([]);
  });

  it("load quickly: 150 KB each", () =>
    expect(files.filter((file) => statSync(root + file).size > 150_000)).toEqual([]));
});
