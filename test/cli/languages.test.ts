/** What the command line says, in each language: no sentence is left in English, and no value is missing in one. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { texts } from "../../build/everyWord";
import { compare } from "../../src/cli/compare";
import { EngineFault } from "../../src/cli/engines/engine";
import { engineText, troubleText } from "../../src/cli/engines/sentences";
import { importAnything, importFiles } from "../../src/cli/import";
import { sentence as refusalSentence } from "../../src/cli/import/sentences";
import { options } from "../../src/cli/options";
import { readerOf, type Reader } from "../../src/cli/reader";
import { share } from "../../src/cli/share";
import { upgrade } from "../../src/cli/upgrade";
import type { Refusal } from "../../src/exports/refusal";
import type { Trouble } from "../../src/exports/sql/trouble";
import { languages, type Language } from "../../src/language/languages";
import { sentence } from "../../src/language/sentence";
import { locales } from "../../src/locales";
import { workbookFile } from "../tools/workbookFile";
import { brokenBook } from "./brokenBook";
import { faultsInPersian, outside } from "./sentences";

const others = ["tr", "fa", "fi"] as const;
const persian = readerOf("fa");

describe.each(["commandLine", "commandImport", "figureFaults"] as const)("every sentence of %s", (branch) => {
  const said = [...texts(locales.fa[branch])];
  const given = (text: string) => Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map(([, key = ""]) => [key, 7]));

  it("is Persian where it is read in Persian: code and values keep their direction, and digits are Persian", () => {
    expect(said.length).toBeGreaterThan(30);
    expect(said.flatMap(([, text]) => faultsInPersian(sentence(text, given(text), "fa")))).toEqual([]);
    for (const [path, text] of said)
      if (/\{\w+\}/.test(text)) expect(sentence(text, given(text), "fa"), path).toMatch(/۷/);
  });

  it("has no signs of direction in the other languages", () => {
    for (const language of ["en", "tr", "fi"] as const)
      for (const [path, text] of texts(locales[language][branch]))
        expect(sentence(text, given(text), language), `${language} ${path}`).not.toMatch(/[\u2066-\u2069`]|\{\w+\}/);
  });
});

describe.each(["commandHelp", "commandLine", "commandImport", "figureFaults"] as const)("the words of %s", (branch) => {
  it.each(others)("in %s name the options that English names, and end the code that they begin", (language) => {
    const english = texts(locales.en[branch]);
    const named = (text = "") => [...new Set(text.match(/--[a-z-]+/g))].sort();
    for (const [path, text] of texts(locales[language][branch])) {
      expect((text.match(/`/g)?.length ?? 0) % 2, path).toBe(0);
      expect(named(text), path).toEqual(named(english.get(path)));
    }
  });
});

const cell = { line: 3, column: "Amount", text: "1.234" };
const found = [
  { word: "EUR", count: 2 },
  { word: "USD", count: 1 },
];
/** One of each, which the compiler counts. */
const refusals: {
  readonly [Is in Refusal["is"]]: Omit<Extract<Refusal, { readonly is: unknown }> & { readonly is: Is }, "file" | "is">;
} = {
  kind: { kind: "pdf" },
  workbook: { why: "encrypted" },
  from1904: {},
  noTable: {},
  severalSheets: { sheets: ["A", "B"] },
  empty: {},
  noRows: {},
  undecidedEncoding: {},
  unknownEncoding: { encoding: "klingon" },
  bytes: { encoding: "utf-8", line: 3 },
  openQuote: { line: 3 },
  strayQuote: { line: 3 },
  delimiter: { line: 3, signs: [";", "|"] },
  noHeader: { line: 3, text: "x" },
  width: { line: 3, count: 2, rows: 9 },
  unknownColumns: { headers: ["a", "b"] },
  unknownTable: { headers: ["a", "b"] },
  severalVendors: { vendors: ["zoho", "odoo"] },
  missing: { table: "deals", field: "amount", headers: ["a", "b"] },
  twoColumns: { field: "amount", columns: ["a", "b"] },
  notInFile: { column: "a", headers: ["b"] },
  decimal: { cell, dot: 1.234, comma: 1234 },
  wrongDecimal: { cell, decimal: "," },
  contraryDecimals: { dot: cell, comma: cell },
  notAmounts: { cell, count: 2, of: 9 },
  notDates: { cell, count: 2, of: 9 },
  notFlags: { cell, count: 2, of: 9 },
  oddYears: { cell, count: 2, of: 9 },
  dates: {
    cell,
    readings: [
      { order: "dmy", day: "2024-04-03" },
      { order: "mdy", day: "2024-03-04" },
    ],
  },
  currencies: { found },
  otherCurrency: { currency: "TRY", found },
  noRate: { currency: "USD", count: 1 },
  noOutcome: { column: "Stage", words: found },
  unclearOutcome: { column: "Stage", words: found },
  question: { column: "Score" },
  tooManyKeys: {},
  tooManyRows: { rows: 200_000 },
  noPeriod: { table: "deals" },
  scale: { column: "Score", question: "csat", highest: 7, max: 5 },
  oneSide: { from: "2024-01-01", to: "2024-02-01" },
  emptySide: { from: "2024-01-01", to: "2024-02-01" },
  noDays: {},
  manyWords: { column: "Stage", count: 500 },
  nothingUsed: { rows: 9 },
  duplicates: { id: "1", lines: [2, 3] },
  wrongPeriod: {},
  twoFiles: {},
  noJoin: {},
  noKey: {},
  valuesDiffer: {},
};
const more: readonly Refusal[] = [
  { is: "missing", file: "deals.csv", table: "deals", field: "outcome", headers: ["a"] },
  { is: "noPeriod", file: "touches.csv", table: "touches" },
  { is: "duplicates", file: "deals", id: "1", lines: [] },
  { is: "question", file: "scores.csv", column: "Score", kind: "Spring" },
  { is: "scale", file: "scores.csv", column: "Score", question: "nps", highest: 12, max: 10 },
  { is: "decimal", file: "deals.csv", cell: { ...cell, line: 0 }, dot: 1.5, comma: 15 },
];

