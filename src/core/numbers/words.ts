import type { Spelling } from "./coded";

/** The words that codes refer to. */
export interface Words {
  /** In order of first appearance, different by `KeyOf`; the array of one reader may grow between two parts. */
  spellings: readonly Spelling[];
  /** Code by key, of the first `indexed` words, once words of another dictionary were added. */
  index?: Map<Spelling, number> | undefined;
  indexed?: number | undefined;
}

/** The common form of the spellings of a word, such as `asKey` of the catalogue: the core doesn't know languages. */
export type KeyOf = (word: Spelling) => Spelling;

/**
 * Adds the words of another dictionary to those of `into`
 * @param into changed: it gets the words it hasn't; keyOf must be the same at every call
 * @returns for each word of `spellings` its code in `into`; undefined if both are one array, whose codes stay as they are
 * Source: the convention of `Coded`: a word has its first spelling.
 */
export function mergeWords(into: Words, spellings: readonly Spelling[], keyOf: KeyOf): Int32Array | undefined {
  if (into.spellings === spellings) return undefined;
  if (into.spellings.length === 0) {
    into.spellings = spellings;
    return undefined;
  }
  const index = (into.index ??= new Map());
  // The index may be older than the words, because the array of a reader grows.
  const known = into.spellings;
  for (let code = into.indexed ?? 0; code < known.length; code++) {
    const key = keyOf(known[code] as Spelling);
    if (!index.has(key)) index.set(key, code);
  }
  const added: Spelling[] = [];
  const codes = Int32Array.from(spellings, (word) => {
    const key = keyOf(word);
    const found = index.get(key);
    if (found !== undefined) return found;
    const code = known.length + added.push(word) - 1;
    index.set(key, code);
    return code;
  });
  if (added.length > 0) into.spellings = known.concat(added);
  into.indexed = into.spellings.length;
  return codes;
}
