import { bookOf, openWorkbook, rewriteWorkbook, type Workbook } from "../../src/hosts/xlsx/file";
import type { Book } from "../../src/grid/book";
import type { Rewriting } from "../../src/sharing/change";

/** A file that should be none of those that are refused. */
export function opened(bytes: Uint8Array): Workbook {
  const workbook = openWorkbook(bytes);
  if ("refused" in workbook) throw new Error(workbook.refused);
  return workbook;
}

export function readWorkbook(bytes: Uint8Array): Book {
  const book = bookOf(opened(bytes));
  if ("refused" in book) throw new Error(book.refused);
  return book;
}

export function rewritten(bytes: Uint8Array, rewriting: Rewriting): Uint8Array {
  const changed = rewriteWorkbook(opened(bytes), rewriting);
  if ("refused" in changed) throw new Error(changed.refused);
  return changed;
}
