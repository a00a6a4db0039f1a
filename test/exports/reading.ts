/** Reads exports as the command line does, in UTC on a fixed day. */
import type { Settings } from "../../src/exports/decide/settings";
import { figuresOf } from "../../src/exports/figures";
import type { Source } from "../../src/exports/file/source";
import { serialOfIsoDay } from "../../src/exports/isoDay";
import { attempt, firstReading } from "../../src/exports/read";

export const settings: Settings = { offset: () => 0, today: serialOfIsoDay("2026-01-15") ?? 0 };

/** Pieces of the bytes, cut at these places. */
export function inPieces(name: string, bytes: Uint8Array, cuts: readonly number[]): Source {
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  const pieces = [...ends, bytes.length].map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
  return { name, chunks: () => pieces };
}

/** What a file says, or the refusal. */
export function read(source: Source, given: Partial<Settings> = {}) {
  const all = { ...settings, ...given };
  return attempt(() => {
    const first = firstReading(source, all);
    return { first, read: figuresOf(first, all) };
  });
}
