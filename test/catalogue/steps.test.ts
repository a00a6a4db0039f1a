/** Every function's steps end at its answer: of its examples, and of arguments at random. */
import { describe, expect, it } from "vitest";
import { catalogue, definitions, functionIds, type FunctionId } from "../../src/catalogue";
import { unsaid } from "../../src/catalogue/call";
import { check } from "../../src/catalogue/check";
import { unitOf, type AnyDefinition } from "../../src/catalogue/define";
import { work, workings, type Worked } from "../../src/catalogue/steps";
import { stepNames } from "../../src/catalogue/steps/names";
import { listOf, numberOf, type Term } from "../../src/catalogue/steps/term";
import { descriptions } from "../../src/catalogue/steps/descriptions";
import { isFault } from "../../src/core/fault";
import { seeded } from "../tools/random";
import { count, seed } from "../tools/sample";
import { randomGiven } from "../../validation/twins/randomGiven";

type Definition = AnyDefinition & { readonly id: FunctionId };
type Given = Readonly<Partial<Record<string, unknown>>>;

const rawOf = ({ parameters }: AnyDefinition, given: Given) => Object.keys(parameters).map((key) => given[key] ?? null);

interface Case {
  readonly checked: Readonly<Record<string, unknown>>;
  readonly answer: Exclude<ReturnType<typeof unsaid>, { fault: unknown }>;
}

/** Undefined if the function refuses the arguments. */
function answeredCase(definition: Definition, given: Given): Case | undefined {
  const raw = rawOf(definition, given);
  const checked = check(definition, raw);
  const answer = unsaid(definition, raw);
  return isFault(checked) || isFault(answer) ? undefined : { checked, answer };
}

const digits = 1e-11;

/** What differs between the steps and the answer; empty if nothing does. */
function differences(definition: Definition, { checked, answer }: Case): readonly string[] {
  if (typeof answer === "number") return ofNumber(work(definition, checked, answer), answer);
  return answer.slice(1).flatMap((_, at) => ofRow(work(definition, checked, answer, at), answer, at));
}

function ofNumber(worked: Worked, answer: number): readonly string[] {
  if (worked.kind !== "number") return ["It is a table."];
  const { steps, answer: last } = worked;
  const sizes = steps.flatMap(({ value }) => (typeof value === "number" ? [value] : value));
  // Where amounts cancel, the answer is as exact as the largest of them allows; near 0, as exact as 0.001.
  const size = Math.max(Math.abs(answer), 1e-3 * Math.max(1, ...sizes.map(Math.abs)));
  const isEqual = Math.abs(numberOf(last) - answer) <= digits * size;
  return [...(isEqual ? [] : [`${numberOf(last)} is not ${answer}`]), ...(last.is === "root" ? notZero(last) : [])];
}

/** The sum that must be 0 at a rate, beside the size of what it adds. */
function notZero({ zero }: Term & { is: "root" }): readonly string[] {
  const size = zero.is === "sum" ? listOf(zero.of).reduce((all, each) => all + Math.abs(each), 0) : NaN;
  return Math.abs(numberOf(zero)) <= 1e-9 * size ? [] : [`${numberOf(zero)} is not 0 beside ${size}`];
}

function ofRow(worked: Worked, answer: Exclude<Case["answer"], number>, at: number): readonly string[] {
  if (worked.kind !== "table") return ["It is a number."];
  const [keys = [], ...rows] = answer;
  return worked.parts.flatMap(({ name, by }) => {
    if (typeof by === "string" || name.kind === "answer") return [];
    const cell =
      name.kind === "column" ? rows[at]?.[keys.indexOf(name.key)] : rows.find(([label]) => label === name.key)?.[1];
    // A gap has no formula, and 0 / 0 deals is 0 in the table.
    if (typeof cell !== "number" || !Number.isFinite(numberOf(by))) return [];
    const isEqual = Math.abs(numberOf(by) - cell) <= digits * Math.max(1, Math.abs(cell));
    return isEqual ? [] : [`${name.key} in row ${at}: ${numberOf(by)} is not ${cell}`];
  });
}

/** An example with other amounts and scores, for functions that refuse nearly everything that is random. */
function varied({ parameters, examples }: Definition, random: () => number): Given {
  const { given } = examples[Math.floor(random() * examples.length)] as Definition["examples"][number];
  const vary = (value: unknown, unit: string | undefined): unknown => {
    if (Array.isArray(value)) return value.map((each) => vary(each, unit));
    if (typeof value !== "number" || value === 0) return value;
    if (unit === "money") return value * (0.8 + 0.4 * random());
    return unit === "points" && Number.isInteger(value) ? 1 + Math.floor(5 * random()) : value;
  };
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, vary(value, unitOf(parameters[key]))]));
}

describe("the steps of a function", () => {
  it.each(functionIds)("%s end at the answer of its examples", (id) => {
    const definition = catalogue[id] as unknown as Definition;
    const answered = definition.examples.flatMap(({ given }) => answeredCase(definition, given) ?? []);
    expect(answered.length).toBeGreaterThan(0);
    for (const each of answered) expect(differences(definition, each)).toEqual([]);
  });

  it.each(functionIds)("%s end at the answer of arguments at random", (id) => {
    const definition = catalogue[id] as unknown as Definition;
    const random = seeded(seed + functionIds.indexOf(id));
    let compared = 0;
    for (let tries = 0; tries < count(400, 4000) && compared < count(40, 400); tries++) {
      const given = tries % 2 === 0 ? randomGiven(definition, random) : varied(definition, random);
      const found = answeredCase(definition, given);
      if (!found) continue;
      compared++;
      expect(differences(definition, found), JSON.stringify(given)).toEqual([]);
    }
    expect(compared, "arguments that are answered").toBeGreaterThan(0);
  });

  it("name every column of a table, and every figure of a table of figures", () => {
    for (const definition of definitions) {
      for (const { given } of definition.examples) {
        const found = answeredCase(definition, given);
        if (!found || typeof found.answer === "number") continue;
        const [keys = [], ...rows] = found.answer;
        const worked = work(definition, found.checked, found.answer);
        const explained = worked.kind === "table" ? worked.parts : [];
        const wanted = "columns" in workings[definition.id] ? keys : rows.map(([label]) => label);
        expect(
          explained.map(({ name }) => (name.kind === "answer" ? "" : name.key)),
          definition.id,
        ).toEqual(wanted);
      }
    }
  });

  it("use every name and every sentence that there is", () => {
    const [names, sentences] = [new Set<string>(), new Set<string>()];
    for (const definition of definitions) {
      for (const { given } of definition.examples) {
        const found = answeredCase(definition, given);
        const worked = found && work(definition, found.checked, found.answer);
        if (worked?.kind === "number") worked.steps.forEach(({ name }) => names.add(name));
        if (worked?.kind === "table")
          worked.parts.forEach(({ by }) => (typeof by === "string" ? sentences.add(by) : undefined));
      }
    }
    expect([...names].sort()).toEqual(Object.keys(stepNames).sort());
    expect([...sentences].sort()).toEqual(Object.keys(descriptions).sort());
  });
});
