import { expect, it } from "vitest";
import { apply, counted, mutantsOf } from "../../build/mutate/mutants";
import { nearest, nearness, nearRooms } from "../../build/mutate/nearest";

const broken = (text: string): readonly string[] => mutantsOf(text).map((mutant) => apply(text, mutant));

it("breaks comparisons at their boundary and negates them", () => {
  expect(broken("a < b;")).toEqual(["a <= b;", "a >= b;"]);
  expect(broken("a === b;")).toEqual(["a !== b;"]);
});

it("breaks arithmetic, but not the joining of texts", () => {
  expect(broken("a * b;")).toEqual(["a / b;"]);
  expect(broken("'a' + b;")).toEqual([]);
});

it("changes a number by one and by a factor of ten, and 0 and 1 only by one", () => {
  expect(broken("f(12);")).toEqual(["f(13);", "f(11);", "f(120);"]);
  expect(broken("f(0.5);")).toEqual(["f(1.5);", "f((-0.5));", "f(5);"]);
  expect(broken("f(0);")).toEqual(["f(1);"]);
  expect(broken("f(1);")).toEqual(["f(2);", "f(0);"]);
});

it("breaks logic: and, or, not, true, a default value", () => {
  expect(broken("a && !b;")).toEqual(["a || !b;", "a && b;"]);
  expect(broken("f(true);")).toEqual(["f(false);"]);
  expect(broken("a ?? b;")).toEqual(["b;"]);
});

it("exchanges pairs of methods, and removes sorting and filtering", () => {
  expect(broken("Math.ceil(a);")).toEqual(["Math.floor(a);"]);
  expect(broken("a.filter(f).map(g);")).toEqual(["a.map(g);"]);
});

it("removes a guard that only returns, and negates other conditions", () => {
  expect(broken("function f() { if (a) return b; }")).toEqual([
    "function f() { if (false) return b; }",
    "function f() { if (!a) return b; }",
  ]);
  expect(broken("if (a) b();")).toEqual(["if (!a) b();"]);
});

it("breaks no type, no import and no example of a definition", () => {
  expect(broken('type A = 1; import "./b1"; const c: 2 | 3 = d; const e = { examples: [4], source: f + g };')).toEqual(
    [],
  );
});

it("records what runs without changing results", () => {
  const text = "(a) => { if (a > 5) return -a; return a?.list.filter((b) => b !== 2).length ?? 0; }";
  const mutants = mutantsOf(text);
  const plain = run(text);
  const noting = run(counted(text, mutants, 3));
  for (const given of [7, undefined, { list: [1, 2, 3] }]) expect(noting.of(given)).toEqual(plain.of(given));

  const reached = (given: unknown): readonly string[] => {
    const numbers = run(counted(text, mutants, 3)).reachedBy(given);
    return numbers.map((index) => apply(text, mutants[index - 3] ?? unknownPiece).slice(9));
  };
  expect(reached(7)).toContain("if (a > 5) return a; return a?.list.filter((b) => b !== 2).length ?? 0; }");
  expect(reached({ list: [] })).not.toContain(
    "if (a > 5) return a; return a?.list.filter((b) => b !== 2).length ?? 0; }",
  );
});

const unknownPiece = { start: 0, end: 0, replacement: "", within: { start: 0, end: 0, isStatement: false } };

function run(text: string) {
  const scope: { reached: number[] } = { reached: [] };
  const made = new Function("globalThis", `return ${text};`)(scope) as (given: unknown) => unknown;
  return {
    of: made,
    reachedBy: (given: unknown): readonly number[] => {
      made(given);
      return [...scope.reached.keys()].filter((index) => scope.reached[index] === 1);
    },
  };
}

it("chooses the tests of a file's room, of the next two rooms that have tests, and the published cases", () => {
  expect(nearRooms("grid", new Set(["core", "formula", "workbook", "sharing"]))).toEqual([
    "grid",
    "formula",
    "workbook",
    "cases",
  ]);
  const tests = nearest(["core/returns/rate/roots.ts"]).map(({ test }) => test);
  expect(tests).toContain("test/core/returns/irr.test.ts");
  expect(tests).toContain("test/catalogue/examples.test.ts");
  // It imports what it compares from outside of src and test.
  expect(tests).toContain("test/cases/published.test.ts");
  expect(tests.filter((test) => !/^test\/(core|language|catalogue|cases)\//.test(test))).toEqual([]);
  expect(nearest(["core/returns/rate/roots.ts"], ["core/sales"])).toEqual([]);
});

it("ranks the tests that mirror a file first", () => {
  expect(nearness("test/core/returns/irr.test.ts", "core/returns/irr.ts")).toBe(2);
  expect(nearness("test/catalogue/call.test.ts", "core/returns/irr.ts")).toBe(0);
});
