import { Trouble } from "../../../hosts/trouble";
import type { ExportsLocale } from "../../locale";
import { whatFailed } from "../../share/whatFailed";
import { UnreadableFile } from "../../unreadableFile";

/** A file that can't be read, what the spreadsheet refuses, or an error of the program: each has its own way on. */
export function whyFailed(error: unknown, locale: ExportsLocale): string {
  if (error instanceof UnreadableFile) return locale.importing.unreadable;
  return error instanceof Trouble ? whatFailed(error, locale) : locale.importing.failed;
}
