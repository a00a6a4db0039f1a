import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";
import { ratio, table, time } from "../print";

/** How long an edit takes in a workbook with one model and in one with many, in nanoseconds. */
export interface Edits {
  readonly name: string;
  readonly one: number;
  readonly many: number;
  readonly ratio: number;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Times an edit of one model until the pane has read its figures again, in workbooks with one model and with 20. */
export async function pane(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "edits-"));
  const file = join(folder, "edits.json");
  try {
    // Only Vite resolves what the grid imports.
    const vitest = await startVitest("test", [], {
      root,
      config: false,
      watch: false,
      include: ["bench/pane/*.bench.ts"],
      env: { EDITS: file },
      server: { deps: { inline: [/univerjs/] } },
    });
    await vitest.close();
    const found = JSON.parse(readFileSync(file, "utf8")) as readonly Edits[];
    const rows = found.map((edits) => [edits.name, time(edits.one), time(edits.many), ratio(edits.ratio)]);
    return `## An edit, until the pane has the figures\n\n${table(["", "one model", "20 models", "ratio"], rows)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
