/** What a workbook needs before it is sent, found without working out how. */
import type { Book } from "../grid/book";
import { isOurs } from "./check";
import { notesIn } from "./note";
import { repairs } from "./repair";

export interface Needs {
  /** It calls our functions, which a recipient may not have. */
  readonly toPrepare: boolean;
  /** Another program has changed some of these calls, or a cell doesn't know them. */
  readonly toRepair: boolean;
  /** It has been prepared, and its note is there. */
  readonly toRestore: boolean;
}

/** In a prepared workbook, names and rules that still call our functions are those that Prepare had to leave. */
export function needsOf(book: Book): Needs {
  const { sheets, tables, names, rules = [] } = book;
  const toRestore = notesIn(book).length > 0;
  const calls =
    sheets.some(({ cells }) => cells.some(({ formula }) => isOurs(formula))) ||
    tables.some(({ columns }) => columns.some(({ formula, total }) => isOurs(formula) || isOurs(total)));
  return {
    toPrepare: calls || (!toRestore && [...names, ...rules].some(({ formula }) => isOurs(formula))),
    toRepair: repairs(book).length > 0,
    toRestore,
  };
}
