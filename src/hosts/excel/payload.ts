/** How much one request and one answer may hold: Excel on the web takes 5 MB, in bytes and not in cells. */
import { codeOf } from "./batch";

/** A request also holds its paths and is itself a text in a text, so the contents are kept well below the limit. */
export const requestBytes = 1_000_000;

/** The bytes that a request needs for one range and what is set of it, beside the contents. */
export const pathBytes = 1000;

const encoder = new TextEncoder();

/** The bytes of a value as a part of a request. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** Cuts rows into blocks that fit one request each; a row that is larger by itself is a block. */
export function blocksOf<T>(
  rows: readonly (readonly T[])[],
  limit = requestBytes,
): readonly { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  let bytes = 0;
  rows.forEach((row, i) => {
    const size = bytesOf(row);
    const last = blocks.at(-1);
    if (!last || bytes + size > limit) {
      blocks.push({ from: i, to: i + 1 });
      bytes = size;
    } else {
      last.to = i + 1;
      bytes += size;
    }
  });
  return blocks;
}

/** More items than most workbooks have of ours. */
const mostAtOnce = 1000;

/** Loads a part of the items with each sync: fewer at a time where their contents are too large for one answer. */
export async function readInParts<T, R>(
  context: Excel.RequestContext,
  items: readonly T[],
  load: (item: T) => R,
): Promise<readonly R[]> {
  const read: R[] = [];
  let step = mostAtOnce;
  for (let from = 0; from < items.length;) {
    const loaded = items.slice(from, from + step).map(load);
    try {
      await context.sync();
    } catch (failure) {
      if (!isTooLarge(failure) || loaded.length === 1) throw failure;
      step = Math.ceil(loaded.length / 4);
      continue;
    }
    read.push(...loaded);
    from += loaded.length;
  }
  return read;
}

/** True if an answer is too large for Excel on the web. */
export const isTooLarge = (failure: unknown): boolean => codeOf(failure) === "ResponsePayloadSizeLimitExceeded";
