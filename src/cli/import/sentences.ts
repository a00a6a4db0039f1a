/** What is said of an export that isn't read: one sentence that says what to do, with the option that does it. */
import type { OtherKind } from "../../exports/file/kind";
import type { Counted, Refusal, Shown } from "../../exports/refusal";
import { mostKeptRows } from "../../exports/keptRows";
import type { Field, TableKind } from "../../exports/tables";
import { shown, shownAll } from "../../workbook/inputs/field";
import { reasons } from "../share";

const kinds: Readonly<Record<OtherKind, string>> = {
  xlsx: "is an .xlsx workbook: save its sheet as CSV UTF-8, and import that",
  xlsb: "is a binary workbook (.xlsb): save its sheet as CSV UTF-8, and import that",
  ods: "is an OpenDocument spreadsheet: save its sheet as CSV UTF-8, and import that",
  zip: "is a zip file: unpack it, and import the files in it",
  xls: "is an old .xls workbook, or one with a password: save its sheet as CSV UTF-8, and import that",
  html: "is a web page, whatever its name ends in, as some reports named .xls are: export it as CSV, or open it in Excel and save it as CSV UTF-8",
  spreadsheetXml: "is an XML spreadsheet of Excel 2003: open it in Excel and save it as CSV UTF-8",
  xml: "is XML: export it as CSV",
  json: "is JSON: export it as CSV",
  pdf: "is a PDF, in which no table can be read: export the report as CSV",
  gzip: "is a .gz file: unpack it, and import the file in it",
  parquet: "is a Parquet file: export it as CSV",
  rtf: "is a document of rich text: export the table as CSV",
  binary: "isn't a text: export the table as CSV",
};

const fieldNames: Readonly<Partial<Record<Field, string>>> = {
  outcome: "what became of a deal (a stage, a status, or flags for won and closed)",
  amount: "the amount",
  opened: "the day on which a row begins",
  source: "the source",
  deal: "the deal's id",
  stage: "the stage",
  entered: "the time at which a stage was entered",
  channel: "the channel or campaign",
  time: "the time",
  customer: "the customer",
  day: "the day",
  score: "the score",
  resolved: "the time of resolution",
};

const tableNames: Readonly<Record<TableKind, string>> = {
  deals: "deals",
  leads: "leads",
  stages: "stage history",
  touches: "touches",
  orders: "orders",
  scores: "scores",
  cases: "cases",
};

/** What --from and --to go by. */
const periodNames: Readonly<Record<Exclude<TableKind, "touches">, string>> = {
  deals: "closing",
  leads: "creation",
  stages: "entry",
  orders: "the order",
  scores: "the answer",
  cases: "opening",
};

const cellAt = ({ line, column, text }: Shown): string => `${place(line)}${shown(text)} in the column ${shown(column)}`;
const place = (line: number): string => (line > 0 ? `line ${line}: ` : "");
const counts = (words: readonly Counted[]): string => {
  const most = 12;
  const more = words.length > most ? ` and ${words.length - most} more` : "";
  return words
    .slice(0, most)
    .map(({ word, count }) => `${shown(word)} (${count})`)
    .join(", ")
    .concat(more);
};
const rowsOf = (count: number): string => (count === 1 ? "1 row" : `${count} rows`);
const allRows = (count: number): string => (count === 1 ? "its only row is" : `all ${count} rows are`);

const signNames: Readonly<Record<string, string>> = { "\t": "tab", ",": "comma", ";": "semicolon", "|": "bar" };

/** The name of a sign that separates cells. */
export const signName = (sign: string): string => signNames[sign] ?? shown(sign);

/** One line that ends with a full stop. */
export const sentence = (refusal: Refusal): string => `${shownName(refusal.file)}${about(refusal)}.`;

/** A name of a file may contain line breaks. */
const shownName = (name: string): string => (/^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(name) ? name : shown(name));