const troubles: {
  readonly [Is in Trouble["is"]]: Omit<Extract<Trouble, { readonly is: unknown }> & { readonly is: Is }, "is">;
} = {
  noAnswer: { statement: "deals.count" },
  longAnswer: { statement: "deals.count", rows: 100 },
  oddAnswer: { statement: "deals.count", column: "n", cell: "many" },
  type: { table: "deals", column: "opened", type: "VARCHAR", wanted: "date" },
  otherTable: { table: "deals" },
  severalIds: { statement: "deals.count", count: 2 },
  otherOutcome: { word: "Done", meaning: "won" },
  noWords: {},
  noCurrency: {},
  noEnd: {},
  spellings: { words: ["Won", "won"] },
  cases: {},
  oddText: { text: "\u0007" },
  person: { text: "a@b.example" },
};

/** In every language; what is said in Persian is checked by itself. */
function inEach(says: (reader: Reader) => string): void {
  const [english = "", ...translated] = languages.map((language) => says(readerOf(language)));
  expect(new Set([english, ...translated]).size, english).toBe(languages.length);
  for (const text of [english, ...translated]) expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[object|`|\n/);
  expect(faultsInPersian(says(persian))).toEqual([]);
}

describe("every refusal", () => {
  const all = [
    ...Object.entries(refusals).map(([is, given]) => ({ is, file: "deals.csv", ...given }) as Refusal),
    ...more,
  ];

  it.each(all.map((refusal) => [refusal.is, refusal] as const))(
    "of a file has words in each language: %s",
    (_, refusal) => {
      inEach((reader) => refusalSentence(refusal, reader));
    },
  );

  it.each(Object.entries(troubles))("of an engine's answer has words in each language: %s", (is, given) => {
    inEach((reader) => troubleText({ is, ...given } as Trouble, reader));
  });

  it("of an engine itself has words in each language", () => {
    const given = {
      name: "PostgreSQL (db.example)",
      seconds: 5,
      error: "",
      file: "a.csv",
      encoding: "utf-16le",
      count: 1,
      of: 2,
    };
    const { noMessage } = locales.fa.commandImport.engines;
    expect(engineText(new EngineFault("refuses", given), persian)).toContain(noMessage);
    for (const is of ["late", "refuses", "closed", "silent", "notInstalled", "encoding", "noTables"] as const)
      inEach((reader) => engineText(new EngineFault(is, given), reader));
  });
});

/** What a page has and a terminal hasn't: files to choose, buttons, and what stands elsewhere on it. */
const ofPages: Readonly<Record<Language, RegExp>> = {
  en: /choose (?:the|one of|that|what|it)\b|compare (?:again|once)|click|press|button|browser|\babove\b|\bbelow\b/i,
  tr: /(?:dosya|onu|onları|içindekini|birini)[^.:]*seçin|karşılaştırın|tıkla|basın|düğme|tarayıcı|yukarıda|aşağıda|“(?:Onar|Hazırla)”/i,
  fa: /فایل[^.:]*انتخاب|مقایسه کنید|کلیک|دکمه|مرورگر|«(?:تعمیر|آماده‌سازی)»/,
  fi: /valitse (?:se|tiedosto|niistä|myös)|vertaa|napsauta|paina\b|painike|selain|\byllä\b|\balla\b|”(?:Korjaa|Valmistele)”/i,
};

describe("a sentence that the command line shares with the pane", () => {
  const ownRefusals = Object.keys(locales.en.commandImport.refusals);
  const ownTroubles = [...Object.keys(locales.en.commandImport.troubles), "type"];
  const without = (words: object, own: readonly string[]) =>
    Object.fromEntries(Object.entries(words).filter(([key]) => !own.includes(key)));

  it.each(languages)("names nothing in %s that only a page has, and no option", (language) => {
    const { importing, kpis, sharing, upgrade: words, workbench } = locales[language];
    const { unreadable, ...why } = workbench.opening.why;
    const { lost, same, changed, valued, moved, missing, left } = words;
    expect(unreadable).toMatch(ofPages[language]);
    const shared = texts({
      refusals: without(importing.refusals, ownRefusals),
      troubles: without(importing.warehouse.troubles, ownTroubles),
      results: importing.warehouse.noResults,
      alike: [importing.goLive.years, importing.goLive.season, importing.goLive.length],
      ...{ unplaced: importing.into.unplaced, noBenefits: importing.into.noBenefits, targets: importing.into.targets },
      ...{ found: sharing.found, becomes: sharing.becomes, fate: sharing.fate, why },
      upgrade: { lost, same, changed, valued, moved, missing, left },
      ...{ reasons: kpis.reasons, of: kpis.of, traps: kpis.traps, file: kpis.file },
      ...{ confidences: kpis.confidences, dateReasons: kpis.dateReasons },
    });
    expect(shared.size).toBeGreaterThan(150);
    const odd = [...shared].filter(([, text]) => ofPages[language].test(text) || /(?:^|\s)--[a-z]/.test(text));
    expect(odd).toEqual([]);
  });
});

describe("a command", () => {
  let folder = "";
  const at = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "crm-roi-languages-"));
    writeFileSync(at("broken.xlsx"), workbookFile(brokenBook));
    writeFileSync(at("text.xlsx"), "no workbook");
    writeFileSync(
      at("deals.csv"),
      "Deal ID,Stage,Amount,Created Date,Close Date,Lead Source\n1,Won,10.5,2024-01-13,2024-02-14,Web\n2,Lost,20.5,2024-01-14,2024-03-15,Fair\n3,Won,1,2025-01-14,2025-01-10,Fair\n",
    );
    writeFileSync(at("map.json"), '{"deal": {}}');
    const columns = { stage: "Stage", amount: "Amount", opened: "Created", closed: "Closed" };
    const outcomes = { won: ["Won"], lost: ["Lost"] };
    writeFileSync(at("tables.json"), JSON.stringify({ deals: { table: "crm.deals", columns, outcomes } }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const around = { locale: undefined, offset: () => 0, today: 46_000 };
  type Said = { readonly lines: readonly string[]; readonly refused?: string; readonly exitCode: number };
  const commands: Readonly<Record<string, (args: readonly string[], reader: Reader) => Said | Promise<Said>>> = {
    compare,
    upgrade,
    check: (args, reader) => share("check", args, reader),
    prepare: (args, reader) => share("prepare", args, reader),
    restore: (args, reader) => share("restore", args, reader),
    repair: (args, reader) => share("repair", args, reader),
    import: (args, reader) => importFiles(args, around, reader),
  };
  const said = async (line: string, reader: Reader): Promise<Said> => {
    const [name = "", ...args] = line.split(" ").map((word) => word.replace("@", folder));
    const command = commands[name];
    if (command) return command(args, reader);
    const asked = options([name, ...args], () => new TextEncoder().encode(files(args.at(-1))), reader);
    return "wrong" in asked ? { lines: [], refused: asked.wrong, exitCode: 2 } : { lines: [], exitCode: 0 };
  };
  const files = (name = ""): string =>
    ({
      "list.json": '{"currency": "EUR", "years": 1, "costs": {"licences": [1, "2"]}, "benefits": {}}',
      "key.json": '{"currency": "EUR", "years": 1, "discount": 1}',
      "open.json": '{"currency": "EUR"',
      "lines.csv": "type;line;0;1;2;3\ncost;licences;0;12.500;1;1\n",
      "rows.csv": "type;line;0;1;2;3\ncost;licence;0;12;1;1\n",
      "empty.csv": "",
    })[name] ?? "";

  it.each([
    "--years 3",
    "--out m.csv",
    "--out m.xlsx --years 11",
    "--out m.xlsx --years three",
    "--out m.xlsx --rate 3",
    "--out m.xlsx --template page",
    "--out m.xlsx --messages de",
    "--out m.xlsx --colour red",
    "--out m.xlsx more",
    "--out",
    "--out m.xlsx --force=1",
    "--out m.xlsx --years 3 --years 5",
    "--out m.xlsx --decimal ,",
    "--out m.xlsx --input lines.csv --decimal ;",
    "--out m.xlsx --encoding utf-8",
    "--out m.xlsx --input list.json",
    "--out m.xlsx --input key.json",
    "--out m.xlsx --input open.json",
    "--out m.xlsx --input lines.csv",
    "--out m.xlsx --input rows.csv",
    "--out m.xlsx --input empty.csv",
    "compare A.xlsx --out c.xlsx",
    "compare A.xlsx B.xlsx",
    "compare A.xlsx B.xlsx --out c.xlsx --base 3",
    "compare @/text.xlsx B.xlsx --out c.xlsx",
    "compare @/broken.xlsx B.xlsx --out c.xlsx",
    "upgrade",
    "upgrade gone.xlsx --out n.xlsx",
    "upgrade @/broken.xlsx --out @/broken.xlsx",
    "check",
    "check a.xlsx b.xlsx",
    "check gone.xlsx",
    "check @/text.xlsx",
    "prepare @/broken.xlsx",
    "restore @/broken.xlsx --dry-run",
    "import",
    "import gone.csv",
    "import @",
    "import @/text.xlsx",
    "import @/deals.csv --json --dry-run",
    "import @/deals.csv --crm siebel",
    "import @/deals.csv --currency euro",
    "import @/deals.csv --from 1.1.2024",
    "import @/deals.csv --map @/map.json",
    "import @/deals.csv --into m.xlsx",
    "import @/deals.csv --golive 2020-01-01",
    "import @/deals.csv --engine postgres --map m.json",
    "import --sql oracle --map m.json",
  ])("that is refused says so in each language: %s", async (line) => {
    const all = await Promise.all(languages.map((language) => said(line, readerOf(language))));
    for (const { exitCode, lines } of all) expect([exitCode, lines]).toEqual([2, []]);
    expect(new Set(all.map(({ refused }) => refused)).size).toBe(languages.length);
    const { refused = "" } = await said(line, persian);
    expect(faultsInPersian(refused)).toEqual([]);
    expect(outside(refused)).toMatch(/[\u0600-\u06ff\u200f]/);
  });

  it.each([
    "check @/broken.xlsx",
    "repair @/broken.xlsx --dry-run",
    "import @/deals.csv --dry-run",
    "import @/deals.csv",
    "import @/deals.csv --golive 2024-03-01",
  ])("that is done says so in each language: %s", async (line) => {
    const { lines: english, exitCode } = await said(line, readerOf("en"));
    expect(english.length).toBeGreaterThan(0);
    for (const language of others) {
      const found = await said(line, readerOf(language));
      expect([found.exitCode, found.lines.length]).toEqual([exitCode, english.length]);
      expect(found.lines.join("\n")).not.toMatch(/\{\w+\}|`|undefined/);
    }
    const { lines } = await said(line, persian);
    // Keys of JSON, names of a file's columns, and places and formulas in a workbook stand as they are.
    const isCode = (each: string) => /^ +[→=\w'"]|^\S+!\S+$/.test(each);
    expect(
      lines
        .flatMap((each) => each.split("\n"))
        .filter((each) => !isCode(each))
        .flatMap(faultsInPersian),
    ).toEqual([]);
  });

  it("that prints statements says in comments of each language what to do, and prints the same statements", async () => {
    const door = { open: () => Promise.reject(new Error("no engine")), tell: () => undefined };
    const call = `import --sql spark --map @/tables.json --currency EUR`.replace("@", folder).split(" ").slice(1);
    const printedIn = async (language: Language) => {
      const { lines, refused } = await importAnything(call, door, around, readerOf(language));
      expect(refused).toBeUndefined();
      const prose = lines.filter((line) => /^-- (?!\{|\w+\.\w+: )/.test(line));
      return { prose, others: lines.filter((line) => !prose.includes(line)) };
    };
    const all = await Promise.all(languages.map(printedIn));
    const [english = { prose: [], others: [] }] = all;
    expect(english.prose).toHaveLength(4);
    expect(english.others.length).toBeGreaterThan(10);
    for (const { others: own } of all) expect(own).toEqual(english.others);
    for (const [i, line] of english.prose.entries())
      expect(new Set(all.map(({ prose }) => prose[i])).size, line).toBe(languages.length);
    for (const line of (await printedIn("fa")).prose) {
      expect(line).toMatch(/^-- \u2067.*[\u0600-\u06ff].*\u2069$/);
      expect(faultsInPersian(line.slice(4, -1))).toEqual([]);
    }
    for (const { prose } of [all[0], all[1], all[3]].flatMap((each) => each ?? []))
      for (const line of prose) expect(line).not.toMatch(/[\u2066-\u2069`]|\{\w+\}/);
  });

  it("that prints an object prints the same in each language", async () => {
    const all = await Promise.all(languages.map((language) => said("import @/deals.csv --json", readerOf(language))));
    expect(new Set(all.map(({ lines }) => lines.join("\n"))).size).toBe(1);
    expect(() => JSON.parse(all[0]?.lines.join("\n") ?? "") as unknown).not.toThrow();
  });
});
