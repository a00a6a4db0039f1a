/** Both readers of a browser: PapaParse on the page alone, and the worker of exports. */
import Papa from "papaparse";
import { locales } from "../../src/locales";
import { inWorker } from "../../src/workers/exports/inWorker";
import type { ImportRequest } from "../../src/sharing/imported";
import { settings } from "../../test/exports/reading";

declare global {
  interface Window {
    run: (reader: "ours" | "papaparse") => Promise<Run>;
  }
}

/** In milliseconds. */
export interface Run {
  readonly ms: number;
  /** The longest time for which the page doesn't respond. */
  readonly gap: number;
}

const chosen = (): File => {
  const [file] = document.querySelector("input")?.files ?? [];
  if (!file) throw new Error("No file is chosen.");
  return file;
};

const readers = {
  papaparse: () =>
    new Promise<void>((resolve, reject) => {
      Papa.parse(chosen(), { chunk: () => undefined, complete: () => resolve(), error: reject });
    }),
  async ours() {
    const { kpis, sheet } = locales.en;
    const request: ImportRequest = {
      ...{ language: "en", words: kpis, shared: sheet, options: [], zone: "UTC", settings: { today: settings.today } },
      goLive: undefined,
    };
    const asked = { files: [chosen()], request };
    const never = new AbortController().signal;
    const found = await inWorker(
      () => new Worker("worker.js"),
      asked,
      () => undefined,
      never,
    );
    if ("refusal" in found) throw new Error(JSON.stringify(found.refusal));
  },
};

window.run = async (reader) => {
  let [last, gap] = [performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
  }, 4);
  const start = performance.now();
  await readers[reader]();
  const ms = performance.now() - start;
  clearInterval(timer);
  return { ms, gap };
};
