import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync, strToU8, unzipSync, strFromU8 } from "fflate";
import { workbookFile } from "../../test/tools/workbookFile";
import { median } from "../measure";
import { installPeers } from "../peers/install";
import { ratio, table } from "../print";

const rounds = 3;

/** Times how this code and exceljs read large sheets, each in its own process. */
export function reading(): Promise<string> {
  if (!installPeers()) throw new Error("Without the peers there is nothing to measure against.");
  const folder = mkdtempSync(join(tmpdir(), "reading-"));
  try {
    const rows = [50_000, 200_000].map((lines) => {
      const file = join(folder, `${lines}.xlsx`);
      writeFileSync(file, sheetOf(lines));
      const runs = Array.from({ length: rounds }, () => ({ ours: read("ours", file), exceljs: read("exceljs", file) }));
      const cells = `${(lines / 100_000).toFixed(1)} million cells`;
      return [
        cells,
        `${(median(runs.map(({ ours }) => ours.ms)) / 1000).toFixed(1)} s`,
        ratio(median(runs.map(({ ours, exceljs }) => ours.ms / exceljs.ms))),
        `${Math.round(median(runs.map(({ ours }) => ours.kib)) / 1024)} MiB`,
        ratio(median(runs.map(({ ours, exceljs }) => ours.kib / exceljs.kib))),
      ];
    });
    const headings = ["", "time", "of exceljs's", "largest memory", "of exceljs's"];
    return Promise.resolve(`## A large sheet read\n\n${table(headings, rows)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Run {
  readonly ms: number;
  readonly kib: number;
}

function read(reader: string, file: string): Run {
  const script = fileURLToPath(new URL("readOnce.ts", import.meta.url));
  const { stdout } = spawnSync(process.execPath, [...process.execArgv, script, reader, file], { encoding: "utf8" });
  return JSON.parse(stdout) as Run;
}

/** Each row has ten cells: a text, a formula and numbers. */
function sheetOf(lines: number): Uint8Array {
  const cell = (row: number, column: number): string => {
    const at = `${"ABCDEFGHIJ"[column]}${row}`;
    if (column === 0) return `<c r="${at}" t="str"><v>Line ${row % 1000}</v></c>`;
    if (column === 1) return `<c r="${at}"><f>C${row}*2</f><v>${row}</v></c>`;
    return `<c r="${at}"><v>${((row * column * 1.37) % 1000).toFixed(3)}</v></c>`;
  };
  const data = Array.from({ length: lines }, (_, i) => {
    const cells = Array.from({ length: 10 }, (_, column) => cell(i + 1, column));
    return `<row r="${i + 1}">${cells.join("")}</row>`;
  });
  const sheet = { name: "Data", isHidden: false, isProtected: false, cells: [] };
  const parts = unzipSync(workbookFile({ sheets: [sheet], names: [], tables: [], links: [], people: [] }));
  const path = "xl/worksheets/sheet1.xml";
  const empty = strFromU8(parts[path] ?? new Uint8Array());
  return zipSync({
    ...parts,
    [path]: strToU8(empty.replace("<sheetData></sheetData>", `<sheetData>${data.join("")}</sheetData>`)),
  });
}
