/** Puts back what Prepare replaced, from its notes: at the cells' present addresses, with the present references. */
import { parseStructRef } from "@borgar/fx";
import type { Matrix } from "../grid/value";
import type { Book, BookCell, BookRule } from "../grid/book";
import { sameName } from "../grid/sameName";
import type { Change, Rewriting, RuleChange } from "./change";
import { lookup, type LocatedArea, type Lookup } from "../formula/lookup";
import { notesIn, type Note, type ReadNoteLine } from "./note";
import { referencesAt, revived } from "../formula/references";
import { tokens } from "../formula/tokens";

export type Fate =
  /** It is restored. */
  | "back"
  /** It is already there. */
  | "already"
  /** Its cell, name or table has been deleted. */
  | "gone"
  /** Cells that it refers to have been deleted. */
  | "lost"
  /** Somebody has typed something else since. */
  | "changed";

export interface Return {
  readonly where: string;
  readonly was: string;
  readonly fate: Fate;
  readonly change?: Change;
  readonly rule?: RuleChange;
}

export interface Restored {
  readonly returns: readonly Return[];
  /** Undefined if the workbook has no note. */
  readonly rewriting: Rewriting | undefined;
}

export interface RestoreOptions {
  /** Also replaces what somebody has typed since. */
  readonly overChanges?: boolean;
}

export function restore(book: Book, { overChanges = false }: RestoreOptions = {}): Restored {
  const look = lookup(book);
  const seen = new Set<string>();
  const rules = new Set(book.rules);
  const notes = notesIn(book).map((note) => {
    const returns = note.lines.map((line): Return => {
      const place = isRule(line) ? "" : `${line.kind === "total"} ${line.place?.toLowerCase() ?? ""}`;
      // A cell that was prepared twice is restored to its content before the last time.
      if (line.place !== undefined && seen.has(place)) return { where: line.where, was: line.was, fate: "already" };
      if (place !== "") seen.add(place);
      return returning(line, look, rules, overChanges);
    });
    return { note, returns };
  });
  if (notes.length === 0) return { returns: [], rewriting: undefined };
  const rulesBack = notes.flatMap(({ returns }) => returns.flatMap(({ rule }) => rule ?? []));
  const finished = notes.filter(({ returns }) => returns.every(({ fate }) => fate !== "lost" && fate !== "changed"));
  return {
    returns: notes.flatMap(({ returns }) => returns),
    rewriting: {
      changes: notes.flatMap(({ returns }) => returns.flatMap(({ change }) => change ?? [])),
      ...(rulesBack.length > 0 && { rules: rulesBack }),
      ...(finished.length > 0 && { drops: droppedNotes(finished.map(({ note }) => note)) }),
      asksForTrust: true,
    },
  };
}

const droppedNotes = (notes: readonly Note[]): NonNullable<Rewriting["drops"]> => ({
  sheets: notes.map(({ sheet }) => sheet),
  names: notes.map(({ name }) => name),
});

function returning(line: ReadNoteLine, look: Lookup, rules: Set<BookRule>, overChanges: boolean): Return {
  const { where, was } = line;
  const { fate, ...changes } = fateOf(line, look, rules);
  if (fate === "changed" && overChanges) return { where, was, fate: "back", ...changes };
  return { where, was, fate, ...(fate === "back" && changes) };
}

type LineFate = Pick<Return, "fate" | "change" | "rule">;

function fateOf(line: ReadNoteLine, look: Lookup, rules: Set<BookRule>): LineFate {
  switch (line.kind) {
    case "name":
      return nameBack(line, look);
    case "column":
    case "total":
      return columnBack(line, look);
    case "condition":
    case "validation":
      return ruleBack(line, look, rules);
    default:
      return cellBack(line, look);
  }
}

const isRule = ({ kind }: ReadNoteLine): boolean => kind === "condition" || kind === "validation";

/**
 * A rule has no name, and Excel changes its order: it is found by what was written, on the sheet where its cells are now,
 * where possible with the same first cell. `rules` are those that no other line was found for.
 */
