import { describe, expect, it } from "vitest";
import { fault } from "../../src/core/fault";
import { corrections, misspelt, withCommas } from "../../src/formula/corrections";
import { nearest } from "../../src/formula/nearest";
import { lookupOfRead, referencesIn } from "../../src/formula/readCells";
import { withArguments } from "../../src/formula/rewrittenCall";

describe("one call of a formula", () => {
  it("gets other arguments, and everything else stays as it is written", () => {
    const change = (given: readonly string[]) => given.map((text) => (text.trim() === "8" ? "8%" : text));
    expect(withArguments('= 1 + CRMNPV( B2:D2 , B3:D3,8 ) & " CRMNPV(8) "', 0, change)).toBe(
      '= 1 + CRMNPV( B2:D2 , B3:D3,8%) & " CRMNPV(8) "',
    );
    expect(withArguments("=CRMROI(A1,CRMTCO(8,8))+CRMTCO(8,8)", 2, change)).toBe(
      "=CRMROI(A1,CRMTCO(8,8))+CRMTCO(8%,8%)",
    );
    expect(withArguments("=SUM(1)", 0, change)).toBeUndefined();
  });

  it("loses arguments that are left out at its end", () => {
    expect(withArguments("=CRMTCO(1,2,3)", 0, ([one = "", two = ""]) => [one, two, ""])).toBe("=CRMTCO(1,2)");
  });
});

describe("a range of another length", () => {
  const meant = (formula: string, first: number, second: number) =>
    corrections({
      formula,
      nth: 0,
      id: "CRMROI",
      fault: fault("lengthsDiffer", { first: "benefits", firstLength: first, second: "costs", secondLength: second }),
      values: [null, null],
    });
  it.each([
    ["=CRMROI(B2:D2,B3:E3)", 3, 4, ["=CRMROI(B2:E2,B3:E3)", "=CRMROI(B2:D2,B3:D3)"]],
    [
      "=CRMROI($B$2:$B$9,'My sheet'!C2:C7)",
      8,
      6,
      ["=CRMROI($B$2:$B$9,'My sheet'!C2:C9)", "=CRMROI($B$2:$B$7,'My sheet'!C2:C7)"],
    ],
    ["=CRMROI(gains,B3:D3)", 2, 3, ["=CRMROI(gains,B3:C3)"]],
    ["=CRMROI({1,2},{1,2,3})", 2, 3, []],
  ] as const)("%s", (formula, first, second, expected) => {
    expect(meant(formula, first, second)).toEqual(expected);
  });
});

describe("separators", () => {
  it.each([
    ["=CRMROI(B2:D2;B3:D3)", "=CRMROI(B2:D2,B3:D3)"],
    // Where semicolons separate arguments, a comma between digits is a decimal sign in a constant too.
    ["=CRMNPV(B2:D2;{1,2;3,4};0,08)", "=CRMNPV(B2:D2,{1.2;3.4},0.08)"],
    ["=CRMNPV(B2:D2,B3:D3,0.08", "=CRMNPV(B2:D2,B3:D3,0.08)"],
    [`=CRMROI(B2;B3;"a;b`, undefined],
    ["=CRMROI(B2:D2,B3:D3)", undefined],
  ])("%s", (text, expected) => {
    const made = withCommas(text);
    if (expected === undefined) expect(made === undefined || made.includes(`"a;b`)).toBe(true);
    else expect(made).toBe(expected);
  });
});

describe("a word that there isn't", () => {
  it.each([
    ["anual", "annual"],
    ["TOTLA", "total"],
    ["discount", "discounted"],
    ["other", undefined],
    // As near to two words as to one.
    ["annua", "annual"],
  ])("%s", (word, expected) => {
    expect(nearest(word, ["total", "discounted", "annual", "annualised"])).toBe(expected);
  });
  it("is no guess between two", () => {
    expect(nearest("CRMI", ["CRMIA", "CRMIB"])).toBeUndefined();
  });
  it("is found among functions only where one is called", () => {
    expect(misspelt("=CRMNVP(A1)+1")?.formula).toBe("=CRMNPV(A1)+1");
    expect(misspelt("=CRMNPV(A1)")).toBeUndefined();
    expect(misspelt('="CRMNVP(A1)"')).toBeUndefined();
    expect(misspelt("=NVP(A1)")).toBeUndefined();
  });
});

describe("cells read one reference at a time", () => {
  it("are found by their reference", () => {
    expect(referencesIn("=CRMROI(B2:D2,gains,'My sheet'!A1,B2:D2,TRUE,\"C4\")")).toEqual([
      "B2:D2",
      "gains",
      "'My sheet'!A1",
    ]);
    const look = lookupOfRead(new Map([["gains", { address: "'It''s new'!$B$2:$C$2", values: [[1, 2]] }]]));
    const found = look.locate("gains", { sheet: "Sheet1", row: 0, column: 0 });
    expect(found?.sheet.name).toBe("It's new");
    expect(found?.area).toEqual({ row: 1, column: 1, rows: 1, columns: 2 });
    expect(found && look.values(found)).toEqual([[1, 2]]);
    expect(look.locate("A1", { sheet: "Sheet1", row: 0, column: 0 })).toBeUndefined();
  });
});
