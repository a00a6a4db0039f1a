/** Reads a block that was pasted from a sheet or a mail: rows of a label and amounts by year. Nothing is dropped without a note. */
import type { TableRow } from "../../../exports/table";
import type { Language } from "../../../language/languages";
import { writtenAmount } from "../../../language/writtenAmount";
import { yearsAllowed } from "../../../workbook/inputs/limits";
import { wrongRate, wrongUsers } from "../entry";
import type { LineKind } from "../../../workbook/lines";
import { doubtOf } from "../typed";
import { amountsIn, type Ambiguous, type BlockCell, type AmountSetting, type Unread } from "./amounts";
import { separated, type NotSeparated } from "./separated";
import { meaningsOf, settingMeant, type Setting } from "./vocabulary";
import { yearsIn, type YearColumns } from "./years";

export interface BlockLine {
  /** The line of the text, from 1. */
  readonly row: number;
  readonly label: string;
  readonly amounts: readonly BlockCell[];
  /** What the block says it is; a sum of other lines is left out unless the reader decides otherwise. */
  readonly kind: LineKind | "sum" | undefined;
}

/** What the reader should know of the reading. */
export type Note =
  | { readonly is: Unread; readonly row: number; readonly text: string }
  | { readonly is: "noAmounts"; readonly row: number; readonly text: string }
  | { readonly is: "column" | "sumColumn"; readonly text: string }
  | { readonly is: "beyond"; readonly row: number; readonly text: string }
  | { readonly is: "yearZero"; readonly text: string }
  | { readonly is: "noYears" }
  | { readonly is: Setting; readonly row: number; readonly text: string }
  | { readonly is: "decimal"; readonly text: string; readonly value: number; readonly by: string };

export interface PastedBlock {
  readonly lines: readonly BlockLine[];
  readonly notes: readonly Note[];
  /** Years after year 0. */
  readonly years: number;
  readonly firstYear?: number;
  /** As it is written in its row, if the block has one. */
  readonly settings: Readonly<Partial<Record<Setting, string>>>;
}

export type BlockRead = PastedBlock | { readonly refused: NotSeparated | "noLines" } | { readonly asks: Ambiguous };

export type BlockSettings = AmountSetting & {
  /** The kind of a line of the catalogue. */
  readonly kindOf: (label: string) => LineKind | undefined;
};

export function readBlock(text: string, settings: BlockSettings): BlockRead {
  const rows = separated(text);
  if (typeof rows === "string") return { refused: rows };
  const years = yearColumnsOf(rows);
  const columns = [...years.byColumn.keys()];
  const first = Math.min(...columns);
  const below = rows.filter((row) => row !== years.header);
  const isData = ({ cells }: TableRow) => columns.some((column) => (cells[column] ?? "") !== "");
  const found = settingRows(below.filter(isData), columns, first, settings.language);
  const data = below.filter((row) => isData(row) && !found.some((each) => each.row === row));
  if (columns.length === 0 || data.length === 0) return { refused: "noLines" };
  const read = amountsIn(
    columns.map((column) => data.map(({ cells }) => cells[column] ?? "")),
    settings,
  );
  if ("asks" in read) return read;
  const last = Math.max(...years.byColumn.values());
  const amountsOf = (at: number): readonly BlockCell[] =>
    Array.from({ length: Math.min(last, yearsAllowed.to) + 1 }, (_, year) => {
      const column = columns.findIndex((each) => years.byColumn.get(each) === year);
      return column < 0 ? undefined : read.columns[column]?.[at];
    });
  const labelled = withHeadings(
    below.filter((row) => !found.some((each) => each.row === row)),
    first,
    isData,
  );
  const lines = data.map((row, at) => ({ row: row.row, amounts: amountsOf(at), ...labelled.lines.get(row) }));
  const isSigned = lines.some(({ amounts }) => signOf(amounts) === "minus");
  return {
    lines: lines.map(({ row, amounts, label = "", heading, isSum = false }): BlockLine => {
      const sign = isSigned ? signOf(amounts) : undefined;
      const kind = isSum ? "sum" : (heading ?? settings.kindOf(label) ?? (sign && kindBySign[sign]));
      return { row, label, amounts, kind };
    }),
    notes: [
      ...yearNotes(years),
      ...labelled.notes,
      ...found.map(({ is, row, text }): Note => ({ is, row: row.row, text })),
      ...(read.decided ? [{ is: "decimal", ...read.decided } as const] : []),
      ...columnNotes(rows, years, first),
      ...lines.flatMap(({ row, amounts }) => amounts.flatMap((cell) => unreadNote(row, cell))),
      ...beyondNotes(data, years),
    ],
    years: Math.max(yearsAllowed.from, Math.min(last, yearsAllowed.to)),
    ...(years.firstYear !== undefined && { firstYear: years.firstYear }),
    settings: Object.fromEntries(found.map(({ is, text }) => [is, text])),
  };
}

