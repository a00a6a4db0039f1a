/** The pairs of a comparison, by the places of their options in order of outlay. */

interface Pair {
  /** From 1, in order of outlay. */
  readonly number: number;
  /** Places by outlay. */
  readonly smaller: number;
  readonly larger: number;
}

/** Every pair of options: the smallest outlay with each larger one, then the next. */
export const pairsOf = (options: number): readonly Pair[] =>
  Array.from({ length: options }, (_, i) => i + 1)
    .flatMap((smaller) => Array.from({ length: options - smaller }, (_, i) => ({ smaller, larger: smaller + i + 1 })))
    .map((pair, i) => ({ number: i + 1, ...pair }));
