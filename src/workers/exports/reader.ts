/** Chooses where exports are read: in a worker or, where none is allowed, on the page. */
import { onDemand } from "../../hosts/trouble";
import type { ReadExports } from "../../pane/context";
import { UnreadableFile } from "../../pane/unreadableFile";
import type { Imported, ImportRequest } from "../../sharing/imported";
import { inWorker, NoWorker, type ExportsWorker } from "./inWorker";
import { inMemory } from "./sources";

/** So many bytes are read on the page, which doesn't respond meanwhile: a few seconds. */
const mostOnPage = 30_000_000;

/** Where workers are refused, none is tried again. */
export function exportsReader(open: () => ExportsWorker, patience?: number): ReadExports {
  let hasWorker = true;
  return async (files, request, onProgress, signal) => {
    if (hasWorker) {
      try {
        return await inWorker(open, { files, request }, onProgress, signal, patience);
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error;
        hasWorker = !error.isRefused;
      }
    }
    return onPage(files, request, signal);
  };
}

async function onPage(
  files: readonly File[],
  request: ImportRequest,
  signal: AbortSignal,
): Promise<Imported | "tooLarge"> {
  if (files.reduce((sum, { size }) => sum + size, 0) > mostOnPage) return "tooLarge";
  const [{ foundIn }, ...loaded] = await Promise.all([
    onDemand(import(/* webpackChunkName: "exports.page" */ "./found")),
    ...files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })),
  ]);
  signal.throwIfAborted();
  return foundIn(
    loaded.map(({ name, bytes }) => inMemory(name, bytes)),
    request,
  );
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new UnreadableFile(String(error));
  }
}
