/** The workbook of `--out`: the KPI sheets of the files that were read. */
import { createHash } from "node:crypto";
import type { Source } from "../../exports/file/source";
import type { Plan } from "../../grid/plan";
import { writeXlsx } from "../../hosts/xlsx/write";
import type { Language } from "../../language/languages";
import { locales } from "../../locales";
import { kpiPlan } from "../../workbook/kpis";
import type { FileReport } from "../../workbook/kpis/reports";
import type { CommandResult } from "../commandResult";
import { putFile, type Placement } from "../putFile";
import { english, type Reader } from "../reader";
import type { ImportCall } from "./options";
import { nameFor } from "./piped";

/** The outcome, and the workbooks that are still to be written, in this order. */
export interface Imported extends CommandResult {
  readonly writes?: readonly Write[];
}

export interface Write extends Placement {
  readonly path: string;
  readonly content: Plan | Uint8Array;
}

export function kpiPlanOf(
  reports: readonly FileReport[],
  { language, said, settings }: ImportCall,
  zone: string,
  engine?: { readonly name: string; readonly sha256: string },
): Plan {
  const { kpis: words, sheet: shared } = locales[language];
  const files = reports.map(({ first, read, rows }) => ({
    first: named(first, language),
    read,
    ...(rows && { rows }),
    sha256: engine ? engine.sha256 : sha256Of(first.opened.source),
    ...(engine && { engine: engine.name }),
  }));
  return kpiPlan({ language, words, shared, files, options: said, zone, today: settings.today });
}

/** With the name that its source has in the language of the workbook. */
function named(first: FileReport["first"], language: Language): FileReport["first"] {
  const { opened } = first;
  const { source } = opened;
  return { ...first, opened: { ...opened, source: { ...source, name: nameFor(source.name, locales[language]) } } };
}

function sha256Of({ original, chunks }: Source): string {
  const hash = createHash("sha256");
  for (const chunk of original ? [original] : chunks()) hash.update(chunk);
  return hash.digest("hex");
}

/** Writes what an import has left to write. After a file that can't be written, none is; of an earlier one it is said that it is there. */
export async function written({ writes = [], ...outcome }: Imported, reader: Reader = english): Promise<CommandResult> {
  const files = [];
  for (const { content, ...write } of writes)
    files.push({ ...write, bytes: content instanceof Uint8Array ? content : await writeXlsx(content) });
  const there: string[] = [];
  for (const { path, bytes, ...placement } of files) {
    const wrong = await putFile(path, bytes, placement, reader);
    if (wrong !== undefined) return { lines: there, refused: wrong, exitCode: 2 };
    there.push(reader.say(reader.words.commandLine.written, { file: path }));
  }
  return { ...outcome, lines: [...outcome.lines, ...there] };
}
