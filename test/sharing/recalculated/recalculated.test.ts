/** Values after a change of cells: those that a plan has where the cells are typed before it is calculated, or none. */
import { describe, expect, it } from "vitest";
import { lookup } from "../../../src/formula/lookup";
import { cellAddress, cellAt } from "../../../src/grid/address";
import { bookOfPlan } from "../../../src/grid/bookOfPlan";
import type { CellValue } from "../../../src/grid/plan";
import { recalculated } from "../../../src/sharing/recalculated";
import { planWorkbook, templates } from "../../../src/workbook";
import { languages, type Language } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { seeded } from "../../tools/random";
import { sampled, seed } from "../../tools/sample";
import { filled } from "../../workbook/books";
import { applied } from "../books/applied";
import { book } from "../books/book";

type Cells = Parameters<typeof book>[0];

/** The values by address after cells of the first sheet are typed, or why they aren't known and where. */
function after(cells: Cells, typed: Readonly<Record<string, CellValue>>, more: Parameters<typeof book>[1] = {}) {
  const given = book(cells, more);
  const sheet = given.sheets[0]?.name ?? "";
  const changes = Object.entries(typed).map(([address, value]) => {
    const { row = 0, column = 0 } = cellAt(address) ?? {};
    return { sheet, row, column, values: [[value]] };
  });
  const values = recalculated(lookup(given), changes);
  if ("why" in values) return [values.why, cellAddress(values.at.row, values.at.column)];
  return Object.fromEntries(
    values.results.map(({ sheet: on, row, column, value }) => [
      `${on === sheet ? "" : `${on}!`}${cellAddress(row, column)}`,
      value,
    ]),
  );
}

const formula = (text: string, value: CellValue) => ({ formula: text, value });

describe("values of formulas after a change", () => {
  it("follow each other through sheets, names and areas, and only where a value has changed", () => {
    const cells: Cells = {
      One: {
        A1: 1,
        A2: 2,
        B1: formula("=A1+A2", 3),
        B2: formula("=B1*2", 6),
        B3: formula("=SIGN(B1)", 1),
        B4: formula("=MEDIAN(B3,5)", 3),
      },
      Two: { A1: formula("=SUM(One!A:A)", 3), A2: formula("=total+1", 7) },
    };
    const names = [{ name: "total", formula: "=One!$B$2" }];
    expect(after(cells, { A1: 5 }, { names })).toEqual({ B1: 7, B2: 14, "Two!A1": 7, "Two!A2": 15 });
    expect(after(cells, { A1: 5, A2: -9 }, { names })).toEqual(["unknown", "B4"]);
  });

  it("are written into a formula that is among the changes", () => {
    const given = book({ One: { A1: 1 } });
    const at = { sheet: "One", row: 0, column: 1 };
    const values = recalculated(lookup(given), [
      { ...at, formula: "=A1+1" },
      { sheet: "One", row: 0, column: 0, values: [[4]] },
    ]);
    expect(values).toMatchObject({ changes: [{ ...at, formula: "=A1+1", value: 5 }, {}], results: [] });
  });

  it.each<readonly [string, Cells[string], readonly string[]]>([
    ["a function that isn't known", { A1: 1, B1: formula("=MEDIAN(A1,3)", 2) }, ["unknown", "B1"]],
    ["cells that only a spreadsheet finds", { A1: 1, B1: formula('=INDIRECT("A1")', 1) }, ["unknown", "B1"]],
    ["a shifted area", { A1: 1, B1: formula("=SUM(OFFSET(A2,0,0))", 0) }, ["unknown", "B1"]],
    ["a value out of date", { A1: 1, B1: formula("=A1+1", 5) }, ["otherValue", "B1"]],
    [
      "a formula without a value",
      { A1: 1, B1: { formula: "=A1+1", value: null, isUncalculated: true } },
      ["uncalculated", "B1"],
    ],
    [
      "one that reads a formula without a value",
      { A1: 1, C1: { formula: "=2+2", value: null, isUncalculated: true }, B1: formula("=A1+C1", 5) },
      ["uncalculated", "B1"],
    ],
    [
      "several cells",
      { A1: 1, B1: { formula: "=A1:A2*2", value: 2, spill: { rows: 2, columns: 1 } } },
      ["spills", "B1"],
    ],
    ["a circle", { A1: 1, B1: formula("=A1+C1", 1), C1: formula("=B1*0", 0) }, ["circular", "B1"]],
  ])("aren't known for %s", (_, cells, wanted) => {
    expect(after({ One: cells ?? {} }, { A1: 2 })).toEqual(wanted);
  });

  it("leave alone what is unknown and doesn't depend on the change", () => {
    const cells: Cells = {
      One: { A1: 1, B1: formula("=A1+1", 2) },
      Two: {
        A1: 3,
        B1: formula("=MEDIAN(A1,9)", 6),
        B2: formula("=OFFSET(A1,0,0)", 3),
        B3: formula("=Lost!A1", { error: "#REF!" }),
        C1: formula("=A1", 99),
      },
    };
    expect(after(cells, { A1: 2 })).toEqual({ B1: 3 });
  });

  it.each<readonly [string, string, string, Language]>([
    ["= 1,234.5", "= 2,000.5", " 2000.5", "fi"],
    ["= 1.234,5", "= 2.000,5", " 2000,5", "en"],
    ["= 1\u00a0234,5", "= 2\u00a0000,5", " 2000,5", "tr"],
    ["= 1٬234٫5", "= 2٬000٫5", " 2000٫5", "en"],
  ])("have numbers in texts written as they were: %s, %s", (was, is, joined, language) => {
    const plain = ` 1234${was.at(-2) ?? ""}5`;
    const given = book({
      One: { A1: 1234.5, B1: formula('="= "&FIXED(A1,1)', was), B2: formula('=" "&A1', plain) },
    });
    const typed = [{ sheet: "One", row: 0, column: 0, values: [[2000.5]] }];
    const values = recalculated(lookup(given), typed, language);
    expect(values).toMatchObject({ hasWrittenNumbers: true, results: [{ value: is }, { value: joined }] });
  });

  it("have numbers in texts written as in the model's language, where the texts before don't tell", () => {
    const given = book({ One: { A1: 1, B1: formula('="= "&FIXED(A1,0)', "= 1") } });
    const typed = [{ sheet: "One", row: 0, column: 0, values: [[2000]] }];
    expect(recalculated(lookup(given), typed, "tr")).toMatchObject({ results: [{ value: "= 2.000" }] });
  });

  it.each([
    [0.25, "Win rate 0,25", true],
    [3, "Win rate 3", false],
  ])("ask for a calculation where & writes a number with decimals: %d", (value, is, hasWrittenNumbers) => {
    const given = book({ One: { A1: 0, B1: formula('="Win rate "&A1', "Win rate 0") } });
    const typed = [{ sheet: "One", row: 0, column: 0, values: [[value]] }];
    expect(recalculated(lookup(given), typed, "tr")).toMatchObject({ hasWrittenNumbers, results: [{ value: is }] });
  });

  it("take texts with the separators of another country for their own, and write English ones", () => {
    const given = book({ One: { A1: 1234.5, B1: formula('="= "&FIXED(A1,1)', "= 1’234.5") } });
    const values = recalculated(lookup(given), [{ sheet: "One", row: 0, column: 0, values: [[2000.5]] }]);
    expect(values).toMatchObject({ hasWrittenNumbers: true, results: [{ value: "= 2,000.5" }] });
  });

  it("leave a call of ours as it is where the add-in is missing", () => {
    const cells: Cells = {
      One: {
        A1: 1,
        B1: formula("=CRMADOPTION(A1,4)", { error: "#NAME?" }),
        C1: formula('=IF(ISERROR(B1),"–",B1)', "–"),
      },
    };
    expect(after(cells, { A1: 2 })).toEqual({});
    expect(after({ One: { A1: 1, B1: formula("=CRMADOPTION(A1,4)", 0.25) } }, { A1: 2 })).toEqual({ B1: 0.5 });
  });
});

