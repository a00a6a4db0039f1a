/** Exports read in a worker or on the page, and what becomes of a worker. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceOf } from "../../../src/exports/file/source";
import { locales } from "../../../src/locales";
import type { ImportRequest } from "../../../src/sharing/imported";
import type { ExportsWorker } from "../../../src/workers/exports/inWorker";
import { exportsReader } from "../../../src/workers/exports/reader";
import { serve } from "../../../src/workers/exports/serve";
import { digestOf, sha256Of } from "../../../src/workers/exports/sha256";
import type { AskedExports, ExportsMessage } from "../../../src/workers/exports/messages";
import { UnreadableFile } from "../../../src/pane/unreadableFile";
import { settings } from "../../exports/reading";

const { kpis, sheet } = locales.en;
const request: ImportRequest = {
  ...{ language: "en", words: kpis, shared: sheet, options: [], zone: "Europe/Helsinki", settings },
  goLive: undefined,
};
const text = "Close Date,Amount,Stage\n2026-01-15,5,Won\n2026-01-16,6,Lost";
const files = [new File([text], "deals.csv")];
const ready = () => new AbortController().signal;
const nothing = () => undefined;

/** A worker in which the given happens; it counts how often it was ended. */
function worker(happens: (tell: (message: ExportsMessage) => void, asked: AskedExports) => void) {
  const heard: ((event: { readonly data: ExportsMessage }) => void)[] = [];
  const broken: ((event: { readonly message?: string }) => void)[] = [];
  let ended = 0;
  const reader: ExportsWorker = {
    postMessage: (asked) => setTimeout(() => happens((data) => heard.forEach((each) => each({ data })), asked)),
    terminate: () => void ended++,
    addEventListener: (type: string, listener: unknown) =>
      void (type === "message" ? heard.push(listener as never) : type === "error" && broken.push(listener as never)),
  };
  return { reader, broken, ended: () => ended };
}

describe("a worker that reads exports", () => {
  it.each([
    ["in memory", 1000],
    ["in parts", 0],
  ])("answers what the page would, having told how far it is: a file %s", async (_, memory) => {
    const bytes = new TextEncoder().encode(text);
    const { reader, ended } = worker((tell, asked) => {
      let listen: (event: { readonly data: AskedExports }) => void = nothing;
      serve(
        { addEventListener: (_, listener) => (listen = listener), postMessage: tell },
        () => bytes.slice().buffer,
        memory,
      );
      listen({ data: asked });
    });
    const at: number[] = [];
    const found = await exportsReader(() => reader)(files, request, ({ read }) => at.push(read), ready());
    const onPage = await exportsReader(() => {
      throw new Error("Workers are not allowed.");
    })(files, request, nothing, ready());
    expect(found).toEqual(onPage);
    expect(found).toMatchObject({ files: [{ name: "deals.csv", rows: 2, used: 2, figures: { deals: { won: 1 } } }] });
    expect(at.length).toBeGreaterThan(0);
    expect(ended()).toBe(1);
  });

  it("is silent, or its script is blocked: the page reads; where it was refused, no worker is asked for again", async () => {
    for (const happens of ["silent", "blocked"] as const) {
      let opened = 0;
      const read = exportsReader(() => {
        opened++;
        const { reader, broken } = worker(() => {
          if (happens === "blocked") broken.forEach((each) => each({ message: "blocked" }));
        });
        return reader;
      }, 20);
      for (let times = 0; times < 2; times++)
        expect(await read(files, request, nothing, ready())).toMatchObject({ files: [{ rows: 2 }] });
      expect(opened, happens).toBe(happens === "blocked" ? 1 : 2);
    }
  });

  it("breaks while it reads, or a file can't be read: an error, and the worker is ended", async () => {
    const broken = worker((tell) => {
      tell({ kind: "started" });
      broken.broken.forEach((each) => each({ message: "out of memory" }));
    });
    await expect(exportsReader(() => broken.reader)(files, request, nothing, ready())).rejects.toThrow("out of memory");
    const failed = worker((tell) => tell({ kind: "failed", message: "NotReadableError", isOfFile: true }));
    await expect(exportsReader(() => failed.reader)(files, request, nothing, ready())).rejects.toBeInstanceOf(
      UnreadableFile,
    );
    expect([broken.ended(), failed.ended()]).toEqual([1, 1]);
  });

  it("is ended at once where the reader cancels", async () => {
    const cancel = new AbortController();
    const { reader, ended } = worker((tell) => {
      tell({ kind: "started" });
      cancel.abort();
    });
    await expect(exportsReader(() => reader)(files, request, nothing, cancel.signal)).rejects.toThrow(/abort/i);
    expect(ended()).toBe(1);
  });
});

it("the fingerprint is that of the bytes, however they are cut", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (chunks) => {
      const hash = createHash("sha256");
      for (const chunk of chunks) hash.update(chunk);
      expect(sha256Of({ ...sourceOf("a", new Uint8Array()), chunks: () => chunks })).toBe(hash.digest("hex"));
    }),
  );
});

it("the browser finds the same fingerprint", async () => {
  const bytes = new TextEncoder().encode(text);
  expect(await digestOf(bytes)).toBe(sha256Of(sourceOf("a", bytes)));
});
