/** The folder of a pack: new, empty, or that of an earlier pack, which is recognised by its list of files. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { putFile } from "../../src/cli/putFile";
import { listedIn } from "./sources";
import type { Files } from "./files";

const list = "SHA256SUMS";

/** Makes it, if need be; returns a line if nothing may be written there. */
export async function prepared(folder: string, force: boolean): Promise<string | undefined> {
  try {
    await mkdir(folder, { recursive: true });
    if (readdirSync(folder).length === 0 || (force && existsSync(join(folder, list)))) return undefined;
    return `${folder} has something in it. Choose another name, or add --force if it is an earlier pack.`;
  } catch (error) {
    return `${folder} can't be written: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

/** Writes the files, and removes those that only the earlier pack lists; returns a line if one can't be written. */
export async function written(files: Files, folder: string, force: boolean): Promise<string | undefined> {
  const before = existsSync(join(folder, list)) ? listedIn(readFileSync(join(folder, list), "utf8")) : [];
  for (const name of before.filter((each) => !files.has(each))) await rm(join(folder, name), { force: true });
  for (const [name, content] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const wrong = await putFile(path, bytes, { replace: force });
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