/** Rows of the discount rate or of the users: one number, or the same one in every year. */
function settingRows(data: readonly TableRow[], columns: readonly number[], first: number, language: Language) {
  return data.flatMap((row) => {
    const label =
      row.cells
        .slice(0, first)
        .filter((cell) => cell !== "")
        .at(-1) ?? "";
    const is = settingMeant(label);
    const [text, another] = new Set(columns.map((column) => row.cells[column] ?? "").filter((cell) => cell !== ""));
    if (is === undefined || text === undefined || another !== undefined) return [];
    const typed = { text, language };
    const isRead = is === "rate" ? !wrongRate(typed) : !wrongUsers(typed);
    return isRead || doubtOf(typed, is) ? [{ is, row, text }] : [];
  });
}

const isAmount = (cell: string): boolean => writtenAmount(cell) !== undefined;

/** By the row of years, or else all columns with amounts, from year 0 on. */
function yearColumnsOf(rows: readonly TableRow[]): YearColumns {
  const header = rows.findIndex(({ cells }) => cells.filter((cell) => cell !== "").length > 1);
  const found = header < 0 ? undefined : yearsIn(rows[header] ?? { row: 0, cells: [] });
  if (found) return found;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some(({ cells }) => isAmount(cells[column] ?? "")),
  );
  return { byColumn: new Map(columns.map((column, year) => [column, year])) };
}

interface Labelled {
  readonly label: string;
  readonly heading: LineKind | undefined;
  readonly isSum: boolean;
}

/** The labels, and the heading above each row: a text alone that says what the rows below it are, or such a word beside the label. */
function withHeadings(rows: readonly TableRow[], first: number, isData: (row: TableRow) => boolean) {
  const lines = new Map<TableRow, Labelled>();
  const notes: Note[] = [];
  let heading: LineKind | undefined;
  for (const row of rows) {
    const texts = row.cells.slice(0, first).filter((cell) => cell !== "");
    const said = texts.slice(0, isData(row) ? -1 : undefined).map(kindSaid);
    heading = said.find((kind) => kind !== undefined) ?? heading;
    const label = texts.at(-1) ?? "";
    if (isData(row)) {
      const meanings = meaningsOf(label);
      lines.set(row, { label, heading, isSum: meanings.has("sum") || meanings.has("net") });
    } else if (!said.some((kind) => kind !== undefined)) {
      notes.push({ is: "noAmounts", row: row.row, text: row.cells.filter((cell) => cell !== "").join(" ") });
    }
  }
  return { lines, notes };
}

function kindSaid(text: string): LineKind | undefined {
  const meanings = meaningsOf(text);
  if (meanings.has("costs") === meanings.has("benefits")) return undefined;
  return meanings.has("costs") ? "costs" : "benefits";
}

const kindBySign = { minus: "costs", plus: "benefits" } as const;

/** Undefined if there are amounts of both signs, or none. */
function signOf(amounts: readonly BlockCell[]): "plus" | "minus" | undefined {
  const numbers = amounts.filter((cell) => typeof cell === "number" && cell !== 0) as readonly number[];
  if (numbers.length === 0) return undefined;
  if (numbers.every((value) => value > 0)) return "plus";
  return numbers.every((value) => value < 0) ? "minus" : undefined;
}

function yearNotes({ header, firstYear }: YearColumns): readonly Note[] {
  if (!header) return [{ is: "noYears" }];
  return firstYear === undefined ? [] : [{ is: "yearZero", text: String(firstYear) }];
}

/** Columns beside the years that hold something. */
function columnNotes(rows: readonly TableRow[], { byColumn, header }: YearColumns, first: number): readonly Note[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => column).flatMap((column): readonly Note[] => {
    if (column < first || byColumn.has(column)) return [];
    const texts = rows.map(({ cells }) => cells[column] ?? "").filter((cell) => cell !== "");
    const title = header?.cells[column] ?? "";
    const text = title === "" ? (texts[0] ?? "") : title;
    if (texts.length === 0) return [];
    return [{ is: meaningsOf(title).has("sum") ? "sumColumn" : "column", text }];
  });
}

const unreadNote = (row: number, cell: BlockCell): readonly Note[] =>
  typeof cell === "object" ? [{ is: cell.why, row, text: cell.text }] : [];

/** More years than a model has. */
const beyondNotes = (data: readonly TableRow[], { byColumn }: YearColumns): readonly Note[] =>
  data.flatMap(({ row, cells }) =>
    [...byColumn].flatMap(([column, year]): readonly Note[] => {
      const text = cells[column] ?? "";
      return year > yearsAllowed.to && text !== "" ? [{ is: "beyond", row, text }] : [];
    }),
  );
