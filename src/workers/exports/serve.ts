/** Reads exports in a worker, which is ended when its reader cancels. */
import { UnreadableFile } from "../../pane/unreadableFile";
import type { Imported } from "../../sharing/imported";
import { foundIn } from "./found";
import { inMemory, type ReadableFile } from "./sources";
import type { AskedExports, ExportsMessage } from "./messages";

/** The members of a worker's global scope that are used here. */
export interface Scope {
  addEventListener(type: "message", listener: (event: { readonly data: AskedExports }) => void): void;
  postMessage(message: ExportsMessage): void;
}

/** Larger files are read a part at a time, which takes longer: a million deals are about 130 MB. */
const mostInMemory = 1 << 28;

/** @param readNow reads a part of a file at once, which a browser allows in workers only; memory bytes of the largest file held whole */
export function serve(scope: Scope, readNow: (part: Blob) => ArrayBuffer, memory = mostInMemory): void {
  scope.addEventListener("message", ({ data: { files, request } }) => {
    scope.postMessage({ kind: "started" });
    const partOf = (part: Blob): Uint8Array<ArrayBuffer> => {
      try {
        return new Uint8Array(readNow(part));
      } catch (error) {
        throw new UnreadableFile(String(error));
      }
    };
    const readable = (file: File): ReadableFile =>
      file.size <= memory
        ? inMemory(file.name, partOf(file))
        : { name: file.name, size: file.size, part: (from, to) => partOf(file.slice(from, to)) };
    const read = async (): Promise<Imported> =>
      foundIn(files.map(readable), request, (each) => scope.postMessage({ kind: "progress", ...each }));
    read().then(
      (found) => scope.postMessage({ kind: "done", found }),
      (error: unknown) =>
        scope.postMessage({ kind: "failed", message: String(error), isOfFile: error instanceof UnreadableFile }),
    );
  });
}
