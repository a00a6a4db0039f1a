import { beforeAll, describe, expect, it } from "vitest";
import { fileName } from "../../build/metadata";
import { sizeOf } from "../../build/sizes";
import type { AnyDefinition, Columns, Example, ExampleCell } from "../../src/catalogue/define";
import { catalogue } from "../../src/catalogue";
import { languages } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { labelled } from "../catalogue/expectExample";
import { associated, codes, CustomFunctionsError, type Associated } from "./associated";
import { built, type Site } from "./site";

const codeOf = {
  value: codes.invalidValue,
  na: codes.notAvailable,
  div0: codes.divisionByZero,
  num: codes.invalidNumber,
};

const definitions = Object.values<AnyDefinition>(catalogue);

describe.each(languages)("functions in %s", (language) => {
  let script = "";
  let functions: Associated = new Map();
  beforeAll(async () => {
    script = await site.read(fileName(language, "js"));
    functions = associated(script);
  });

  it("is ASCII and within its size limit", () => {
    expect(script.match(/[^\n\x20-\x7e]/)).toBeNull();
    const { kiB, ceiling } = sizeOf(site.folder, "functions", language);
    expect(kiB).toBeGreaterThan(10);
    expect(kiB).toBeLessThan(ceiling);
  });

  it("contains nothing of a definition that only documentation and tests use", () => {
    for (const { says, source } of definitions) {
      expect(script).not.toContain(JSON.stringify(says));
      expect(script).not.toContain(JSON.stringify(source));
    }
    expect(script).not.toContain("SUMPRODUCT");
  });

  it("registers every definition", () => {
    expect([...functions.keys()]).toEqual(definitions.map(({ id }) => id));
  });

  it.each(definitions)("$id answers its examples", (definition) => {
    for (const example of definition.examples) {
      const answer = asked(definition, example);
      if (typeof example.gives === "number") {
        const allowed = Math.max(1, Math.abs(example.gives)) * 1e-11;
        expect(Math.abs((answer as number) - example.gives)).toBeLessThanOrEqual(allowed);
      } else if (typeof example.gives === "string") {
        expect(answer).toBeInstanceOf(CustomFunctionsError);
        expect(answer).toMatchObject({ code: codeOf[example.gives], message: expect.stringMatching(/^[^{}]{8,}$/) });
      } else {
        expectTable(definition, answer as unknown[][], example.gives);
      }
    }
  });

  it("removes only the Invocation that Excel appends", () => {
    const roi = functions.get("CRMROI");
    expect(roi?.([[120, 130]], [[100, 100]], null, null, { functionName: "CRMROI" })).toBe(0.25);
    expect(() => roi?.([[1]], [[1]], null, null, null, {})).toThrowError(
      expect.objectContaining({ code: "#VALUE!", message: locales[language].faults.tooManyArguments }),
    );
  });

  it("writes CRMSUMMARY in the language of its argument", () => {
    for (const wanted of languages) {
      const answer = functions.get("CRMSUMMARY")?.([[0, 110]], [[100, 0]], 0.1, wanted, {}) as unknown[][];
      expect(answer[0]).toEqual(Object.values(locales[wanted].tables.CRMSUMMARY.columns));
    }
  });

  /** As Excel asks: every argument in its place, a range as a matrix, an omitted one null, an Invocation last. */
  function asked({ id, parameters }: AnyDefinition, { given }: Example): unknown {
    const raw = Object.keys(parameters).map((key) => asMatrix(given[key] ?? null));
    try {
      return functions.get(id)?.(...raw, { functionName: id });
    } catch (error) {
      return error;
    }
  }

  function expectTable(
    definition: AnyDefinition,
    [header, ...rows]: unknown[][],
    gives: readonly (readonly ExampleCell[])[],
  ) {
    const tables: Readonly<
      Record<string, { columns: Readonly<Record<string, string>>; labels?: Readonly<Record<string, string>> }>
    > = locales[language].tables;
    const said = tables[definition.id];
    const columns = Object.entries(definition.returns as Columns);
    const headings = [...columns.map(([key]) => said?.columns[key]), ...Object.values(said?.labels ?? {})];
    expect(header?.length).toBe(columns.length);
    expect(headings).toEqual(expect.arrayContaining(header ?? []));
    expect(rows).toEqual(
      gives.map((row) =>
        row.map((value, column) => {
          if (typeof value === "number") return expect.closeTo(value, 9);
          if (typeof value === "object") return labelled(said?.labels ?? {}, value);
          const unit = columns[column]?.[1].unit;
          if (unit === "label") return said?.labels?.[value];
          const isFault = unit !== "text" && value in codeOf;
          return isFault ? expect.objectContaining({ code: codeOf[value as keyof typeof codeOf] }) : value;
        }),
      ),
    );
  }
});

function asMatrix(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.every(Array.isArray) ? value : [value];
}

let site: Site;
beforeAll(async () => {
  site = await built({ only: "functions" });
});
