/** Exports in parts: random rows, cut up, and merged again in any tree. */
import { expect } from "vitest";
import type { Coded, Spelling } from "../../../src/core/numbers/coded";
import { seeded } from "../../tools/random";
import { apart } from "../returns/flows";

export interface Draw {
  whole(from: number, to: number): number;
  among<T>(list: readonly T[]): T;
  /** True in that share of the draws. */
  is(share: number): boolean;
  shuffled<T>(list: readonly T[]): readonly T[];
}

export function drawn(seed: number): Draw {
  const random = seeded(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  return {
    whole,
    among: (list) => list[whole(0, list.length - 1)] as never,
    is: (share) => random() < share,
    shuffled: (list) => {
      const all = list.slice();
      for (let i = all.length - 1; i > 0; i--) {
        const j = whole(0, i);
        [all[i], all[j]] = [all[j] as never, all[i] as never];
      }
      return all;
    },
  };
}

/** Rows in up to seven parts; a part may be empty. In any order, a row may come into any part. */
export function cut<Row>(rows: readonly Row[], draw: Draw, isInOrder: boolean): readonly (readonly Row[])[] {
  const count = draw.whole(1, 7);
  const parts = Array.from({ length: count }, (): Row[] => []);
  const all = isInOrder ? rows : draw.shuffled(rows);
  const places = all.map(() => draw.whole(0, count - 1));
  if (isInOrder) places.sort((a, b) => a - b);
  all.forEach((row, i) => parts[places[i] as number]?.push(row));
  return parts;
}

/** Merges neighbours until one is left, so that the order of the rows stays. */
export function mergedAnyhow<T>(parts: readonly T[], merge: (a: T, b: T) => T, draw: Draw): T {
  const left = parts.slice();
  while (left.length > 1) {
    const at = draw.whole(0, left.length - 2);
    left.splice(at, 2, merge(left[at] as T, left[at + 1] as T));
  }
  return left[0] as T;
}

/** Words with a dictionary of their own; null for none. A shared dictionary may have words that no row has. */
export function wordsOf(words: readonly (Spelling | null)[], shared?: readonly Spelling[]): Coded {
  const spellings = shared ?? [...new Set(words.filter((word) => word !== null))];
  return { codes: Int32Array.from(words, (word) => (word === null ? -1 : spellings.indexOf(word))), spellings };
}

/** Figures of any form: equal to 1e-12, faults by their reason. */
export function expectSame(given: unknown, expected: unknown, at = ""): void {
  const difference = differenceOf(given, expected, at);
  expect(difference).toBeUndefined();
}

/** The first difference in words. Tables are long: an `expect` for each of their figures would take most of the time. */
function differenceOf(given: unknown, expected: unknown, at: string): string | undefined {
  if (typeof expected === "number")
    return apart(given, expected) <= 1e-12 ? undefined : `${at} is ${String(given)}, not ${expected}`;
  if (typeof expected !== "object" || expected === null)
    return given === expected ? undefined : `${at} is ${JSON.stringify(given)}, not ${JSON.stringify(expected)}`;
  const keys = Object.keys(expected);
  const own = typeof given === "object" && given !== null ? Object.keys(given) : [];
  if (own.join() !== keys.join()) return `${at} has ${own.join()}, not ${keys.join()}`;
  for (const [key, value] of Object.entries(expected)) {
    const difference = differenceOf((given as Record<string, unknown>)[key], value, `${at}.${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** Sorts the rows of a table by a key, for parts in any order: rows of one size are in the order of their first appearance. */
export const sortedBy = <Row>(rows: readonly Row[], key: (row: Row) => unknown): readonly Row[] =>
  [...rows].sort((a, b) => (JSON.stringify(key(a)) < JSON.stringify(key(b)) ? -1 : 1));

/** Σ of whole cents, exactly. */
export const cents = (amounts: readonly number[]): number =>
  Number(amounts.reduce((all, amount) => all + BigInt(Math.round(amount * 100)), 0n)) / 100;
