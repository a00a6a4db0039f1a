import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a file of this folder where Vite resolves what the grid imports, and returns what it has found. */
export async function inVite<T>(name: string): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "found.json");
  try {
    const vitest = await startVitest("test", [], {
      root,
      config: false,
      watch: false,
      include: [`bench/pane/${name}.bench.ts`],
      env: { FOUND: file },
      server: { deps: { inline: [/univerjs/] } },
    });
    await vitest.close();
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
