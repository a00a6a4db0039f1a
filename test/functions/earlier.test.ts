/**
 * The list of functions of the last release beside the bundle of this one. Excel keeps a copy of the list and fetches the
 * bundle anew, so that for a while it calls by the old parameters; and formulas in people's files keep the old positions.
 * A release puts its list in the place of the last one's: `earlier/functions.json`.
 */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { fileName, metadata, type Metadata } from "../../build/metadata";
import type { AnyDefinition, Example } from "../../src/catalogue/define";
import { definitions } from "../../src/catalogue";
import { associated, type Associated } from "./associated";
import { built } from "./site";

const earlier = JSON.parse(readFileSync(new URL("earlier/functions.json", import.meta.url), "utf8")) as Metadata;
const now = metadata("en");

describe.each(earlier.functions)("$id as Excel may still list it", ({ id, parameters }) => {
  const listed = now.functions.find((each) => each.id === id)?.parameters ?? [];
  const definition = definitions.find((each) => each.id === id) as AnyDefinition;

  it("has its parameters in the same places, and new ones only behind them, all to be left out", () => {
    expect(listed.slice(0, parameters.length).map(({ name }) => name)).toEqual(parameters.map(({ name }) => name));
    expect(listed.slice(parameters.length).every(({ optional }) => optional)).toBe(true);
    for (const [place, { optional }] of parameters.entries())
      if (optional) expect(listed[place]?.optional, listed[place]?.name).toBe(true);
    // A range where one cell stood takes that cell; one cell where a range stood would refuse it.
    for (const [place, { dimensionality }] of parameters.entries())
      if (dimensionality === "matrix") expect(listed[place]?.dimensionality).toBe("matrix");
  });

  it("answers the same with the old number of arguments", () => {
    for (const example of definition.examples) {
      const raw = asked(definition, example);
      const added = raw.slice(parameters.length);
      const isOld = raw.every((each, place) => parameters[place]?.dimensionality !== "scalar" || !Array.isArray(each));
      if (!isOld || added.some((each) => each !== null)) continue;
      expect(answer(id, raw.slice(0, parameters.length)), JSON.stringify(example.given)).toEqual(answer(id, raw));
    }
  });
});

it("lists every option that was", () => {
  for (const { id, values } of earlier.enums) {
    const words = now.enums.find((each) => each.id === id)?.values.map(({ stringValue }) => stringValue);
    expect(words, id).toEqual(expect.arrayContaining(values.map(({ stringValue }) => stringValue)));
  }
});

/** As Excel asks: an argument in each place, a range as a matrix, an omitted one null. */
function asked({ parameters }: AnyDefinition, { given }: Example): readonly unknown[] {
  return Object.keys(parameters).map((key) => {
    const value = given[key] ?? null;
    return Array.isArray(value) && !value.every(Array.isArray) ? [value] : value;
  });
}

/** The answer or the error, with the Invocation that Excel appends. */
function answer(id: string, raw: readonly unknown[]): unknown {
  try {
    return functions.get(id)?.(...raw, { functionName: id });
  } catch (error) {
    return error;
  }
}

let functions: Associated = new Map();
beforeAll(async () => {
  const site = await built({ only: "functions" });
  functions = associated(await site.read(fileName("en", "js")));
});
