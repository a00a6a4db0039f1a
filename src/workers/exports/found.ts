import { imported, type Imported, type ImportRequest } from "../../sharing/imported";
import { sha256Of } from "./sha256";
import { sourcesOf, type OnProgress, type ReadableFile } from "./sources";

/** What files give that are read at once, in a worker or on the page. */
export const foundIn = (
  files: readonly ReadableFile[],
  request: ImportRequest,
  onProgress: OnProgress = () => undefined,
): Imported => imported(() => sourcesOf(files, onProgress), request, sha256Of);
