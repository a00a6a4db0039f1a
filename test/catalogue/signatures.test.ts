import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { signature, signatures, signaturesPath } from "../../build/signatures";
import type { AnyDefinition } from "../../src/catalogue/define";
import { catalogue } from "../../src/catalogue";

/**
 * Every function that is specified, with its arguments in order; brackets mark what may be left out. `npm run docs` adds
 * the line of a new function and changes no other.
 */
const specified = readFileSync(signaturesPath, "utf8").trim().split("\n");

/** Specified, and not in the catalogue yet. Whoever adds one takes its name off here. */
const awaited: readonly string[] = [];

const idOf = (call: string): string => call.slice(0, call.indexOf("("));
const definitions: readonly AnyDefinition[] = Object.values(catalogue);
const ids = definitions.map(({ id }): string => id);

it("specifies each function once", () => {
  expect(new Set(specified.map(idOf)).size).toBe(specified.length);
});

it("takes the arguments that are specified, in their order, and lets the same be left out", () => {
  expect(definitions.map(signature).sort()).toEqual([...specified].sort());
});

it("gets a line for a new function, and keeps the others as they are", () => {
  const changed = specified.map((line) => line.replace("CRMNPS(scores,", "CRMNPS(answers,"));
  const [first = "", ...others] = changed;
  const written = signatures(`${others.join("\n")}\n`)
    .trim()
    .split("\n");
  expect(written.sort()).toEqual([...others, first].sort());
});

it("has every specified function but those awaited, and awaits none that is there", () => {
  expect(ids.concat(awaited).sort()).toEqual(specified.map(idOf).sort());
  expect(awaited.filter((id) => ids.includes(id))).toEqual([]);
});
