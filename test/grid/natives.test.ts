import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operated } from "../../src/grid/evaluate";
import { nativeIn, natives, type NativeName } from "../../src/grid/natives";
import type { Value } from "../../src/grid/value";
import { separatorsOf } from "../../src/language/numbers";

const asked = (name: NativeName, ...given: readonly Value[]): Value =>
  natives[name](...given.map((each) => () => each));

/** A number as it is typed, in thousandths, and the same rounded half up on its decimal digits, in hundredths. */
const thousandths = fc.integer({ min: 0, max: 9_999_999 });

describe("INDEX", () => {
  it("gives the cell that is asked for, whatever error stands in another", () => {
    const table: Value = [
      [1, { error: "#N/A" }],
      [2, 3],
    ];
    expect(asked("INDEX", table, 2, 2)).toBe(3);
    expect(asked("INDEX", table, 1, 2)).toEqual({ error: "#N/A" });
    expect(asked("INDEX", table, 3, 1)).toEqual({ error: "#REF!" });
    expect(asked("INDEX", { error: "#DIV/0!" }, 2, 2)).toEqual({ error: "#DIV/0!" });
    expect(asked("INDEX", table, { error: "#NUM!" }, 1)).toEqual({ error: "#NUM!" });
  });
});

describe("TRIM", () => {
  it("takes away the spaces at the ends and all but one between words, in each cell of an area", () => {
    expect(asked("TRIM", "  usd ")).toBe("usd");
    expect(asked("TRIM", null)).toBe("");
    expect(asked("TRIM", 5)).toBe("5");
    expect(asked("TRIM", [["Head  of IT ", null, "\u00a0a"]])).toEqual([["Head of IT", "", "\u00a0a"]]);
    expect(asked("TRIM", { error: "#N/A" })).toEqual({ error: "#N/A" });
  });
});

describe("rounding", () => {
  // Excel's own results; in binary, each of these is slightly below what is typed.
  it.each([
    [1.005, "1.01"],
    [2.675, "2.68"],
    [1.115, "1.12"],
    [1234.565, "1,234.57"],
  ])("shows %d as %s", (given, shown) => {
    expect(asked("FIXED", given, 2)).toBe(shown);
  });

  it("rounds the decimal number that is typed, not its binary form", () => {
    fc.assert(
      fc.property(thousandths, (typed) => {
        const hundredths = Math.floor((typed + 5) / 10);
        const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
        expect(asked("FIXED", typed / 1000, 2, true)).toBe(text);
        expect(asked("FIXED", -typed / 1000, 2, true)).toBe(hundredths === 0 ? text : `-${text}`);
      }),
    );
  });

  it("rounds up only what is more than the digits, also if it was calculated", () => {
    // 3 × 1.1 is 3.3000000000000003 in binary.
    expect(asked("ROUNDUP", 3 * 1.1, 1)).toBe(3.3);
    expect(asked("ROUNDUP", -3 * 1.1, 1)).toBe(-3.3);
    fc.assert(
      fc.property(thousandths, (typed) => {
        expect(asked("ROUNDUP", typed / 1000, 3)).toBe(typed / 1000);
        expect(asked("ROUNDUP", typed / 1000, 2)).toBe(Math.ceil(typed / 10) / 100);
      }),
    );
  });
});

describe("conditions", () => {
  const cells = [[1], [3], ["3"], [5], [null], ["yes"]];
  it.each([
    ["<=3", 2],
    ["<3", 1],
    [">=3", 2],
    [">3", 1],
    ["<>3", 2],
    ["3", 1],
    ["=yes", 1],
  ])("counts cells that are %s", (criterion, count) => {
    expect(asked("COUNTIF", cells, criterion)).toBe(count);
  });

  it("take every number but 0 for true, a negative one too", () => {
    expect([asked("OR", -1), asked("OR", 0), asked("AND", -1, 2), asked("AND", -1, 0)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe("dates", () => {
  it.each([
    [2026, 3, 1, 46082],
    [2026, 14, 1, 46419],
    [2026, 1, 0, 46022],
  ])("DATE(%i, %i, %i) is %i, as in Excel", (year, month, day, serial) => {
    expect(asked("DATE", year, month, day)).toBe(serial);
  });
});

describe("numbers in texts", () => {
  it.each([
    ["en", "52,844,446.3", ">=0.5"],
    ["tr", "52.844.446,3", ">=0,5"],
    ["fa", "52٬844٬446٫3", ">=0٫5"],
    ["fi", "52\u00a0844\u00a0446,3", ">=0,5"],
  ] as const)("have the separators of the region: %s", (language, fixed, criterion) => {
    const separators = separatorsOf(language);
    const written = (name: NativeName, ...given: readonly Value[]) =>
      nativeIn(name, separators)(...given.map((each) => () => each));
    expect(written("FIXED", 52844446.25, 1)).toBe(fixed);
    expect(operated("&", ">=", 0.5, separators)).toBe(criterion);
    expect(written("COUNTIF", [[0.4, 0.5, 0.6]], criterion)).toBe(2);
    expect(written("SUMIF", [[0.4, 0.5, 0.6]], criterion)).toBeCloseTo(1.1, 9);
    expect(written("COUNTIF", [[0.4, 0.5, 0.6]], 0.5)).toBe(1);
    expect(written("COUNTIF", [[0.4, 0.5, 0.6]], ">=0.5")).toBe(language === "en" ? 2 : 0);
  });
});
