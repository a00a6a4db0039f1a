import type { ReadingProgress } from "../../pane/context";
import { UnreadableFile } from "../../pane/unreadableFile";
import type { Imported } from "../../sharing/imported";
import type { AskedExports, ExportsMessage } from "./messages";

/** The members of a browser's Worker that are used here. */
export interface ExportsWorker {
  postMessage(asked: AskedExports): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: { readonly data: ExportsMessage }) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: { readonly message?: string }) => void): void;
}

/** The worker can't be had: it isn't allowed, its script is blocked or missing, or it doesn't answer in time. */
export class NoWorker extends Error {
  constructor(
    message: string,
    /** False where it may only be slow to load. */
    readonly isRefused = true,
  ) {
    super(message);
  }
}

/** Milliseconds without an answer until a worker counts as silent. It answers before it reads. */
const usualPatience = 5000;

/** Rejects with `NoWorker`, with the worker's error, or at once where it is aborted. Either way no worker is left. */
export async function inWorker(
  open: () => ExportsWorker,
  asked: AskedExports,
  onProgress: (progress: ReadingProgress) => void,
  signal: AbortSignal,
  patience = usualPatience,
): Promise<Imported> {
  signal.throwIfAborted();
  let reader: ExportsWorker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Imported>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error));
      try {
        reader = open();
      } catch (error) {
        return reject(new NoWorker(String(error)));
      }
      let hasStarted = false;
      timer = setTimeout(() => reject(new NoWorker("The worker does not answer", false)), patience);
      const broken = ({ message = "The worker broke" }) =>
        reject(hasStarted ? new Error(message) : new NoWorker(message));
      reader.addEventListener("error", broken);
      reader.addEventListener("messageerror", broken);
      reader.addEventListener("message", ({ data }) => {
        hasStarted = true;
        clearTimeout(timer);
        if (data.kind === "done") resolve(data.found);
        else if (data.kind === "failed")
          reject(data.isOfFile ? new UnreadableFile(data.message) : new Error(data.message));
        else if (data.kind === "progress") onProgress(data);
      });
      reader.postMessage(asked);
    });
  } finally {
    clearTimeout(timer);
    reader?.terminate();
  }
}
