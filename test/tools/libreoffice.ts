import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";
import type { CellValue } from "../../src/grid/plan";
import type { Language } from "../../src/language/languages";
import { usualRegions } from "../hosts/regions";
import { inFolder, run } from "./program";
import { readWorkbook } from "./readWorkbook";
import { need } from "./programs";

export interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the reader, in whose region it is calculated: texts have that region's separators in their numbers. English if it isn't said. */
  readonly language?: Language;
}

export interface RecalculatedSheet {
  readonly name: string;
  /** Rows of the sheet's used range; blank cells are null. */
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * What LibreOffice makes of every cell when it trusts no stored value: for each file its sheets. Figures have 15 digits.
 * Many files in one call cost little more than one.
 */
export async function recalculate(files: readonly File[]): Promise<readonly (readonly RecalculatedSheet[])[]> {
  const found: (readonly RecalculatedSheet[])[] = [];
  for (const language of new Set(files.map((file) => file.language ?? "en"))) {
    const own = [...files.entries()].filter(([, file]) => (file.language ?? "en") === language);
    const books = await converted(
      own.map(([, file]) => file),
      "xlsx",
      recalculating,
      (paths) => Promise.all(paths.map(async (path) => sheetsOf(await readFile(path)))),
      usualRegions[language],
    );
    own.forEach(([at], i) => (found[at] = books[i] ?? []));
  }
  return found;
}

/** The workbooks as LibreOffice understood them, written back by it. */
export function resaved(files: readonly File[]): Promise<readonly Uint8Array[]> {
  return converted(files, "xlsx", trusting, (books) => Promise.all(books.map((book) => readFile(book))));
}

interface Printing {
  readonly dotsPerInch?: number;
  /** The last page wanted; absent for all. */
  readonly last?: number;
  /** That of the recipient's program, such as fi-FI. */
  readonly region?: string;
}

/** The printed pages as pictures in `folder`, with the stored values: what a recipient sees. */
export function toPng(
  file: File,
  folder: string,
  { dotsPerInch = 90, last, region }: Printing = {},
): Promise<readonly string[]> {
  const pictured = async ([document = ""]: string[]) => {
    await mkdir(folder, { recursive: true });
    const wanted = ["-r", `${dotsPerInch}`, ...(last === undefined ? [] : ["-l", `${last}`]), "-png"];
    await run(need("pdftoppm"), [...wanted, document, join(folder, file.name)], 60);
    const pages = (await readdir(folder)).filter((page) => page.startsWith(`${file.name}-`));
    return pages.sort().map((page) => join(folder, page));
  };
  return converted([file], "pdf", trusting, pictured, region);
}

/** The text on the first printed page of each file, with the stored values, in a region such as fi-FI. */
export function firstPageTexts(files: readonly File[], region: string): Promise<readonly string[]> {
  const read = (documents: string[]) =>
    Promise.all(documents.map((document) => run(need("pdftotext"), ["-l", "1", document, "-"], 60)));
  return converted(files, "pdf", trusting, read, region);
}

/** The sizes of the letters on each printed page of each file, in points. */
export function printedSizes(files: readonly File[]): Promise<readonly (readonly (readonly number[])[])[]> {
  return converted(files, "pdf", trusting, (documents) =>
    Promise.all(documents.map(async (document) => sizesIn(await readFile(document)))),
  );
}

/** A page is a compressed stream, in which each text is begun by its font and size: /F1 8 Tf. ISO 32000-1, 9.3 */
function sizesIn(document: Buffer): readonly (readonly number[])[] {
  const pages: (readonly number[])[] = [];
  const [begin, end] = ["stream\n", "endstream"];
  for (let at = document.indexOf(begin); at >= 0; at = document.indexOf(begin, at + 1)) {
    if (document.subarray(at - 3, at).toString("latin1") === "end") continue;
    const [from, to] = [at + begin.length, document.indexOf(end, at + begin.length)];
    const text = inflated(document.subarray(from, to));
    const sizes = [...text.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size));
    if (sizes.length > 0) pages.push([...new Set(sizes)]);
  }
  return pages;
}

/** Streams that aren't compressed are no pages. */
function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString("latin1");
  } catch {
    return "";
  }
}

/** The texts that LibreOffice, set to a region such as fi-FI, shows in the cells of each file's first sheet, all calculated by it. */
export function shownTexts(
  files: readonly File[],
  region: string,
): Promise<readonly (readonly (readonly string[])[])[]> {
  // Separated by U+001F, without quotes, in UTF-8, as shown.
  const csv = { to: "csv", filter: "Text - txt - csv (StarCalc):31,,76,1,,0,false,true" } as const;
  const read = (text: string) => text.split("\n").map((line) => line.split("\u001f"));
  return converted(
    files,
    csv,
    recalculating,
    (results) => Promise.all(results.map(async (result) => read(await readFile(result, "utf8")))),
    region,
  );
}

/** LibreOffice's setting for stored values of .xlsx formulas on opening. */
const [recalculating, trusting] = [0, 1];

function converted<T>(
  files: readonly File[],
  to: "xlsx" | "pdf" | { readonly to: "csv"; readonly filter: string },
  mode: number,
  read: (results: string[]) => Promise<T>,
  region?: string,
): Promise<T> {
  return inFolder(async (folder) => {
    const [sources, results] = [join(folder, "sources"), join(folder, "results")];
    await Promise.all([mkdir(sources), mkdir(results), profile(join(folder, "profile"), mode, region)]);
    const names = files.map((_, index) => `${index}`);
    const paths = names.map((name) => join(sources, `${name}.xlsx`));
    await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index] ?? "", bytes)));
    const [ending, target] = typeof to === "string" ? [to, to] : [to.to, `${to.to}:${to.filter}`];
    const ownProfile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const parameters = [ownProfile, "--headless", "--norestore", "--convert-to", target, "--outdir", results, ...paths];
    await run(need("LibreOffice"), parameters, 60 + 5 * files.length);
    return read(names.map((name) => join(results, `${name}.${ending}`)));
  });
}

/** Uses a separate profile, so that an open LibreOffice doesn't interfere. */
async function profile(folder: string, mode: number, region?: string): Promise<void> {
  await mkdir(join(folder, "user"), { recursive: true });
  await writeFile(
    join(folder, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop>
  </item>${region === undefined ? "" : ofRegion(region)}
</oor:items>`,
  );
}

const ofRegion = (region: string): string => `
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${region}</value></prop>
  </item>`;

function sheetsOf(bytes: Uint8Array): readonly RecalculatedSheet[] {
  return readWorkbook(bytes).sheets.map(({ name, cells }) => {
    const most = (of: (cell: (typeof cells)[number]) => number): number =>
      cells.reduce((last, cell) => Math.max(last, of(cell) + 1), 0);
    const [rows, columns] = [most(({ row }) => row), most(({ column }) => column)];
    const values = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => null));
    for (const { row, column, value } of cells) values[row]?.splice(column, 1, value);
    return { name, values };
  });
}
