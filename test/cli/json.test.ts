import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "../../src/cli/json";
import { count, seed } from "../tools/sample";

const parsed = (text: string): unknown => {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return "refused";
  }
};
const read = (text: string): unknown => {
  const found = readJson(text);
  return "json" in found ? found : "refused";
};

describe("JSON", () => {
  it("is what JSON.parse reads", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 1, "\t", "\r\n"), (value, space) => {
        const text = JSON.stringify(value, undefined, space);
        expect(readJson(text)).toEqual(parsed(text));
      }),
      { numRuns: count(300, 5000), seed },
    );
  });

  it("is refused where JSON.parse refuses it: texts with a character changed, put in or taken out", () => {
    const signs = fc.constantFrom(..."{}[]:,\"\\/ \t\n\r0123456789+-.eEutrfalsn\u0001\u00a0é'");
    const change = fc.record({ at: fc.nat(), sign: fc.option(signs), replaced: fc.integer({ min: 0, max: 2 }) });
    const values = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(values, fc.array(change, { minLength: 1, maxLength: 3 }), (value, changes) => {
        let text = JSON.stringify(value);
        for (const { at, sign, replaced } of changes) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + (sign ?? "") + text.slice(start + replaced);
        }
        const found = readJson(text);
        if ("wrong" in found && /there twice|too large/.test(found.wrong)) return;
        expect(read(text)).toEqual(parsed(text));
      }),
      { numRuns: count(2000, 50_000), seed },
    );
  });

  it.each([
    ['{"a":1,\n"a":2}', 2, 'the key "a" is there twice'],
    ['{"a":1,"\\u0061":2}', 1, 'the key "a" is there twice'],
    ['{"b":{"__proto__":1,"__proto__":2}}', 1, 'the key "__proto__" is there twice'],
    ["[1e999]", 1, "the number 1e999 is too large"],
    ["[1,\r\n01]", 2, 'a value is missing before "01"'],
    ["[1\r2]", 2, 'a comma or ] is missing before "2"'],
    ['{"a" 1}', 1, 'a colon is missing before "1"'],
    ["{a:1}", 1, 'a key is missing before "a"'],
    ["[1,]", 1, 'a value is missing before "]"'],
    ['{"a":1', 1, "a comma or } is missing before the end of the file"],
    ["{} {}", 1, '"{" stands after its end'],
    [
      '\n\n["a\nb"]',
      3,
      "a text has no quote at its end, or has a line break or an escape in it that JSON doesn't know",
    ],
    ["NaN", 1, 'a value is missing before "NaN"'],
    ["[".repeat(1e6), 1, "it is more than 100 levels deep"],
  ])("names the line: %j", (text, row, wrong) => {
    expect(readJson(text)).toEqual({ wrong, row });
  });

  it("keeps keys that every object has, as data", () => {
    const found = readJson('{"__proto__":{"x":1},"constructor":2}');
    const json = "json" in found ? (found.json as object) : {};
    expect(Object.keys(json)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(json)).toBe(Object.prototype);
    expect("x" in json).toBe(false);
  });

  it("reads a text of ten million characters", () => {
    const long = "x\\n".repeat(5e6 / 3);
    expect(readJson(`["${long}"]`)).toEqual({ json: [long.replaceAll("\\n", "\n")] });
  });
});
