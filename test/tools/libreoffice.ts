import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CellValue } from "../../src/grid/plan";
import { inFolder, run } from "./program";
import { readWorkbook } from "./readWorkbook";
import { need } from "./tool";

export interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
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
export function recalculate(files: readonly File[]): Promise<readonly (readonly RecalculatedSheet[])[]> {
  return converted(files, "xlsx", recalculating, (books) =>
    Promise.all(books.map(async (book) => sheetsOf(await readFile(book)))),
  );
}

/** The workbooks as LibreOffice understood them, written back by it. */
export function resaved(files: readonly File[]): Promise<readonly Uint8Array[]> {
  return converted(files, "xlsx", trusting, (books) => Promise.all(books.map((book) => readFile(book))));
}

/** The printed pages as pictures in `folder`, with the stored values: what a recipient sees. */
export function toPng(file: File, folder: string, dotsPerInch = 90): Promise<readonly string[]> {
  return converted([file], "pdf", trusting, async ([document = ""]) => {
    await mkdir(folder, { recursive: true });
    await run(need("pdftoppm"), ["-r", `${dotsPerInch}`, "-png", document, join(folder, file.name)], 60);
    const pages = (await readdir(folder)).filter((page) => page.startsWith(`${file.name}-`));
    return pages.sort().map((page) => join(folder, page));
  });
}

/** LibreOffice's setting for stored values of .xlsx formulas on opening. */
const [recalculating, trusting] = [0, 1];

function converted<T>(
  files: readonly File[],
  to: "xlsx" | "pdf",
  mode: number,
  read: (results: string[]) => Promise<T>,
): Promise<T> {
  return inFolder(async (folder) => {
    const [sources, results] = [join(folder, "sources"), join(folder, "results")];
    await Promise.all([mkdir(sources), mkdir(results), profile(join(folder, "profile"), mode)]);
    const names = files.map((_, index) => `${index}`);
    const paths = names.map((name) => join(sources, `${name}.xlsx`));
    await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index] ?? "", bytes)));
    const private_ = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const parameters = [private_, "--headless", "--norestore", "--convert-to", to, "--outdir", results, ...paths];
    await run(need("LibreOffice"), parameters, 60 + 5 * files.length);
    return read(names.map((name) => join(results, `${name}.${to}`)));
  });
}

/** Uses a separate profile, so that an open LibreOffice doesn't interfere. */
async function profile(folder: string, mode: number): Promise<void> {
  await mkdir(join(folder, "user"), { recursive: true });
  await writeFile(
    join(folder, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop>
  </item>
</oor:items>`,
  );
}

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
