/** The numbers of a sentence that a spreadsheet has written, in the form of its language. */
import type { Language } from "./languages";
import { shownNumber } from "./scaled";

/**
 * Excel's FIXED, with which the sentences are built, writes whole numbers, one decimal or two, with the separators of the machine:
 * 1,234.56 in Finnish text, too.
 */
const written = /(?<![\p{L}\d])(\d{1,3}(?:[.,٬'’\u00a0\u202f]\d{3})+|\d+)(?:[.,٫](\d{1,2}))?(?!\d)/gu;

export const restated = (sentence: string, language: Language): string =>
  sentence.replace(written, (_, whole: string, fraction: string | undefined) => {
    const number = Number(`${whole.replace(/\D/g, "")}.${fraction ?? "0"}`);
    return shownNumber(number, language, { minimumFractionDigits: fraction?.length ?? 0 }).text;
  });
