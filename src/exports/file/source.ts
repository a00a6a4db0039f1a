/** A file that can be read more than once, a piece at a time: what decides its form, and then its rows. */
export interface Source {
  /** The name without its folder. */
  readonly name: string;
  /** The bytes from the first to the last, anew with each call. The next piece may take the place of the one before. */
  readonly chunks: () => Iterable<Uint8Array>;
  /** The file's own bytes, where `chunks` are a text that was made of its table: UTF-8, with commas. */
  readonly original?: Uint8Array;
}

export const sourceOf = (name: string, bytes: Uint8Array): Source => ({ name, chunks: () => [bytes] });

/** The first bytes, as many as are asked for or all of a smaller file. */
export function startOf({ chunks }: Source, length: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let found = 0;
  for (const chunk of chunks()) {
    parts.push(chunk.slice());
    found += chunk.length;
    if (found >= length) break;
  }
  const start = new Uint8Array(Math.min(found, length));
  let at = 0;
  for (const part of parts) {
    start.set(part.subarray(0, start.length - at), at);
    at += part.length;
  }
  return start;
}
