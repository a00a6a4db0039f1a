/** A validation pack, made without programs of the machine, and with all of them where they are there. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { homedir, hostname, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Answered } from "../../bench/corpus/run";
import { validation } from "../../validation/command";
import { disagreements } from "../../validation/disagreements";
import { packFiles, type Files } from "../../validation/pack/files";
import { published } from "../../validation/published/cases";
import { results, whole, type Extent, type Results } from "../../validation/results";
import type { BookCell } from "../../src/grid/book";
import { recalculate } from "../tools/libreoffice";
import { inFolder } from "../tools/program";
import { readWorkbook } from "../tools/readWorkbook";
import { isDrawn, some } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { books } from "../workbook/books";

const small: Extent = { cases: published, drawn: 1, workbooks: books.slice(0, 1) };

const day = "2026-11-30";
const textIn = (files: Files, name: string): string => {
  const content = files.get(name);
  return typeof content === "string" ? content : Buffer.from(content ?? []).toString("latin1");
};
const rowsIn = (files: Files, name: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(textIn(files, name).slice(1), { skipEmptyLines: true }).data;
const isTotal = ({ row, column }: BookCell): boolean => row === 0 && column === 1;
const sha256 = (content: string | Uint8Array | undefined) =>
  createHash("sha256")
    .update(content ?? "")
    .digest("hex");

describe("a validation pack without programs of the machine", () => {
  beforeEach(() => {
    vi.stubEnv("SOFFICE", "left out");
    vi.stubEnv("OOXML_VALIDATOR_CLI", "left out");
  });
  afterEach(() => vi.unstubAllEnvs());

  let made: Promise<Results> | undefined;
  const one = () => (made ??= results(small));

  it("is the same when it is made again, but for the date", async () => {
    const [first, second] = [packFiles(await one(), day), packFiles(await results(small), day)];
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [name, content] of first) expect(sha256(second.get(name)), name).toBe(sha256(content));
    const later = packFiles(await one(), "2026-12-01");
    const changed = [...first].filter(([name, content]) => sha256(later.get(name)) !== sha256(content));
    expect(changed.map(([name]) => name)).toEqual(["index.html", "SHA256SUMS"]);
    const dated = textIn(later, "index.html").replaceAll("2026-12-01", day);
    expect(dated).toBe(textIn(first, "index.html"));
  });

  it("says nothing of the machine", async () => {
    const folders = [homedir(), tmpdir(), process.cwd()].map((folder) => `${folder}/`);
    // A short name stands in words, too.
    const names = [...folders, process.execPath, hostname(), userInfo().username].filter((each) => each.length > 4);
    for (const [name, content] of packFiles(await one(), day))
      for (const each of names) expect(Buffer.from(content).includes(each), `${each} in ${name}`).toBe(false);
  });

  it("lists the SHA-256 of each of its files, and of each source", async () => {
    const files = packFiles(await one(), day);
    const listed = textIn(files, "SHA256SUMS")
      .trim()
      .split("\n")
      .map((line) => line.split("  "));
    expect(listed.map(([, name]) => name).sort()).toEqual([...files.keys()].filter((n) => n !== "SHA256SUMS").sort());
    for (const [sum, name = ""] of listed) expect(sha256(files.get(name)), name).toBe(sum);
    const sources = textIn(files, "sources.sha256").trim().split("\n");
    expect(sources.length).toBeGreaterThan(1000);
    expect(sources).toContain(`${sha256(readFileSync("src/core/returns/irr.ts"))}  src/core/returns/irr.ts`);
    expect(textIn(files, "index.html")).toContain(sha256(files.get("sources.sha256")));
  });

  it("has every figure with its source, and a first page that counts them", async () => {
    const all = await one();
    const files = packFiles(all, day);
    const [heading = [], ...rows] = rowsIn(files, "published.csv");
    expect(rows.length).toBe(all.figures.length);
    const verdicts = rows.map((row) => row[heading.indexOf("verdict")]);
    const count = (verdict: string) => verdicts.filter((each) => each === verdict).length;
    const page = textIn(files, "index.html");
    const cells = [rows.length, count("agrees"), count("named"), count("not asked"), 0];
    expect(page).toContain(cells.map((each) => `<td class="right">${each}</td>`).join(""));
    expect(rows.every((row) => row[heading.indexOf("source")]?.startsWith("https://"))).toBe(true);
    expect(rowsIn(files, "rates-of-return.csv").length).toBe(198);
    expect(rowsIn(files, "twins.csv").length).toBe(all.twins.all.length + 1);
    expect(rowsIn(files, "differences.csv").length).toBe(all.differences.length + 1);
    expect(page).toContain("Everything that was compared agrees, or differs as named below.");
  });

  it("says what was left out", async () => {
    const page = textIn(packFiles(await one(), day), "index.html");
    expect((await one()).leftOut.join()).toMatch(/LibreOffice.*Open XML SDK/);
    for (const each of (await one()).leftOut) expect(page).toContain(each);
    expect(page.match(/<td class="right">left out<\/td>/g)).toHaveLength(3);
  });

  it("has cells that a spreadsheet takes for texts and numbers, and none too long for it", async () => {
    const files = packFiles(await one(), day);
    for (const name of [...files.keys()].filter((each) => each.endsWith(".csv"))) {
      const cells = rowsIn(files, name).flat();
      expect(cells.length, name).toBeGreaterThan(4);
      // Such as a formula, or a quotient that could be a date.
      const others = cells.filter((cell) => /^([=+@-]|\d+[/-])/.test(cell) && !Number.isFinite(Number(cell)));
      expect(others, name).toEqual([]);
      expect(
        cells.filter((cell) => cell.length > 32_767),
        name,
      ).toEqual([]);
    }
  });

  it("has the answers of other packages beside ours, where they were asked", async () => {
    const all = await one();
    const [own] = all.rates.runs;
    if (!own) throw new Error("there are no rates");
    const other = { ...own, peer: { ...own.peer, name: "other" }, xirr: [] };
    const files = packFiles({ ...all, rates: { ...all.rates, runs: [own, other] } }, day);
    const [heading, first, ...rest] = rowsIn(files, "rates-of-return.csv");
    expect(heading?.slice(5)).toEqual(["this core", "verdict", "other", "verdict"]);
    expect(first?.slice(7)).toEqual(first?.slice(5, 7));
    expect(rest.at(-1)?.slice(1, 2)).toEqual(["xirr"]);
    expect(rest.at(-1)?.slice(7)).toEqual(["", ""]);
    expect(textIn(files, "rates-of-return.html")).toContain("<td>other</td>");
  });

  it("has links to its own files and to sources alone", async () => {
    const files = packFiles(await one(), day);
    const pages = [...files.keys()].filter((name) => name.endsWith(".html"));
    expect(pages).toHaveLength(3);
    for (const page of pages) {
      const links = [...textIn(files, page).matchAll(/href="([^"]+)"/g)].map(([, to = ""]) => to);
      const [own, others] = [links.filter((to) => !to.startsWith("https://")), links.length];
      expect(others, page).toBeGreaterThan(page === "rates-of-return.html" ? -1 : 5);
      for (const to of own) {
        const [file = "", heading = ""] = to.split("#");
        expect([...files.keys()], to).toContain(file);
        if (heading !== "") expect(textIn(files, file), to).toContain(`id="${heading}"`);
      }
    }
  });

  it("is written by the command, which fails if a figure disagrees that isn't named", () =>
    inFolder(async (folder) => {
      const out = join(folder, "pack");
      const right = await validation(["--out", out, "--date", day], small);
      expect(right.exitCode).toBe(0);
      expect(right.lines.at(-1)).toContain("Everything agrees");
      const files = packFiles(await one(), day);
      for (const [name, content] of files) expect(sha256(readFileSync(join(out, name))), name).toBe(sha256(content));

      const cases = published.map((each) =>
        each.id === "cba-schwalbe-8pct" ? { ...each, expected: { npv: 273_000 } } : each,
      );
      const wrong = await validation(["--out", out, "--date", day, "--force"], { ...small, cases });
      expect(wrong.exitCode).toBe(1);
      expect(wrong.lines[0]).toMatch(/^cba-schwalbe-8pct, npv: CRMNPV\(.*\) is 272335\.517.*, published 273000$/);
      expect(readFileSync(join(out, "index.html"), "utf8")).toContain("Not in agreement: 1, listed below.");
      expect(wrong.lines.at(-1)).toContain("Not in agreement: 1.");

      // Over an earlier pack nothing is left that only that one listed, and whatever it didn't list stays.
      expect(readdirSync(join(out, "workbooks"))).toHaveLength(1);
      await writeFile(join(out, "mine.txt"), "mine");
      await validation(["--out", out, "--date", day, "--force"], { ...small, workbooks: [] });
      expect(readdirSync(join(out, "workbooks"))).toEqual([]);
      expect(readFileSync(join(out, "mine.txt"), "utf8")).toBe("mine");
    }));

  it("isn't written over anything else", () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, "full"));
      await writeFile(join(folder, "full", "mine.txt"), "mine");
      const refused = async (...args: readonly string[]) => {
        const { lines, exitCode } = await validation(args, small);
        expect(exitCode).toBe(2);
        return lines.join("\n");
      };
      expect(await refused("--out", join(folder, "full"))).toContain("has something in it");
      expect(await refused("--out", join(folder, "full"), "--force")).toContain("has something in it");
      expect(await refused("--out", join(folder, "full", "mine.txt"))).toContain("can't be written");
      expect(await refused()).toBe("--out names the folder to write.");
      expect(await refused("--out", join(folder, "new"), "--date", "2026-02-30")).toBe(
        "2026-02-30 is no date like 2026-11-30.",
      );
      vi.stubEnv("SOURCE_DATE_EPOCH", "soon");
      expect(await refused("--out", join(folder, "new"))).toContain("soon is no date");
      expect(readdirSync(folder)).toEqual(["full"]);
      expect(readdirSync(join(folder, "full"))).toEqual(["mine.txt"]);
    }));

  it("has the date of SOURCE_DATE_EPOCH", () =>
    inFolder(async (folder) => {
      vi.stubEnv("SOURCE_DATE_EPOCH", "1700000000");
      await validation(["--out", join(folder, "pack")], small);
      expect(readFileSync(join(folder, "pack", "index.html"), "utf8")).toContain("Made on 2023-11-14.");
    }));
});

describe("what disagrees", () => {
  const file = { file: "a.xlsx", bytes: new Uint8Array() };
  let all: Results;
  beforeAll(async () => {
    vi.stubEnv("SOFFICE", "left out");
    vi.stubEnv("OOXML_VALIDATOR_CLI", "left out");
    all = await results({ cases: [], drawn: 0, workbooks: [] });
    vi.unstubAllEnvs();
  });

  it("is nothing at first", () => {
    expect(disagreements(all)).toEqual([]);
  });

  it.each<[string, (all: Results) => Partial<Results>, RegExp]>([
    [
      "a formula of the page of differences",
      ({ differences }) => ({
        differences: differences.map((each, i) => (i === 0 ? { ...each, agrees: false } : each)),
      }),
      /^differences\.md: =/,
    ],
    [
      "a rate of return",
      ({ rates }) => ({ rates: { ...rates, runs: rates.runs.map((run) => ({ ...run, irr: run.irr.map(asWrong) })) } }),
      /^rate of return of npf-basic-1: wrong number$/,
    ],
    [
      "a native twin",
      ({ twins }) => ({ twins: { ...twins, grid: twins.grid.map((value, i) => (i === 0 ? 1e9 : value)) } }),
      /is 1000000000 in the workbench's grid, and /,
    ],
    [
      "a recalculated workbook",
      () => ({ workbooks: [{ ...file, recalculated: { cells: 1, differing: ["Summary!B2"] } }] }),
      /^a\.xlsx in LibreOffice: Summary!B2$/,
    ],
    ["a file", () => ({ workbooks: [{ ...file, faults: ["fault"] }] }), /^a\.xlsx, by the Open XML SDK: fault$/],
  ])("is %s", (_, broken, line) => {
    expect(disagreements({ ...all, ...broken(all) })).toEqual([expect.stringMatching(line)]);
  });

  const asWrong = (answered: Answered, i: number): Answered =>
    i === 0 ? { ...answered, verdict: "wrong number" } : answered;
});

describeWith(["LibreOffice", "Open XML SDK validator"], "a whole validation pack", () => {
  it.runIf(isDrawn("a whole validation pack"))(
    "has nothing that disagrees, and is the same when it is made again",
    async () => {
      const extent = { ...whole, workbooks: some(whole.workbooks, 2), drawn: 2 };
      const [first, second] = [await results(extent), await results(extent)];
      expect(disagreements(first)).toEqual([]);
      expect(first.leftOut.filter((each) => !each.startsWith("the other packages"))).toEqual([]);
      const [files, again] = [packFiles(first, day), packFiles(second, day)];
      for (const [name, content] of files) expect(sha256(again.get(name)), name).toBe(sha256(content));
      // What somebody sees in twins.xlsx: none calculated, and all equal once they are.
      const total = (book: Uint8Array) => readWorkbook(book).sheets[0]?.cells.find(isTotal)?.value;
      const { bytes } = first.twins.file;
      expect(total(bytes)).toBe(first.twins.all.length);
      const [calculated] = await recalculate([{ name: "twins", bytes }]);
      expect(calculated?.[0]?.values[0]?.[1]).toBe(0);
      const row = rowsIn(files, "workbooks.csv")[1] ?? [];
      expect(Number(row[1])).toBeGreaterThan(20);
      expect(row.slice(2)).toEqual(["0", "0"]);
    },
  );
});
