/** Why a file isn't opened as a workbook: one line. */
import type { Reason } from "../hosts/xlsx/file";
import type { Reader } from "./reader";

export const unopened = (path: string, why: Reason, { say, words }: Reader): string =>
  say(words.commandLine.files.about, { file: path, says: words.workbench.opening.why[why] });
