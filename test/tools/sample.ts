/** Large matrices are run as samples, or whole in a full run (`npm run test:full`). The seed is printed when a run ends. */
import { it } from "vitest";
import { languages } from "../../src/language/languages";
import { seeded } from "./random";

export const isFull = process.env["FULL"] === "1";

/** True where nothing may be left out for the time it takes: in full runs, and where all tools are required, as before a release. */
export const isThorough = isFull || process.env["REQUIRE_TOOLS"] === "1";

/** Of this run: SEED=… chooses the same sample again. The config gives each run a seed. */
export const seed = Number(process.env["SEED"]);

/** The number of random cases to try. */
export const count = (inSample: number, inFull: number): number => (isFull ? inFull : inSample);

/**
 * About `size` of the cases, chosen by the seed, in their order, with at least one of each kind; in a full run, all.
 * @param kinds what a case is in each respect that no sample may leave out, such as its language
 */
export function sampled<T>(cases: readonly T[], size: number, kinds: (each: T) => readonly unknown[]): readonly T[] {
  if (isFull) return cases;
  const random = seeded(seed);
  const shuffled = cases
    .map((each) => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
  const seen = new Set<string>();
  const chosen = new Set<T>();
  for (const each of shuffled) {
    const own = kinds(each).map((kind, respect) => `${respect}: ${String(kind)}`);
    if (own.every((kind) => seen.has(kind))) continue;
    own.forEach((kind) => seen.add(kind));
    chosen.add(each);
  }
  for (const each of shuffled) if (chosen.size < size) chosen.add(each);
  return cases.filter((each) => chosen.has(each));
}

/** So many of the cases, chosen by the seed; in a full run all. */
export const some = <T>(cases: readonly T[], size = 1): readonly T[] => sampled(cases, size, () => []);

/** True if a case that takes long by itself is run: always in thorough runs, else in a third of the runs, as the seed decides. */
export const isDrawn = (name: string): boolean =>
  isThorough || [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), seed) % 3 === 0;

/** A test that takes long, and beside which others show nearly the same; see `isDrawn`. */
export const itDrawn = (title: string, test: () => unknown): void => it.runIf(isDrawn(title))(title, test);

/** The languages in which a browser's pages are read: one, chosen by the seed; in a full run all. */
export const readers = some(languages);
