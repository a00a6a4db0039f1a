/** The command as a process of its own, in a single file so that it starts fast. */
import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Bundles the command into a file of the folder and returns its path. */
export async function bundled(folder: string): Promise<string> {
  const outfile = join(folder, "workbook.mjs");
  // Packages that are no modules ask for Node's own by `require`.
  const banner = {
    js: 'import { createRequire as nodeRequire } from "node:module"; globalThis.require = nodeRequire(import.meta.url);',
  };
  const entry = join(root, "src/cli/workbook.ts");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    banner,
    logLevel: "error",
  });
  return outfile;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when the process has printed this word. */
  readonly printed: (word: string) => Promise<void>;
}

/** A command speaks English here, whatever the machine speaks. */
export const inEnglish: NodeJS.ProcessEnv = { ...process.env, LC_ALL: "C" };

export function start(program: string, args: readonly string[], options: SpawnOptions = {}): Running {
  const child = spawn(program, args, { env: inEnglish, ...options, stdio: ["pipe", "pipe", "pipe"] });
  let [stdout, stderr] = ["", ""];
  const waiting: { readonly word: string; readonly done: () => void }[] = [];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    for (const { word, done } of waiting) if (stdout.includes(word)) done();
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject).on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  const printed = (word: string) =>
    new Promise<void>((resolve, reject) => {
      waiting.push({ word, done: resolve });
      if (stdout.includes(word)) resolve();
      void ended.then(() => reject(new Error(`The command ended without "${word}": ${stderr}`)));
    });
  return { child, ended, printed };
}

/** A module that Node loads before the command: it changes functions of `fs` as `change` says. */
export const withFs = (change: string): readonly string[] => [
  "--import",
  `data:text/javascript,${encodeURIComponent(
    `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module"; ${change}; syncBuiltinESMExports();`,
  )}`,
];

/** Writes half of a file, prints "halfway", and goes on as `then` says. */
export const halfway = (then: string): readonly string[] =>
  withFs(`
    const { writeFile } = fs;
    fs.writeFile = (file, bytes, done) => {
      if (typeof file !== "number") return writeFile(file, bytes, done);
      fs.writeSync(file, bytes.subarray(0, bytes.length >> 1));
      process.stdout.write("halfway");
      ${then}
    }`);

/** Writes a file, prints "written" before it is in place, and waits for a line. */
export const waiting: readonly string[] = withFs(`
  fs.fsync = (_, done) => {
    process.stdin.once("data", () => {
      process.stdin.destroy();
      done();
    });
    process.stdout.write("written");
  }`);
