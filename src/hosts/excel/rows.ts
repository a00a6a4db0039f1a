/** Inserts the rows in which changes stand, and removes them where the changes fail. References move and grow with them. */
import type { RowInsertion } from "../../formula/insertedRows";
import { fromBelow, type Change } from "../../sharing/change";
import { Trouble } from "../trouble";
import { rangeAt } from "./batch";

/**
 * A sheet with rows to insert. How many of them are there is seen by a typed text below all of them, because a request may fail
 * after some of its actions, or only its answer may be lost.
 */
export interface GrowingSheet {
  /** Identified by id, because the reader may rename the sheet meanwhile. */
  readonly id: string;
  /** The rows above which one is inserted, in the order in which that is done: from below. */
  readonly rows: readonly number[];
  readonly mark: { readonly row: number; readonly column: number; readonly text: string };
}

/** Rows that are searched for a text. */
const farthest = 200;

export async function lookBelow(
  context: Excel.RequestContext,
  inserts: readonly RowInsertion[],
  changes: readonly Change[],
  sheetOf: (name: string) => Excel.Worksheet,
): Promise<readonly GrowingSheet[]> {
  const found = [...new Set(inserts.map(({ sheet }) => sheet))].map((name) => {
    const sheet = sheetOf(name);
    const rows = fromBelow(inserts.filter((each) => each.sheet === name)).map(({ row }) => row);
    const column = Math.min(
      ...changes.flatMap((change) => ("row" in change && change.sheet === name ? [change.column] : [])),
    );
    const first = (rows[0] ?? 0) + 1;
    const below = rangeAt(sheet, {
      row: first,
      column: Number.isFinite(column) ? column : 0,
      rows: farthest,
      columns: 1,
    });
    return { id: sheet.id, name, rows, first, column, below: below.load("formulas") };
  });
  if (found.length > 0) await context.sync();
  return found.map(({ id, name, rows, first, column, below }) => {
    const texts = below.formulas.map(([content]: unknown[]) => content);
    const at = texts.findIndex((text) => isTyped(text) && texts.indexOf(text) === texts.lastIndexOf(text));
    if (at < 0) throw new Trouble("failed", [name]);
    return { id, rows, mark: { row: first + at, column, text: String(texts[at]) } };
  });
}

const isTyped = (content: unknown): boolean =>
  typeof content === "string" && content !== "" && !content.startsWith("=");

/** Queues the insertions. */
export function insertRows({ workbook }: Excel.RequestContext, sheets: readonly GrowingSheet[]): void {
  for (const { id, rows } of sheets) {
    for (const row of rows) lineAt(workbook.worksheets.getItem(id), row).insert("Down").untrack();
  }
}

/** Removes those of the rows that were inserted, on the sheets that still exist. */
export async function removeRows(context: Excel.RequestContext, sheets: readonly GrowingSheet[]): Promise<void> {
  const { worksheets } = context.workbook;
  const looked = sheets.map((growing) => ({ ...growing, sheet: worksheets.getItemOrNullObject(growing.id) }));
  await context.sync();
  const found = looked
    .filter(({ sheet }) => !sheet.isNullObject)
    .map(({ sheet, rows, mark: { row, column, text } }) => {
      const range = rangeAt(sheet, { row, column, rows: rows.length + 1, columns: 1 });
      return { sheet, rows, text, range: range.load("formulas") };
    });
  await context.sync();
  for (const { sheet, rows, text, range } of found) {
    const texts = range.formulas.map(([content]: unknown[]) => content);
    const inserted = texts.indexOf(text);
    // Somebody has moved the rows meanwhile, so it isn't certain which are new.
    if (inserted < 0 || inserted !== texts.lastIndexOf(text)) throw new Trouble("failed");
    // From above, so that those that are left after a failure are again the first that were inserted.
    for (const row of rows.slice(0, inserted).reverse()) lineAt(sheet, row).delete("Up");
  }
  await context.sync();
}

const lineAt = (sheet: Excel.Worksheet, row: number): Excel.Range => sheet.getRange(`${row + 1}:${row + 1}`).untrack();
