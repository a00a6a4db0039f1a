/** What the page asks of the worker that reads exports, and what it answers. */
import type { ReadingProgress } from "../../pane/context";
import type { Imported, ImportRequest } from "../../sharing/imported";

export interface AskedExports {
  readonly files: readonly File[];
  readonly request: ImportRequest;
}

export type ExportsMessage =
  | { readonly kind: "started" }
  | ({ readonly kind: "progress" } & ReadingProgress)
  | { readonly kind: "done"; readonly found: Imported }
  /** An error of this program or, of a file, one of the browser: it was moved or changed while it was read. */
  | { readonly kind: "failed"; readonly message: string; readonly isOfFile: boolean };
