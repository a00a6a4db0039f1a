/** What of the built site a reader waits for, and how large it may be. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { functionIds } from "../src/catalogue";
import { languages, type Language } from "../src/language/languages";
import { fileName } from "./metadata";

export interface Size {
  /** Relative to the site's folder. */
  readonly files: readonly string[];
  /** Of gzip. */
  readonly kiB: number;
  readonly ceiling: number;
}

interface Part {
  readonly files: (language: Language, folder: string) => readonly RegExp[];
  /** KiB of gzip. */
  readonly ceiling: (language: Language) => number;
}

/**
 * Excel fetches one bundle before the first cell has a number; 14 KiB arrive in a connection's first round
 * trip, 42 in two, so that 33 take as long as 30. All functions of the specification are 33.1: some 12 of them the returns and
 * the cost of ownership, of which 3 tell close rates apart, 8 the raw exports, of which 2 know the words for won and lost in
 * nine languages and a million different words, and 1 counts so that parts of a file can be added up, which makes a file's
 * figures those of a range; 4 sensitivity and simulation. Translations are written with escapes, as the
 * text is ASCII. 40 is the limit.
 */
const ofSpecified: Readonly<Record<Language, number>> = { en: 33.5, tr: 35, fa: 35.5, fi: 35 };
/** What the 56 functions of the specification have on average. */
const ofEachAdded = 0.5;

const parts = {
  functions: {
    files: (language) => [exactly(fileName(language, "js"))],
    ceiling: (language) => Math.min(40, ofSpecified[language] + ofEachAdded * (functionIds.length - 56)),
  },
  /**
   * Until the reader can begin: the pane's own code and the words of one language. The goal is 60 for both
   * together with the results of a model, which are 61 to 66 now; Persian, whose letters take twice the bytes, is the largest.
   */
  own: {
    files: (language) => [exactly("taskpane.js"), named(`words.${language}`)],
    ceiling: () => 33,
  },
  /** React and Fluent. */
  libraries: { files: () => [named("libraries")], ceiling: () => 146 },
  /**
   * The results of a model, with the words of its sheets, and with what they share with other parts of the pane: 5 of its own, and 5
   * of Fluent's.
   */
  results: {
    files: (language, folder) => [
      named("taskpane.results"),
      named(`words.${language}.model`),
      ...sharedByResults(folder).map((piece) => named(piece)),
    ],
    ceiling: () => 39,
  },
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof parts;

/** A part of the site in a folder, which a reader of the language loads. */
export function sizeOf(folder: string, part: PartName, language: Language): Size {
  const { files: patterns, ceiling }: Part = parts[part];
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const files = patterns(language, folder).map((pattern) => {
    const [file, ...more] = all.filter((each) => pattern.test(each));
    if (file === undefined || more.length > 0) throw new Error(`not one file is ${pattern}`);
    return file;
  });
  const kiB = files.reduce((sum, file) => sum + zipped(readFileSync(join(folder, file))), 0);
  return { files, kiB, ceiling: ceiling(language) };
}

/** The numbers of the pieces that the pane's script asks for together with the results. */
function sharedByResults(folder: string): readonly string[] {
  const script = readFileSync(join(folder, "taskpane.js"), "utf8");
  const [, asked] = /results:\([^()]*\)\("model",async\(\)=>\(await Promise\.all\(\[([^\]]*)\]/.exec(script) ?? [];
  if (asked === undefined) throw new Error("taskpane.js doesn't say what the results need");
  const pieces = [...asked.matchAll(/\.e\((\d+)\)/g)].map(([, piece = ""]) => piece);
  const there = readdirSync(join(folder, "pane"));
  // The results' own file has a name.
  return pieces.filter((piece) => there.some((file) => file.startsWith(`${piece}.`)));
}

/** Each part of the site that is larger than it may be, a line each. */
export const tooLarge = (folder: string): readonly string[] =>
  languages.flatMap((language) =>
    (Object.keys(parts) as PartName[]).flatMap((part) => {
      const { kiB, ceiling } = sizeOf(folder, part, language);
      return kiB < ceiling ? [] : [`${part} in ${language}: ${kiB.toFixed(1)} KiB, and ${ceiling} are allowed`];
    }),
  );

const zipped = (file: Uint8Array): number => gzipSync(file, { level: 9 }).length / 1024;
const escaped = (text: string): string => text.replaceAll(".", "\\.");
const exactly = (file: string): RegExp => new RegExp(`^${escaped(file)}$`);
/** Named by its contents, too. */
const named = (start: string): RegExp => new RegExp(`^pane/${escaped(start)}\\.[0-9a-f]{8}\\.js$`);
