/** Reads exports in a worker, which is ended when its reader cancels. */
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
      part: (from: number, to: number) => new Uint8Array(readNow(file.slice(from, to))),
    }));
    try {
      const found = foundIn(readable, request, (each) => scope.postMessage({ kind: "progress", ...each }));
      scope.postMessage({ kind: "done", found });
    } catch (error) {
      scope.postMessage({ kind: "failed", message: String(error) });
    }
  });
}
