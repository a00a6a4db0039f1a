import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculated, isArithmetic } from "../../src/language/arithmetic";
import { languages, type Language } from "../../src/language/languages";
import { count, seed } from "../tools/sample";

/** An expression as somebody types it, and what JavaScript makes of it. */
interface Expression {
  readonly text: string;
  readonly value: number;
}

const operations: readonly (readonly [sign: string, of: (a: number, b: number) => number])[] = [
  ...["+"].map((sign) => [sign, (a: number, b: number) => a + b] as const),
  ...["-", "−", "–"].map((sign) => [sign, (a: number, b: number) => a - b] as const),
  ...["*", "×", "·"].map((sign) => [sign, (a: number, b: number) => a * b] as const),
  ...["/", "÷"].map((sign) => [sign, (a: number, b: number) => (b === 0 ? NaN : a / b)] as const),
];

/** Every inner operation is in brackets, or is of a higher rank than the outer one and at its left. */
const expressions = (language: Language): fc.Arbitrary<Expression> => {
  const number = fc.tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom(0, 1, 2, 4), fc.boolean());
  const leaf = number.map(([digits, decimals, useGrouping]): Expression => {
    const value = digits / 10 ** decimals;
    const format = { useGrouping, minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return { text: new Intl.NumberFormat(language, format).format(value), value };
  });
  return fc.letrec<{ any: Expression; inner: Expression }>((tie) => ({
    any: fc
      .tuple(tie("inner"), fc.constantFrom(...operations), tie("inner"), fc.constantFrom("", " "))
      .map(([a, [sign, of], b, space]) => ({
        text: `${a.text}${space}${sign}${space}${b.text}`,
        value: of(a.value, b.value),
      })),
    inner: fc.oneof(
      { maxDepth: 4 },
      leaf,
      tie("any").map(({ text, value }) => ({ text: `(${text})`, value })),
      tie("inner").map(({ text, value }) => ({ text: `-(${text})`, value: -value })),
    ),
  })).any;
};

describe("arithmetic in a field", () => {
  it.each(languages)("comes to what JavaScript's own arithmetic does: %s", (language) => {
    let compared = 0;
    fc.assert(
      fc.property(expressions(language), ({ text, value }) => {
        // Between Persian digits the slash is asked about.
        fc.pre(text.length < 250 && !/[۰-۹]\s*\/\s*[۰-۹]/.test(text));
        const found = calculated(`=${text}`, language);
        const isNumber = Number.isFinite(value);
        if (isNumber) compared++;
        expect(found).toBe(isNumber ? Number(value.toPrecision(15)) + 0 : "divisionByZero");
      }),
      { seed, numRuns: count(300, 5000) },
    );
    expect(compared).toBeGreaterThan(100);
  });
  it.each([
    ["=25*70*12", "en", 21_000],
    [" = 2 + 3 × 4 ", "en", 14],
    ["=2-3-4", "en", -5],
    ["=100/4/5", "en", 5],
    ["=-2*-3", "en", 6],
    ["=(2+3)*(4-1)", "en", 15],
    ["=1,250.50*2", "en", 2501],
    ["=1.250,50*2", "tr", 2501],
    ["=1 250,50*2", "fi", 2501],
    ["=۲۵*۷۰×۱۲", "fa", 21_000],
    ["=۱۲٫۵*2", "fa", 25],
    ["=0.1+0.2", "en", 0.3],
    ["=5", "en", 5],
  ] as const)("%s (%s) is %f", (text, language, wanted) => expect(calculated(text, language)).toBe(wanted));
  it.each([
    ["=", "en", "notArithmetic"],
    ["=A1*2", "en", "notArithmetic"],
    ["=SUM(1,2)", "en", "notArithmetic"],
    ["=(1+2", "en", "notArithmetic"],
    ["=1+2)", "en", "notArithmetic"],
    ["=1+", "en", "notArithmetic"],
    ["=2(3)", "en", "notArithmetic"],
    ["=8%*2", "en", "notArithmetic"],
    ["=2^3", "en", "notArithmetic"],
    [`=${"1+".repeat(200)}1`, "en", "notArithmetic"],
    ["=18.000*2", "en", "unclearNumber"],
    ["=1.5*2", "tr", "unclearNumber"],
    ["=2 5*2", "en", "unclearNumber"],
    ["=۱۲/۵*2", "fa", "unclearNumber"],
    ["=1/0", "en", "divisionByZero"],
    ["=1/(2-2)", "en", "divisionByZero"],
  ] as const)("%s (%s) is refused: %s", (text, language, wanted) => expect(calculated(text, language)).toBe(wanted));
  it("begins with =", () =>
    expect(["=1", " =1", "1", "1=1", ""].map(isArithmetic)).toEqual([true, true, false, false, false]));
  it("never fails, and gives a finite number or a reason", () => {
    const text = fc.string({ unit: fc.constantFrom(..."0123459.,+-*/() ×÷۱۲٫A%="), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), (given, language) => {
        const found = calculated(`=${given}`, language);
        expect(typeof found === "string" || Number.isFinite(found)).toBe(true);
      }),
      { seed, numRuns: count(2000, 20_000) },
    );
  });
});
