/** Reads one export in a process of its own, and prints the time and the largest memory as JSON: readOnce.ts READER FILE. */
import { createReadStream } from "node:fs";
import Papa from "papaparse";

const readers: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  async ours(file) {
    const { importFiles } = await import("../../src/cli/import");
    const { exitCode, lines, refused } = importFiles(["--json", file]);
    if (exitCode !== 0) throw new Error(refused ?? lines.join("\n"));
    return lines;
  },
  papaparse: (file) =>
    new Promise((resolve, reject) => {
      let rows = 0;
      Papa.parse<string[]>(createReadStream(file), {
        chunk: ({ data }) => void (rows += data.length),
        complete: () => resolve(rows),
        error: reject,
      });
    }),
};

const [reader = "", file = ""] = process.argv.slice(2);
await import("../../src/cli/import");
const start = performance.now();
const read = await readers[reader]?.(file);
const ms = performance.now() - start;
// The unit of the operating system's figure is KiB.
console.log(JSON.stringify({ ms, kib: process.resourceUsage().maxRSS, isRead: read !== undefined }));
