/** Cells of the workbook that sheets are added to, as formulas of these sheets read them while they are planned. */
import { expect, it } from "vitest";
import { evaluate } from "../../src/grid/evaluate";
import { native, outside } from "../../src/grid/expression";
import type { Value } from "../../src/grid/value";
import { separatorsOf } from "../../src/language/numbers";

const none = (): Value => null;
const read = (reference: string) =>
  evaluate(native("MAX", 1, outside(reference)), {
    read: none,
    about: none,
    ask: none,
    separators: separatorsOf("en"),
    outside: (asked) => (asked === "Here!$A$1" ? null : asked === "Here!$A$2" ? 7 : undefined),
  });

it("a blank cell is blank, and a cell that isn't there an error", () => {
  expect(read("Here!$A$1")).toBe(1);
  expect(read("Here!$A$2")).toBe(7);
  expect(read("Gone!$A$1")).toEqual({ error: "#REF!" });
});
