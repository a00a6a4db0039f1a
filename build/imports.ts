/** The imports of every file in `src`, read from the code; imports of types count, too. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const src = join(import.meta.dirname, "..", "src");

export interface Import {
  /** The path relative to `src`, with its extension. */
  readonly file: string;
  /** The import's text in the code. */
  readonly specifier: string;
  /** The imported file relative to `src`; absent for a package and for files that aren't code. */
  readonly target?: string;
}

const slashed = (path: string): string => path.replaceAll("\\", "/");

export const sourceFiles = (): readonly string[] =>
  readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map(slashed)
    .sort();

export const sourceText = (file: string): string => readFileSync(join(src, file), "utf8");

export function imports(files = sourceFiles()): readonly Import[] {
  const known = new Set(files);
  return files.flatMap((file) =>
    ts.preProcessFile(sourceText(file), true, true).importedFiles.map(({ fileName: specifier }) => {
      const target = specifier.startsWith(".") ? targetOf(file, specifier, known) : undefined;
      return { file, specifier, ...(target !== undefined && { target }) };
    }),
  );
}

function targetOf(file: string, specifier: string, known: ReadonlySet<string>): string | undefined {
  const path = resolve(src, dirname(file), specifier);
  const found = [path, `${path}.ts`, `${path}.tsx`, join(path, "index.ts")].find((candidate) =>
    known.has(slashed(relative(src, candidate))),
  );
  return found === undefined ? undefined : slashed(relative(src, found));
}

/** The first folder of a path. */
export const roomOf = (path: string): string => path.split("/")[0] ?? "";

/** Files that import each other, directly or through others. Each circle is listed once, in the order of its imports. */
export function circles(all: readonly Import[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { file, target } of all) {
    if (target === undefined || target === file) continue;
    next.set(file, [...(next.get(file) ?? []), target]);
  }
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const before = path.indexOf(file);
    if (before >= 0) {
      found.push(path.slice(before));
      return;
    }
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
