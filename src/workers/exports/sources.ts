import type { Source } from "../../exports/file/source";
import { isXlsx, tableSource } from "../../hosts/xlsx/tableSource";
import type { ReadingProgress } from "../../pane/context";

/** A file whose parts are there as soon as they are asked for. */
export interface ReadableFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly part: (from: number, to: number) => Uint8Array;
}

export type OnProgress = (progress: ReadingProgress) => void;

const readLength = 1 << 20;
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
    onProgress({ file: name, read: from, of: size });
    const read = part(from, Math.min(from + readLength, size));
    for (let at = 0; at < read.length; at += pieceLength) yield read.subarray(at, at + pieceLength);
  }
}
