import { expect, it } from "vitest";
import { figure } from "../../src/catalogue/call";
import type { AnyDefinition } from "../../src/catalogue/define";
import { catalogue } from "../../src/catalogue/index";
import { shown } from "../../src/taskpane/example";

it("writes an example as it is typed where the decimal sign is a point", () => {
  expect(shown(catalogue.CRMNPV, ".")).toEqual({
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
  for (const definition of Object.values<AnyDefinition>(catalogue)) {
    const example = shown(definition, ".");
    expect(example, definition.id).toBeDefined();
    if (example?.gives === undefined) continue;
    const written = example.formula.slice(definition.id.length + 2, -1).split(",");
    const raw = written.map((each) => example.cells.find(({ address }) => address === each)?.values ?? typed(each));
    expect(figure(definition, raw), example.formula).toBeCloseTo(example.gives, 8);
  }
});

function typed(text: string): unknown {
  return text === "" ? null : (JSON.parse(text) as unknown);
}
