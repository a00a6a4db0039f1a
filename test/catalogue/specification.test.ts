import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AnyDefinition } from "../../src/catalogue/define";
import { catalogue } from "../../src/catalogue";
import { omissible } from "../../src/formula/example";

interface Specified {
  readonly id: string;
  /** In order; brackets mark what may be left out. */
  readonly parameters: readonly string[];
  readonly hasTwin: boolean;
  readonly isTable: boolean;
}

const text = readFileSync(new URL("../cases/specification.md", import.meta.url), "utf8");
const specified = [...text.matchAll(/^\| `(CRM\w+)\((.*?)\)`( †)? +\| (.*?) +\|$/gm)].map(
  ([, id = "", parameters = "", frozen, result = ""]): Specified => ({
    id,
    parameters: parameters.split(", "),
    hasTwin: frozen === undefined,
    isTable: result.startsWith("spills"),
  }),
);

/** Specified, and not in the catalogue yet. Whoever adds one takes it off here. */
const awaited: Readonly<Record<string, readonly string[]>> = {};

const definitions: readonly AnyDefinition[] = Object.values(catalogue);
const taken = ({ parameters }: AnyDefinition): readonly string[] =>
  Object.entries(parameters).map(([key, parameter]) => (omissible(parameter) ? `[${key}]` : key));

it("has every function that is specified", () => {
  const ids: readonly string[] = definitions.map(({ id }) => id);
  expect(specified.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
  expect(specified.length).toBeGreaterThan(50);
});

describe.each(specified)("$id", ({ id, parameters, hasTwin, isTable }) => {
  const definition = definitions.find((each) => each.id === id) as AnyDefinition;
  const missing = awaited[id] ?? [];

  it("takes the arguments that are specified, in their order, and lets the same be left out", () => {
    expect([...taken(definition), ...missing]).toEqual(parameters);
  });

  it("awaits no argument that is there", () => {
    expect(missing.filter((each) => taken(definition).includes(each))).toEqual([]);
  });

  it("spills, and has a twin, as specified", () => {
    expect(typeof definition.returns === "object").toBe(isTable);
    expect(definition.native !== undefined).toBe(hasTwin);
  });
});
