import { expect, it } from "vitest";
import { lookup } from "../../src/formula/lookup";
import { evaluated } from "../../src/formula/evaluated";
import { evaluate, type Surroundings } from "../../src/grid/evaluate";
import { literal, type Expression, type Operator } from "../../src/grid/expression";
import type { PlacedSheet } from "../../src/grid/layout";
import { print } from "../../src/grid/print";
import { separatorsOf } from "../../src/language/numbers";
import { book } from "../sharing/books/book";
import { seeded } from "../tools/random";
import { seed } from "../tools/sample";

const operators: readonly Operator[] = ["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>"];

function random(next: () => number, depth: number): Expression {
  if (depth === 0 || next() < 0.2) return literal(next() < 0.8 ? 1 + Math.floor(next() * 9) : "it's");
  const operator = operators[Math.floor(next() * operators.length)] as Operator;
  return { is: "operation", operator, left: random(next, depth - 1), right: random(next, depth - 1) };
}

const nothing = (): never => {
  throw new Error("These formulas read no cells and call no functions.");
};
const around: Surroundings = { read: nothing, about: nothing, ask: nothing, separators: separatorsOf("en") };
const look = lookup(book({ Model: {} }));

it(`prints parentheses where a parser that isn't ours needs them, and no others, from the seed ${seed}`, () => {
  const next = seeded(seed);
  const valueOf = (text: string) => evaluated(text, { sheet: "Model", row: 0, column: 0 }, look, nothing);
  let redundant = 0;
  for (let i = 0; i < 3000; i++) {
    const expression = random(next, 4);
    const text = print(expression, nothing, {} as PlacedSheet);
    expect(valueOf(text), text).toEqual(evaluate(expression, around));
    if (/^\(.*\)$/.test(text) && valueOf(text.slice(1, -1)) !== undefined) redundant++;
  }
  expect(redundant).toBe(0);
});

it("doubles quotes in a text", () => {
  expect(print(literal('a "word"'), nothing, {} as PlacedSheet)).toBe('"a ""word"""');
});
