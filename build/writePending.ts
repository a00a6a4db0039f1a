/** Gives every language the same keys as English: missing words are added as pending, and pending words follow changes in English. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { everyWord } from "./everyWord";
import { isPending, pendingText, textsOf, translations, type Translation } from "./pending";
import { withoutProperty, withWords, type Words } from "./wordsFile";

const folder = join(import.meta.dirname, "..", "src", "locales");

/** Returns the paths of words that a person must write, because they are in a list or in code that this can't edit. */
export async function writePending(): Promise<readonly string[]> {
  const left: string[] = [];
  for (const language of translations) {
    const files = new Map<string, string>();
    const change = (path: string, changed: (text: string, keys: readonly string[]) => string | undefined) => {
      const keys = path.split(".");
      const file = join(folder, language, `${keys[0]}.ts`);
      const text = changed(files.get(file) ?? readFileSync(file, "utf8"), keys);
      if (text === undefined) left.push(`${language}.${path}`);
      else files.set(file, text);
    };
    const { missing, stale, dropped } = differences(language);
    for (const path of dropped) change(path, withoutProperty);
    for (const path of stale) change(path, (text, keys) => withWords(text, keys, pendingAt(path, language)));
    for (const path of missing)
      change(path, (text, keys) => withWords(text, keys, pendingAt(path, language), siblingBefore(keys)));
    for (const [file, text] of files)
      writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  }
  return left;
}

interface Differences {
  /** The paths that the language lacks, in English order; if a whole branch is missing, only the branch. */
  readonly missing: readonly string[];
  /** Pending words whose English has changed. */
  readonly stale: readonly string[];
  /** The paths that English no longer has, if all words there are pending; if a whole branch is gone, only the branch. */
  readonly dropped: readonly string[];
}

function differences(language: Translation): Differences {
  const [english, own] = [textsOf("en"), textsOf(language)];
  const missing = [...english.keys()]
    .filter((path) => !own.has(path))
    .map((path) => topmost(path, everyWord[language]));
  const pending = [...own].filter(([path, text]) => isPending(path, text)).map(([path]) => path);
  const stale = pending.filter((path) => {
    const text = english.get(path);
    return text !== undefined && own.get(path) !== pendingText(path, text, language);
  });
  const dropped = pending
    .filter((path) => !english.has(path))
    .map((path) => topmost(path, everyWord.en))
    .filter((top) => [...own].every(([path, text]) => !isWithin(path, top) || isPending(path, text)));
  return { missing: [...new Set(missing)], stale, dropped: [...new Set(dropped)] };
}

const isWithin = (path: string, top: string): boolean => path === top || path.startsWith(`${top}.`);

/** The shortest beginning of the path that isn't in the tree. */
function topmost(path: string, tree: object): string {
  const keys = path.split(".");
  const depth = keys.findIndex((_, index) => at(tree, keys.slice(0, index + 1)) === undefined);
  return keys.slice(0, depth + 1).join(".");
}

function at(tree: object, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (branch, key) => (typeof branch === "object" && branch !== null ? Reflect.get(branch, key) : undefined),
    tree,
  );
}

/** The English words at a path, marked as pending. */
function pendingAt(path: string, language: Translation): Words {
  const mark = (words: unknown, here: string): Words =>
    typeof words === "string"
      ? pendingText(here, words, language)
      : Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, mark(value, `${here}.${key}`)]));
  return mark(at(everyWord.en, path.split(".")), path);
}

function siblingBefore(keys: readonly string[]): string | undefined {
  const siblings = Object.keys(at(everyWord.en, keys.slice(0, -1)) as object);
  return siblings[siblings.indexOf(keys.at(-1) ?? "") - 1];
}
