/** Reads figures from a file: JSON with all of them, or a table with lines of cost and benefit. */
import { decimalSigns, type DecimalSign } from "../language/separators";
import { decode, type NotText } from "../hosts/csv/encoding";
import { readTable, type NotTable } from "../hosts/csv/table";
import type { Template } from "../workbook";
import type { Figures } from "../workbook/figures";
import { codesOf, figuresOfRows, readFigures, refusal } from "../workbook/inputs";
import { readJson } from "./json";
import { english, type Reader } from "./reader";

export const isTable = (path: string): boolean => /\.(csv|tsv|tab)$/i.test(path);

export interface FiguresSetting {
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

export function figuresIn(
  path: string,
  bytes: Uint8Array,
  reading: FiguresSetting,
  reader: Reader = english,
): FromFile {
  const { say, words } = reader;
  const { figures: says } = words.commandLine;
  // The settings beside a table are options, so what is wrong with them isn't the file's.
  const settings = isTable(path) ? readFigures(reading.frame, reading.template, faultWords(reader)) : undefined;
  if (settings && "wrong" in settings) return settings;
  if (bytes.length > largestFile) return { wrong: say(says.tooLarge, { file: path }) };
  const decoded = decode(bytes, reading.encoding);
  if ("refused" in decoded) return { wrong: notText(path, decoded, reading.encoding, reader) };
  const { text, encoding, isGuess } = decoded;
  const read = settings
    ? fromTable({ path, text, settings: settings.figures }, reading, reader)
    : fromJson(path, text, reading.template, reader);
  if ("wrong" in read) return read;
  return { figures: read.figures, notes: isGuess ? [say(says.guessed, { file: path, encoding })] : [] };
}

type Checked = ReturnType<typeof readFigures>;

const faultWords = ({ language, words: { figureFaults } }: Reader) => ({ language, figureFaults });

/** What is wrong with figures, after the name of their file. */
const placed = (path: string, checked: Checked, { say, words }: Reader): Checked =>
  "wrong" in checked ? { wrong: say(words.commandLine.files.about, { file: path, says: checked.wrong }) } : checked;

function fromJson(path: string, text: string, template: Template, reader: Reader): Checked {
  const { say, words } = reader;
  const { figures: says } = words.commandLine;
  if (text.trim() === "") return { wrong: say(says.empty, { file: path }) };
  const read = readJson(text, reader);
  if ("json" in read) return placed(path, readFigures(read.json, template, faultWords(reader)), reader);
  const isJson = /^\s*[{[]/.test(text);
  return {
    wrong: say(isJson ? says.notJson : says.notJsonOrTable, { file: path, row: read.row, says: read.wrong }),
  };
}

interface TableText {
  readonly path: string;
  readonly text: string;
  readonly settings: Figures;
}

function fromTable(
  { path, text, settings: { years, currency } }: TableText,
  { template, frame, decimal }: FiguresSetting,
  reader: Reader,
): Checked {
  const table = readTable(text);
  if ("refused" in table) return { wrong: notTable(path, table, reader) };
  try {
    const lines = figuresOfRows(table, { years, currency, decimal });
    const currencies = codesOf(lines.costs);
    const more = template === "full" && currencies.length > 0 ? { currencies } : {};
    return placed(path, readFigures({ ...frame, ...lines, ...more }, template, faultWords(reader)), reader);
  } catch (error) {
    return placed(path, refusal(error, faultWords(reader)), reader);
  }
}

function notText(path: string, fault: NotText, named: string | undefined, { say, shown, words }: Reader): string {
  const { figures: says } = words.commandLine;
  return say(says[fault.refused], {
    file: path,
    save: say(says.save),
    ...("row" in fault && { row: fault.row }),
    encoding: fault.refused === "unknownEncoding" ? shown(named) : "encoding" in fault ? fault.encoding : "",
  });
}

function notTable(path: string, fault: NotTable, { say, shown, or, words }: Reader): string {
  const { figures: says } = words.commandLine;
  const signName = (sign: string): string => (sign === "\t" ? says.tab : shown(sign));
  return say(fault.refused === "empty" ? says.emptyTable : says[fault.refused], {
    file: path,
    ...("row" in fault && { row: fault.row }),
    ...("signs" in fault && { signs: or(fault.signs.map(signName)) }),
    ...("cells" in fault && { cells: fault.cells, header: fault.header, sign: signName(fault.delimiter) }),
  });
}
