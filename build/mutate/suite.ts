/** One Vitest stays open: it runs the tests once to record the pieces they reach, then once for each break. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createVitest, type TestModule, type TestSpecification, type Vite, type Vitest } from "vitest/node";
import type {} from "./inWorker";
import { apply, counted, type Mutant } from "./mutants";
import { nearness } from "./nearest";

export interface Candidate extends Mutant {
  /** The path relative to `src`. */
  readonly file: string;
}

/** `unreached`: no near test runs the piece. `budget`: the break survived, but slow tests that reach it were left out. */
export type Verdict = "killed" | "endless" | "survived" | "budget" | "unreached";

export interface Suite {
  /** Tests that fail without a break; their results aren't used. */
  readonly failing: readonly string[];
  isReached(candidate: number): boolean;
  judge(candidate: number): Promise<Verdict>;
  close(): Promise<void>;
}

export interface Options {
  readonly testFiles: readonly string[];
  readonly seed: number;
  /** The test time for one break, in seconds, as measured without a break. */
  readonly budget: number;
  /** True if tests that need LibreOffice or a browser run, too. */
  readonly tools: boolean;
}

interface Test {
  readonly id: string;
  readonly file: string;
  readonly seconds: number;
  readonly reached: ReadonlySet<number>;
}

const root = join(import.meta.dirname, "../..");
const pathOf = (file: string): string => join(root, "src", file).replaceAll("\\", "/");
const textOf = (file: string): string => readFileSync(pathOf(file), "utf8");

export async function openSuite(candidates: readonly Candidate[], options: Options): Promise<Suite> {
  // The texts that Vite reads instead of the files, by path.
  const texts = new Map<string, string>();
  const vitest = await open(texts, options);
  const known = await vitest.globTestSpecifications([...options.testFiles]);

  const run = async (
    chosen: readonly TestSpecification[],
    changed: ReadonlyMap<string, string>,
    provided: { readonly pieces: number; readonly seconds: number },
  ): Promise<{ readonly modules: readonly TestModule[]; readonly hasDied: boolean }> => {
    for (const [file, text] of changed) texts.set(pathOf(file), text);
    const touched = [...texts.keys()];
    for (const path of touched) vitest.invalidateFile(path);
    vitest.provide("pieces", provided.pieces);
    vitest.provide("seconds", provided.seconds);
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([...chosen]);
    texts.clear();
    for (const path of touched) vitest.invalidateFile(path);
    return { modules: testModules, hasDied: unhandledErrors.length > 0 };
  };

  vitest.config.bail = 0;
  const measured = await run(known, countedTexts(candidates), { pieces: candidates.length, seconds: 3600 });
  vitest.config.bail = 1;
  const { tests, failing } = measuredTests(measured.modules);

  return {
    failing,
    isReached: (index) => tests.some(({ reached }) => reached.has(index)),
    async judge(index) {
      const candidate = candidates[index];
      const reaching = tests.filter(({ reached }) => reached.has(index)).sort((a, b) => a.seconds - b.seconds);
      if (!candidate || reaching.length === 0) return "unreached";
      const chosen = affordable(reaching, options.budget);
      const chosenByFile = inOrder(chosen, candidate.file).flatMap(({ file, ids }) => {
        const project = known.find(({ moduleId }) => moduleId === file)?.project;
        return project ? [project.createSpecification(file, { testIds: [...ids] })] : [];
      });
      const { modules, hasDied } = await run(
        chosenByFile,
        new Map([[candidate.file, apply(textOf(candidate.file), candidate)]]),
        { pieces: 0, seconds: 10 + 3 * sum(chosen) },
      );
      if (hasDied) return "endless";
      if (modules.some((module) => module.state() === "failed")) return "killed";
      return chosen.length < reaching.length ? "budget" : "survived";
    },
    close: () => vitest.close(),
  };
}

async function open(texts: ReadonlyMap<string, string>, { seed, tools }: Options): Promise<Vitest> {
  process.env["SEED"] = String(seed);
  const programs = ["SOFFICE", "CHROMIUM", "OOXML_VALIDATOR_CLI", "PDFTOPPM"];
  if (!tools) for (const name of programs) process.env[name] = "left out";
  return createVitest(
    "test",
    {
      watch: false,
      root,
      reporters: [{}],
      silent: true,
      globalSetup: [],
      setupFiles: [join(import.meta.dirname, "inWorker.ts")],
      // A process in an endless loop can be killed; a thread can't.
      pool: "forks",
      maxWorkers: 1,
      teardownTimeout: 120_000,
      sequence: { sequencer: InGivenOrder },
    },
    { plugins: [broken(texts, seed)] },
  );
}

function countedTexts(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  const numbered = candidates.map((candidate, index) => ({ ...candidate, index }));
  const entries = [...grouped(numbered, ({ file }) => file)];
  return new Map(entries.map(([file, group]) => [file, counted(textOf(file), group, group[0]?.index ?? 0)]));
}

function measuredTests(modules: readonly TestModule[]): {
  readonly tests: readonly Test[];
  readonly failing: readonly string[];
} {
  const all = modules.flatMap((module) => [...module.children.allTests()].map((test) => ({ module, test })));
  const tests = all
    .filter(({ test }) => test.result().state === "passed")
    .map(({ module, test }) => ({
      id: test.id,
      file: module.moduleId,
      seconds: (test.diagnostic()?.duration ?? 0) / 1000,
      reached: new Set(test.meta().reached),
    }));
  const failing = all
    .filter(({ test }) => test.result().state === "failed")
    .map(({ module, test }) => `${module.relativeModuleId} > ${test.fullName}`);
  const unread = modules.filter((module) => module.errors().length > 0).map((module) => module.relativeModuleId);
  return { tests, failing: [...unread, ...failing] };
}

const sum = (tests: readonly Test[]): number => tests.reduce((total, { seconds }) => total + seconds, 0);

/** As many tests as the budget allows, the shortest ones first, and at least one. */
function affordable(shortestFirst: readonly Test[], budget: number): readonly Test[] {
  let spent = 0;
  return shortestFirst.filter(({ seconds }, index) => {
    spent += seconds;
    return index === 0 || spent <= budget;
  });
}

/** Test files nearest to the broken file come first; of equally near files, the faster ones come first. */
function inOrder(
  tests: readonly Test[],
  broken: string,
): readonly { readonly file: string; readonly ids: readonly string[] }[] {
  const near = (path: string): number => nearness(path.slice(root.length + 1), broken);
  return [...grouped(tests, ({ file }) => file)]
    .sort(([a, ofA], [b, ofB]) => near(b) - near(a) || sum(ofA) - sum(ofB))
    .map(([file, group]) => ({ file, ids: group.map(({ id }) => id) }));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Keeps the given order; Vitest's own order begins with the slowest file. */
class InGivenOrder {
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
  sort(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

/** Property tests use the same cases each time, and stop at the first failing case instead of searching for a smaller one. */
function broken(texts: ReadonlyMap<string, string>, seed: number): Vite.Plugin {
  return {
    name: "mutate",
    enforce: "pre",
    transform(code, id) {
      if (/\.test\.tsx?$/.test(id) && code.includes('import fc from "fast-check"'))
        return `${code}\nfc.configureGlobal({ seed: ${seed}, endOnFailure: true });`;
      return texts.get(id);
    },
  };
}
