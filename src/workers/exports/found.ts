import type { Source } from "../../exports/file/source";
import { imported, type Imported, type ImportRequest } from "../../sharing/imported";
import { digestOf, sha256Of } from "./sha256";
import { sourcesOf, type OnProgress, type ReadableFile } from "./sources";

/** What files give that are read in a worker or on the page. The fingerprints of those in memory are found meanwhile. */
export function foundIn(
  files: readonly ReadableFile[],
  request: ImportRequest,
  onProgress: OnProgress = () => undefined,
): Promise<Imported> {
  const digests = new Map<Source, Promise<string> | undefined>();
  const sources = (): readonly Source[] => {
    const found = sourcesOf(files, onProgress);
    found.forEach((source, i) => digests.set(source, files[i]?.bytes && digestOf(files[i].bytes)));
    return found;
  };
  return imported(sources, request, async (source) => digests.get(source) ?? sha256Of(source));
}
