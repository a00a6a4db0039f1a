/**
 * The sheet that says what each prepared cell was. A line tells people the cell, what it was and what it is now. Restore
 * reads from it the kind of thing, what was written, and live formulas for its place and its references.
 */
import { type Language, directionOf } from "../language/languages";
import { freeName } from "../grid/sheetName";
import { textHeight } from "../grid/textHeight";
import type { Matrix } from "../grid/value";
import type { Plan, PlanCell, PlanSheet } from "../grid/plan";
import type { Book, BookCell, Size } from "../grid/book";
import { lookup, type Lookup } from "../formula/lookup";
import { alive, live } from "../formula/references";
import type { SharingWords } from "./words";

/** The kind of thing that was changed. */
export type NoteKind = "cell" | "array" | "name" | "column" | "total" | "condition" | "validation";

/** The new content: a formula with its "=", or values. */
export type Written = string | Matrix;

export interface NoteLine {
  readonly kind: NoteKind;
  /** The name that users see. */
  readonly where: string;
  /** With its "=". */
  readonly was: string;
  /** The number of rows and columns it filled. */
  readonly filled: Size;
  readonly written: Written;
  /** In words. */
  readonly now: string;
  /** The cell as an absolute reference. */
  readonly place: string;
  /** The references in their order; "" if one isn't tracked. */
  readonly references: readonly string[];
  /** The sheet it stood on. */
  readonly sheet: string;
}

/** The note's own names: CRM_prepared, CRM_prepared_2 … */
const nameOf = (number: number): string => (number === 1 ? "CRM_prepared" : `CRM_prepared_${number}`);
const isName = /^CRM_prepared(?:_(\d+))?$/i;

const columns = ["where", "was", "now", "kind", "filled", "sheet", "written", "place"] as const;
const columnOf = (name: (typeof columns)[number]): number => columns.indexOf(name);
/** In characters. */
const [whereWidth, wasWidth, nowWidth] = [26, 60, 50];
const pageWidth = whereWidth + wasWidth + nowWidth;
const widths = [whereWidth, wasWidth, nowWidth, 9, 9, 16, 24, 12];
/** Excel's limit, in points. */
const tallest = 409;
const firstRow = 5;

/** Excel's cell limit: 32,767 characters. Longer text isn't stored and can't be compared. */
const longest = 32_767;

export interface NoteOptions {
  readonly language: Language;
  readonly words: SharingWords["note"];
  /** The workbook that gets the note. */
  readonly look: Lookup;
}

/** The note as a plan of one sheet. */
export function noteOf(lines: readonly NoteLine[], { language, words, look }: NoteOptions): Plan {
  const name = freeName(
    words.sheet,
    look.book.sheets.map((sheet) => sheet.name),
  );
  const direction = directionOf(language);
  const most = lines.reduce((longest, { references }) => Math.max(longest, references.length), 1);
  const whole = { row: 0, column: 0, rows: firstRow + lines.length, columns: columns.length + most };
  const text = (row: number, column: number, value: string, style: PlanCell["style"]): PlanCell => ({
    row,
    column,
    value,
    style,
  });
  const heads = [words.cell, words.was, words.now, words.restore, "", "", words.written, words.place, words.references];
  const sheet: PlanSheet = {
    name,
    direction,
    columnWidths: [...widths, ...Array.from({ length: most }, () => 12)],
    rowHeights: new Map([
      ...[words.says, words.keep].map((says, i) => [1 + i, textHeight([says, pageWidth])] as const),
      ...lines.map((line, i) => [firstRow + i, heightOf(line)] as const),
    ]),
    cells: [
      text(0, 0, words.title, "title"),
      text(1, 0, words.says, "paragraph"),
      text(2, 0, words.keep, "paragraph"),
      ...heads.flatMap((head, column) => (head === "" ? [] : [text(firstRow - 1, column, head, "sectionText")])),
      ...lines.flatMap((line, i) => cellsOf(line, firstRow + i, look)),
    ],
    merges: [1, 2].map((row) => ({ row, column: 0, rows: 1, columns: columnOf("kind") })),
    frozen: { rows: firstRow, columns: 1 },
    validations: [],
    conditions: [],
    charts: [],
    page: {
      orientation: "landscape",
      fit: { wide: 1, high: 0 },
      areas: [{ ...whole, columns: columnOf("kind") }],
      titleRows: { row: firstRow - 1, rows: 1 },
      header: { left: "&A", right: "&D" },
      footer: { left: "&F", centre: "", right: "&P / &N" },
    },
  };
  const number = 1 + Math.max(0, ...notesIn(look.book).map((note) => note.number));
  const area = { row: firstRow, column: 0, rows: Math.max(1, lines.length), columns: whole.columns };
  return {
    language,
    direction,
    properties: { title: words.title, subject: "" },
    sheets: [sheet],
    names: [{ name: nameOf(number), sheet: name, area }],
  };
}

