/** Files that are malformed or ambiguous: each is refused with one sentence that says what to do, and exit code 2. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFiles } from "../../src/cli/import";
import { serialOfIsoDay } from "../../src/exports/isoDay";
import { encoded } from "../hosts/csv/bytes";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crm-roi-import-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const around = { locale: undefined, offset: () => 0, today: serialOfIsoDay("2026-01-15") ?? 0 };

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The sentence, after everything that a refusal must be. */
function refused(content: string | Uint8Array, options: readonly string[] = [], name = "deals.csv"): string {
  const { lines, refused: sentence = "", exitCode } = importFiles([write(name, content), ...options], around);
  expect([exitCode, lines]).toEqual([2, []]);
  expect(sentence).toMatch(/^\S.*\.$/);
  expect(sentence).not.toMatch(/error of the program|undefined|NaN|\[object/);
  return sentence;
}

const header = "Deal ID,Stage,Amount,Created Date,Close Date,Lead Source\n";
const rows = "1,Won,10.5,2024-01-13,2024-02-14,Web\n2,Lost,20.5,2024-01-14,2024-03-15,Fair\n";
const good = header + rows;
const map = (json: object | string): string =>
  write("map.json", typeof json === "string" ? json : JSON.stringify(json));
const rates = (text: string): string => write("rates.csv", text);

describe("A file of another kind", () => {
  it.each<[name: string, content: string | Uint8Array, wanted: RegExp]>([
    ["report.xls", "<html><table><tr><td>Stage</td></tr></table></html>", /web page.*save it as CSV UTF-8/],
    ["report.xls", "\ufeff<!DOCTYPE html>\n<body>", /web page/],
    ["report.xls", encoded("<table><tr><td>1</td></tr></table>", "utf-16le"), /web page/],
    ["old.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), /old \.xls/],
    [
      "book.xlsb",
      zipSync({ "[Content_Types].xml": new Uint8Array(3), "xl/workbook.bin": new Uint8Array(3) }),
      /binary workbook \(\.xlsb\)/,
    ],
    [
      "book.csv",
      zipSync({ "[Content_Types].xml": new Uint8Array(3), "xl/workbook.xml": new Uint8Array(3) }),
      /\.xlsx workbook under another name: give it the ending/,
    ],
    ["Deals.csv", zipSync({ "Deals_001.csv": new TextEncoder().encode(good) }), /zip file: unpack it/],
    [
      "sheet.ods",
      zipSync({ mimetype: [new TextEncoder().encode("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }] }),
      /OpenDocument/,
    ],
    ["deals.pdf", "%PDF-1.7\n", /PDF/],
    ["deals.json", '[{"Stage": "Won"}]', /JSON: export it as CSV/],
    [
      "deals.xml",
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>',
      /Excel 2003/,
    ],
    ["deals.xml", "<?xml version='1.0'?><deals><deal/></deals>", /is XML/],
    ["deals.gz", Uint8Array.of(0x1f, 0x8b, 8, 0, 0), /\.gz file: unpack it/],
    ["deals.parquet", "PAR1aaaaPAR1", /Parquet/],
    ["deals.rtf", "{\\rtf1 deals}", /rich text/],
    ["picture.csv", Uint8Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? 1 : 66)), /isn’t a text/],
    ["empty.csv", "", /is empty/],
    ["empty.csv", "\ufeff\n \n\n", /is empty/],
  ])("such as %s is named", (name, content, wanted) => {
    expect(refused(content, [], name)).toMatch(wanted);
  });
});

describe("Bytes, quotes and separators", () => {
  it.each<[what: string, content: string | Uint8Array, options: readonly string[], wanted: RegExp]>([
    [
      "letters of no certain encoding",
      Uint8Array.of(...encoded(good, "utf-8"), 0x33, 0x2c, 0xd6, 0x90, 0xd6, 0x90, 0x0a, 0xe9, 0x0a, 0xd0, 0xd1, 0x0a),
      [],
      /--encoding/,
    ],
    ["an unknown encoding", good, ["--encoding", "klingon"], /--encoding "klingon" is not known/],
    [
      "bytes that the named encoding lacks",
      encoded(good.replace("Web", "Ağ"), "windows-1254"),
      ["--encoding", "utf-8"],
      /line 2 has bytes.*--encoding/,
    ],
    [
      "bytes beyond UTF-8 after a mark",
      Uint8Array.of(0xef, 0xbb, 0xbf, ...encoded(`${good}3,Won,1,2024-01-01,2024-01-02,\xe9\n`, "windows-1252")),
      [],
      /line 4 has bytes/,
    ],
    [
      "an open quote",
      `${good}3,"Won,1,2024-01-13,2024-02-14,Web\n4,Won,1,2024-01-13,2024-02-14,Web\n`,
      [],
      /line 4.*quote.*cut off/,
    ],
    ["a stray quote", `${good}3,"Won"s,1,2024-01-13,2024-02-14,Web\n`, [], /line 4.*write that quote twice/],
    ["two possible separators", "a;b|c\n1;2|3\n4;5|6\n", [], /line 1: semicolon or bar.*sep=;/],
    [
      "amounts that are cut by the separator",
      `${header}1,Won,10,50,2024-01-13,2024-02-14,Web\n2,Lost,20,50,2024-01-13,2024-02-14,Web\n`,
      [],
      /2 rows of 2, the first in line 2.*quotes/,
    ],
    ["rows without a header", rows, [], /no line holds names of columns/],
    ["a header without rows", header, [], /no rows: export it again/],
    ["totals alone", `${header}Total,,31,,,\n`, [], /no row that can be used, of 1/],
  ])("%s", (_, content, options, wanted) => {
    expect(refused(content, options)).toMatch(wanted);
  });
});

describe("Columns", () => {
  it.each<[what: string, content: string, options: () => readonly string[], wanted: RegExp]>([
    ["that nobody knows", "foo,bar\na,b\nc,d\n", () => [], /no column that is known.*"foo", "bar".*--map/],
    [
      "without an amount",
      "Deal ID,Stage,Created Date\n1,Won,2024-01-13\n",
      () => [],
      /Amount is missing.*--map.*"amount": null/,
    ],
    ["without an outcome", "Deal ID,Amount,Created Date\n1,5,2024-01-13\n", () => [], /what became of a deal.*--map/],
    [
      "of deals without an outcome, which have what leads have",
      "Deal ID,Amount,Created Date,Lead Source\n1,5,2024-01-13,Web\n",
      () => [],
      /what became of a deal/,
    ],
    [
      "with a CRM's expected amount alone",
      "(Do Not Modify) Opportunity,Topic,Status,Est. Revenue,Est. Close Date\n1,a,Won,5,2024-01-13\n",
      () => [],
      /Amount is missing/,
    ],
    [
      "with one header twice",
      "Deal ID,Stage,Amount,Close Date,Close Date\n1,Won,5,2024-01-13,2024-01-14\n",
      () => [],
      /several columns.*"Close Date", "Close Date".*--map/,
    ],
    [
      "of two tables",
      "Created Date,Closed Date,Source\n2024-01-13,2024-01-14,Web\n",
      () => [],
      /several tables.*--map/,
    ],
    [
      "named in a map but not in the file",
      good,
      () => ["--map", map({ deals: { columns: { amount: "Sum", stage: "Stage" } } })],
      /no column "Sum", which --map names/,
    ],
    ["in a map of an unknown table", good, () => ["--map", map({ deal: {} })], /unknown table "deal"/],
    [
      "in a map of an unknown field",
      good,
      () => ["--map", map({ deals: { columns: { sum: "Amount" } } })],
      /unknown field "sum"/,
    ],
    ["in a map that is no JSON", good, () => ["--map", map("{deals}")], /not JSON: Row 1/],
    [
      "in a map with words for won twice",
      good,
      () => ["--map", map({ deals: { outcomes: { won: ["Done"], lost: ["done"] } } })],
      /"done" stands twice/,
    ],
    [
      "in a map with one word for won twice, in other letters",
      good,
      () => ["--map", map({ deals: { outcomes: { won: ["KAZANILDI"], lost: ["kazanıldı"] } } })],
      /"kazanıldı" stands twice/,
    ],
    [
      "in a map with outcomes of leads",
      good,
      () => ["--map", map({ leads: { outcomes: { won: ["Done"] } } })],
      /unknown key "outcomes" in leads/,
    ],
    ["in a map with another question", good, () => ["--map", map({ scores: { question: "smiles" } })], /"nps", "csat"/],
    ["in a map with a scale of 1", good, () => ["--map", map({ scores: { scaleMax: 1 } })], /scaleMax of scores/],
    ["in a map that isn't there", good, () => ["--map", join(folder, "none.json")], /--map/],
  ])("%s", (_, content, options, wanted) => {
    expect(refused(content, options())).toMatch(wanted);
  });
});

const amounts = (...cells: readonly string[]) =>
  header.replaceAll(",", ";") + cells.map((cell, i) => `${i};Won;${cell};2024-01-13;2024-02-14;Web\n`).join("");
const dates = (...cells: readonly string[]) => header + cells.map((cell, i) => `${i},Won,5,${cell},,Web\n`).join("");
const stages = (...words: readonly string[]) =>
  header + words.map((word, i) => `${i},${word},5,2024-01-13,2024-02-14,Web\n`).join("");
const inCurrencies = (...codes: readonly string[]) =>
  `Deal ID,Stage,Amount,Currency\n${codes.map((code, i) => `${i},Won,5,${code}\n`).join("")}`;

describe("Cells that can't be decided", () => {
  it.each<[what: string, content: string, options: () => readonly string[], wanted: RegExp]>([
    [
      "three digits after the only separator",
      amounts("12.500", "1.250"),
      () => [],
      /line 2: "12\.500".*--decimal \. if it is 12\.5, or --decimal , if it is 12500/,
    ],
    ["two decimal signs", amounts("12.5", "12,5"), () => [], /"12\.5".*"12,5".*--decimal/],
    [
      "another sign than the named one",
      amounts("12.5", "7.25"),
      () => ["--decimal", ","],
      /no number with --decimal ,/,
    ],
    ["words in place of amounts", amounts("a lot", "much", "5"), () => [], /2 of 3 cells are no amounts.*--map/],
    ["shares in place of amounts", amounts("5%", "7 %"), () => [], /2 of 2 cells are no amounts/],
    [
      "days that are two days",
      dates("03/04/2024", "05/06/2024"),
      () => [],
      /line 2: "03\/04\/2024".*2024-04-03 or 2024-03-04.*--dates dmy for 2024-04-03, --dates mdy for 2024-03-04/,
    ],
    [
      "days of two digits each",
      dates("03-04-05", "06-07-08"),
      () => [],
      /--dates dmy for 2005-04-03, --dates mdy for 2005-03-04, --dates ymd for 2003-04-05/,
    ],
    ["days that are none", dates("soon", "later"), () => [], /2 of 2 cells can't be read as dates.*--dates/],
    [
      "days in another order than the named one",
      dates("13/04/2024", "14/06/2024"),
      () => ["--dates", "mdy"],
      /can't be read as dates.*--dates/,
    ],
    [
      "days of the lunar calendar",
      dates("1445/03/02", "1446/01/30"),
      () => [],
      /2 of 2 dates lie before 1990 or more than five years ahead, such as line 2: "1445\/03\/02".*--map/,
    ],
    [
      "two currencies",
      inCurrencies("EUR", "USD", "USD"),
      () => [],
      /several currencies, "USD" \(2\), "EUR" \(1\).*--currency.*--rates/,
    ],
    ["two currencies beside the amounts", amounts("5 €", "7 $"), () => [], /several currencies.*--currency/],
    [
      "another currency than the named one",
      inCurrencies("EUR", "EUR"),
      () => ["--currency", "TRY"],
      /no amount in TRY, only in "EUR" \(2\).*--currency/,
    ],
    [
      "a currency without a rate",
      inCurrencies("EUR", "USD"),
      () => ["--currency", "EUR", "--rates", rates("currency,rate\nGBP,1.2\n")],
      /"USD" \(1 row\).*--rates/,
    ],
    [
      "a rate of 0",
      inCurrencies("EUR", "USD"),
      () => ["--currency", "EUR", "--rates", rates("currency,rate\nUSD,0\n")],
      /"0" is no rate above 0.*--rates/,
    ],
    [
      "rates without a header",
      inCurrencies("EUR", "USD"),
      () => ["--currency", "EUR", "--rates", rates("USD,1.1\n")],
      /no line holds names|columns currency and rate/,
    ],
    ["answers without their question", "Score\n4\n5\n", () => [], /"Score" doesn't say which question.*--map/],
    ["answers above their scale", "CSAT\n6\n7\n", () => [], /go up to 7, and those of csat to 5.*"scaleMax".*--map/],
    [
      "nothing won and nothing lost",
      stages("Talks", "Offer"),
      () => [],
      /nothing won and nothing lost in the column "Stage", only "Talks" \(1\), "Offer" \(1\).*"outcomes".*--map/,
    ],
    [
      "closed deals without how",
      stages("Closed", "Closed", "Won"),
      () => [],
      /"Closed" \(2\).*may be won or lost.*--map/,
    ],
    ["stages that are numbers", stages("1001", "1002", "Won"), () => [], /"1001" \(1\).*may be won or lost.*--map/],
    [
      "flags that are none",
      good.replace("Stage", "IsWon").replace(",Won,10.5", ",perhaps,10.5").replace("Lost", "no"),
      () => [],
      /"perhaps".*no yes or no.*--map/,
    ],
    [
      "flags without one that is won",
      good.replace("Stage", "Won").replace(",Won,10.5", ",0,10.5").replace("Lost", "0"),
      () => [],
      /nothing won and nothing lost/,
    ],
    ["one id with two amounts", good.replace("\n2,Lost", "\n1,Won"), () => [], /id “1” more than once.*lines 2, 3/],
    ["a period before every row", good, () => ["--to", "2020-01-01"], /no row lies between --from and --to/],
  ])("%s", (_, content, options, wanted) => {
    expect(refused(content, options())).toMatch(wanted);
  });

  it("several files of one table", () => {
    expect(refused(good, [write("more.csv", good)])).toMatch(/same table.*join them/);
  });
});

describe("A call", () => {
  it.each<[options: readonly string[], wanted: RegExp]>([
    [["--crm", "siebel"], /--crm must be one of salesforce/],
    [["--dates", "ydm"], /--dates must be one of dmy/],
    [["--decimal", ";"], /--decimal must be/],
    [["--currency", "euro"], /--currency must be a code/],
    [["--rates", "rates.csv"], /--rates needs --currency/],
    [["--from", "1.1.2024"], /--from must be a day such as/],
    [["--to", "2024-02-30"], /--to must be a day such as/],
    [["--from", "2024-02-02", "--to", "2024-01-01"], /--from must not be after --to/],
    [["--language", "de"], /--language must be one of/],
    [["--json", "--dry-run"], /exclude each other/],
    [["--onto", "model.xlsx"], /Unknown option '--onto'/],
    [["--json", "--json"], /--json is there twice/],
    [["none.csv"], /none\.csv can't be read/],
  ])("with %j is refused", (options, wanted) => {
    expect(refused(good, options)).toMatch(wanted);
  });

  it("without a file is refused", () => {
    expect(importFiles([], around)).toMatchObject({
      exitCode: 2,
      refused: "The file is missing, for example import deals.csv.",
    });
  });
});
