/** Splits a pasted block into rows of cells. Where the separator isn't certain, it is refused rather than guessed. */
import type { TableRow } from "../../../exports/table";
import { writtenAmount } from "../../../language/writtenAmount";
import { latinDigits } from "../../../language/latinDigits";

export type NotSeparated = "nothing" | "commas" | "spaces";

export function separated(text: string): readonly TableRow[] | NotSeparated {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line, i) => ({ row: i + 1, line }))
    .filter(({ line }) => line.trim() !== "");
  if (lines.length === 0) return "nothing";
  const has = (sign: RegExp) => lines.some(({ line }) => sign.test(line));
  const split = (by: (line: string) => readonly string[]) =>
    lines.map(({ row, line }) => ({ row, cells: by(line).map((cell) => cell.trim()) }));
  if (has(/\t/)) return split((line) => quoted(line, "\t"));
  if (has(/;|؛/)) return split((line) => quoted(line.replaceAll("؛", ";"), ";"));
  if (has(/\|/))
    return split((line) => line.replace(/^\s*\||\|\s*$/g, "").split("|")).filter(({ cells }) => !isRule(cells));
  if (has(/\S\s{2,}\S/)) return split((line) => line.trim().split(/\s{2,}/));
  if (has(/[,،]/)) return byComma(split);
  return bySpace(split);
}

type Split = (by: (line: string) => readonly string[]) => readonly TableRow[];

/** The line below the heading of a table that is written with | and -. */
const isRule = (cells: readonly string[]): boolean => cells.every((cell) => /^:?-*:?$/.test(cell));

/** Quotes keep a separator inside a cell, as programs write it. */
function quoted(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let rest = line;
  for (;;) {
    const inQuotes = /^\s*"((?:[^"]|"")*)"\s*/.exec(rest);
    const isWhole = inQuotes && [separator, undefined].includes(rest[inQuotes[0].length]);
    const end = isWhole ? inQuotes[0].length : rest.indexOf(separator);
    cells.push(isWhole ? (inQuotes[1] ?? "").replaceAll('""', '"') : end < 0 ? rest : rest.slice(0, end));
    if (end < 0 || end >= rest.length) return cells;
    rest = rest.slice(end + 1);
  }
}

/** "1,234" is one number or two cells: a comma separates where a space follows it, or where a row of years counts the cells. */
function byComma(split: Split): readonly TableRow[] | NotSeparated {
  const spaced = split((line) => line.split(/[,،]\s+/));
  if (spaced.some(({ cells }) => cells.length > 1)) return spaced;
  const rows = split((line) => quoted(line.replaceAll("،", ","), ","));
  return isCounted(rows) || !rows.some(({ cells }) => mayBeGrouped(cells)) ? rows : "commas";
}

/** A label, and after it the numbers. "1 000" is one number or two cells. */
function bySpace(split: Split): readonly TableRow[] | NotSeparated {
  const rows = split((line) => {
    const words = line.trim().split(/\s+/);
    const last = words.map((word) => writtenAmount(word) === undefined).lastIndexOf(true);
    return [words.slice(0, last + 1).join(" "), ...words.slice(last + 1)];
  });
  return isCounted(rows) || !rows.some(({ cells }) => mayBeGrouped(cells)) ? rows : "spaces";
}

const mayBeGrouped = (cells: readonly string[]): boolean =>
  cells.some(
    (cell, i) => /^\d{3}(?!\d)/.test(latinDigits(cell)) && /(?<!\d)\d{1,3}$/.test(latinDigits(cells[i - 1] ?? "")),
  );

/** True if the first row has years in it, and every other has as many cells. */
function isCounted([header, ...rows]: readonly TableRow[]): boolean {
  const years = header?.cells.filter((cell) => /^\d{4}$/.test(latinDigits(cell))).length ?? 0;
  return years > 1 && rows.every(({ cells }) => cells.length === 1 || cells.length === header?.cells.length);
}
