/**
 * Reads any .xlsx workbook for sharing, and rewrites it: parts that don't change stay byte for byte. A signature is left in
 * the file; it then says that the file was changed, which is true.
 */
import type { Book } from "../../../grid/book";
import type { Rewriting } from "../../../sharing/change";
import { readBook } from "./book";
import { Parts } from "../package/parts";
import { orRefusal, type PackageRefusal } from "../package/refusal";
import { rewrite } from "./rewrite";
import { workbookOf, type Workbook } from "./workbook";

export type { Reason, PackageRefusal } from "../package/refusal";
export type { Workbook } from "./workbook";

export const openWorkbook = (bytes: Uint8Array): Workbook | PackageRefusal =>
  orRefusal(() => workbookOf(new Parts(bytes)));

export const bookOf = (workbook: Workbook): Book | PackageRefusal => orRefusal(() => readBook(workbook));

export const rewriteWorkbook = (workbook: Workbook, rewriting: Rewriting): Uint8Array | PackageRefusal =>
  orRefusal(() => rewrite(workbook, rewriting));

/** True if a sheet has a data table of What-If Analysis, whose values only a spreadsheet calculates: ECMA-376 18.3.1.40. */
export const hasDataTables = ({ parts, sheets }: Workbook): boolean =>
  sheets.some(
    ({ path }) => path !== undefined && /<(?:\w+:)?f\b[^>]*\st=["']dataTable["']/.test(parts.text(path) ?? ""),
  );
