import { imported, type ImportRequest } from "../../workbook/kpis/imported";
import { sha256Of } from "./sha256";
import { sourcesOf, type OnProgress, type ReadableFile } from "./sources";
import type { FoundInExports } from "./told";

/** What files give that are read at once, in a worker or on the page. */
export function foundIn(
  files: readonly ReadableFile[],
  request: ImportRequest,
  onProgress: OnProgress = () => undefined,
): FoundInExports {
  const sources = sourcesOf(files, onProgress);
  return "noTable" in sources ? sources : imported(sources, request, sha256Of);
}
