/** The clients of engines have their own package.json, so that an ordinary install stays small. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { EngineFault } from "./engine";

/** The folder `engines` of this project: above this file, or where the command was started. */
function folder(): string | undefined {
  const starts = [dirname(fileURLToPath(import.meta.url)), process.cwd()];
  for (const start of starts)
    for (let at = start; ; at = dirname(at)) {
      const file = join(at, "engines", "package.json");
      if (existsSync(file)) return file;
      if (dirname(at) === at) break;
    }
  return undefined;
}

/** A package of `engines`; throws a fault that says how it is installed. */
export function installed<T>(name: string): T {
  const file = folder();
  try {
    if (file !== undefined) return createRequire(resolve(file))(name) as T;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND"))
      throw new EngineFault("unloadable", { name, error: firstLine(error) });
  }
  throw new EngineFault("notInstalled", { name });
}

/** The first line of an error, without the full stop at its end; nothing where it has no message. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split("\n").find((line) => line.trim() !== "") ?? "").trim().replace(/\.$/, "");
}
