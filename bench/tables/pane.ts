import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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
export function pane(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "edits-"));
  const file = join(folder, "edits.json");
  try {
    const { status } = spawnSync(
      process.execPath,
      [join(root, "node_modules/vitest/vitest.mjs"), "run", "--config", "bench/pane/vitest.config.ts"],
      { cwd: root, env: { ...process.env, EDITS: file }, stdio: ["ignore", "ignore", "inherit"] },
    );
    if (status !== 0) throw new Error("The edits could not be measured.");
    const found = JSON.parse(readFileSync(file, "utf8")) as readonly Edits[];
    const rows = found.map((edits) => [edits.name, time(edits.one), time(edits.many), ratio(edits.ratio)]);
    const headings = ["", "one model", "20 models", "ratio"];
    return Promise.resolve(`## An edit, until the pane has the figures\n\n${table(headings, rows)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
