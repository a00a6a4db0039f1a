/** Reads exports in a worker, which is ended when its reader cancels. */
import { UnreadableFile } from "../../pane/unreadableFile";
import { foundIn } from "./found";
import type { AskedExports, ToldOfExports } from "./told";

/** The members of a worker's global scope that are used here. */
export interface Scope {
  addEventListener(type: "message", listener: (event: { readonly data: AskedExports }) => void): void;
  postMessage(message: ToldOfExports): void;
}

/** @param readNow reads a part of a file at once, which a browser allows in workers only */
export function serve(scope: Scope, readNow: (part: Blob) => ArrayBuffer): void {
  scope.addEventListener("message", ({ data: { files, request } }) => {
    scope.postMessage({ kind: "started" });
    const readable = files.map((file) => ({
      name: file.name,
      size: file.size,
      part: (from: number, to: number) => partOf(file.slice(from, to)),
    }));
    const partOf = (part: Blob): Uint8Array => {
      try {
        return new Uint8Array(readNow(part));
      } catch (error) {
        throw new UnreadableFile(String(error));
      }
    };
    try {
      const found = foundIn(readable, request, (each) => scope.postMessage({ kind: "progress", ...each }));
      scope.postMessage({ kind: "done", found });
    } catch (error) {
      scope.postMessage({ kind: "failed", message: String(error), isOfFile: error instanceof UnreadableFile });
    }
  });
}
