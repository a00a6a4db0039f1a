/** `npm run mutate -- src/core/returns` changes the code of a folder in one place at a time, and lists changes that no near test notices. */
import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { seeded } from "../../test/tools/random";
import { sourceFiles } from "../imports";
import { compiles } from "./compiles";
import { mutantsOf } from "./mutants";
import { nearest } from "./nearest";
import { openSuite, type Candidate, type Suite, type Verdict } from "./suite";

const root = join(import.meta.dirname, "../..");
const usage =
  "npm run mutate -- src/FOLDER… [--sample N] [--seed N] [--budget SECONDS] [--tests FOLDER,…] [--tools] [--unreached]";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: "string" },
      seed: { type: "string", default: "1" },
      budget: { type: "string", default: "20" },
      tests: { type: "string" },
      tools: { type: "boolean", default: false },
      unreached: { type: "boolean", default: false },
    },
  });
  const seed = count(values.seed);
  const budget = count(values.budget);
  const all = positionals.flatMap(candidatesOf);
  if (all.length === 0) throw new Error(usage);
  const candidates = values.sample === undefined ? all : sample(all, count(values.sample), seed);
  const files = [...new Set(candidates.map(({ file }) => file))];
  const tests = nearest(files, values.tests?.split(","));
  if (tests.length === 0) throw new Error("No near test reaches these files.");
  console.log(`${candidates.length} of ${all.length} breaks, seed ${seed}; ${tests.length} test files`);

  const suite = await openSuite(candidates, {
    testFiles: tests.map(({ test }) => test),
    seed,
    budget,
    tools: values.tools,
  });
  for (const name of suite.failing) console.log(`This test fails without a break, so it is left out: ${name}`);
  if (values.unreached) printUnreached(candidates, suite);
  else await printSurvivors(candidates, suite);
  await suite.close();
}

/** Prints the pieces that no test reaches; a piece inside another one isn't listed separately. */
function printUnreached(candidates: readonly Candidate[], suite: Suite): void {
  const places = candidates
    .filter((_, index) => !suite.isReached(index))
    .map(({ file, within }) => ({ file, start: within.start, end: within.end }));
  const outermost = places.filter(
    (place) =>
      !places.some(
        ({ file, start, end }) =>
          file === place.file && start <= place.start && end >= place.end && end - start > place.end - place.start,
      ),
  );
  const lines = outermost.map(({ file, start, end }) => {
    const text = textOf(file);
    return `src/${file}:${lineOf(text, start)}  ${oneLine(text.slice(start, end))}`;
  });
  for (const line of new Set(lines)) console.log(line);
}

async function printSurvivors(candidates: readonly Candidate[], suite: Suite): Promise<void> {
  const total: Record<Verdict | "not compiled", number> = {
    killed: 0,
    endless: 0,
    survived: 0,
    budget: 0,
    unreached: 0,
    "not compiled": 0,
  };
  for (const [index, candidate] of candidates.entries()) {
    const judged = await suite.judge(index);
    const isNoticed = judged === "killed" || judged === "endless";
    const verdict = isNoticed || compiles(candidate) ? judged : "not compiled";
    total[verdict]++;
    if (!isNoticed && verdict !== "not compiled") console.log(`${describe(candidate)}${notes[judged]}`);
  }
  const noticed = total.killed + total.endless;
  const judged = candidates.length - total["not compiled"];
  console.log(`score ${((100 * noticed) / judged).toFixed(1)} %: ${noticed} of ${judged} breaks noticed`);
  console.log(
    Object.entries(total)
      .map(([verdict, number]) => `${verdict} ${number}`)
      .join(", "),
  );
}

const notes: Readonly<Record<Verdict, string>> = {
  killed: "",
  endless: "",
  survived: "",
  budget: "   (the slowest tests that reach it were left out; see --budget)",
  unreached: "   (no near test reaches it)",
};

function candidatesOf(path: string): readonly Candidate[] {
  const asked = relative(join(root, "src"), resolve(root, path)).replaceAll("\\", "/");
  if (asked.startsWith("..") || !existsSync(resolve(root, path))) throw new Error(`${path} is not in src`);
  return sourceFiles()
    .filter((file) => !file.endsWith(".d.ts"))
    .filter((file) => asked === "" || file === asked || file.startsWith(`${asked}/`))
    .flatMap((file) => mutantsOf(textOf(file), file).map((mutant) => ({ ...mutant, file })));
}

const textOf = (file: string): string => readFileSync(join(root, "src", file), "utf8");

function count(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(usage);
  return Number(text);
}

/** A random sample of `size` candidates, in their original order. */
function sample(all: readonly Candidate[], size: number, seed: number): readonly Candidate[] {
  const random = seeded(seed);
  const drawn = all.map((candidate, index) => ({ candidate, index, place: random() }));
  return drawn
    .sort((a, b) => a.place - b.place)
    .slice(0, size)
    .sort((a, b) => a.index - b.index)
    .map(({ candidate }) => candidate);
}

/** The changed line, before and after the change. */
function describe({ file, start, end, replacement }: Candidate): string {
  const text = textOf(file);
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  const after = text.slice(from, start) + replacement + text.slice(end, to);
  return `src/${file}:${lineOf(text, start)}\n  - ${oneLine(text.slice(from, to))}\n  + ${oneLine(after)}`;
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split("\n").length;
const oneLine = (piece: string): string => piece.replace(/\s+/g, " ").trim();

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
