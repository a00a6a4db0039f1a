import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calls, soleCall, type Argument } from "../../src/formula/calls";
import { cellWithin } from "../../src/formula/cellWithin";
import { tokens } from "../../src/formula/tokens";

const names = ["CRMROI", "CRMNPV"];
const given = (text: string): readonly Argument[] => {
  const [only, ...rest] = calls(`=CRMROI(${text})`, names);
  expect(rest).toEqual([]);
  expect(only?.name).toBe("CRMROI");
  return only?.arguments ?? [];
};
const value = (value: number | string | boolean) => ({ kind: "value", value });
const reference = (text: string) => ({ kind: "reference", text });
const expression = (text: string) => ({ kind: "expression", text });
const omitted = { kind: "omitted" };

describe("arguments", () => {
  const cases: readonly (readonly [string, readonly unknown[]])[] = [
    ["", []],
    ["  ", []],
    ["B2:F2,B3:F3", [reference("B2:F2"), reference("B3:F3")]],
    [" $B$2:$F$2 , B3 ", [reference("$B$2:$F$2"), reference("B3")]],
    ["'North, South'!B2:F2,'It''s (new)'!A1", [reference("'North, South'!B2:F2"), reference("'It''s (new)'!A1")]],
    [
      "Sheet1!B2,Çizelge!A:A,1:3,[Book.xlsx]S!A1",
      ["Sheet1!B2", "Çizelge!A:A", "1:3", "[Book.xlsx]S!A1"].map(reference),
    ],
    ["benefits,هزینه,Sheet1!benefits,_x.y", ["benefits", "هزینه", "Sheet1!benefits", "_x.y"].map(reference)],
    ["Table1[Costs],Table1[[#All],[a]:[b]],D4#", ["Table1[Costs]", "Table1[[#All],[a]:[b]]", "D4#"].map(reference)],
    ["B2,,B3,", [reference("B2"), omitted, reference("B3"), omitted]],
    [",B3", [omitted, reference("B3")]],
    ['"a ""b"", c)",""', [value('a "b", c)'), value("")]],
    ["8%,-5,+1.5,--2,1E-3,.5,12.5%%", [0.08, -5, 1.5, 2, 0.001, 0.5, 0.00125].map(value)],
    ["TRUE,false", [value(true), value(false)]],
    [
      '{1,-2;3%,"x;,"},{5}',
      [
        {
          kind: "matrix",
          values: [
            [1, -2],
            [0.03, "x;,"],
          ],
        },
        { kind: "matrix", values: [[5]] },
      ],
    ],
    ["{1,2;3},{#N/A}", [expression("{1,2;3}"), expression("{#N/A}")]],
    ["(B2:F2),((7))", [reference("B2:F2"), value(7)]],
    ["(A1,C1)", [expression("(A1,C1)")]],
    ["(A1)+(B1)", [expression("(A1)+(B1)")]],
    ['SUM(A1,B1)*2,-A1,A1 B1,A1&","', ["SUM(A1,B1)*2", "-A1", "A1 B1", 'A1&","'].map(expression)],
    ["#REF!,Sheet1!#REF!", ["#REF!", "Sheet1!#REF!"].map(expression)],
    ["ABCD1,A0,LOG10(A1)", [reference("ABCD1"), reference("A0"), expression("LOG10(A1)")]],
    ["\n  B2:F2,\n  8%\n", [reference("B2:F2"), value(0.08)]],
  ];
  it.each(cases)("%s", (text, wanted) => expect(given(text)).toEqual(wanted));
});

