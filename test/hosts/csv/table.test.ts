import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readTable } from "../../../src/hosts/csv/table";
import { count, seed } from "../../tools/sample";

const cells = (content: string): unknown => {
  const table = readTable(content);
  return "refused" in table ? table : [table.header, ...table.rows].map((each) => each.cells);
};
const rows = (content: string): unknown => {
  const table = readTable(content);
  return "refused" in table ? table : [table.header, ...table.rows].map((each) => each.row);
};

describe("delimited text", () => {
  it.each([",", ";", "\t", "|"])("separated by %j is what was written, with its lines", (delimiter) => {
    const cell = fc.array(fc.constantFrom(..."ab1 ,;\t|\"\n'ü"), { maxLength: 6 }).map((signs) => signs.join(""));
    const written = fc.array(
      fc.tuple(
        cell,
        cell,
        cell.map((each) => `${each}.`),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(written, fc.constantFrom("\n", "\r\n", "\r"), (data, newline) => {
        const all = [["one", "two", "three"], ...data];
        const content = Papa.unparse(all, { delimiter, newline: "\n" }).replaceAll("\n", newline);
        expect(cells(content)).toEqual(all);
        const lines = all.map((each) => 1 + each.join("").split("\n").length - 1);
        expect(rows(content)).toEqual(lines.map((_, i) => 1 + lines.slice(0, i).reduce((a, b) => a + b, 0)));
      }),
      { numRuns: count(200, 5000), seed },
    );
  });

  it.each([
    [
      "sep=;\na,b;c\n1,5;2",
      [
        ["a,b", "c"],
        ["1,5", "2"],
      ],
      [2, 3],
    ],
    [
      '"sep=,"\r\na;b,c\r\n1,2\r\n',
      [
        ["a;b", "c"],
        ["1", "2"],
      ],
      [2, 3],
    ],
    [
      "SEP=\t\na\tb\n1\t2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
      [2, 3],
    ],
    [
      "\n\na,b\n\n1,2\n,\n \n3,4\n",
      [
        ["a", "b"],
        ["1", "2"],
        ["3", "4"],
      ],
      [3, 5, 8],
    ],
    [
      "a,b,\n1,2,\n1,2,,\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
        ["1", "2"],
        ["1", "2"],
      ],
      [1, 2, 3, 4],
    ],
    [
      '"a;b",c\n1,2',
      [
        ["a;b", "c"],
        ["1", "2"],
      ],
      [1, 2],
    ],
    [
      'a,b\n"x\ny",1\n2,3',
      [
        ["a", "b"],
        ["x\ny", "1"],
        ["2", "3"],
      ],
      [1, 2, 4],
    ],
    [
      'a\tb\nSeats, "all"\t1',
      [
        ["a", "b"],
        ['Seats, "all"', "1"],
      ],
      [1, 2],
    ],
  ])("%j is read", (content, expected, lines) => {
    expect(cells(content)).toEqual(expected);
    expect(rows(content)).toEqual(lines);
  });

  it.each([
    ["", { refused: "empty" }],
    [" \n,,\n", { refused: "empty" }],
    ["sep=;", { refused: "empty" }],
    ["a,b\n", { refused: "noRows", row: 1 }],
    ["\na,b\n ,\n", { refused: "noRows", row: 2 }],
    ["a,b;c\n1,2;3", { refused: "delimiter", row: 1, signs: [",", ";"] }],
    ["\n \na,b;c\n1,2;3", { refused: "delimiter", row: 3, signs: [",", ";"] }],
    ["a,b\n1,2\n1,2,3", { refused: "tooLong", row: 3, cells: 3, header: 2, delimiter: "," }],
    ["a;b;c\n1;2", { refused: "tooShort", row: 2, cells: 2, header: 3, delimiter: ";" }],
    ['a,b\n1,2\n"3,4\n5,6', { refused: "openQuote", row: 3 }],
    ['a,b\n\n"x"y,2', { refused: "strayQuote", row: 3 }],
    ['a,b\n"x,1\ny,"z",2', { refused: "strayQuote", row: 2 }],
    ['"a,b\n1,2', { refused: "openQuote", row: 1 }],
  ])("%j is refused", (content, refused) => {
    expect(readTable(content)).toEqual(refused);
  });
});
