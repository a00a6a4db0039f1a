import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figuresIn, largestFile, type FromFile, type FiguresSetting } from "../../src/cli/figures";
import type { DecimalSign } from "../../src/language/separators";
import { encoded, joined } from "../hosts/csv/bytes";

const reading: FiguresSetting = { template: "full", frame: { years: 2, currency: "EUR" } };
const read = (content: string | Uint8Array, more: Partial<FiguresSetting> = {}, name = "lines.csv"): FromFile =>
  figuresIn(name, typeof content === "string" ? encoded(content, "utf-8") : content, { ...reading, ...more });
const costs = (content: string | Uint8Array, more: Partial<FiguresSetting> = {}): unknown => {
  const found = read(content, more);
  return "wrong" in found ? found.wrong : found.figures.costs;
};

describe("a table of lines", () => {
  const expected = { licences: { amounts: [1.5, 2, 3], label: 'Seats, "all"' } };

  it.each([
    ["commas", 'type,line,label,0,1,2\ncost,licences,"Seats, ""all""",1.5,2,3\n'],
    [
      "semicolons, a byte order mark, blank lines and CRLF",
      '\uFEFFtype;line;label;0;1;2\r\n\r\ncost;licences;"Seats, ""all""";1,5;2;3\r\n;;;;;\r\n',
    ],
    ["tabs and CR", 'type\t line \tlabel\t0\t1\t2\rcost\tlicences\tSeats, "all"\t1.5\t2\t3\r'],
    ["a sep= line", 'sep=|\nType|Line|Label|0|1|2\nCost|Licences|"Seats, ""all"""|1,5|2|3'],
    ["blank cells more than the header", 'type,line,label,0,1,2\ncost,licences,"Seats, ""all""",1.5,2,3,,\n'],
  ])("is read with %s", (_, content) => {
    expect(costs(content)).toEqual(expected);
  });

  it("brings its currencies, without their rates, unless one page has no room for them", () => {
    const content =
      "type,line,price,pricedIn,0,1,2\ncost,licences,780,USD,0,50,50\ncost,training,90,own,1,1,1\ncost,other,5,USD,1,1,1\n";
    expect(read(content)).toMatchObject({ figures: { currencies: [{ code: "USD" }] } });
    expect(read("type,line,pricedIn,0,1,2\ncost,other,own,1,1,1\n")).not.toHaveProperty("figures.currencies");
    expect(read(content, { template: "sheet" })).toEqual({
      wrong: "lines.csv: costs.licences.price is for the full workbook: ask for --template full.",
    });
  });

  it("is read in the encoding of its bytes, and a guess is told", () => {
    const content = "type;line;label;0;1;2\ncost;other;Lisans ücreti, İş gücü;1;2;3\n";
    const wanted = { other: { amounts: [1, 2, 3], label: "Lisans ücreti, İş gücü" } };
    for (const encoding of ["utf-8", "utf-16le", "utf-16be"]) {
      expect(read(encoded(content, encoding))).toMatchObject({ figures: { costs: wanted }, notes: [] });
    }
    const turkish = encoded(content, "windows-1254");
    expect(read(turkish)).toMatchObject({
      figures: { costs: wanted },
      notes: ["lines.csv is read as windows-1254; --encoding names another."],
    });
    expect(read(turkish, { encoding: "windows-1254" })).toMatchObject({ figures: { costs: wanted }, notes: [] });
    expect(costs(turkish, { encoding: "windows-1252" })).toHaveProperty("other.label", "Lisans ücreti, Ýþ gücü");
  });

  it("has the decimal sign that is asked for", () => {
    const content = "type;line;0;1;2\ncost;licences;0;12.500;25.000\n";
    const asked = (decimal?: DecimalSign) => costs(content, { decimal });
    expect(asked()).toBe(
      'lines.csv: Row 2: "12.500" in the column "1" can be two numbers: --decimal . makes it 12.5, --decimal , makes it 12500.',
    );
    expect(asked(",")).toEqual({ licences: { amounts: [0, 12500, 25000] } });
    expect(asked(".")).toEqual({ licences: { amounts: [0, 12.5, 25] } });
  });

  const head = "type,line,0,1,2\n";
  it.each([
    ["", "lines.csv is empty: a table has a header, and a row for each line of cost or benefit."],
    [head, "lines.csv: Row 1 is a header, and no row follows it."],
    [
      `${head}cost,licences,1\n`,
      'lines.csv: Row 2 has 3 cells, the header 5: put a "," for each blank cell, at its end too.',
    ],
    [
      `${head}cost,licences,1,2,3\nbenefit,sales,0,12,340,5\n`,
      'lines.csv: Row 3 has 6 cells, the header 5: put a cell with a "," in it in quotes, such as "12,340".',
    ],
    [
      "type\tline\t0\t1\t2\ncost\tlicences\t1\t2\n",
      "lines.csv: Row 2 has 4 cells, the header 5: put a tab for each blank cell, at its end too.",
    ],
    [
      'type,line,label,0,1,2\ncost,licences,"x,1,2,3\n',
      "lines.csv: Row 2 has a cell that starts with a quote and doesn't end with one.",
    ],
    [
      'type,line,label,0,1,2\n\ncost,licences,"x"y,1,2,3\n',
      'lines.csv: Row 3 has a quote inside a quoted cell: write it twice, "".',
    ],
    [
      "type,line;0\ncost,licences;1\n",
      'lines.csv: Row 1: "," or ";" may separate the cells. Put a line such as sep=; before it.',
    ],
    [
      `sep=,\n${head}cost,constructor,1,2,3`,
      /^lines\.csv: Row 3: unknown line "constructor" of costs\. Known are purchase, /,
    ],
    [`${head}cost,licences,1e308,2,3`, 'lines.csv: Row 2, licences.amounts, year 0 must be a number, not "1e308".'],
    [
      `${head}cost,lic\0ences,1,2,3`,
      /^lines\.csv: Row 2 has a character that no text has, read as utf-8: save it as CSV UTF-8, or name/,
    ],
    [
      `${head}cost,other,1,2,\ufffd`,
      "lines.csv: Row 2 has a letter (U+FFFD) that was lost when the file was saved: type it again.",
    ],
  ])("is refused: %j", (content, line) => {
    if (typeof line === "string") expect(costs(content)).toBe(line);
    else expect(costs(content)).toMatch(line);
  });

  it.each([
    [
      "a workbook",
      Uint8Array.of(0x50, 0x4b, 3, 4, 0),
      /^lines\.csv is a workbook or a zip file, not text: save its sheet/,
    ],
    [
      "bytes without a meaning",
      joined([0xff, 0xfe], [0x61, 0, 0]),
      /^lines\.csv: Row 1 has bytes that are no text in utf-16le: /,
    ],
    [
      "two encodings",
      joined(encoded("ü\n", "utf-8"), [0xfc]),
      /^lines\.csv has letters in an encoding that its bytes don't tell: save it as CSV UTF-8, or/,
    ],
    [
      "more than 10 MB",
      new Uint8Array(largestFile + 1),
      "lines.csv is larger than 10 MB, which no file of figures is.",
    ],
  ])("is refused: %s", (_, bytes, line) => {
    expect(costs(bytes)).toMatch(line);
  });

  it("is refused with an encoding that nobody knows", () => {
    expect(costs(head, { encoding: "turkish" })).toMatch(
      /^lines\.csv: --encoding "turkish" is not known; there are utf-8, /,
    );
  });

  it("is read as its page describes it", () => {
    const page = readFileSync(new URL("../../docs/figures.md", import.meta.url), "utf8");
    const [, example = ""] = /```csv\n([^]*?)```/.exec(page) ?? [];
    expect(read(example, { frame: { years: 3, currency: "EUR" } })).toMatchObject({
      figures: {
        costs: { licences: { price: 780, risk: 0.05, amounts: [0, 50, 50, 60] } },
        benefits: { sales: { share: 0.6 }, productivity: { time: { people: 24, hoursPerWeek: 2.5, weeks: 44 } } },
      },
    });
  });

  it("doesn't answer for the options beside it", () => {
    expect(read(head, { frame: { years: 11, currency: "EUR" } })).toEqual({
      wrong: "years must be a whole number from 1 to 10, not 11.",
    });
  });
});

