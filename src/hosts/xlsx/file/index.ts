/**
 * Any .xlsx workbook, whoever wrote it: what sharing looks at in it, and what sharing asks for carried out, every part that
 * isn't changed byte for byte. A signature is left: it then says that the file was changed, which is true.
 */
import type { Book } from "../../../grid/book";
import type { Rewriting } from "../../../sharing/change";
import { readBook } from "./book";
import { Parts } from "../package/parts";
import { orRefusal, type Refusal } from "../package/refusal";
import { rewrite } from "./rewrite";
import { workbookOf, type Workbook } from "./workbook";

export type { Reason, Refusal } from "../package/refusal";
export type { Workbook } from "./workbook";

export const openWorkbook = (bytes: Uint8Array): Workbook | Refusal => orRefusal(() => workbookOf(new Parts(bytes)));

export const bookOf = (workbook: Workbook): Book | Refusal => orRefusal(() => readBook(workbook));

export const rewriteWorkbook = (workbook: Workbook, rewriting: Rewriting): Promise<Uint8Array> =>
  rewrite(workbook, rewriting);
