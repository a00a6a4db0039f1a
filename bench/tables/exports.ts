import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { browsing } from "../exports/browser";
import { tables, writeTable, type ExportedTable } from "../exports/tables";
import { median } from "../measure";
import { ratio, table } from "../print";

const rows = 1_000_000;
const rounds = 5;

interface Run {
  readonly ms: number;
  readonly kib?: number;
  readonly gap?: number;
}

type Read = (reader: "ours" | "papaparse", file: string) => Run | Promise<Run>;

/** Times how exports are read to figures, beside PapaParse that parses them alone: on the command line and, of deals, in Chromium. */
export async function exports(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "exports-"));
  try {
    const script = join(folder, "readOnce.mjs");
    await bundled(script);
    const inNode: Read = (reader, file) => once(script, reader, file);
    const lines: (readonly string[])[] = [];
    for (const name of Object.keys(tables) as ExportedTable[]) {
      const file = join(folder, `${name}.csv`);
      writeTable(file, name, rows);
      lines.push([name, ...(await compared(inNode, file))]);
      if (name === "deals") {
        const browser = await browsing();
        lines.push(["deals, in Chromium's worker", ...(await compared((...given) => browser.run(...given), file))]);
        await browser.close();
      }
      rmSync(file);
    }
    const headings = ["", "time", "of PapaParse's", "largest memory", "of PapaParse's", "longest gap of the page"];
    return `## Exports of a million rows read to figures\n\n${table(headings, lines)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compared(read: Read, file: string): Promise<readonly string[]> {
  const runs: { readonly ours: Run; readonly papaparse: Run }[] = [];
  for (let round = 0; round < rounds; round++)
    runs.push({ ours: await read("ours", file), papaparse: await read("papaparse", file) });
  const of = (value: (run: (typeof runs)[number]) => number | undefined) =>
    median(runs.map((run) => value(run) ?? NaN));
  const [kib, gap] = [of(({ ours }) => ours.kib), of(({ ours }) => ours.gap)];
  return [
    `${(of(({ ours }) => ours.ms) / 1000).toFixed(2)} s`,
    ratio(of(({ ours, papaparse }) => ours.ms / papaparse.ms)),
    Number.isNaN(kib) ? "–" : `${Math.round(kib / 1024)} MiB`,
    Number.isNaN(kib) ? "–" : ratio(of(({ ours, papaparse }) => (ours.kib ?? NaN) / (papaparse.kib ?? NaN))),
    Number.isNaN(gap) ? "–" : `${Math.round(gap)} ms`,
  ];
}

/** One script, so that neither reader loads anything while it is timed. */
async function bundled(outfile: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL("../exports/readOnce.ts", import.meta.url))],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    banner: {
      js: 'import { createRequire as required } from "node:module"; const require = required(import.meta.url);',
    },
    logLevel: "error",
  });
}

function once(script: string, reader: string, file: string): Run {
  const { stdout, stderr } = spawnSync(process.execPath, [script, reader, file], { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Run;
}
