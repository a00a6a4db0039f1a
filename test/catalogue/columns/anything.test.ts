import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { call, isRefusal } from "../../../src/catalogue/call";
import { takesOneCell, type Parameter } from "../../../src/catalogue/define";
import { count } from "../../tools/sample";
import { english } from "../english";
import { overExports } from "./asked";

describe("exports with anything in their cells", () => {
  const cells = {
    words: fc.constantFrom<unknown>(
      "a",
      "A ",
      "b",
      "won",
      "lost",
      1,
      "1",
      0,
      null,
      "",
      true,
      "average",
      "none",
      "__proto__",
    ),
    dates: fc.constantFrom<unknown>(45_658, 45_658.5, 45_700, 46_000.25, 1, 60, 2_958_465, 0, null, ""),
    quantities: fc.constantFrom<unknown>(1, -5, 0.1, 1e308, -1e308, 5e-324, 0, null, ""),
    outcomes: fc.constantFrom<unknown>(true, false, 1, 0, "won", "lost", "a", null, ""),
    odd: fc.constantFrom<unknown>(NaN, Infinity, undefined, {}, "x", "#N/A", -1, 3e9),
  };
  const single = (parameter: Parameter) => {
    if (parameter.shape === "option") return fc.constantFrom(...Object.keys(parameter.options), null);
    const own = { number: [0.4, 1, null], date: [45_660, 45_700, null], wordList: ["a", "b", 1, null] };
    return fc.constantFrom<unknown>(...own[parameter.shape as keyof typeof own]);
  };
  const sometimes = (shape: fc.Arbitrary<unknown>, hasOdd: boolean) =>
    hasOdd ? fc.oneof({ weight: 12, arbitrary: shape }, cells.odd) : shape;

  it.each(overExports)("$id answers with figures, texts or a reason", (definition) => {
    const exported = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean()).chain(([length, hasOdd]) =>
      fc.tuple(
        ...Object.values(definition.parameters).map((parameter) => {
          const { shape } = parameter;
          if (takesOneCell(parameter) || shape === "wordList") return sometimes(single(parameter), hasOdd);
          return fc.array(fc.tuple(sometimes(cells[shape as keyof typeof cells], hasOdd)), {
            minLength: length,
            maxLength: length,
          });
        }),
      ),
    );
    let answered = 0;
    fc.assert(
      fc.property(exported, (raw) => {
        const answer = call(definition, raw, english);
        if (!isRefusal(answer)) answered++;
        for (const each of Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]).flat() : [answer]) {
          if (isRefusal(each)) expect(each.message.replace(/“.*?”/g, "")).not.toMatch(/[{}]|undefined|NaN|object/);
          else if (typeof each === "number") expect(Number.isFinite(each) && !Object.is(each, -0)).toBe(true);
          else expect(typeof each).toBe("string");
        }
      }),
      { numRuns: count(150, 2000) },
    );
    // One in twelve of the rarest.
    expect(answered).toBeGreaterThan(count(0, 10));
  });
});
