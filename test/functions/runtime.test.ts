import { beforeAll, describe, expect, it } from "vitest";
import { fileName } from "../../build/metadata";
import { call, isRefusal, type AnswerCell } from "../../src/catalogue/call";
import type { AnyDefinition } from "../../src/catalogue/define";
import { catalogue } from "../../src/catalogue";
import type { Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { readers } from "../tools/sample";
import { errorNumber, recalculated } from "./runtime";
import { built, type Site } from "./site";

const excelErrors = { div0: "#DIV/0!", num: "#NUM!", value: "#VALUE!", na: "#N/A" };

describe.each(readers)("Microsoft's runtime with the %s bundle", (language) => {
  it("returns the door's answer for every example", async () => {
    const calls = Object.values<AnyDefinition>(catalogue).flatMap((definition) =>
      definition.examples.map(({ given }) => ({
        id: definition.id,
        raw: Object.keys(definition.parameters).map((key) => given[key] ?? null),
        definition,
      })),
    );
    const reported = await recalculated(await site.read(fileName(language, "js")), calls);
    expect(reported).toEqual(calls.map(({ definition, raw }) => expected(definition, raw, language)));
  });
});

describe("Microsoft's runtime", () => {
  it("gives each of two thousand calls in one recalculation its own answer", async () => {
    const script = await site.read(fileName("en", "js"));
    const calls = Array.from({ length: 2000 }, (_, i) => ({ id: "CRMROI", raw: [[[i, 100]], [[100]], null, null] }));
    const reported = await recalculated(script, calls);
    expect(reported).toEqual(calls.map((_, i) => [true, i / 100, expect.anything()]));
  });

  it.each([
    ["a row", [[0, 120, 130]], [[100, 50, 50]], 0.25],
    ["a column", [[0], [120], [130]], [[100], [50], [50]], 0.25],
    [
      "a block of lines",
      [
        [0, 70, 30],
        [0, 50, 100],
      ],
      [[100, 50, 50]],
      0.25,
    ],
    ["a single cell beside a row", [[0, 120, 130]], 200, 0.25],
    ["blank cells of a range, as the desktop sends them", [[0, 120, 130]], [[200, 0, 0]], 0.25],
    ["blank cells of a range, as the web sends them", [[null, 120, 130]], [[200, null, ""]], 0.25],
  ])("accepts %s", async (_, benefits, costs, roi) => {
    const script = await site.read(fileName("en", "js"));
    const omitted = { id: "CRMROI", raw: [benefits, costs, null, null] };
    const blank = { id: "CRMROI", raw: [benefits, costs, "", ""] };
    const zero = { id: "CRMROI", raw: [benefits, costs, 0, 0] };
    const short = { id: "CRMROI", raw: [benefits, costs] };
    const reported = await recalculated(script, [omitted, blank, zero, short]);
    expect(reported).toEqual(reported.map(() => [true, expect.closeTo(roi, 12), expect.anything()]));
  });

  it.each([
    ["text among the amounts", [["much", 120]], [[100, 100]], "value", "row 1, column 1"],
    ["an error cell, were Excel to send one", [["#N/A", 120]], [[100, 100]], "value", "row 1, column 1"],
    ["lengths that differ", [[1, 2, 3]], [[1, 2]], "value", "3"],
    ["no costs", [[0, 120]], [[0, 0]], "div0", ""],
    ["a range with nothing in it", [[null, null]], [[100, 100]], "na", ""],
  ] as const)("refuses %s with the error and its reason", async (_, benefits, costs, kind, reason) => {
    const script = await site.read(fileName("en", "js"));
    const [reported] = await recalculated(script, [{ id: "CRMROI", raw: [benefits, costs, null, null] }]);
    expect(reported).toEqual([false, expect.stringContaining(reason), errorNumber[kind], expect.anything()]);
  });
});

/** As the runtime writes an answer: an error's message beside its number, in a table only where Excel can show one. */
function expected(definition: AnyDefinition, raw: readonly unknown[], language: Language): unknown {
  const answer = call(definition, raw, locales[language].answer);
  if (isRefusal(answer)) return [false, answer.message, errorNumber[answer.refused], expect.anything()];
  const value = typeof answer === "number" ? answer : answer.map((row) => row.map(inTable));
  return [true, value, expect.anything()];
}

function inTable(cell: AnswerCell): unknown {
  if (!isRefusal(cell)) return cell;
  const shown = cell.refused === "value" || cell.refused === "na" ? { message: cell.message } : {};
  return expect.objectContaining({ type: "Error", basicValue: excelErrors[cell.refused], ...shown });
}

let site: Site;
beforeAll(async () => {
  site = await built({ only: "functions" });
});
