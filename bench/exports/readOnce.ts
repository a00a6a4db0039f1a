/** Reads one export in a process of its own, and prints the time and the largest memory as JSON: readOnce.mjs READER FILE. */
import { createReadStream } from "node:fs";
import Papa from "papaparse";
import { importFiles } from "../../src/cli/import";

const readers: Readonly<Record<string, (file: string) => unknown>> = {
  ours(file) {
    const { exitCode, lines, refused } = importFiles(["--json", file]);
    if (exitCode !== 0) throw new Error(refused ?? lines.join("\n"));
  },
  papaparse: (file) =>
    new Promise<void>((resolve, reject) => {
      Papa.parse(createReadStream(file), { chunk: () => undefined, complete: () => resolve(), error: reject });
    }),
};

const [reader = "", file = ""] = process.argv.slice(2);
const start = performance.now();
await readers[reader]?.(file);
const ms = performance.now() - start;
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
// The unit of the operating system's figures is KiB and microseconds.
console.log(JSON.stringify({ ms, cpuMs: (userCPUTime + systemCPUTime) / 1000, kib: maxRSS }));
