import type { Source } from "../../exports/file/source";
import { isXlsx, tableSource } from "../../hosts/xlsx/tableSource";
import type { ReadingProgress } from "../../pane/context";

/** A file whose parts are there as soon as they are asked for. */
export interface ReadableFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly part: (from: number, to: number) => Uint8Array;
  /** All of them, where they are in memory. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

export const inMemory = (name: string, bytes: Uint8Array<ArrayBuffer>): ReadableFile => ({
  ...{ name, size: bytes.length, bytes },
  part: (from, to) => bytes.subarray(from, to),
});

export type OnProgress = (progress: ReadingProgress) => void;

/** A browser takes some milliseconds for each part, however short. */
const readLength = 1 << 24;
const progressLength = 1 << 20;
/** Small enough that the rows of a piece are short-lived. */
const pieceLength = 1 << 16;

/** Throws what is refused of a workbook; `attempt` catches it. */
export const sourcesOf = (files: readonly ReadableFile[], onProgress: OnProgress): readonly Source[] =>
  files.map((file) => {
    const { name, size, part } = file;
    return isXlsx(name) ? tableSource(name, part(0, size)) : { name, chunks: () => chunksOf(file, onProgress) };
  });

function* chunksOf({ name, size, part }: ReadableFile, onProgress: OnProgress): Generator<Uint8Array> {
  for (let from = 0; from < size; from += readLength) {
    const read = part(from, Math.min(from + readLength, size));
    for (let at = 0; at < read.length; at += pieceLength) {
      if (at % progressLength === 0) onProgress({ file: name, read: from + at, of: size });
      yield read.subarray(at, at + pieceLength);
    }
  }
}
