import { Worker } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, expect, it } from "vitest";
import { simulation, type Simulation } from "../../../src/core/uncertainty/simulation";
import { simulate, spreads } from "../../../src/core/uncertainty/trialStatistics";
import type { AskedBlocks } from "../../../src/workers/simulation/serve";
import { inWorkers, type SimulationWorker } from "../../../src/workers/simulation/share";
import { never, plan, prepared } from "./plan";

/** A thread of Node's with a browser's names for its port. */
const scope = `
  const { parentPort } = require("node:worker_threads");
  globalThis.self = {
    postMessage: (message, { transfer = [] } = {}) => parentPort.postMessage(message, transfer),
    addEventListener: (_, listener) => parentPort.on("message", (data) => listener({ data })),
  };
`;
let script = "";

beforeAll(async () => {
  const entry = fileURLToPath(new URL("../../../src/workers/simulation/index.ts", import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: "iife", write: false });
  script = scope + (outputFiles[0]?.text ?? "");
});

/** Threads as a browser's workers, and how many of them are left. */
function threads(source = script) {
  const open = new Set<Worker>();
  const asked: AskedBlocks[] = [];
  return {
    asked,
    left: () => open.size,
    open: (): SimulationWorker => {
      const thread = new Worker(source, { eval: true });
      open.add(thread);
      return {
        postMessage(message) {
          asked.push(message);
          thread.postMessage(message);
        },
        terminate() {
          open.delete(thread);
          void thread.terminate();
        },
        addEventListener(type: "message" | "error", listener: (event: never) => void) {
          thread.on(type, (given) => listener((type === "message" ? { data: given } : given) as never));
        },
      };
    },
  };
}

const unheard = () => undefined;

it.each([1, 2, 3, 7])("gives the digits of one thread where %i share the blocks", async (count) => {
  const { open, asked, left } = threads();
  const trials = await inWorkers(open, count)(prepared, unheard, never);
  expect(spreads(prepared, trials)).toEqual(simulate(plan));
  expect(asked.map(({ from }) => from)).toEqual([0, ...asked.slice(0, -1).map(({ to }) => to)]);
  expect(asked.at(-1)?.to).toBe(256);
  expect(asked).toHaveLength(count);
  expect(left()).toBe(0);
});

it("opens no more workers than there are blocks", async () => {
  const small = simulation({ ...plan, trials: 256 }) as Simulation;
  const { open, asked } = threads();
  await inWorkers(open, 4)(small, unheard, never);
  expect(asked.map(({ from, to }) => [from, to])).toEqual([[0, 1]]);
});

it("tells how far all of them are", async () => {
  const told: number[] = [];
  await inWorkers(threads().open, 1)(prepared, (share) => told.push(share), never);
  expect(told).toEqual([0.25, 0.5, 0.75, 1]);
  told.length = 0;
  await inWorkers(threads().open, 2)(prepared, (share) => told.push(share), never);
  expect(told).toEqual([0.25, 0.5, 0.75, 1]);
});

it("stops at once when aborted, and leaves no worker", async () => {
  const { open, left } = threads();
  const controller = new AbortController();
  const reason = new Error("Cancelled");
  const told: number[] = [];
  const running = inWorkers(open, 1)(
    prepared,
    (share) => {
      told.push(share);
      controller.abort(reason);
    },
    controller.signal,
  );
  await expect(running).rejects.toBe(reason);
  expect(told.length).toBeLessThan(4);
  expect(left()).toBe(0);
  await expect(inWorkers(open, 1)(prepared, unheard, controller.signal)).rejects.toBe(reason);
  expect(left()).toBe(0);
});

it("says why where a worker breaks or can't be had, and leaves none", async () => {
  const { open, left } = threads("throw new Error('not loaded')");
  await expect(inWorkers(open, 2)(prepared, unheard, never)).rejects.toThrow("not loaded");
  expect(left()).toBe(0);
  const none = () => {
    throw new Error("no workers here");
  };
  await expect(inWorkers(none, 2)(prepared, unheard, never)).rejects.toThrow("no workers here");
});
