import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { basename } from "node:path";
import { sourceOf, type Source } from "../../exports/file/source";
import { attempt, type Refusal } from "../../exports/refusal";
import { isXlsx, tableSource } from "../../hosts/xlsx/tableSource";
import type { Reader } from "../reader";
import { pipedName } from "./piped";
import { sentence } from "./sentences";

const readLength = 1 << 20;
/** Small enough that the rows of a piece are short-lived. */
const pieceLength = 1 << 16;

/** What another command writes to this one stands for a file. */
const piped = "-";

/** Why a file gives no source: what is refused in it, or that it isn't there. */
export type Unread = { readonly unread: Refusal | "noFile" | "noInput" | "unreadable" };

/** One line about it. */
export function unreadText(path: string, { unread }: Unread, reader: Reader): string {
  const { say, words } = reader;
  if (typeof unread === "object") return sentence(unread, reader);
  const { files } = words.commandImport;
  return say({ ...files, unreadable: words.commandLine.files.unreadableName }[unread], { file: path });
}

/** A file on disk, read in pieces, or the standard input, read whole. */
export function fileSource(path: string): Source | Unread {
  if (path === piped) return standardInput();
  try {
    const file = openSync(path, "r");
    try {
      if (!fstatSync(file).isFile()) return { unread: "noFile" };
    } finally {
      closeSync(file);
    }
  } catch {
    return { unread: "unreadable" };
  }
  const name = basename(path);
  if (!isXlsx(name)) return { name, chunks: () => chunksOf(path) };
  const source = attempt(() => tableSource(name, readFileSync(path)));
  return "refusal" in source ? { unread: source.refusal } : source;
}

function standardInput(): Source | Unread {
  try {
    return sourceOf(pipedName, readFileSync(0));
  } catch {
    return { unread: "noInput" };
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
