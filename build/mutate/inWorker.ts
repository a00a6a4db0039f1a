/** Runs before each test file: notes which breakable pieces each test reaches, and ends a process that goes on for ever. */
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** How many breakable pieces are counted in this run; 0 where none are. */
    pieces: number;
    /** Processor time that a test file may take; a loop without end takes more. */
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

// What runs while the file loads, or before a group of tests, is a part of every test after it.
beforeEach(() => {
  for (const piece of taken()) outsideTests.add(piece);
});
afterEach(({ task }) => {
  task.meta.reached = [...outsideTests, ...taken()];
});

// In a thread of its own, since a loop without end leaves this one no turn.
new Worker(
  `setInterval(() => process.cpuUsage().user > ${inject("seconds") * 1e6} && process.kill(process.pid, "SIGKILL"), 250)`,
  { eval: true },
).unref();
