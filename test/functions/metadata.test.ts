import { describe, expect, it } from "vitest";
import { metadata, type Metadata } from "../../build/metadata";
import type { AnyDefinition } from "../../src/catalogue/define";
import { catalogue } from "../../src/catalogue";
import { languages, type Language } from "../../src/language/languages";
import { locales } from "../../src/locales";

const definitions = Object.values<AnyDefinition>(catalogue);

/**
 * What Microsoft's schema for functions allows. Excel refuses the whole file, and so every function, for one that doesn't fit.
 * Texts are counted in UTF-16 units, of which a character has at least one.
 */
const allowed = {
  id: /^[A-Za-z0-9._]{3,64}$/,
  functionText: 1024,
  parameters: 128,
  /** Letters of any language; Persian names contain the zero-width non-joiner. */
  parameterName: /^[\p{L}\u200c_]{1,64}$/u,
  parameterText: 512,
};
/** This project's own limit: texts are read while a formula is typed. */
const readable = 128;

describe.each(languages)("functions.json in %s", (language) => {
  const { functions, enums } = metadata(language);

  it("lists every definition with its parameters in order", () => {
    expect(functions.map(({ id, name }) => [id, name])).toEqual(definitions.map(({ id }) => [id, id]));
    const names: Readonly<Record<string, string>> = locales[language].parameters;
    expect(functions.map(({ parameters }) => parameters.map(({ name }) => name))).toEqual(
      definitions.map(({ parameters }) => Object.keys(parameters).map((key) => names[key])),
    );
  });

  it("asks for untyped values, and for ranges where a range is expected", () => {
    expect(new Set(functions.flatMap(({ parameters }) => parameters.map(({ type }) => type)))).toEqual(
      new Set(["any"]),
    );
    expect(shape("CRMTCO")).toEqual(["matrix", "matrix", "scalar", "scalar", "scalar", "scalar", "scalar"]);
    expect(result("CRMTCO")).toBe("scalar");
    expect(result("CRMCASHFLOW")).toBe("matrix");
  });

  it("marks optional arguments, and has no required argument after an optional one", () => {
    for (const definition of definitions) {
      const listed = functions.find(({ id }) => id === definition.id)?.parameters ?? [];
      const required = Object.values(definition.parameters).map((each) => !each.optional && !("default" in each));
      expect(listed.map(({ optional }) => optional !== true)).toEqual(required);
      expect(required, definition.id).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it("describes every function, parameter and option, briefly", () => {
    const described = functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((each) => each.description),
    ]);
    const tooltips = enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip));
    expect([...described, ...tooltips].filter((text) => text.trim() === "" || text.length > readable)).toEqual([]);
  });

  it("stays within the limits of Microsoft's schema", () => {
    expect(beyond(functions, enums)).toEqual([]);
    for (const { parameters } of functions)
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
  });

  it("offers the English words of every option", () => {
    const wanted = definitions.flatMap(({ id, parameters }) =>
      Object.entries(parameters).flatMap(([key, parameter]) =>
        parameter.shape === "option" ? [[`${id}_${key.toUpperCase()}`, Object.keys(parameter.options)]] : [],
      ),
    );
    expect(enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)])).toEqual(wanted);
    const asked = functions.flatMap(({ parameters }) => parameters.flatMap(({ customEnumId }) => customEnumId ?? []));
    expect(asked).toEqual(enums.map(({ id }) => id));
  });

  it("doesn't let Excel pass error cells, which would be taken for values", () => {
    expect(Object.keys(metadata(language)).sort()).toEqual(["enums", "functions"]);
  });

  function shape(id: string) {
    return functions.find((each) => each.id === id)?.parameters.map(({ dimensionality }) => dimensionality);
  }

  function result(id: string) {
    return functions.find((each) => each.id === id)?.result.dimensionality;
  }
});

/** What the schema would refuse, by name. */
function beyond(functions: Metadata["functions"], enums: Metadata["enums"]): readonly string[] {
  return [
    ...functions.flatMap(({ id, name, description, parameters }) => [
      ...[id, name].filter((each) => !allowed.id.test(each)),
      ...(description.length > allowed.functionText ? [`${id}: text`] : []),
      ...(parameters.length > allowed.parameters ? [`${id}: parameters`] : []),
      ...parameters.flatMap((each) => [
        ...(allowed.parameterName.test(each.name) ? [] : [`${id}: ${each.name}`]),
        ...(each.description.length > allowed.parameterText ? [`${id}: text of ${each.name}`] : []),
      ]),
    ]),
    ...enums.flatMap(({ id }) => (allowed.id.test(id) ? [] : [id])),
  ];
}

it("finds what is beyond the schema's limits", () => {
  const [plain] = metadata("en").functions;
  const [parameter] = plain?.parameters ?? [];
  if (!plain || !parameter) throw new Error("no function");
  const wrong: readonly [Partial<typeof plain>, string][] = [
    [{ id: "CR" }, "CR"],
    [{ name: "A".repeat(65) }, "A".repeat(65)],
    [{ name: "CRM-ROI" }, "CRM-ROI"],
    [{ description: "a".repeat(1025) }, `${plain.id}: text`],
    [{ parameters: Array.from({ length: 129 }, () => parameter) }, `${plain.id}: parameters`],
    [{ parameters: [{ ...parameter, name: "a".repeat(65) }] }, `${plain.id}: ${"a".repeat(65)}`],
    [{ parameters: [{ ...parameter, name: "a b" }] }, `${plain.id}: a b`],
    [{ parameters: [{ ...parameter, name: "a", description: "b".repeat(513) }] }, `${plain.id}: text of a`],
  ];
  for (const [part, found] of wrong) expect(beyond([{ ...plain, ...part }], [])).toEqual([found]);
  expect(beyond([], [{ id: "A".repeat(65), type: "string", values: [] }])).toEqual(["A".repeat(65)]);
});

describe("ids", () => {
  it.each(definitions)("$id is a name that Excel accepts and not a cell address", ({ id }) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
    expect(id).not.toMatch(/^R[0-9]*C[0-9]*$/);
  });
});

describe("translations", () => {
  const described = (language: Language) => metadata(language).functions.map(({ description }) => description);

  it("differ between the languages", () => {
    definitions.forEach((definition, index) => {
      const said = new Set(languages.map((language) => described(language)[index]));
      expect(said.size, definition.id).toBe(languages.length);
    });
  });
});
