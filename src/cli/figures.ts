/** Reads figures from a file: JSON with all of them, or a table with lines of cost and benefit. */
import { decimalSigns, type DecimalSign } from "../language/separators";
import { decode, type NotText } from "../hosts/csv/encoding";
import { readTable, type NotTable } from "../hosts/csv/table";
import type { Template } from "../workbook";
import type { Figures } from "../workbook/figures";
import { codesOf, figuresOfRows, readFigures, refusal } from "../workbook/inputs";
import { shown } from "../workbook/inputs/field";
import { readJson } from "./json";

export const isTable = (path: string): boolean => /\.(csv|tsv|tab)$/i.test(path);

export interface Reading {
  readonly template: Template;
  /** The settings that a table of lines lacks: years, currency and others. */
  readonly frame: object;
  readonly encoding?: string | undefined;
  readonly decimal?: DecimalSign | undefined;
}

export type FromFile =
  | { readonly figures: Figures; /** What the user should know of the reading. */ readonly notes: readonly string[] }
  | { readonly wrong: string };

/** A file of figures has a few kilobytes; what is larger is another file. */
export const largestFile = 10_000_000;

export const isDecimalSign = (sign: string): sign is DecimalSign => decimalSigns.some((each) => each === sign);

export function figuresIn(path: string, bytes: Uint8Array, reading: Reading): FromFile {
  // The settings beside a table are options, so what is wrong with them isn't the file's.
  const settings = isTable(path) ? readFigures(reading.frame, reading.template) : undefined;
  if (settings && "wrong" in settings) return settings;
  if (bytes.length > largestFile) return { wrong: `${path} is larger than 10 MB, which no file of figures is.` };
  const decoded = decode(bytes, reading.encoding);
  if ("refused" in decoded) return { wrong: `${path}${notText(decoded, reading.encoding)}` };
  const { text, encoding, isGuess } = decoded;
  const read = settings ? fromTable(text, settings.figures, reading) : fromJson(text, reading.template);
  if ("wrong" in read) return { wrong: `${path}${read.wrong}` };
  return { figures: read.figures, notes: isGuess ? [`${path} is read as ${encoding}; --encoding names another.`] : [] };
}

type Checked = ReturnType<typeof readFigures>;
const placed = (checked: Checked): Checked => ("wrong" in checked ? { wrong: `: ${checked.wrong}` } : checked);

function fromJson(text: string, template: Template): Checked {
  if (text.trim() === "") return { wrong: " is empty." };
  const read = readJson(text);
  if ("json" in read) return placed(readFigures(read.json, template));
  const hint = /^\s*[{[]/.test(text) ? "" : " A table of lines is a file that ends in .csv.";
  return { wrong: ` is not JSON: Row ${read.row}: ${read.wrong}.${hint}` };
}

function fromTable(text: string, { years, currency }: Figures, { template, frame, decimal }: Reading): Checked {
  const table = readTable(text);
  if ("refused" in table) return { wrong: notTable(table) };
  try {
    const lines = figuresOfRows(table, { years, currency, decimal });
    const currencies = codesOf(lines.costs);
    const more = template === "full" && currencies.length > 0 ? { currencies } : {};
    return placed(readFigures({ ...frame, ...lines, ...more }, template));
  } catch (error) {
    return placed(refusal(error));
  }
}

const saveAsUtf8 =
  "save it as CSV UTF-8, or name its encoding: --encoding utf-8, windows-1254 (Turkish), -1252 (western) or -1256 (Persian)";

function notText(fault: NotText, named: string | undefined): string {
  switch (fault.refused) {
    case "workbook":
      return " is a workbook or a zip file, not text: save its sheet as CSV UTF-8.";
    case "unknownEncoding":
      return `: --encoding ${shown(named)} is not known; there are utf-8, utf-16le, windows-1252, windows-1254, windows-1256 and others.`;
    case "undecided":
      return ` has letters in an encoding that its bytes don't tell: ${saveAsUtf8}.`;
    case "bytes":
      return `: Row ${fault.row} has bytes that are no text in ${fault.encoding}: ${saveAsUtf8}.`;
    case "control":
      return `: Row ${fault.row} has a character that no text has, read as ${fault.encoding}: ${saveAsUtf8}.`;
    case "lostLetter":
      return `: Row ${fault.row} has a letter (U+FFFD) that was lost when the file was saved: type it again.`;
  }
}

const signNames: Readonly<Record<string, string>> = { "\t": "tab" };
const signName = (sign: string): string => signNames[sign] ?? shown(sign);

function notTable(fault: NotTable): string {
  switch (fault.refused) {
    case "empty":
      return " is empty: a table has a header, and a row for each line of cost or benefit.";
    case "noRows":
      return `: Row ${fault.row} is a header, and no row follows it.`;
    case "delimiter":
      return `: Row ${fault.row}: ${fault.signs.map(signName).join(" or ")} may separate the cells. Put a line such as sep=; before it.`;
    case "openQuote":
      return `: Row ${fault.row} has a cell that starts with a quote and doesn't end with one.`;
    case "strayQuote":
      return `: Row ${fault.row} has a quote inside a quoted cell: write it twice, "".`;
    case "tooLong":
      return `: Row ${fault.row} has ${fault.cells} cells, the header ${fault.header}: put a cell with a ${signName(fault.delimiter)} in it in quotes, such as "12,340".`;
    case "tooShort":
      return `: Row ${fault.row} has ${fault.cells} cells, the header ${fault.header}: put a ${signName(fault.delimiter)} for each blank cell, at its end too.`;
  }
}
