import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogueIndex, indexPath } from "../../build/catalogueIndex";
import { catalogue, type FunctionId } from "../../src/catalogue";
import type { AnyDefinition } from "../../src/catalogue/define";
import { expectExample } from "./expectExample";

const definitions = Object.values(catalogue) as unknown as readonly AnyDefinition[];

describe.each(definitions)("$id", (definition) => {
  it.each(definition.examples.map((_, index) => index))("answers its example %#", (index) => {
    expectExample(definition.id as FunctionId, index);
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

it("lists every definition that has a file: npm run docs writes the list", () => {
  expect(readFileSync(indexPath, "utf8")).toBe(catalogueIndex());
  const without = catalogueIndex().replace(/.*\bCRMTCO\b.*\n/g, "");
  expect([...catalogueIndex(without).matchAll(/^ {2}(CRMTCO\w*),$/gm)].map(([, id]) => id)).toEqual([
    "CRMTCOTABLE",
    "CRMTCOUSER",
    "CRMTCO",
  ]);
});

it("has nothing left of what npm run add begins with", () => {
  expect(definitions.filter((definition) => JSON.stringify(definition).includes("TODO")).map(({ id }) => id)).toEqual(
    [],
  );
});
