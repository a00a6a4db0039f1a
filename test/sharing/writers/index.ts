/** Workbooks by other writers, made anew in each run: by Python's and npm's libraries where they are, and by LibreOffice. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { resaved } from "../../tools/libreoffice";
import { inFolder } from "../../tools/program";
import { seed } from "../../tools/sample";
import { find } from "../../tools/programs";
import { workbookFile } from "../../tools/workbookFile";
import type { Book } from "../../../src/grid/book";

export interface Foreign {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
/** A number that Python takes, from that of the run. */
const small = seed % 1_000_000;

/** `count` workbooks, a third by each kind of writer that is there. */
export function foreignWorkbooks(count: number): Promise<readonly Foreign[]> {
  return inFolder(async (folder) => {
    const each = Math.ceil(count / 3);
    const byPython = written(folder, "python", process.env["PYTHON"] ?? "python3", [script("write.py")], each);
    const modules = process.env["WRITERS"];
    const byNode =
      modules === undefined ? [] : written(folder, "node", process.execPath, [script("write.mjs"), modules], each);
    const plain = [...byPython, ...byNode];
    const wanted = count - plain.length;
    if (find("LibreOffice") === undefined || wanted <= 0) return plain.slice(0, count);
    const sources = plain.length > 0 ? plain : [{ name: "plain", bytes: workbookFile(plainBook) }];
    const again = Array.from({ length: wanted }, (_, i) => sources[i % sources.length] as Foreign);
    const saved: Uint8Array[] = [];
    for (let from = 0; from < wanted; from += atOnce)
      saved.push(...(await resaved(again.slice(from, from + atOnce).map(({ bytes }, i) => ({ name: `${i}`, bytes })))));
    return [...plain, ...saved.map((bytes, i) => ({ name: `libreoffice ${again[i]?.name}`, bytes }))];
  });
}

/** LibreOffice gives up on longer lists of files. */
const atOnce = 40;

const plainBook: Book = {
  sheets: ["Data", "It's, new"].map((name) => ({
    name,
    isHidden: false,
    isProtected: false,
    cells: Array.from({ length: 20 }, (_, row) => [
      { row, column: 0, value: `Line ${row}` },
      { row, column: 1, value: row * 1.5 },
      { row, column: 2, value: row * 3, formula: `=B${row + 1}*2` },
    ]).flat(),
  })),
  names: [{ name: "Rate", formula: "=Data!$B$2" }],
  tables: [],
  links: [],
  people: [],
};

/** None if the program or its libraries aren't on this machine. */
function written(
  folder: string,
  kind: string,
  program: string,
  parameters: readonly string[],
  count: number,
): readonly Foreign[] {
  const into = join(folder, kind);
  mkdirSync(into);
  const { status } = spawnSync(program, [...parameters, into, String(count), String(small)], { stdio: "ignore" });
  if (status !== 0) return [];
  return readdirSync(into)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(into, name)) }));
}
