/** Runs before each test file: records the breakable pieces that each test reaches, and ends a process in an endless loop. */
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The number of breakable pieces that this run records; 0 if it records none. */
    pieces: number;
    /** The processor time that a test file may use, in seconds; an endless loop uses more. */
    seconds: number;
  }
  interface TaskMeta {
    reached?: readonly number[];
  }
}

declare global {
  var reached: Uint8Array;
}

globalThis.reached = new Uint8Array(inject("pieces"));
const outsideTests = new Set<number>();

const taken = (): readonly number[] => {
  const numbers = [...globalThis.reached.keys()].filter((index) => globalThis.reached[index] === 1);
  globalThis.reached.fill(0);
  return numbers;
};

// Code that runs while the file loads, or before a group of tests, counts for every later test.
beforeEach(() => {
  for (const piece of taken()) outsideTests.add(piece);
});
afterEach(({ task }) => {
  task.meta.reached = [...outsideTests, ...taken()];
});

// The check needs its own thread, because an endless loop blocks this one.
new Worker(
  `setInterval(() => process.cpuUsage().user > ${inject("seconds") * 1e6} && process.kill(process.pid, "SIGKILL"), 250)`,
  { eval: true },
).unref();
