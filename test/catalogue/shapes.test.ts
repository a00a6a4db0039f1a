import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue";
import { check } from "../../src/catalogue/check";
import type { AnyDefinition } from "../../src/catalogue/define";
import { shapeOf, shapes, type ShapeName } from "../../src/catalogue/shapes";
import { isFault } from "../../src/core/fault";

/** What a definition says of a parameter, as far as reading it needs. */
const facts = { unit: "money", options: { one: "", two: "" } };
const read = (shape: ShapeName, raw: unknown, more: object = {}): unknown =>
  shapeOf({ shape }).read("it", { ...facts, ...more }, raw);
const names = Object.keys(shapes) as ShapeName[];
const [single, ranges] = [
  names.filter((shape) => shapes[shape].takesOneCell),
  names.filter((shape) => !shapes[shape].takesOneCell),
];

it.each(Object.values<AnyDefinition>(catalogue))("$id takes a sample of each of its arguments", (definition) => {
  const samples = Object.values(definition.parameters).map((parameter) => shapeOf(parameter).sample(parameter));
  expect(isFault(check(definition, samples)), JSON.stringify(samples)).toBe(false);
});

describe.each(single)("%s", (shape) => {
  it("is one cell, however the host sends it", () => {
    const sample = shapeOf({ shape }).sample(facts);
    expect([read(shape, [[sample]]), read(shape, [sample])]).toEqual([read(shape, sample), read(shape, sample)]);
    expect(read(shape, [sample, sample])).toMatchObject({ says: "oneCellExpected", given: { parameter: "it" } });
  });

  it("is missing where it is blank, or left out where it may be", () => {
    for (const blank of [null, undefined, "", " "]) {
      expect(read(shape, blank)).toMatchObject({ says: "missing", given: { parameter: "it" } });
      expect(read(shape, blank, { optional: true })).toBeUndefined();
    }
  });
});

describe.each(ranges)("%s", (shape) => {
  it("is missing, left out where it may be, or empty", () => {
    expect(read(shape, null)).toMatchObject({ says: "missing", given: { parameter: "it" } });
    expect(read(shape, undefined, { optional: true })).toBeUndefined();
    // Words of the user's own may be left out by pointing at one blank cell.
    if (shape === "wordList") expect(read(shape, "")).toMatchObject({ says: "missing" });
    for (const blank of [...(shape === "wordList" ? [] : [""]), [[null, " "]], [[null], [""]]])
      expect(read(shape, blank)).toMatchObject({ says: "emptyRange", given: { parameter: "it" } });
  });

  it("of two cells has two, where they count", () => {
    const { aligned, sample } = shapeOf({ shape });
    const value = read(shape, sample(facts));
    expect(isFault(value)).toBe(false);
    if (aligned) expect(aligned.length(value)).toBe(2);
  });
});

it("tells a 0 from a blank where a 0 is a number, and takes it for one where it can be none", () => {
  expect(read("number", 0)).toBe(0);
  expect(read("quantities", [[0]])).toEqual(new Float64Array(1));
  for (const shape of ["date", "wordList"] as const) expect(read(shape, 0)).toMatchObject({ says: "missing" });
  for (const shape of ["dates", "words"] as const) expect(read(shape, [0, 0])).toMatchObject({ says: "emptyRange" });
});
