/** The test files that may notice a break: they import the broken file, directly or through others, and test a near room. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { imports, roomOf, sourceFiles } from "../imports";
import { entries, rooms } from "../rooms.json";

/** The folder of tests, relative to `src`, as in `build/imports`. */
const outside = "../test/";

export interface Reach {
  /** The path relative to the project: `test/core/returns/irr.test.ts`. */
  readonly test: string;
  /** The files of `src` that it imports, directly or through others. */
  readonly files: ReadonlySet<string>;
}

/**
 * The room itself, the next two rooms that have tests, and the published cases. Tests of rooms farther right would check the
 * same code more slowly.
 */
export function nearRooms(room: string, tested: ReadonlySet<string>): readonly string[] {
  const order = [...rooms, ...entries].filter((each) => tested.has(each) || each === room);
  const index = order.indexOf(room);
  return [...order.slice(index, index + 3), "cases"];
}

/** The test files that import one of the files, in the given folders of `test` or else in the near rooms. */
export function nearest(files: readonly string[], folders?: readonly string[]): readonly Reach[] {
  const tests = filesOf("test");
  const targets = new Map<string, string[]>();
  for (const { file, target } of imports([...sourceFiles(), ...tests, ...filesOf("validation")]))
    if (target !== undefined) targets.set(file, [...(targets.get(file) ?? []), target]);

  const inTest = (file: string): string => file.slice(outside.length);
  const tested = new Set(tests.map((file) => roomOf(inTest(file))));
  const near = folders ?? [...new Set(files.map(roomOf))].flatMap((room) => nearRooms(room, tested));
  return tests
    .filter(
      (file) =>
        /\.test\.tsx?$/.test(file) &&
        near.some((folder) => `${inTest(file)}/`.startsWith(`${folder}/`) || inTest(file) === folder),
    )
    .map((file) => ({ test: `test/${inTest(file)}`, files: reached(file, targets) }))
    .filter(({ files: all }) => files.some((file) => all.has(file)))
    .sort((a, b) => (a.test < b.test ? -1 : 1));
}

/** Relative to `src`, as in `build/imports`. */
function filesOf(folder: "test" | "validation"): readonly string[] {
  return readdirSync(join(import.meta.dirname, "../..", folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `../${folder}/${file.replaceAll("\\", "/")}`);
}

function reached(from: string, targets: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [from];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    for (const target of targets.get(file) ?? []) {
      if (found.has(target)) continue;
      found.add(target);
      pending.push(target);
    }
  }
  return found;
}

/** The number of leading folders that a test shares with a file: `test/core/returns/irr.test.ts` and `core/returns/irr.ts` share 2. */
export function nearness(test: string, file: string): number {
  const a = test.split("/").slice(1, -1);
  const b = file.split("/").slice(0, -1);
  const differ = a.findIndex((folder, index) => folder !== b[index]);
  return differ < 0 ? a.length : differ;
}
