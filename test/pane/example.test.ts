import { describe, expect, it } from "vitest";
import type { AnyDefinition } from "../../src/catalogue/define";
import { catalogue } from "../../src/catalogue/index";
import { exampleFormula, signature } from "../../src/pane/reference/example";
import { calls } from "../../src/sharing/calls";

const definitions: readonly AnyDefinition[] = Object.values(catalogue);

describe.each(definitions)("$id", (definition) => {
  const keys = Object.keys(definition.parameters);
  const [call] = calls(exampleFormula(definition), [definition.id]);
  it("has an example whose arguments can be typed", () => {
    expect(call?.arguments.length).toBeLessThanOrEqual(keys.length);
    for (const [index, argument] of (call?.arguments ?? []).entries()) {
      const parameter = definition.parameters[keys[index] ?? ""];
      expect(argument.kind).not.toBe("expression");
      if (argument.kind === "omitted") expect(parameter?.optional).toBe(true);
      if (parameter?.shape === "series") expect(argument.kind).toBe("reference");
    }
  });
  it("names every argument in its signature, and brackets what may be left out", () => {
    const named = signature(definition, {}).replace(/[\u2068\u2069]/g, "");
    expect(named.replace(/[[\]]/g, "")).toBe(`=${definition.id}(${keys.join(", ")})`);
  });
});

it("writes ranges below one another and rates in percent", () => {
  expect(exampleFormula(catalogue.CRMNPV)).toBe("=CRMNPV(B2:E2, B3:E3, 8%)");
  expect(signature(catalogue.CRMROI, { costs: "maliyetler" }).replace(/[\u2068\u2069]/g, "")).toBe(
    "=CRMROI(benefits, maliyetler, [method], [rate])",
  );
});
