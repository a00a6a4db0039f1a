/** The file commands, as somebody calls them. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { share, type Command } from "../../src/cli/share";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { locales } from "../../src/locales";
import type { Book } from "../../src/grid/book";
import { filled, planned } from "../workbook/books";
import { opened, readWorkbook, rewritten } from "../tools/readWorkbook";
import { workbookFile } from "../tools/workbookFile";
import { brokenBook } from "./brokenBook";
import { inEnglish } from "./command";

const folder = mkdtempSync(join(tmpdir(), "share-"));
const path = (name: string) => join(folder, name);
const model = await writeXlsx(planned("sheet", "tr", filled("sheet", "tr", 3)));
const plain = workbookFile({
  sheets: [{ name: "S", isHidden: false, isProtected: false, cells: [{ row: 0, column: 0, value: 1 }] }],
  names: [],
  tables: [],
  links: [],
  people: [],
});
const read = (name: string): Book => readWorkbook(readFileSync(path(name)));
const formulas = (name: string) =>
  read(name).sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
const ask = (command: Command, name: string, ...more: readonly string[]) => share(command, [path(name), ...more]);

beforeEach(() => {
  writeFileSync(path("model.xlsx"), model);
  writeFileSync(path("plain.xlsx"), plain);
  rmSync(path("out.xlsx"), { force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a call that can't be done ends with one line, exit code 2 and no file", () => {
  const cut = model.slice(0, model.length >> 1);
  it.each([
    ["a text", new TextEncoder().encode("no workbook"), /: It is not an \.xlsx workbook\.$/],
    ["one with a password", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /opens with a password/],
    ["half of one", cut, /It is cut off/],
  ])("%s", async (_, bytes, line) => {
    writeFileSync(path("wrong.xlsx"), bytes);
    for (const command of ["prepare", "restore", "repair", "check"] as const) {
      const { refused, exitCode, lines } = await ask(
        command,
        "wrong.xlsx",
        ...(command === "check" ? [] : ["--out", path("out.xlsx")]),
      );
      expect([exitCode, lines]).toEqual([2, []]);
      expect(refused).toMatch(line);
      expect(refused).not.toContain("\n");
      expect(existsSync(path("out.xlsx"))).toBe(false);
    }
  });

  it.each([
    ["prepare", "plain.xlsx", /has none of our functions/],
    ["restore", "model.xlsx", /has not been prepared/],
    ["repair", "model.xlsx", /has no broken formulas/],
    ["prepare", "nowhere.xlsx", /can't be read/],
  ] as const)("%s %s", async (command, name, line) => {
    const { refused, exitCode } = await ask(command, name, "--out", path("out.xlsx"));
    expect(exitCode).toBe(2);
    expect(refused).toMatch(line);
    expect(existsSync(path("out.xlsx"))).toBe(false);
  });

  it("over its own file, or another, unasked", async () => {
    for (const more of [[], ["--out", path("model.xlsx")], ["--out", path("plain.xlsx")]]) {
      const { refused, exitCode } = await ask("prepare", "model.xlsx", ...more);
      expect(exitCode).toBe(2);
      expect(refused).toMatch(/would be overwritten|exists/);
      expect(readFileSync(path("model.xlsx")).equals(model)).toBe(true);
      expect(readFileSync(path("plain.xlsx")).equals(plain)).toBe(true);
    }
  });

  it("with words that mean nothing", async () => {
    expect((await ask("prepare", "model.xlsx", "--language", "de")).refused).toMatch(/must be one of en, tr, fa, fi/);
    expect((await ask("prepare", "model.xlsx", "more.xlsx")).exitCode).toBe(2);
    expect((await share("prepare", [])).refused).toMatch(/The file is missing/);
    expect((await ask("prepare", "model.xlsx", "--what")).exitCode).toBe(2);
  });
});

it("a dry run lists every cell and writes nothing", async () => {
  const { lines, exitCode } = await ask("prepare", "model.xlsx", "--dry-run");
  expect(exitCode).toBe(0);
  expect(lines).toHaveLength(8);
  expect(lines[0]).toMatch(/D51.*\n {2}=IF\(ISNUMBER\(\$C51\),CRMROI\(.*\n {2}→ =/);
  expect(readFileSync(path("model.xlsx")).equals(model)).toBe(true);
});

it("prepares into a new file and restores it, over itself if forced", async () => {
  const before = formulas("model.xlsx");
  expect((await ask("prepare", "model.xlsx", "--out", path("out.xlsx"))).exitCode).toBe(0);
  expect(formulas("out.xlsx").filter((formula) => /(?<!")CRM[A-Z]+\(/.test(formula))).toEqual([]);
  // In the model's own language.
  expect(read("out.xlsx").sheets.at(-1)?.name).toBe(locales.tr.sharing.note.sheet);
  expect(readFileSync(path("model.xlsx")).equals(model)).toBe(true);
  expect((await ask("restore", "out.xlsx", "--force")).exitCode).toBe(0);
  expect(formulas("out.xlsx")).toEqual(before);
});

it("what was typed over since is left, and said", async () => {
  await ask("prepare", "model.xlsx", "--out", path("out.xlsx"));
  const bytes = readFileSync(path("out.xlsx"));
  const [sheet] = opened(bytes).sheets;
  const change = { sheet: sheet?.name ?? "", row: 50, column: 3, values: [[0.5]] };
  writeFileSync(path("out.xlsx"), rewritten(bytes, { changes: [change] }));
  expect((await ask("restore", "out.xlsx", "--force")).exitCode).toBe(1);
  expect((await ask("restore", "out.xlsx", "--force", "--over-changes")).exitCode).toBe(0);
  expect(formulas("out.xlsx")).toEqual(formulas("model.xlsx"));
});

it("checks, and says by its exit code whether a recipient would stumble", async () => {
  const found = await ask("check", "model.xlsx");
  expect(found.exitCode).toBe(1);
  expect(found.lines.join("\n")).toContain("D51");
  expect(await ask("check", "plain.xlsx")).toMatchObject({ exitCode: 0 });
});

describe("check's exit code", () => {
  const sheet = (cells: Book["sheets"][number]["cells"], isHidden = false): Book["sheets"][number] => ({
    name: isHidden ? "Hidden" : "S",
    isHidden,
    isProtected: false,
    cells,
  });
  const one = (formula: string, value: Book["sheets"][number]["cells"][number]["value"] = 1): Book => ({
    ...brokenBook,
    sheets: [sheet([{ row: 0, column: 0, value, formula }])],
  });

  it.each<[string, Book, 0 | 1]>([
    [
      "a hidden sheet, which a recipient doesn't stumble on",
      { ...one("=1+1"), sheets: [sheet([]), sheet([], true)] },
      0,
    ],
    ["a function of ours", one("=CRMROI(B1,C1)"), 1],
    ["#NAME?", one("=OTHERS(1)", { error: "#NAME?" }), 1],
    ["another workbook", one("=[1]!Rate"), 1],
    ["this workbook by its sign", one("=[0]!Rate"), 0],
    ["what stood at #REF!", one("=#REF!(B1)", { error: "#REF!" }), 1],
  ])("%s", async (_, book, exitCode) => {
    writeFileSync(path("some.xlsx"), workbookFile(book));
    const found = await ask("check", "some.xlsx");
    expect(found.exitCode).toBe(exitCode);
    expect(found.lines.length).toBeGreaterThan(0);
  });

  it("the author's name is listed and doesn't count", async () => {
    const core =
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ann</dc:creator></cp:coreProperties>';
    const parts = unzipSync(plain);
    const relations = strFromU8(parts["_rels/.rels"] ?? new Uint8Array());
    const type = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    const named = zipSync({
      ...parts,
      "docProps/core.xml": strToU8(core),
      "_rels/.rels": strToU8(
        relations.replace(
          "</Relationships>",
          `<Relationship Id="c" Type="${type}" Target="docProps/core.xml"/></Relationships>`,
        ),
      ),
    });
    writeFileSync(path("named.xlsx"), named);
    const { lines, exitCode } = await ask("check", "named.xlsx");
    expect([exitCode, lines[0]]).toEqual([0, `${locales.en.sharing.found.people.title}: Ann`]);
  });
});

describe("what a file is and what its ending says agree", () => {
  const typed = (kind: string): Uint8Array => {
    const parts = unzipSync(model);
    const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
    const changed = types.replace(
      /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
      kind,
    );
    return zipSync({ ...parts, "[Content_Types].xml": strToU8(changed) });
  };
  const kinds = {
    xlsm: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    xltx: "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
    xltm: "application/vnd.ms-excel.template.macroEnabled.main+xml",
    xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  };

  it.each(Object.keys(kinds) as (keyof typeof kinds)[])("%s", async (ending) => {
    writeFileSync(path(`in.${ending}`), typed(kinds[ending]));
    for (const other of [...Object.keys(kinds), "zip"]) {
      const out = path(`out.${other}`);
      rmSync(out, { force: true });
      const { exitCode, refused } = await ask("prepare", `in.${ending}`, "--out", out);
      expect([other, exitCode]).toEqual([other, other === ending ? 0 : 2]);
      expect(existsSync(out)).toBe(other === ending);
      if (other !== ending) expect(refused).toMatch(new RegExp(`must end in \\.${ending}: `));
      rmSync(out, { force: true });
    }
    writeFileSync(path("wrong.xlam"), typed(kinds[ending]));
    expect((await ask("check", "wrong.xlam")).lines[0]).toMatch(/must end in/);
  });
});

it("a part that only rewriting needs, and that is damaged, ends with one line, exit code 2 and no file", async () => {
  writeFileSync(path("wrong.xlsx"), zipSync({ ...unzipSync(model), "xl/styles.xml": strToU8("<styleSheet><fonts>") }));
  expect((await ask("check", "wrong.xlsx")).exitCode).toBe(1);
  const { exitCode, refused } = await ask("prepare", "wrong.xlsx", "--out", path("out.xlsx"));
  expect([exitCode, existsSync(path("out.xlsx"))]).toEqual([2, false]);
  expect(refused).toMatch(/: A part of it can't be read\./);
});

it("what can't be guessed is named by repair, and prepare writes nothing in its place", async () => {
  const book: Book = {
    ...brokenBook,
    sheets: brokenBook.sheets.map((sheet) => ({
      ...sheet,
      cells: [
        { row: 0, column: 0, value: { error: "#REF!" }, formula: "=#REF!CRMROI(B1,C1)" },
        { row: 0, column: 1, value: 3 },
        { row: 0, column: 2, value: 2, formula: "=CRMROI(B1,2)" },
      ],
    })),
  };
  const bytes = workbookFile(book);
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array()).replace("#REF!_xldudf_", "#REF!");
  writeFileSync(path("lost.xlsx"), zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheet) }));
  expect((await ask("repair", "lost.xlsx", "--dry-run")).refused).toMatch(
    /^S!A1: what stood at #REF! can't be guessed/,
  );
  expect((await ask("prepare", "lost.xlsx", "--out", path("out.xlsx"))).exitCode).toBe(0);
  expect(formulas("out.xlsx").slice(0, 2)).toEqual(["=#REF!CRMROI(B1,C1)", "=(SUM(B1)-SUM(2))/SUM(2)"]);
  expect((await ask("check", "out.xlsx")).lines.join("\n")).toContain(locales.en.sharing.found.lost.title);
});

it("repairs what another add-in left", async () => {
  writeFileSync(path("broken.xlsx"), workbookFile(brokenBook));
  expect((await ask("repair", "broken.xlsx", "--out", path("out.xlsx"))).exitCode).toBe(0);
  expect(formulas("out.xlsx")).toEqual(["=CRMROI(B1,C1)"]);
});

it("as a command: one line on the error stream, exit code 2", () => {
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const command = [tsx, "src/cli/workbook.ts", "prepare", path("model.xlsx")];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8", env: inEnglish });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr.trimEnd()).toBe(`${path("model.xlsx")} would be overwritten. Add --out with another name, or --force.`);
});
