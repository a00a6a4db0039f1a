/** The workbook for the recipient, as a file; or why there is none, and what to do. */
import type { Book } from "../../grid/book";
import type { SpreadsheetHost } from "../../hosts/port";
import { fillIsolated } from "../../language/fill";
import { listed, listedNames } from "../../language/lists";
import { languageNames, type Language } from "../../language/languages";
import type { Audience } from "../../sharing/audience";
import { needsOf } from "../../sharing/needs";
import { packOf, type Pack } from "../../sharing/pack";
import { prepare } from "../../sharing/prepare";
import { fileName } from "../fileName";
import type { Locale, Locales } from "../locale";
import type { Made } from "./useWork";

export interface FileRequest {
  readonly book: Book;
  readonly audience: Audience;
  readonly into: Language;
  readonly model: number | undefined;
}

/**
 * In the model's own language the whole workbook is the file, where the spreadsheet gives it. In another language, and where
 * it gives none, the model is planned anew; if it was changed, its workbook keeps its language.
 */
export async function fileFor(
  request: FileRequest,
  host: SpreadsheetHost,
  locale: Locale,
  locales: Locales,
): Promise<Made<never>> {
  const words = locale.pane.share;
  const { book, audience, into, model } = request;
  const pack = packOf(book, locales, { into, on: new Date(), audience, ...(model !== undefined && { model }) });
  const isWhole = host.file && (!pack || pack.model.language === into);
  if (pack?.workbook && !isWhole) {
    const name = fileName(locales[into].sheet.title, pack.figures.currency);
    const how = await host.deliver(await host.fileOf(pack.workbook), name);
    return { done: [fillIsolated(words.pack[how], { name }), leftOut(pack, locale)].filter(Boolean).join(" ") };
  }
  const keeps =
    pack && pack.workbookLanguage !== into
      ? fillIsolated(words.pack.keepsLanguage, { language: languageNames[pack.workbookLanguage] })
      : "";
  const { file } = host;
  if (!file) {
    const isReady = audience === "withAddIn" || !needsOf(book).toPrepare;
    const sentence = isReady ? words.pack.saveCopy : words.pack.prepareFirst;
    return { phase: "advice", sentence: [keeps, sentence].filter(Boolean).join(" ") };
  }
  const author = locales[pack?.workbookLanguage ?? locale.language];
  const prepared = audience === "withAddIn" ? undefined : prepare(book, author);
  if (prepared?.steps.some(({ becomes }) => becomes === "stays")) return { phase: "failed", sentence: stuck(prepared) };
  const name = fileName(author.sheet.title, pack?.figures.currency);
  const how = await host.deliver(await file(prepared?.rewriting), name);
  return { done: [fillIsolated(words.pack[how], { name }), keeps].filter(Boolean).join(" ") };

  function stuck({ steps }: NonNullable<typeof prepared>): string {
    const where = steps.filter(({ becomes }) => becomes === "stays").map(({ noteLine }) => noteLine.where);
    return fillIsolated(words.pack.stuck, { cells: listed(where, locale.language) });
  }
}

const leftOut = ({ leavesOut }: Pack, { language, pane }: Locale): string =>
  leavesOut.length === 0 ? "" : fillIsolated(pane.share.pack.leavesOut, { sheets: listedNames(leavesOut, language) });
