import { describe, expect, it } from "vitest";
import { options } from "../../src/cli/options";

const file = JSON.stringify({ currency: "EUR", years: 1, costs: { licences: [1, 2] }, benefits: {} });
const table = "type;line;0;1\ncost;licences;0;12.500\n";
const asked = (line: string, content = file) =>
  options(line.split(" ").filter(Boolean), (path) => {
    if (path === "absent.json") throw new Error("ENOENT");
    return new TextEncoder().encode(content);
  });

describe("the command line", () => {
  it("takes every option", () => {
    expect(
      asked("--out m.xlsx --language fi --years 5 --currency SEK --rate 0.1 --users 9 --organisation Oy --force"),
    ).toEqual({
      language: "fi",
      template: "sheet",
      figures: { currency: "SEK", years: 5, discountRate: 0.1, users: 9, organisation: "Oy", costs: {}, benefits: {} },
      notes: [],
      out: "m.xlsx",
      force: true,
    });
  });

  it("reads the file, a byte order mark included", () => {
    expect(asked("--out m.xlsx --input f.json", `\uFEFF${file}`)).toMatchObject({
      figures: { years: 1, costs: { licences: { amounts: [1, 2] } } },
    });
  });

  it("reads a table of lines with its decimal sign and its encoding", () => {
    const line = "--out m.xlsx --input lines.csv --years 1 --currency SEK --decimal , --encoding windows-1254";
    expect(asked(line, table)).toMatchObject({
      figures: { years: 1, currency: "SEK", costs: { licences: { amounts: [0, 12500] } } },
      notes: [],
    });
  });

  it.each([
    ["--years 3", "--out is missing: the file to write, for example --out model.xlsx."],
    ["--out m.csv", "--out must end in .xlsx: m.csv"],
    ["--out m.xlsx --years 11", "years must be a whole number from 1 to 10, not 11."],
    ["--out m.xlsx --years three", 'years must be a number, not "three".'],
    ["--out m.xlsx --rate 8%", 'discountRate must be a number, not "8%".'],
    ["--out m.xlsx --language de", "--language must be one of en, tr, fa, fi, not de."],
    ["--out m.xlsx --template page", "--template must be one of sheet, full, not page."],
    ["--out m.xlsx --input f.json --years 3", "--years stands in the input file; leave it out beside --input."],
    ["--out m.xlsx --input absent.json", "absent.json can't be read."],
    ["--out m.xlsx --years 0x3", 'years must be a number, not "0x3".'],
    ["--out m.xlsx --users 1e3", 'users must be a number, not "1e3".'],
    ["--out m.xlsx --users Infinity", 'users must be a number, not "Infinity".'],
    ["--out m.xlsx --rate 0,08", 'discountRate must be a number, not "0,08".'],
    ["--out m.xlsx --years 3 --years 5", "--years is there twice."],
    ["--out m.xlsx --decimal ,", "--decimal is for a table of lines, such as --input lines.csv."],
    ["--out m.xlsx --input f.json --decimal ,", "--decimal is for a table of lines, such as --input lines.csv."],
    ["--out m.xlsx --input lines.csv --decimal ;", "--decimal must be , or ., not ;."],
    ["--out m.xlsx --encoding utf-8", "--encoding is for a file: name it with --input."],
    ["--out m.xlsx --input lines.csv --years 11", "years must be a whole number from 1 to 10, not 11."],
    ["--out m.xlsx --colour red", "Unknown option '--colour'."],
  ])("refuses %s with one line", (line, wrong) => {
    expect(asked(line)).toEqual({ wrong });
  });

  it("refuses a file that is no JSON", () => {
    expect(asked("--out m.xlsx --input f.json", "{")).toMatchObject({
      wrong: expect.stringMatching(/^f\.json is not JSON: .+$/) as string,
    });
  });
});