describe("a file of JSON", () => {
  const json = (content: string | Uint8Array, more: Partial<FiguresSetting> = {}) => read(content, more, "f.json");
  const good = '{"currency":"EUR","years":1,"organisation":"İş Bankası"}';

  it("is read in UTF-8, in UTF-16 and, told so, in another encoding", () => {
    for (const encoding of ["utf-8", "utf-16le"]) {
      expect(json(encoded(good, encoding))).toMatchObject({ figures: { organisation: "İş Bankası" }, notes: [] });
    }
    expect(json(encoded(`\uFEFF${good}`, "utf-8"))).toMatchObject({ figures: { organisation: "İş Bankası" } });
    expect(json(encoded(good, "windows-1254"))).toMatchObject({
      figures: { organisation: "İş Bankası" },
      notes: ["f.json is read as windows-1254; --encoding names another."],
    });
    expect(json(encoded(good, "windows-1254"), { encoding: "windows-1252" })).toMatchObject({
      figures: { organisation: "Ýþ Bankasý" },
    });
  });

  it.each([
    ["", "f.json is empty."],
    [
      "type,line\n",
      'f.json is not JSON: Row 1: a value is missing before "type". A table of lines is a file that ends in .csv.',
    ],
    ['{"years":1,\n"\\u0079ears":2}', 'f.json is not JSON: Row 2: the key "years" is there twice.'],
    ['{"costs":{"other":[1e999,1]}}', "f.json is not JSON: Row 1: the number 1e999 is too large."],
    ['{"currency":"EUR","years":1,"hourlyCost":1e308}', "f.json: hourlyCost must be from 0 to 1e15."],
    [
      '{"currency":"EUR","years":1,"costs":{"other":[1,"12.500"]}}',
      'f.json: costs.other, year 1 must be a number, not "12.500".',
    ],
    [
      '{"currency":"EUR","years":1,"costs":{"other":[1,true]}}',
      "f.json: costs.other, year 1 must be a number, not true.",
    ],
    [
      '{"currency":"EUR","years":1,"costs":{"other":[1,2,3]}}',
      "f.json: costs.other has 3 amounts; 1 years need 2: year 0 to year 1.",
    ],
    [
      '{"currency":"EUR","years":1,"__proto__":{"tax":0.5}}',
      /^f\.json: The file: unknown key "__proto__"\. Known are /,
    ],
    ["[".repeat(1e6), "f.json is not JSON: Row 1: it is more than 100 levels deep."],
  ])("is refused: %.60j", (content, line) => {
    const found = json(content);
    const wrong = "wrong" in found ? found.wrong : "accepted";
    if (typeof line === "string") expect(wrong).toBe(line);
    else expect(wrong).toMatch(line);
    expect(wrong).not.toContain("\n");
  });
});
