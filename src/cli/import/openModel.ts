/** The model in the workbook of `--into`, or one line about why nothing can be written into it. */
import { readFileSync } from "node:fs";
import { lookup, type Lookup } from "../../formula/lookup";
import { bookOf, hasDataTables, openWorkbook, type Workbook } from "../../hosts/xlsx/file";
import { locales } from "../../locales";
import { targetOf, type Target } from "../../sharing/measured";
import { modelsIn, type Model } from "../../workbook/model/models";
import { listedModels } from "../modelFile";
import type { Reader } from "../reader";
import { unopened } from "../unopened";
import type { Into } from "./options";

export interface OpenedModel extends Into {
  readonly workbook: Workbook;
  readonly look: Lookup;
  readonly target: Target;
}

export function openModel(into: Into, reader: Reader): OpenedModel | { readonly wrong: string } {
  const { say, plain, words } = reader;
  const { files } = words.commandLine;
  const { path } = into;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return { wrong: say(files.unreadableAfter, { file: path, option: "--into" }) };
  }
  const workbook = openWorkbook(bytes);
  if ("refused" in workbook) return { wrong: unopened(path, workbook.refused, reader) };
  const book = bookOf(workbook);
  if ("refused" in book) return { wrong: unopened(path, book.refused, reader) };
  const model = chosen(into, modelsIn(book.names), reader);
  if ("wrong" in model) return model;
  const look = lookup(book);
  const target = targetOf(model, look, locales[model.language]);
  if (typeof target === "string")
    return { wrong: say(files.about, { file: path, says: plain(words.importing.into.targets[target]) }) };
  if (hasDataTables(workbook)) return { wrong: say(words.commandImport.into.dataTable, { file: path }) };
  return { ...into, workbook, look, target };
}

/** One of several is asked for, unless a single one has goals. */
function chosen(
  { path, model: number }: Into,
  models: readonly Model[],
  reader: Reader,
): Model | { readonly wrong: string } {
  const { or, say, words } = reader;
  const { models: says } = words.commandLine;
  const { into } = words.commandImport;
  const withoutGoals = { wrong: say(into.oneSheet, { file: path }) };
  if (models.length === 0) return { wrong: say(says.noneFull, { file: path }) };
  if (number !== undefined) {
    const found = models.find((model) => model.number === number);
    const listed = listedModels(models, reader);
    if (!found) return { wrong: say(says.otherFull, { file: path, number: String(number), models: listed }) };
    return found.template === "full" ? found : withoutGoals;
  }
  const full = models.filter(({ template }) => template === "full");
  if (full.length > 1) {
    const options = or(full.map((model) => `--model ${model.number}`));
    return { wrong: say(into.severalFull, { file: path, models: listedModels(full, reader), options }) };
  }
  return full[0] ?? withoutGoals;
}
