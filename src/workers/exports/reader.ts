/** Chooses where exports are read: in a worker or, where none is allowed, on the page. */
import { inWorker, NoWorker, type Reader } from "./inWorker";
import type { AskedExports, FoundInExports, ReadingProgress } from "./told";

/** So many bytes are read on the page, which doesn't respond meanwhile: a few seconds. */
const mostOnPage = 30_000_000;

/** No worker is allowed, and the files are larger than what is read on the page. */
export interface TooLarge {
  readonly tooLarge: true;
}

/** Where no worker can be had, none is tried again. */
export function exportsReader(open: () => Reader) {
  let hasWorker = true;
  return async (
    asked: AskedExports,
    onProgress: (progress: ReadingProgress) => void,
    signal: AbortSignal,
  ): Promise<FoundInExports | TooLarge> => {
    if (hasWorker) {
      try {
        return await inWorker(open, asked, onProgress, signal);
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error;
        hasWorker = false;
      }
    }
    return onPage(asked, signal);
  };
}

async function onPage({ files, request }: AskedExports, signal: AbortSignal): Promise<FoundInExports | TooLarge> {
  if (files.reduce((sum, { size }) => sum + size, 0) > mostOnPage) return { tooLarge: true };
  const [{ foundIn }, ...loaded] = await Promise.all([
    import(/* webpackChunkName: "exports.page" */ "./found"),
    ...files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  ]);
  signal.throwIfAborted();
  const readable = loaded.map(({ name, bytes }) => ({
    name,
    size: bytes.length,
    part: (from: number, to: number) => bytes.subarray(from, to),
  }));
  return foundIn(readable, request);
}
