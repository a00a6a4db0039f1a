import { describe, it } from "vitest";
import { find, need, tools, type Known, type Tool } from "./programs";

/** True if tests that need these programs run here; if one is missing, they are skipped unless all are required. */
export function fate(needed: readonly Tool[]): "run" | "leave out" | "fail" {
  if (needed.every((tool) => find(tool) !== undefined)) return "run";
  const isOptional = (tool: Tool) => (tools[tool] as Known).isOptional === true || find(tool) !== undefined;
  return process.env["REQUIRE_TOOLS"] === "1" && !needed.every(isOptional) ? "fail" : "leave out";
}

/** `describe` for tests that need programs of the machine. */
export function describeWith(needed: readonly Tool[], title: string, tests: () => void): void {
  const here = fate(needed);
  if (here === "run") describe(title, tests);
  else if (here === "leave out") describe.skip(`${title} (needs ${needed.join(" and ")})`, tests);
  else describe(title, () => it(`finds ${needed.join(" and ")}`, () => needed.forEach(need)));
}

/** For the end of a test run: which programs were missing, in one line; undefined where all were there. */
export function leftOut(): string | undefined {
  const missing = (Object.keys(tools) as Tool[]).filter((tool) => find(tool) === undefined);
  return missing.length === 0 ? undefined : `Left out: the tests that need ${missing.join(", ")}, not on this machine.`;
}