const heightOf = ({ where, was, now }: NoteLine): number =>
  Math.min(tallest, textHeight([where, whereWidth], [was, wasWidth], [now, nowWidth]));

function cellsOf(line: NoteLine, row: number, look: Lookup): readonly PlanCell[] {
  const { kind, where, was, now, filled, sheet, written, place, references } = line;
  const json = JSON.stringify(written);
  const text = (column: (typeof columns)[number], value: string, style: PlanCell["style"]): PlanCell => ({
    row,
    column: columnOf(column),
    value,
    style,
  });
  const moving = (column: number, reference: string): PlanCell => {
    // [#This Row] has no meaning on the note's sheet.
    const isOwnRow = /\[@|#This Row/i.test(reference);
    const rows = look.locate(reference, { sheet, row: 0, column: 0 })?.area.rows ?? 1;
    return { row, column, value: isOwnRow ? { error: "#VALUE!" } : rows, formula: live(reference), style: "unit" };
  };
  return [
    text("where", where, "paragraph"),
    text("was", was.replace(/^=/, ""), "code"),
    text("now", now, "paragraph"),
    text("kind", kind, "unit"),
    text("filled", `${filled.rows}×${filled.columns}`, "unit"),
    text("sheet", sheet, "unit"),
    text("written", json.length > longest ? "" : json, "unit"),
    moving(columnOf("place"), place),
    ...references.flatMap((reference, i) => (reference === "" ? [] : [moving(columns.length + i, reference)])),
  ];
}

/** A line of a note, as it is read for Restore. */
export interface ReadNoteLine extends Pick<NoteLine, "kind" | "where" | "was" | "filled" | "sheet"> {
  /** Undefined if the text was too long to store. */
  readonly written: Written | undefined;
  /** The present references of the place and of the formula; undefined if Excel has lost them. */
  readonly place: string | undefined;
  readonly references: readonly (string | undefined)[];
}

export interface Note {
  readonly name: string;
  readonly number: number;
  readonly sheet: string;
  readonly lines: readonly ReadNoteLine[];
}

/** The notes in a workbook, the latest first. */
export function notesIn(book: Book): readonly Note[] {
  const look = lookup(book);
  return book.names
    .flatMap((name): readonly Note[] => {
      const number = isName.exec(name.name);
      const found = number && look.locate(name.formula.replace(/^=/, ""), { sheet: "", row: 0, column: 0 });
      if (!found) return [];
      const { sheet, area } = found;
      const rows = Array.from({ length: area.rows }, (_, i) => area.row + i);
      const cellAt = (row: number, column: number) =>
        look.cellAt({ sheet: sheet.name, row, column: area.column + column });
      const last = new Map<number, number>();
      for (const { row, column } of sheet.cells) last.set(row, Math.max(column, last.get(row) ?? 0));
      return [
        {
          name: name.name,
          number: Number(number[1] ?? 1),
          sheet: sheet.name,
          lines: rows.flatMap(
            (row) => lineAt((column) => cellAt(row, column), (last.get(row) ?? 0) - area.column) ?? [],
          ),
        },
      ];
    })
    .sort((a, b) => b.number - a.number);
}

const kinds: readonly string[] = [
  "cell",
  "array",
  "name",
  "column",
  "total",
  "condition",
  "validation",
] satisfies readonly NoteKind[];

function lineAt(cellAt: (column: number) => BookCell | undefined, last: number): ReadNoteLine | undefined {
  const text = (column: (typeof columns)[number]): string => String(cellAt(columnOf(column))?.value ?? "");
  const kind = text("kind");
  const filled = /^(\d+)×(\d+)$/.exec(text("filled"));
  const place = cellAt(columnOf("place"))?.formula;
  if (!kinds.includes(kind) || !filled || place === undefined) return undefined;
  return {
    kind: kind as NoteKind,
    where: text("where"),
    was: `=${text("was")}`,
    filled: { rows: Number(filled[1]), columns: Number(filled[2]) },
    sheet: text("sheet"),
    written: writtenIn(text("written")),
    place: alive(place),
    references: Array.from({ length: Math.max(0, last - columns.length + 1) }, (_, i) => {
      const formula = cellAt(columns.length + i)?.formula;
      return formula === undefined ? "" : alive(formula);
    }),
  };
}

function writtenIn(json: string): Written | undefined {
  try {
    const written: unknown = JSON.parse(json);
    return typeof written === "string" || Array.isArray(written) ? (written as Written) : undefined;
  } catch {
    return undefined;
  }
}