function ruleBack(line: ReadNoteLine, look: Lookup, rules: Set<BookRule>): LineFate {
  const found = line.place === undefined ? undefined : look.locate(line.place, { sheet: "", row: 0, column: 0 });
  if (!found) return { fate: "gone" };
  const { sheet, area } = found;
  const formula = revived(line.was, line.references, line.sheet, sheet.name);
  if (formula === undefined) return { fate: "lost" };
  const written = typeof line.written === "string" ? skeleton(line.written) : undefined;
  const all = [...rules].filter((rule) => rule.kind === line.kind && sameName(rule.sheet, sheet.name));
  const isHere = (rule: BookRule): boolean => rule.area?.row === area.row && rule.area.column === area.column;
  const same = all.filter((rule) => skeleton(rule.formula) === written);
  const rule = same.find(isHere) ?? same[0];
  if (!rule) return { fate: all.some((each) => each.formula === formula) ? "already" : "gone" };
  rules.delete(rule);
  const { kind, number } = rule;
  return { fate: "back", rule: { kind, sheet: rule.sheet, number, formula } };
}

function cellBack(line: ReadNoteLine, look: Lookup): LineFate {
  const found = line.place === undefined ? undefined : look.locate(line.place, { sheet: "", row: 0, column: 0 });
  if (!found) return { fate: "gone" };
  const { sheet, area } = found;
  const { row, column, rows, columns } = area;
  const formula = revived(line.was, line.references, line.sheet, sheet.name);
  if (formula === undefined) return { fate: "lost" };
  const cell = look.cellAt({ sheet: sheet.name, row, column });
  if (cell?.formula === formula) return { fate: "already" };
  const isTable = rows * columns > 1;
  const spill = isTable ? { rows, columns } : line.filled;
  const fills = spill.rows * spill.columns > 1;
  const change: Change = {
    sheet: sheet.name,
    row,
    column,
    formula,
    ...((fills || line.kind === "array") && { spill }),
    ...(line.kind === "array" && { isArray: true }),
  };
  return { fate: isAsWritten(line, cell, found, look) ? "back" : "changed", change };
}

function isAsWritten({ written }: ReadNoteLine, cell: BookCell | undefined, found: LocatedArea, look: Lookup): boolean {
  if (written === undefined) return true;
  if (typeof written === "string") return cell?.formula !== undefined && skeleton(cell.formula) === skeleton(written);
  return cell?.formula === undefined && areSame(look.values(found), written);
}

function areSame(now: Matrix, written: Matrix): boolean {
  return (
    now.length === written.length &&
    now.every(
      (row, r) =>
        row.length === written[r]?.length &&
        row.every((value, c) => {
          const was = written[r]?.[c] ?? null;
          if (typeof value === "number" && typeof was === "number")
            return Math.abs(value - was) <= 1e-9 * Math.max(1, Math.abs(was));
          return JSON.stringify(value ?? "") === JSON.stringify(was ?? "");
        }),
    )
  );
}

function nameBack(line: ReadNoteLine, look: Lookup): LineFate {
  const name = line.place === undefined ? undefined : look.nameOf(line.place, { sheet: "", row: 0, column: 0 });
  if (!name) return { fate: "gone" };
  const formula = revived(line.was, line.references, line.sheet, name.sheet ?? "");
  if (formula === undefined) return { fate: "lost" };
  if (name.formula === formula) return { fate: "already" };
  const isWritten = typeof line.written !== "string" || skeleton(name.formula) === skeleton(line.written);
  return { fate: isWritten ? "back" : "changed", change: { ...name, formula } };
}

function columnBack(line: ReadNoteLine, look: Lookup): LineFate {
  const part = line.place === undefined ? undefined : parseStructRef(line.place);
  const table = look.book.tables.find(({ name }) => sameName(name, part?.table ?? ""));
  const column = table?.columns.find(({ name }) => sameName(name, part?.columns?.[0] ?? ""));
  if (!table || !column) return { fate: "gone" };
  const formula = revived(line.was, line.references, line.sheet, table.sheet);
  if (formula === undefined) return { fate: "lost" };
  const isTotal = line.kind === "total";
  if ((isTotal ? column.total : column.formula) === formula) return { fate: "already" };
  return {
    fate: "back",
    change: { table: table.name, column: column.name, formula, ...(isTotal && { isTotal }) },
  };
}

/** A formula without the parts that Excel may change by itself: references, spaces and the form of numbers. */
function skeleton(formula: string): string {
  const all = tokens(formula);
  const references = new Set(referencesAt(all));
  return all
    .map(({ kind, text }, at) => {
      if (references.has(at)) return "·";
      if (kind === "space" || text === "@") return "";
      return kind === "number" ? Number(text).toPrecision(12) : kind === "string" ? text : text.toUpperCase();
    })
    .join("");
}
