import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { basename } from "node:path";
import { sourceOf, type Source } from "../../exports/file/source";
import { attempt } from "../../exports/refusal";
import { isXlsx, tableSource } from "../../hosts/xlsx/tableSource";
import { sentence } from "./sentences";

const readLength = 1 << 20;
/** Small enough that the rows of a piece are short-lived. */
const pieceLength = 1 << 16;

/** What another command writes to this one stands for a file. */
const piped = "-";

/** A file on disk, read in pieces, or the standard input, read whole; or one line about why it can't be read. */
export function fileSource(path: string): Source | { readonly wrong: string } {
  if (path === piped) return standardInput();
  try {
    const file = openSync(path, "r");
    try {
      if (!fstatSync(file).isFile()) return { wrong: `${path} is no file: name the exported file itself.` };
    } finally {
      closeSync(file);
    }
  } catch {
    return { wrong: `${path} can't be read: check its name.` };
  }
  const name = basename(path);
  if (!isXlsx(name)) return { name, chunks: () => chunksOf(path) };
  const source = attempt(() => tableSource(name, readFileSync(path)));
  return "refusal" in source ? { wrong: sentence(source.refusal) } : source;
}

function standardInput(): Source | { readonly wrong: string } {
  try {
    return sourceOf("standard input", readFileSync(0));
  } catch {
    return { wrong: `The standard input, which ${piped} stands for, can't be read: name a file instead.` };
  }
}

function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  const read = new Uint8Array(readLength);
  try {
    for (;;) {
      const length = readSync(file, read);
      if (length === 0) return;
      for (let at = 0; at < length; at += pieceLength) yield read.subarray(at, Math.min(at + pieceLength, length));
    }
  } finally {
    closeSync(file);
  }
}
