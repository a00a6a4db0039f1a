/** Everything that the figures were made from, with SHA-256. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const folders = ["src", "validation", "bench/corpus", "bench/peers"];
const files = [
  ...["published.json", "rates_of_return.json"].map((name) => `test/cases/${name}`),
  ...["bench/truth.ts", "docs/differences.md", "package.json", "package-lock.json"],
];

export const sha256 = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** As `sha256sum` lists and checks them. */
export const sums = (all: Iterable<readonly [string, string | Uint8Array]>): string =>
  [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
    .join("");

/** The names in such a list; none that leads out of its folder. */
export const listedIn = (list: string): readonly string[] =>
  list
    .split("\n")
    .map((line) => line.slice(66))
    .filter((name) => /^[\w-]/.test(name) && !name.includes(".."));

export function sourceSums(): string {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) =>
        join(each.parentPath, each.name)
          .slice(root.length + 1)
          .replaceAll("\\", "/"),
      ),
  );
  return sums([...inFolders, ...files].map((name) => [name, readFileSync(join(root, name))]));
}
