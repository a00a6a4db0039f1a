/** Decides what Prepare does with each cell, name and table column that has one of our functions. */
import type { Matrix } from "../grid/natives";
import type { CellValue } from "../grid/plan";
import type { BookCell, BookName, BookTable, Size } from "../grid/book";
import type { Change } from "./change";
import { isFixed, type Lookup, type CellRef } from "../formula/lookup";
import type { NoteLine } from "./note";
import { isOfCells, kept, place, referencesAt } from "../formula/references";
import { rewritten, type Asking, type Rewritten } from "../formula/nativeTwins";
import { isUnresolved } from "./unresolved";
import { tokens } from "../formula/tokens";

export type Becomes =
  | Rewritten["becomes"]
  /** A formula that refers to a table which is now fixed values. */
  | "asks"
  /** New rows of a table column that began with one of our functions now begin empty. */
  | "column"
  /** Something that can neither be replaced nor fixed now. */
  | "stays";

export interface Step {
  readonly becomes: Becomes;
  readonly change: Change;
  /** The original content, for the note. */
  readonly noteLine: Omit<NoteLine, "now">;
}

export type Replacing = Pick<Asking, "look" | "ask">;

const oneCell: Size = { rows: 1, columns: 1 };

export function stepOfCell(cell: BookCell, sheet: string, replacing: Replacing): Step | undefined {
  const { formula, row, column, value, spill = oneCell } = cell;
  const from = { sheet, row, column };
  const becoming = formula === undefined ? undefined : rewritten(formula, { ...replacing, from, shown: value });
  if (formula === undefined || !becoming) return undefined;
  if ("formula" in becoming) return formulaStep(cell, sheet, becoming.formula, becoming.becomes, replacing.look);
  const shown = shownIn(from, spill, replacing.look);
  const computed = "values" in becoming && isOfSize(becoming.values, spill) ? becoming : undefined;
  const written = computed ? asShown(computed.values, shown) : shown;
  return {
    becomes: computed?.becomes ?? (isUnresolved(value) ? "stays" : "shown"),
    change: { ...from, values: written },
    noteLine: cellLine(cell, sheet, written, spill, replacing.look),
  };
}

/** A formula that replaces a cell's own; it fills the same cells. */
export function formulaStep(cell: BookCell, sheet: string, formula: string, becomes: Becomes, look: Lookup): Step {
  const { row, column, spill, isArray } = cell;
  return {
    becomes,
    change: { sheet, row, column, formula, ...(spill && { spill }), ...(isArray && { isArray }) },
    noteLine: cellLine(cell, sheet, formula, oneCell, look),
  };
}

function cellLine(
  { row, column, formula = "", spill = oneCell, isArray }: BookCell,
  sheet: string,
  written: Step["noteLine"]["written"],
  { rows, columns }: Size,
  look: Lookup,
): Step["noteLine"] {
  return {
    kind: isArray ? "array" : "cell",
    where: place(sheet, row, column).replaceAll("$", ""),
    was: formula,
    written,
    filled: spill,
    place: place(sheet, row, column, rows, columns),
    references: referencesOf(formula, { sheet, row, column }, look),
    sheet,
  };
}

function shownIn({ sheet: name, row, column }: CellRef, spill: Size, look: Lookup): Matrix {
  const sheet = look.book.sheets.find((each) => each.name === name);
  return sheet ? look.values({ sheet, area: { row, column, ...spill } }) : [];
}

const isOfSize = (values: Matrix, { rows, columns }: Size): boolean =>
  values.length === rows && values[0]?.length === columns;

/** Figures as computed; words in the language in which they are shown. */
function asShown(computed: Matrix, shown: Matrix): Matrix {
  return computed.map((row, r) =>
    row.map((value, c): CellValue => {
      const seen = shown[r]?.[c];
      return typeof value === "string" && typeof seen === "string" ? seen : value;
    }),
  );
}

export function stepOfName(name: BookName, replacing: Replacing): Step | undefined {
  const { sheet = "", formula } = name;
  const from = { sheet, row: 0, column: 0 };
  const becoming = rewritten(formula, { ...replacing, from, isRelative: !isFixed(formula) });
  if (!becoming) return undefined;
  return "formula" in becoming
    ? nameStep(name, becoming.formula, becoming.becomes, replacing.look)
    : nameStep(name, formula, "stays", replacing.look);
}

export function nameStep(name: BookName, formula: string, becomes: Becomes, look: Lookup): Step {
  const { sheet, formula: was } = name;
  const called = sheet === undefined ? name.name : place(sheet, 0, 0).replace(/[^!]*$/, name.name);
  return {
    becomes,
    change: { ...name, formula },
    noteLine: {
      kind: "name",
      where: called,
      was,
      written: formula,
      filled: oneCell,
      place: called,
      references: referencesOf(was, { sheet: sheet ?? "", row: 0, column: 0 }, look),
      sheet: sheet ?? "",
    },
  };
}

/** A new row of a table begins with the twin if the twin is the same in every row, otherwise empty. */
export function stepsOfColumns({ name, sheet, area, columns }: BookTable, replacing: Replacing): readonly Step[] {
  return columns.flatMap(({ name: column, formula }, i): readonly Step[] => {
    if (formula === undefined) return [];
    const from = { sheet, row: area.row + 1, column: area.column + i };
    const becoming = rewritten(formula, { ...replacing, from, isRelative: true });
    if (!becoming) return [];
    const isSameInAll = !tokens(formula).some(({ kind, text }) => kind === "reference" && isOfCells(text));
    const twin = "formula" in becoming && isSameInAll ? becoming.formula : undefined;
    const called = `${name}[${column.replace(/['#[\]@]/g, "'$&")}]`;
    return [
      {
        becomes: twin === undefined ? "column" : "twin",
        change: { table: name, column, formula: twin },
        noteLine: {
          kind: "column",
          where: called,
          was: formula,
          written: twin ?? "",
          filled: oneCell,
          place: called,
          references: referencesOf(formula, from, replacing.look),
          sheet,
        },
      },
    ];
  });
}

/** The form of each reference to store; "" for a word that isn't a name. */
function referencesOf(formula: string, from: CellRef, look: Lookup): readonly string[] {
  const all = tokens(formula);
  return referencesAt(all).map((at) => {
    const { kind, text } = all[at] ?? { kind: "word", text: "" };
    if (kind === "parameter") return "";
    const isKnown =
      kind === "reference" || look.nameOf(text, from) !== undefined || look.locate(text, from) !== undefined;
    return isKnown ? kept(text, from, look.tableAt(from)?.name) : "";
  });
}
