import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tsImport } from "tsx/esm/api";
import { beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const text = readFileSync(join(root, ".github/workflows/check.yml"), "utf8");
const { engines, scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
};

/** npm's own words: cit is ci and test. */
const shorthands: Readonly<Record<string, string>> = { cit: "test" };

describe("the workflow", () => {
  it("is one that GitHub takes", () => {
    expect(read(text).wrong).toEqual([]);
  });

  it("runs scripts of the package", async () => {
    const { jobs } = await workflow();
    const lines = jobs
      .flatMap((job) => (job.type === "job" ? job.steps : []))
      .flatMap((step) => ("run" in step ? step.run.toString().split("\n") : []));
    const called = lines
      .map((line) => /^npm (?:run )?(\S+)/.exec(line)?.[1])
      .filter((name) => name !== undefined)
      .map((name) => shorthands[name] ?? name);
    expect(called).toEqual(["test", "check", "build"]);
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("tries every system, and every Node from the oldest the package admits", async () => {
    const matrix = (await workflow()).jobs[0]?.strategy
      ?.assertMapping("strategy")
      .find("matrix")
      ?.assertMapping("matrix");
    const listed = (key: string) =>
      Array.from(matrix?.find(key)?.assertSequence(key) ?? [], (each) => each.assertScalar(key).toString());
    expect(listed("os")).toEqual(["ubuntu-latest", "windows-latest", "macos-latest"]);
    // Of each the newest release is taken.
    const nodes = listed("node").map(Number);
    expect(nodes).toEqual([20, 22, 24]);
    const oldest = Number(/^>=(\d+)\.\d+$/.exec(engines.node)?.[1]);
    expect(Math.min(...nodes)).toBe(oldest);
  });

  it.each([
    ["runs-on:", "run-on:", "Required property is missing: runs-on"],
    ["contents: read", "contents: reed", "Unexpected value 'reed'"],
    ["matrix.node", "matrx.node", "Unrecognized named-value: 'matrx'"],
    ["  push:", "  pushed:", "Unexpected value 'pushed'"],
    ["steps:", "steps: [", "Flow sequence"],
  ])("would not pass with a mistake in it: %s to %s", (right, mistaken, why) => {
    expect(text).toContain(right);
    expect(read(text.replace(right, mistaken)).wrong.join("\n")).toContain(why);
  });
});

// GitHub's parser imports its schema in a way that Node refuses and tsx understands.
let github: typeof import("@actions/workflow-parser");
beforeAll(async () => {
  github = (await tsImport("@actions/workflow-parser", import.meta.url)) as typeof github;
});

/** What GitHub reads, and what it would refuse. */
function read(content: string) {
  const parsed = github.parseWorkflow({ name: "check.yml", content }, new github.NoOperationTraceWriter());
  return { ...parsed, wrong: parsed.context.errors.getErrors().map(({ message }) => message) };
}

async function workflow() {
  const { context, value } = read(text);
  if (!value) throw new Error("The workflow is empty");
  return github.convertWorkflowTemplate(context, value);
}
