import type { Spelling } from "./coded";

/** The words that codes refer to. */
export interface Words {
  /** In order of first appearance; the array of one reader may grow between two parts. */
  spellings: readonly Spelling[];
  /** Code by key, once words of another dictionary were added. */
  index?: Map<Spelling, number> | undefined;
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
  const known = into.spellings;
  const added: Spelling[] = [];
  const index = (into.index ??= new Map());
  // The index may be older than the words, because the array of a reader grows.
  for (let code = index.size; code < known.length; code++) index.set(keyOf(known[code] as Spelling), code);
  const codes = Int32Array.from(spellings, (word) => {
    const key = keyOf(word);
    const code = index.get(key);
    if (code !== undefined) return code;
    added.push(word);
    index.set(key, index.size);
    return index.size - 1;
  });
  if (added.length > 0) into.spellings = known.concat(added);
  return codes;
}
