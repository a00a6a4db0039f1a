import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { call, isRefusal, type Answer } from "../../src/catalogue/call";
import { catalogue, functionIds } from "../../src/catalogue";
import { calls, type Argument } from "../../src/formula/calls";
import { published } from "../cases/published";
import { english } from "./english";

const page = readFileSync(new URL("../../docs/differences.md", import.meta.url), "utf8");
const lines = [...page.matchAll(/^(=.+) → (.+)$/gm)].map(([, formula = "", value = ""]) => ({ formula, value }));

const errors = { div0: "#DIV/0!", num: "#NUM!", value: "#VALUE!", na: "#N/A" };

function answered(formula: string): Answer {
  const [asked, ...more] = calls(formula, functionIds);
  if (!asked || more.length > 0) throw new Error(`${formula} is not one call of a function`);
  return call(catalogue[asked.name], asked.arguments.map(given), english);
}

function given(argument: Argument): unknown {
  if (argument.kind === "omitted") return null;
  if (argument.kind === "value") return argument.value;
  if (argument.kind === "matrix") return argument.values;
  throw new Error(`${argument.text} can't be calculated here`);
}

/** What the page shows: an error, a number, or the numbers of a column without its header. */
function shows(value: string, answer: Answer): boolean {
  if (isRefusal(answer)) return errors[answer.refused] === value;
  const numbers = typeof answer === "number" ? [answer] : answer.slice(1).map(([cell]) => cell);
  const shown = value.split(", ");
  return shown.length === numbers.length && shown.every((each, i) => agrees(each, numbers[i]));
}

/** To the last digit shown. */
function agrees(shown: string, number: unknown): boolean {
  const digits = shown.split(".")[1]?.length ?? 0;
  return typeof number === "number" && Math.abs(number - Number(shown)) <= 0.5000001 * 10 ** -digits;
}

describe("the page of differences", () => {
  it.each(lines)("$formula → $value", ({ formula, value }) => {
    const answer = answered(formula);
    expect(shows(value, answer), `it is ${JSON.stringify(answer)}`).toBe(true);
  });

  it("calculates every formula it shows", () => {
    expect(lines.length).toBeGreaterThan(20);
    expect(page.match(/^=/gm)?.length).toBe(lines.length);
  });

  it("names every published figure that isn't reproduced, with its source", () => {
    const figure = (value: unknown) =>
      typeof value === "number" && value >= 1000 ? [String(value), value.toLocaleString("en")] : [String(value)];
    for (const { id, source_url, expected, status } of published) {
      if (status === "consistent" || status === "error-case") continue;
      expect(page, id).toContain(source_url);
      const said = Object.values(expected).flatMap(figure);
      expect(
        said.some((each) => page.includes(each)),
        id,
      ).toBe(true);
    }
  });
});
