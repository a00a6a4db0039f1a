/**
 * Amounts near the largest double. Times a power of two, every amount keeps its digits, so an answer is either the same
 * (a ratio, a rate, a time) or itself times that power (money), or a refusal: never 0, and never another number.
 */
import { describe, expect, it } from "vitest";
import { definitions } from "../../src/catalogue";
import { unsaid, type UnsaidTable } from "../../src/catalogue/call";
import type { AnyDefinition, RawArgument } from "../../src/catalogue/define";
import { isFault, type Fault } from "../../src/core/fault";
import { seeded } from "../tools/random";
import { count, seed } from "../tools/sample";
import { randomGiven } from "../../validation/twins/randomGiven";

type Given = Readonly<Partial<Record<string, RawArgument>>>;
type Cell = UnsaidTable[number][number];
type Result = number | Fault | UnsaidTable;

/** Amounts are scaled; where there are none, weights or counts. */
function scaledKeys({ parameters }: AnyDefinition): readonly string[] {
  const all = Object.entries(parameters);
  const withUnit = (...units: readonly string[]) =>
    all.filter(([, each]) => "unit" in each && units.includes(each.unit ?? "")).map(([key]) => key);
  const amounts = withUnit("money", "any");
  const weights = all.map(([key]) => key).filter((key) => key === "weights");
  const counts = withUnit("count").filter((key) => !("whole" in (parameters[key] ?? {})));
  return [amounts, weights, counts].find(({ length }) => length > 0) ?? [];
}

const leaves = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.flatMap(leaves) : typeof value === "number" ? [value] : [];

const times = (value: unknown, factor: number): unknown =>
  Array.isArray(value) ? value.map((each) => times(each, factor)) : typeof value === "number" ? value * factor : value;

const asked = ({ parameters }: AnyDefinition, given: Given) => Object.keys(parameters).map((key) => given[key] ?? null);

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));

function isRight(big: Cell, small: Cell, factor: number): boolean {
  if (isFault(big)) return big.fault === "num" || (isFault(small) && small.fault === big.fault);
  if (typeof big === "number" && typeof small === "number")
    return Number.isFinite(big) && (isNear(big, small) || isNear(big / factor, small));
  return big === small;
}

const isTable = (result: Result): result is UnsaidTable => Array.isArray(result);

/** The order of rows is by size, and none is larger than infinity: each row is looked for among all. */
function isScaled(big: Result, small: Result, factor: number): boolean {
  if (!isTable(big)) return isTable(small) ? isFault(big) && big.fault === "num" : isRight(big, small, factor);
  if (!isTable(small) || big.length !== small.length) return false;
  const isRowRight = (row: readonly Cell[], other: readonly Cell[]) =>
    row.every((cell, column) => isRight(cell, other[column] as Cell, factor));
  return big.every((row) => small.some((other) => isRowRight(row, other)));
}

const scalable = definitions.filter((definition) => scaledKeys(definition).length > 0);

describe(`amounts up to 1.7e308, from the seed ${seed}`, () => {
  it.each(scalable)("$id answers in proportion, or refuses", (definition) => {
    const random = seeded(seed);
    const keys = scaledKeys(definition);
    const drawn = Array.from({ length: count(60, 1000) }, () => randomGiven(definition, random));
    let answered = 0;
    for (const given of [...definition.examples.map((example) => example.given), ...drawn] as readonly Given[]) {
      const small = unsaid(definition, asked(definition, given));
      if (!isFault(small)) answered++;
      const largest = Math.max(...keys.flatMap((key) => leaves(given[key])).map(Math.abs));
      if (!(largest > 0)) continue;
      const most = Math.min(1023, 1023 - Math.ceil(Math.log2(largest)));
      for (let less = 0; less < 6; less++) {
        const factor = 2 ** (most - less);
        const scaled = { ...given, ...Object.fromEntries(keys.map((key) => [key, times(given[key], factor)])) };
        const big = unsaid(definition, asked(definition, scaled as Given));
        expect(isScaled(big, small, factor), JSON.stringify({ scaled, big, small, factor })).toBe(true);
      }
    }
    expect(answered).toBeGreaterThan(0);
  });

  it("covers every function that takes amounts or counts", () => {
    expect(scalable.length).toBeGreaterThan(45);
  });
});

describe("a total beyond the largest double", () => {
  const huge = [1e308, 1e308];
  it.each([
    ["CRMROI", huge, [1, 1]],
    ["CRMROI", [1, 1], huge],
    ["CRMROI", huge, huge],
    ["CRMBCR", [1, 1], huge],
    ["CRMBREAKEVEN", huge, [1, 1]],
    ["CRMPI", [-1e308, 5], [1e308, 0], 0],
    ["CRMROI", [-1e308, 5], [1e308, 0], "annual"],
    ["CRMMIRR", [0, 0, 5], [1e308, 1e308, 0], 0, 0],
    ["CRMSUCCESS", [0, 0.5], [1e308, 1e308]],
    ["CRMUPLIFTROI", -1e308, 1e308, [1], 0.5],
    ["CRMTEAMROI", -1e308, 1e308, 1],
    ["CRMHCROI", 1e308, 1, 1e-5],
    ["CRMGOAL", -1e308, 1e308, 0],
    ["CRMNRR", 1, 1e308, 0, 0],
    ["CRMWINRATE", 1e308, 1e308],
  ] as const)("%s(%j, %j …) is #NUM!", (id, ...raw) => {
    const definition = definitions.find((each) => each.id === id) as AnyDefinition;
    const row = (each: unknown) => (Array.isArray(each) ? [each] : each);
    const answer = unsaid(definition, raw.map(row));
    if (id !== "CRMNRR") expect(answer).toMatchObject({ fault: "num" });
    else expect(answer).toBe(1e308);
  });
});
