import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { definitions, functionIds } from "../../src/catalogue";
import { call, isRefusal, type AnswerCell } from "../../src/catalogue/call";
import type { AnyDefinition, Columns, ExampleCell } from "../../src/catalogue/define";
import { close } from "./close";
import { english } from "./english";

function agrees(
  cell: AnswerCell | undefined,
  expected: ExampleCell,
  column: number,
  definition: AnyDefinition,
): boolean {
  const { labels = {}, returns } = definition;
  const unit = Object.values(returns as Columns)[column]?.unit;
  if (typeof expected === "object") return expected.label in labels && cell === labels[expected.label];
  if (typeof expected === "number") return typeof cell === "number" && close(cell, expected);
  if (unit === "label") return expected in labels && cell === labels[expected];
  return isRefusal(cell) ? cell.refused === expected : cell === expected;
}

describe.each(definitions)("$id", (definition) => {
  it.each(definition.examples)("answers its example %#", ({ given, gives }) => {
    const raw = Object.keys(definition.parameters).map((key) => given[key] ?? null);
    const answer = call(definition, raw, english);
    if (typeof gives === "number") {
      expect(typeof answer === "number" && close(answer, gives), `${JSON.stringify(answer)} is not ${gives}`).toBe(
        true,
      );
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
  });

  it("shows an ordinary case, and one that is refused or spills", () => {
    expect(definition.examples.some(({ gives }) => typeof gives !== "string")).toBe(true);
    expect(definition.examples.some(({ gives }) => typeof gives === "string")).toBe(true);
  });

  it("puts its optional parameters last", () => {
    const optional = Object.values(definition.parameters).map(
      (each) => each.optional === true || ("default" in each && each.default !== undefined),
    );
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  });
});

it("lists every definition that has a file", () => {
  const files = readdirSync(new URL("../../src/catalogue", import.meta.url), { recursive: true, encoding: "utf8" });
  const defining = files.flatMap((file) => /[\\/](CRM\w+)\.ts$/.exec(file)?.[1] ?? []);
  expect([...functionIds].sort()).toEqual(defining.sort());
});
