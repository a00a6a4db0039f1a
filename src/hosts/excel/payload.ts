/** How much one request and one answer may hold: Excel on the web takes 5 MB, in bytes and not in cells. */

/** A request also holds its paths and is itself a text in a text, so the contents are kept well below the limit. */
export const requestBytes = 1_000_000;

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