describe("calls", () => {
  const found = (formula: string) => calls(formula, names).map(({ name }) => name);
  it("are found wherever they stand in a formula, nested ones too", () => {
    expect(found("=IF(A1>0,crmroi(A1:B1,CRMNPV(C1:D1,E1:F1,8%)),0)")).toEqual(["CRMROI", "CRMNPV"]);
    expect(found("= @CRMROI(A1,B1)*100")).toEqual(["CRMROI"]);
    expect(found("=_xldudf_CRMROI(A1,B1)")).toEqual(["CRMROI"]);
  });
  it("are not found in texts, in names that only look alike, or outside formulas", () => {
    expect(found('="CRMROI(A1,B1)"&"""CRMROI(1)"')).toEqual([]);
    expect(found("='CRMROI(A1)'!B2+CRMROI2(1)+MYCRMROI(1)+CRMROI")).toEqual([]);
    expect(found("CRMROI(A1,B1)")).toEqual([]);
    expect(found("")).toEqual([]);
  });
  it("without a closing parenthesis are no calls", () => expect(found("=CRMROI(A1,(B1)")).toEqual([]));
  it("survive any text, and its tokens joined are the text", () => {
    const pieces = fc.constantFrom(
      "CRMROI(",
      ")",
      "'",
      '"',
      "{",
      "}",
      ",",
      ";",
      "A1",
      "!",
      " ",
      "%",
      "-",
      "1.5E",
      "#N/A",
      "[",
      "é",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(pieces).map((all) => all.join("")),
        ),
        (text) => {
          calls(`=${text}`, names);
          expect(
            tokens(text)
              .map((token) => token.text)
              .join(""),
          ).toBe(text);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("cellWithin", () => {
  it.each([
    ["'My! sheet'!B2:F9", 1, 2, "'My! sheet'!D3"],
    ["S!$AA$10", 0, 0, "S!AA10"],
    ["S!C:D", 4, 1, "S!D5"],
    ["S!3:4", 1, 2, "S!C4"],
    ["Z1", 0, 1, "AA1"],
  ])("%s, row %i, column %i", (range, row, column, wanted) => expect(cellWithin(range, row, column)).toBe(wanted));
});

describe("what belongs to another workbook is one token", () => {
  it.each([
    "[1]!CRMROI",
    "[12]Sheet1!_xldudf_CRMROI",
    "'[1]'!CRMROI",
    "x.xlam!CRMROI",
    "[x.xlam]!CRMROI",
    "'[x y.xlam]It''s'!CRMROI",
    "'C:\\a b\\it''s\\x.xla'!CRMROI",
    "'\\\\server\\a b\\x.xll'!CRMROI",
    "'https://d.net/a/x.xlam'!CRMROI",
  ])("a function: %s", (text) => {
    const found = tokens(`=IF(A1,${text}(1),B2)`);
    expect(found[5]).toEqual({ kind: "foreign", text });
    expect(found.slice(6).map((token) => token.text)).toEqual(["(", "1", ")", ",", "B2", ")"]);
    expect(calls(`=${text}(1,2)+CRMNPV(1,2)`, names).map(({ name }) => name)).toEqual(["CRMNPV"]);
  });

  it.each(["'C:\\a b\\[x.xlsx]My sheet'!$A$1:$B$2", "'https://d.net/[x.xlsx]S'!profit"])("cells: %s", (text) => {
    const found = tokens(`=IF(A1,${text},B2)`);
    expect(found[5]).toEqual({ kind: "foreign", text });
    expect(given(`${text},B2`)).toEqual([expression(text), reference("B2")]);
  });

  it("a sheet of this workbook isn't", () =>
    expect(tokens("=Model!A1+'My x'!own+Model!#REF!").map(({ kind }) => kind)).not.toContain("foreign"));
});

describe("the only call of a formula", () => {
  it.each(["=CRMROI(A1,B1)", " = CRMROI( A1 ) ", "=@CRMROI(A1)", "=_xldudf_CRMROI(A1)", "=CRMROI(CRMNPV(A1,B1),2)"])(
    "is its whole value: %s",
    (text) => expect(soleCall(text.trim(), names)).toBe("CRMROI"),
  );
  it.each([
    "=CRMROI(A1)+1",
    "=-CRMROI(A1)",
    "=ROUND(CRMROI(A1),2)",
    "=CRMROI(A1)/CRMNPV(A1,B1)",
    "=CRMROI(A1",
    "CRMROI(A1)",
    "=[1]!CRMROI(A1)",
    "=CRMROI(A1)%",
    "=SUM(A1)",
    "",
  ])("isn't there: %s", (text) => expect(soleCall(text, names)).toBeUndefined());
});
