import { expect } from "vitest";
import { catalogue, type FunctionId } from "../../src/catalogue";
import { call, isRefusal, type AnswerCell } from "../../src/catalogue/call";
import type { AnyDefinition, Columns, ExampleCell, Label } from "../../src/catalogue/define";
import { fill } from "../../src/language/fill";
import { close } from "./close";
import { english } from "./english";

/** A function answers one of its examples through the door. */
export function expectExample(id: FunctionId, index: number): void {
  const definition = catalogue[id] as unknown as AnyDefinition;
  const { given, gives } = definition.examples[index] as (typeof definition.examples)[number];
  const raw = Object.keys(definition.parameters).map((key) => given[key] ?? null);
  const answer = call(definition, raw, english);
  if (typeof gives === "number") {
    expect(typeof answer === "number" && close(answer, gives), `${JSON.stringify(answer)} is not ${gives}`).toBe(true);
  } else if (typeof gives === "string") {
    expect(isRefusal(answer) && answer.refused).toBe(gives);
  } else {
    const body = Array.isArray(answer) ? (answer as readonly (readonly AnswerCell[])[]).slice(1) : [];
    expect(body.length).toBe(gives.length);
    gives.forEach((row, r) =>
      row.forEach((expected, c) =>
        expect(
          agrees(body[r]?.[c], expected, c, definition),
          `row ${r}, column ${c}: ${JSON.stringify(body[r]?.[c])} is not ${JSON.stringify(expected)}`,
        ).toBe(true),
      ),
    );
  }
}

function agrees(
  cell: AnswerCell | undefined,
  expected: ExampleCell,
  column: number,
  definition: AnyDefinition,
): boolean {
  const { labels = {}, returns } = definition;
  const unit = Object.values(returns as Columns)[column]?.unit;
  if (typeof expected === "object") return cell === labelled(labels, expected);
  if (typeof expected === "number") return typeof cell === "number" && close(cell, expected);
  if (unit === "label") return expected in labels && cell === labels[expected];
  return isRefusal(cell) ? cell.refused === expected : cell === expected;
}

/** A label with its values filled in. */
export function labelled(labels: Readonly<Record<string, string>>, { label, given = {} }: Label): string | undefined {
  const text = labels[label];
  return text && fill(text, Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)])));
}