const cases = templates.flatMap((template) => languages.map((language) => ({ template, language })));

describe(`random entries into models, from the seed ${seed}`, () => {
  const random = seeded(seed);
  it.each(sampled(cases, 4, ({ template, language }) => [template, language]))(
    "come to what the plan comes to, or aren't known: $template, $language",
    ({ template, language }) => {
      const request = { template, language, words: locales[language], figures: filled(template, language, 2) };
      const plan = planWorkbook(request);
      const given = bookOfPlan(plan);
      const look = lookup(given);
      const inputs = plan.sheets.flatMap(({ cells }, sheet) =>
        cells.flatMap(({ row, column, style, value }) =>
          style === "input" && typeof value === "number" ? [{ sheet, row, column, value }] : [],
        ),
      );
      // Nothing that these lead to calls a function that isn't known.
      const [goals, review] = [2, 7];
      const certain = template === "full" ? inputs.filter(({ sheet }) => sheet === goals || sheet === review) : [];
      for (let i = 0; i < 6; i++) {
        const isCertain = i % 2 === 0 && certain.length > 0;
        const from = isCertain ? certain : inputs;
        const input = from[Math.floor(random() * from.length)];
        if (!input) continue;
        const value = input.value * (0.5 + random());
        const typed = planWorkbook({
          ...request,
          typed: (sheet, row, column) =>
            sheet === input.sheet && row === input.row && column === input.column ? value : undefined,
        });
        const sheet = plan.sheets[input.sheet]?.name ?? "";
        const values = recalculated(
          look,
          [{ sheet, row: input.row, column: input.column, values: [[value]] }],
          language,
        );
        if ("why" in values) {
          expect([values.why, isCertain]).toEqual(["unknown", false]);
          continue;
        }
        const changed = applied(given, values);
        bookOfPlan(typed).sheets.forEach(({ name, cells }, s) => {
          cells.forEach((cell, c) => {
            const is = changed.sheets[s]?.cells[c];
            const where = `${name}!${cellAddress(cell.row, cell.column)} ${cell.formula ?? ""}`;
            if (typeof cell.value === "number" && typeof is?.value === "number")
              expect(Math.abs(is.value - cell.value), where).toBeLessThanOrEqual(
                1e-9 * Math.max(1, Math.abs(cell.value)),
              );
            else expect([is?.value, where]).toEqual([cell.value, where]);
          });
        });
      }
    },
  );
});
