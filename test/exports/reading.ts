/** Reads exports as the command line does, in UTC on a fixed day. */
import type { Settings } from "../../src/exports/decide/settings";
import { figuresOf } from "../../src/exports/figures";
import { sourceOf, type Source } from "../../src/exports/file/source";
import { serialOfIsoDay } from "../../src/exports/isoDay";
import { DealIndex } from "../../src/exports/joins";
import { firstReading } from "../../src/exports/read";
import { attempt } from "../../src/exports/refusal";

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
    return { first, read: figuresOf(first) };
  });
}

export const source = (text: string, name = "deals.csv"): Source => sourceOf(name, new TextEncoder().encode(text));

/** The figures of a file that isn't refused, with what was decided and left out. */
export function figures(text: string, given: Partial<Settings> = {}) {
  const found = read(source(text), given);
  if ("refusal" in found) throw new Error(JSON.stringify(found.refusal));
  return {
    ...found.read.figures,
    leftOut: found.read.leftOut,
    used: found.read.used,
    words: found.first.decided.outcome?.words,
    table: found.first.recognised.table,
  };
}

/** Of files that refer to each other, deals first. */
export function joinedFigures(texts: readonly string[], given: Partial<Settings> = {}) {
  const index = new DealIndex();
  const all = { ...settings, ...given };
  return texts.map((text) => figuresOf(firstReading(source(text), all), index));
}

export const day = (text: string): number => serialOfIsoDay(text) ?? NaN;
