/** What a call over whole columns may cost, counted instead of timed: reads of each cell, and objects in the answer. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { catalogue, definitions } from "../../src/catalogue";
import { call, isRefusal, type AnswerCell } from "../../src/catalogue/call";
import { check } from "../../src/catalogue/check";
import type { AnyDefinition } from "../../src/catalogue/define";
import { Dictionary } from "../../src/catalogue/shapes/dictionary";
import type { Spelling } from "../../src/core/numbers/coded";
import { isFault } from "../../src/core/fault";
import { english } from "./english";

const count = 5000;

/** A column whose cells count how often they are read. */
function counted(cell: (row: number) => unknown) {
  const reads = new Int32Array(count);
  const column = Array.from({ length: count }, (_, row) => {
    const line = [cell(row)];
    return Object.defineProperty(line, 0, {
      get: () => {
        reads[row] = (reads[row] as number) + 1;
        return cell(row);
      },
    });
  });
  return { column, most: () => Math.max(...reads) };
}

const down = (cell: (row: number) => unknown) => Array.from({ length: count }, (_, row) => [cell(row)]);

const rowsOf = (...raw: readonly unknown[]): readonly (readonly AnswerCell[])[] => {
  const answer = call(catalogue.CRMCUSTOMERS, raw, english);
  if (typeof answer === "number" || isRefusal(answer)) throw new Error("This should be a table.");
  return answer;
};

describe("CRMCUSTOMERS over different customers", () => {
  it("reads a date and an amount once, and a word a second time for its spelling", () => {
    const [words, dates, amounts] = [
      counted((row) => `Customer ${row}`),
      counted((row) => 45_000 + (row % 900)),
      counted((row) => row / 100),
    ];
    expect(rowsOf(words.column, dates.column, amounts.column, 0.4)).toHaveLength(count + 2);
    expect([words.most(), dates.most(), amounts.most()]).toEqual([2, 1, 1]);
  });

  it("has one refusal for each reason, not one for each cell", () => {
    const rows = rowsOf(
      down((row) => row + 1),
      down((row) => (row === 0 ? 45_000 : null)),
      down(() => 0),
    );
    const refused = rows.flat().filter(isRefusal);
    expect(refused.length).toBeGreaterThan(4 * count);
    expect(new Set(refused).size).toBe(3);
  });
});

describe("a table's rows", () => {
  it.each(definitions as readonly AnyDefinition[])("of $id are as many as they say", (definition) => {
    for (const { given } of definition.examples) {
      const checked = check(
        definition,
        Object.keys(definition.parameters).map((key) => given[key] ?? null),
      );
      const result = isFault(checked) ? checked : definition.compute(checked);
      if (typeof result !== "number" && !isFault(result)) expect([...result]).toHaveLength(result.length);
    }
  });
});

describe("a dictionary", () => {
  it.each([511, 512, 513, 1024, 1025])("keeps the codes of %i different words while it grows", (different) => {
    const words: readonly Spelling[] = Array.from({ length: 2 * different }, (_, row) => ` Word ${row % different} `);
    const dictionary = new Dictionary((row) => words[row] as Spelling);
    const codes = words.map((word, row) => dictionary.codeOf(word, row));
    expect(codes).toEqual(words.map((_, row) => row % different));
    expect(dictionary.spellings()).toEqual(words.slice(0, different).map((word) => String(word).trim()));
  });
});

describe("a table for Excel", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("has one error for each reason", async () => {
    const made: unknown[] = [];
    const functions = new Map<string, (...raw: readonly unknown[]) => unknown>();
    class ExcelError {
      constructor(
        readonly code: string,
        readonly message: string,
      ) {
        made.push(this);
      }
    }
    vi.stubGlobal("CustomFunctions", {
      associate: (id: string, compute: (...raw: readonly unknown[]) => unknown) => functions.set(id, compute),
      Error: ExcelError,
      ErrorCode: { divisionByZero: "#DIV/0!", invalidNumber: "#NUM!", invalidValue: "#VALUE!", notAvailable: "#N/A" },
    });
    const { associate } = await import("../../src/functions/associate");
    associate(english);
    const answer = functions.get("CRMCUSTOMERS")?.(
      down((row) => row + 1),
      down(() => 45_000),
      down((row) => row),
    ) as readonly (readonly unknown[])[];
    expect(answer.flat().filter((cell) => cell instanceof ExcelError)).toHaveLength(count + 1);
    expect(made).toHaveLength(1);
  });
});
