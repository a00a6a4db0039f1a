/** What a page links to is there, and every page is reached from the front page. */
import { existsSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { headingsIn, pages, root, textOf, withoutFences } from "./pages";

/** Of links and pictures; those to other sites are left out. */
const targetsIn = (text: string): readonly string[] =>
  [
    ...withoutFences(text)
      .replace(/`[^`\n]*`/g, "")
      .matchAll(/\]\(([^()\s]+(?:\([^()\s]*\))?[^()\s]*)\)/g),
  ]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

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

interface Link {
  readonly path: string;
  readonly anchor: string | undefined;
}

function linksOf(page: string): readonly Link[] {
  return targetsIn(textOf(page)).map((target) => {
    const [path = "", anchor] = target.split("#");
    return { path: path === "" ? page : posix.join(posix.dirname(page), decodeURI(path)), anchor };
  });
}

const anchors = new Map(pages.map((page) => [page, anchorsIn(textOf(page))]));

it("are of pages that have links", () => {
  const all = pages.flatMap(linksOf);
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter(({ anchor }) => anchor !== undefined).length).toBeGreaterThan(50);
});

describe.each(pages)("%s", (page) => {
  const links = linksOf(page);

  it.runIf(links.length > 0)("links to files and headings that exist", () => {
    const isThere = ({ path, anchor }: Link) =>
      existsSync(root + path) && (anchor === undefined || anchors.get(path)?.has(anchor) === true);
    expect(links.filter((link) => !isThere(link))).toEqual([]);
  });
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
