import { Worker } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterEach, beforeAll, expect, it } from "vitest";
import { simulation, type Simulation, type Trials, type Uncertain } from "../../src/core/simulation";
import { joined, simulate, spreads } from "../../src/core/spreads";
import type { Asked, Told } from "../../src/worker/serve";

const plan: Uncertain = {
  benefits: [
    [0, 60, 80],
    [0, 20, 25],
  ],
  costs: [[100, 10, 10]],
  rate: 0.08,
  benefitRisk: [
    [0.6, 1, 1.2],
    [0.5, 0.9, 1.3],
  ],
  costRisk: [[0.9, 1, 1.5]],
  trials: 262_144,
  correlation: "none",
};
const ready = simulation(plan) as Simulation;

/** A thread of Node's with a browser's names for its port. */
const scope = `
  const { parentPort } = require("node:worker_threads");
  globalThis.self = {
    postMessage: (message, { transfer = [] } = {}) => parentPort.postMessage(message, transfer),
    addEventListener: (_, listener) => parentPort.on("message", (data) => listener({ data })),
  };
`;
let script = "";
const threads: Worker[] = [];

beforeAll(async () => {
  const entry = fileURLToPath(new URL("../../src/worker/index.ts", import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: "iife", write: false });
  script = scope + (outputFiles[0]?.text ?? "");
});
afterEach(async () => {
  await Promise.all(threads.splice(0).map((thread) => thread.terminate()));
});

/** Everything a thread says until it is through with what it was asked. */
function asked(message: Asked, heard: (told: Told, thread: Worker) => void = () => {}): Promise<readonly Told[]> {
  const thread = new Worker(script, { eval: true });
  threads.push(thread);
  return new Promise((resolve, reject) => {
    const all: Told[] = [];
    thread.on("error", reject);
    thread.on("message", (told: Told) => {
      all.push(told);
      heard(told, thread);
      if (told.kind !== "progress") resolve(all);
    });
    thread.postMessage(message);
  });
}

const start = (from: number, to: number): Asked => ({ kind: "start", id: 7, simulation: ready, from, to });

it("gives the digits of one thread, however many share the blocks", async () => {
  for (const bounds of [
    [0, 256],
    [0, 100, 256],
    [0, 1, 130, 256],
  ]) {
    const told = await Promise.all(bounds.slice(1).map((to, i) => asked(start(bounds[i] as number, to))));
    const parts = told.map((each): Trials => {
      const last = each.at(-1);
      if (last?.kind !== "done") throw new Error(`${last?.kind} instead of done`);
      return last.trials;
    });
    expect(spreads(ready, joined(parts.reverse()))).toEqual(simulate(plan));
  }
});

it("tells how far it is", async () => {
  const told = await asked(start(0, 200));
  const progress = told.flatMap((each) => (each.kind === "progress" ? [each.blocks] : []));
  expect(progress).toEqual([64, 128, 192, 200]);
});

it("stops when cancelled", async () => {
  const told = await asked(start(0, 256), (each, thread) => {
    if (each.kind === "progress") thread.postMessage({ kind: "cancel", id: 7 } satisfies Asked);
  });
  expect(told.at(-1)).toEqual({ kind: "cancelled", id: 7 });
  expect(told.length).toBeLessThan(5);
});
