import { describe, expect, it } from "vitest";
import { metadata } from "../../build/metadata";
import type { AnyDefinition } from "../../src/catalogue/define";
import { catalogue } from "../../src/catalogue";
import { languages, type Language } from "../../src/language/languages";
import { locales } from "../../src/locales";

const definitions = Object.values<AnyDefinition>(catalogue);

/** Microsoft's schema for functions; Excel refuses the whole file for one text too long. */
const longest = { name: 64, description: 128, enumId: 64 };

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

  it("describes every function, parameter and option, within Excel's lengths", () => {
    const described = functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((each) => each.description),
    ]);
    const tooltips = enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip));
    expect(
      [...described, ...tooltips].filter((text) => text.trim() === "" || text.length > longest.description),
    ).toEqual([]);
    const names = functions.flatMap(({ parameters }) => parameters.map(({ name }) => name));
    expect(names.filter((name) => name.length > longest.name || !/^[\p{L}\u200c_]+$/u.test(name))).toEqual([]);
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
    expect(enums.filter(({ id }) => !/^[A-Z][A-Z0-9._]{2,}$/.test(id) || id.length > longest.enumId)).toEqual([]);
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
