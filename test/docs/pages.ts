/** The pages that people read, and what a page of Markdown is made of. */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { languages, type Language } from "../../src/language/languages";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const textOf = (page: string): string => readFileSync(root + page, "utf8");

/** By their paths from the root. */
export const pages: readonly string[] = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "test/office/README.md"],
  ...readdirSync(`${root}docs`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/${path.replaceAll("\\", "/")}`),
];

/** The pages that each language has in its folder. The front page in English is that of the project. */
export const guideNames = ["first-case", "answers", "after-go-live", "sharing", "limits"] as const;
export type GuideName = (typeof guideNames)[number];
export const guideOf = (name: GuideName, language: Language): string => `docs/${language}/${name}.md`;
export const frontPageOf = (language: Language): string =>
  language === "en" ? "README.md" : `docs/${language}/README.md`;
export const guidesIn = (language: Language): readonly string[] => guideNames.map((name) => guideOf(name, language));
export const guides: readonly string[] = languages.flatMap(guidesIn);

/** Marks of direction and spaces that don't break are the writer's matter, and no part of a word. */
export const bare = (text: string): string =>
  text.replace(/[\u200e\u200f\u061c\u2060\u2066-\u2069\u00ad]/g, "").replace(/\s+/g, " ");

/** On a page from right to left, code is HTML with a direction of its own. */
const isolatedCode = /<code dir="ltr">(.*?)<\/code>/g;

export const codeIn = (text: string): readonly string[] =>
  [...text.replace(isolatedCode, "`$1`").matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

export const boldIn = (text: string): readonly string[] =>
  [...text.matchAll(/\*\*(.+?)\*\*/gs)].map(([, words = ""]) => bare(words));

interface Fence {
  /** The word behind the opening fence, such as json; "" for none. */
  readonly kind: string;
  readonly lines: readonly string[];
}

export const fencesIn = (text: string): readonly Fence[] =>
  [...text.matchAll(/^ *```(\w*)\n(.*?)^ *```$/gms)].map(([, kind = "", body = ""]) => ({
    kind,
    lines: body.split("\n").slice(0, -1),
  }));

export const withoutFences = (text: string): string => text.replace(/^ *```.*?^ *```$/gms, "");

/** Lines for a terminal, without what is said of them behind four spaces or a #. */
export const commandsIn = (text: string): readonly string[] =>
  fencesIn(text)
    .filter(({ kind }) => kind === "")
    .flatMap(({ lines }) => lines)
    .filter((line) => /^ *np[mx] /.test(line))
    .map((line) => line.trim().replace(/(?: {4,}| +#).*$/, ""));

/** Rows of cells, the header first, without the row of dashes. */
export type Table = readonly (readonly string[])[];

export function tablesIn(text: string): readonly Table[] {
  const tables: string[][][] = [];
  let isWithin = false;
  for (const line of withoutFences(text).split("\n")) {
    const isRow = /^ *\|/.test(line);
    if (isRow && !isWithin) tables.push([]);
    isWithin = isRow;
    if (isRow && !/^[ |:-]+$/.test(line)) tables.at(-1)?.push(cellsOf(line));
  }
  return tables;
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .slice(1, -1)
    .split("|")
    .map((cell) => bare(cell).trim());

/** Each heading's depth and text. */
export const headingsIn = (text: string): readonly (readonly [depth: number, text: string])[] =>
  [...withoutFences(text).matchAll(/^(#+) (.+)$/gm)].map(([, depth = "", heading = ""]) => [depth.length, heading]);

export interface Link {
  /** From the root. */
  readonly path: string;
  readonly anchor: string | undefined;
}

const target = /\]\(([^()\s]+(?:\([^()\s]*\))?[^()\s]*)\)/g;

const proseOf = (page: string): string => withoutFences(textOf(page)).replace(/`[^`\n]*`/g, "");

const fromRoot = (page: string, path: string): string => posix.join(posix.dirname(page), decodeURI(path));

/** The links and pictures of a page; those of other sites are left out. */
export function linksOf(page: string): readonly Link[] {
  return [...proseOf(page).matchAll(target)]
    .map(([, address = ""]) => address)
    .filter((address) => !/^[a-z]+:/.test(address))
    .map((address) => {
      const [path = "", anchor] = address.split("#");
      return { path: path === "" ? page : fromRoot(page, path), anchor };
    });
}

export interface Picture {
  /** From the root. */
  readonly path: string;
  /** Read instead of the picture. */
  readonly alternative: string;
}

export const picturesOf = (page: string): readonly Picture[] =>
  [...proseOf(page).matchAll(/!\[([^\]]*)\]\(([^()\s]+)\)/g)].map(([, alternative = "", path = ""]) => ({
    alternative,
    path: fromRoot(page, path),
  }));