function about(it: Refusal): string {
  switch (it.is) {
    case "kind":
      return ` ${kinds[it.kind]}`;
    case "workbook":
      return ` ${reasons[it.why].replace(/\.$/, "")}`;
    case "from1904":
      return " counts its days from 1904: save its sheet as CSV UTF-8, and import that";
    case "noTable":
      return " has no sheet with a header and rows: export the table again";
    case "severalSheets":
      return ` has several sheets with rows, ${shownAll(it.sheets)}: save the one that is meant as CSV UTF-8`;
    case "empty":
      return " is empty: export the table again";
    case "noRows":
      return " has a header and no rows: export it again without a filter";
    case "undecidedEncoding":
      return " has letters in an encoding that its bytes don't tell: name it with --encoding, such as utf-8, windows-1254 (Turkish), windows-1252 (western) or windows-1256 (Persian)";
    case "unknownEncoding":
      return `: --encoding ${shown(it.encoding)} is not known; there are utf-8, utf-16le, windows-1252, windows-1254, windows-1256 and others`;
    case "bytes":
      return `: line ${it.line} has bytes that are no text in ${it.encoding}: name another with --encoding`;
    case "openQuote":
      return `: line ${it.line} has a cell that starts with a quote and doesn't end with one: export the file again, it may be cut off`;
    case "strayQuote":
      return `: line ${it.line} has a quote inside a quoted cell: write it twice, ""`;
    case "delimiter":
      return `: line ${it.line}: ${it.signs.map(signName).join(" or ")} may separate the cells: put a line such as sep=; before it`;
    case "noHeader":
      return `: line ${it.line} begins with ${shown(it.text)}, and no line holds names of columns: export it with its header`;
    case "width":
      return `: ${rowsOf(it.count)} of ${it.rows}, the first in line ${it.line}, have more or fewer cells than the header: put cells that hold the separator in quotes, or export it with another separator`;
    case "unknownColumns":
      return ` has no column that is known, only ${shownAll(it.headers)}: name the columns in a file and give it with --map`;
    case "unknownTable":
      return " can be several tables: say in a file which columns it has, and give it with --map";
    case "severalVendors":
      return ` can be an export of several CRMs: add --crm ${it.vendors.join(" or --crm ")}`;
    case "missing":
      return `: ${fieldNames[it.field] ?? it.field} is missing among the columns of ${tableNames[it.table]} (${shownAll(it.headers)}): name the column with --map, or export it with that column${it.field === "amount" ? '; "amount": null in the map gives counts only' : ""}`;
    case "twoColumns":
      return ` has several columns for ${fieldNames[it.field] ?? it.field}: ${shownAll(it.columns)}: leave all but one out of the export, or name one with --map`;
    case "notInFile":
      return ` has no column ${shown(it.column)}, which --map names: it has ${shownAll(it.headers)}`;
    case "decimal":
      return `: ${cellAt(it.cell)} can be two numbers: add --decimal . if it is ${it.dot}, or --decimal , if it is ${it.comma}`;
    case "wrongDecimal":
      return `: ${cellAt(it.cell)} is no number with --decimal ${it.decimal}: leave it out, or name the other sign`;
    case "contraryDecimals":
      return `: ${cellAt(it.dot)} and ${cellAt(it.comma)} have different decimal signs: name that of the others with --decimal, and those cells are left out`;
    case "notAmounts":
      return `: ${it.count} of ${it.of} cells are no amounts, such as ${cellAt(it.cell)}: name another column with --map`;
    case "notDates":
      return `: ${it.count} of ${it.of} cells can't be read as dates, such as ${cellAt(it.cell)}: name the order with --dates, or another column with --map`;
    case "oddYears":
      return `: ${it.count} of ${it.of} dates lie before 1990 or more than five years ahead, such as ${cellAt(it.cell)}: the calendar isn't one that is known, or the column isn't the right one; name another with --map`;
    case "tooManyKeys":
      return ": more different ids than there is memory for: import fewer days with --from and --to";
    case "tooManyRows":
      return ` has ${it.rows} rows that count, and --rows writes at most ${mostKeptRows}: choose fewer days with --from and --to`;
    case "noPeriod":
      return it.table === "touches"
        ? ": --from and --to go by the days of the deals: import it together with the deals, or leave them out"
        : ` has no column with the day of ${periodNames[it.table]}, by which --from and --to go: name the column with --map, or leave them out`;
    case "notFlags":
      return `: ${shown(it.cell.text)} in the column ${shown(it.cell.column)} (${rowsOf(it.count)} of ${it.of}) is no yes or no: name another column with --map`;
    case "dates":
      return `: ${cellAt(it.cell)} can be ${it.readings.map(({ day }) => day).join(" or ")}: add ${it.readings.map(({ order, day }) => `--dates ${order} for ${day}`).join(", ")}`;
    case "currencies":
      return ` has amounts in several currencies, ${counts(it.found)}: choose one with --currency, and give the worth of the others with --rates, or they are left out`;
    case "otherCurrency":
      return ` has no amount in ${it.currency}, only in ${counts(it.found)}: name that with --currency, or give --rates`;
    case "noRate":
      return `: ${shown(it.currency)} (${rowsOf(it.count)}) is a currency for which --rates has no rate: add it to the file of rates`;
    case "noOutcome":
      return ` has nothing won and nothing lost in the column ${shown(it.column)}, only ${counts(it.words)}: say which words mean won and lost in "outcomes" of the file for --map`;
    case "unclearOutcome":
      return `: ${counts(it.words)} in the column ${shown(it.column)} may be won or lost: say which in "outcomes" of the file for --map`;
    case "question":
      if (it.kind !== undefined)
        return `: answers of the survey ${shown(it.kind)} in the column ${shown(it.column)} don't say which question they answer: add "question": "nps" (likely to recommend, 0 to 10), "csat" (satisfied) or "ces" (easy) to "scores" in the file for --map, or import them apart`;
      return `: the column ${shown(it.column)} doesn't say which question it answers: add "question": "nps" (likely to recommend, 0 to 10), "csat" (satisfied) or "ces" (easy) to "scores" in the file for --map`;
    case "scale":
      return `: answers in the column ${shown(it.column)} go up to ${it.highest}, and those of ${it.question} to ${it.max}: ${it.question === "nps" ? 'name another "question"' : 'give the highest answer as "scaleMax"'} in "scores" of the file for --map`;
    case "manyWords":
      return `: the column ${shown(it.column)} has more than ${it.count} different words, which are no stages: name another column with --map`;
    case "nothingUsed":
      return `: ${allRows(it.rows)} left out: export rows that are whole, not deleted and no totals`;
    case "duplicates":
      return `: the id ${shown(it.id)} is there more than once with different cells${it.lines.length > 0 ? `, in lines ${it.lines.join(" and ")}` : ""}, and no date tells which is the latest: leave the others out, or export the day of the last change`;
    case "twoFiles":
      return ` holds the same table as another file: join them into one`;
    case "noKey":
      return ' has no column with the ids of deals, so what became of its rows isn\'t known: name it as "deal" of "leads" in the file for --map, or import the file without deals';
    case "noJoin":
      return ` refers to deals that no other file has: import it together with the deals, which need their ids`;
    case "valuesDiffer":
      return ` has one deal with different values: import it together with the deals, or make them equal`;
    case "noDays":
      return " has no days, so there is nothing before and after a go-live: export it with the column of its days";
    case "oneSide":
      return `: all its days, from ${it.from} to ${it.to}, are on one side of the go-live: give another day after --golive, or export more`;
    case "emptySide":
      return `: nothing is counted from ${it.from} to ${it.to}, which would be compared with as long a time: give another day after --golive, or export more`;
    case "wrongPeriod":
      return `: no row lies between --from and --to`;
  }
}
