/**
 * Tables whose rows are kept: a passage through a stage ends where the deal's next row begins, and the weight of a touch depends
 * on the first and the last of its deal, wherever in a file they are. Their statistics are the parts themselves: a part is added
 * to a list, lists are merged by putting them together, and `joined` makes one table of them.
 */
import type { Coded, Spelling } from "./coded";
import { mergeWords, type KeyOf, type Words } from "./words";

type Column = Float64Array | Int32Array | Coded;

/** Columns of one length, one row per record. Missing values: 0 for a date or an amount, a code below 0 for a word. */
export type Columns<T> = { readonly [K in keyof T]: Column | undefined };

const isCoded = (column: Column): column is Coded => "codes" in column;
const lengthOf = (column: Column): number => (isCoded(column) ? column.codes.length : column.length);

/**
 * The rows of all parts in one table
 * @param parts each with its own dictionaries or with shared ones; they are kept as they are, so their arrays must not be reused
 * @param keyOf tells which spellings are one word
 * @returns columns as long as all parts; a column that a part hasn't is missing in its rows; words that occur, in order of first
 * appearance; undefined without parts
 * Source: the convention of `Coded`, so that a file's columns are what the door makes of a range.
 */
export function joined<T extends Columns<T>>(parts: readonly T[], keyOf: KeyOf): T | undefined {
  if (parts.length === 0) return undefined;
  const keys = new Set(parts.flatMap((part) => Object.keys(part) as (keyof T)[]));
  const lengths = parts.map((part) => {
    const columns = Object.values(part) as readonly (Column | undefined)[];
    return Math.max(0, ...columns.map((column) => (column ? lengthOf(column) : 0)));
  });
  const columns = [...keys].map((key) => {
    const own = parts.map((part) => part[key] as Column | undefined);
    return [key, joinedColumn(own, lengths, keyOf)] as const;
  });
  return Object.fromEntries(columns) as T;
}

function joinedColumn(
  parts: readonly (Column | undefined)[],
  lengths: readonly number[],
  keyOf: KeyOf,
): Column | undefined {
  const first = parts.find((part) => part !== undefined);
  if (!first) return undefined;
  const length = lengths.reduce((all, each) => all + each, 0);
  if (isCoded(first)) return joinedWords(parts as readonly (Coded | undefined)[], lengths, length, keyOf);
  const all = new (first.constructor as Float64ArrayConstructor | Int32ArrayConstructor)(length);
  let from = 0;
  for (const [i, part] of (parts as readonly (Float64Array | undefined)[]).entries()) {
    if (part) all.set(part, from);
    from += lengths[i] as number;
  }
  return all;
}

function joinedWords(
  parts: readonly (Coded | undefined)[],
  lengths: readonly number[],
  length: number,
  keyOf: KeyOf,
): Coded {
  const words: Words = { spellings: [] };
  const codes = new Int32Array(length).fill(-1);
  let from = 0;
  for (const [i, part] of parts.entries()) {
    if (part) {
      const inAll = mergeWords(words, part.spellings, keyOf);
      codes.set(inAll ? part.codes.map((code) => inAll[code] ?? code) : part.codes, from);
    }
    from += lengths[i] as number;
  }
  return occurring(codes, words.spellings);
}

/** Leaves out the words that no row has, and puts the others in the order of the rows. Changes the codes. */
function occurring(codes: Int32Array, spellings: readonly Spelling[]): Coded {
  const found = new Int32Array(spellings.length).fill(-1);
  const used: Spelling[] = [];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code < 0) continue;
    if (found[code] === -1) {
      found[code] = used.length;
      used.push(spellings[code] as Spelling);
    }
    codes[row] = found[code] as number;
  }
  return { codes, spellings: used };
}
