/** Raw exports for properties: rows of deals, orders and touches, as the door hands their columns to the core. */
import fc from "fast-check";
import type { Coded, Spelling } from "../../../src/core/numbers/coded";

/** A column of words that need no folding; null for none. */
export function coded(words: readonly (Spelling | null)[]): Coded {
  const spellings = [...new Set(words.filter((word) => word !== null))];
  return { codes: Int32Array.from(words, (word) => (word === null ? -1 : spellings.indexOf(word))), spellings };
}

/** A day of three years, at any quarter of it, or none. */
export const moment = fc.integer({ min: 45_292 * 4, max: 46_387 * 4 }).map((quarters) => quarters / 4);
export const perhaps = <T>(some: fc.Arbitrary<T>, missing: T) =>
  fc.oneof({ weight: 5, arbitrary: some }, fc.constant(missing));

/** Whole cents. */
export const money = fc.integer({ min: -100_000, max: 1_000_000 }).map((cents) => cents / 100);
export const name = fc.constantFrom<Spelling | null>("Ada", "Bo", "Cy", 1, "1", null);

/** A list and the same in another order. */
export function shuffled<T>(rows: fc.Arbitrary<readonly T[]>): fc.Arbitrary<readonly [readonly T[], readonly T[]]> {
  return rows.chain((list) =>
    fc
      .shuffledSubarray(
        list.map((_, i) => i),
        { minLength: list.length },
      )
      .map((order) => [list, order.map((i) => list[i] as T)] as const),
  );
}
