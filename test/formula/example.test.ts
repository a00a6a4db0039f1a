import { describe, expect, it } from "vitest";
import { unsaid } from "../../src/catalogue/call";
import { catalogue, definitions } from "../../src/catalogue";
import { calls } from "../../src/formula/calls";
import { shown, signature } from "../../src/formula/example";

it("writes an example as it is typed where the decimal sign is a point", () => {
  expect(shown(catalogue.CRMNPV, ".")).toMatchObject({
    cells: [
      { address: "B2:E2", values: [[0, 200000, 200000, 200000]] },
      { address: "B3:E3", values: [[140000, 40000, 40000, 40000]] },
    ],
    formula: "=CRMNPV(B2:E2,B3:E3,0.08)",
    gives: catalogue.CRMNPV.examples[0]?.gives,
  });
});

it("separates by semicolons where it is a comma", () => {
  expect(shown(catalogue.CRMNPV, ",")?.formula).toBe("=CRMNPV(B2:E2;B3:E3;0,08)");
});

it("takes a single amount of a range for one cell", () => {
  expect(shown(catalogue.CRMTCO, ".")?.formula).toBe("=CRMTCO(B2:C2,B3,5)");
});

it("shows every function with cells that give its answer", () => {
  for (const definition of definitions) {
    const example = shown(definition, ".");
    expect(example, definition.id).toBeDefined();
    if (example?.gives === undefined) continue;
    const written = example.formula.slice(definition.id.length + 2, -1).split(",");
    const raw = written.map((each) => example.cells.find(({ address }) => address === each)?.values ?? typed(each));
    expect(unsaid(definition, raw), example.formula).toBeCloseTo(example.gives, 8);
  }
});

describe.each(definitions)("$id", (definition) => {
  const keys = Object.keys(definition.parameters);
  const [call] = calls(shown(definition, ".")?.formula ?? "", [definition.id]);
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

it("writes the names of a language in its signature", () => {
  expect(signature(catalogue.CRMROI, { costs: "maliyetler" }).replace(/[\u2068\u2069]/g, "")).toBe(
    "=CRMROI(benefits, maliyetler, [method], [rate])",
  );
});

function typed(text: string): unknown {
  return text === "" ? null : (JSON.parse(text) as unknown);
}
