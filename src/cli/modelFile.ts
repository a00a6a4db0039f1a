/** A model in a file, asked for as "A.xlsx#2", or one line about why it can't be read. */
import { existsSync, readFileSync } from "node:fs";
import { lookup, type Lookup } from "../formula/lookup";
import { bookOf, openWorkbook } from "../hosts/xlsx/file";
import { modelsIn, type Model } from "../workbook/model/models";
import type { Reader } from "./reader";
import { unopened } from "./unopened";

export type NoModelFile = { readonly wrong: string };

export interface ModelFile {
  readonly path: string;
  /** The number that was asked for; undefined for the only model of the file. */
  readonly number: number | undefined;
  readonly bytes: Uint8Array;
  readonly model: Model;
  readonly look: Lookup;
}

/** "A.xlsx#2": a file and the number of a model in it, unless a file has just this name. */
function parts(asked: string): { readonly path: string; readonly model: number | undefined } {
  const [, path, model] = /^(.+)#([1-9]\d{0,8})$/.exec(asked) ?? [];
  if (path === undefined || model === undefined || existsSync(asked)) return { path: asked, model: undefined };
  return { path, model: Number(model) };
}

export const pathOf = (asked: string): string => parts(asked).path;

export function modelFile(asked: string, reader: Reader): ModelFile | NoModelFile {
  const { path, model: number } = parts(asked);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return { wrong: reader.say(reader.words.commandLine.files.unreadableName, { file: path }) };
  }
  const workbook = openWorkbook(bytes);
  if ("refused" in workbook) return { wrong: unopened(path, workbook.refused, reader) };
  const book = bookOf(workbook);
  if ("refused" in book) return { wrong: unopened(path, book.refused, reader) };
  const model = chosen({ path, number }, modelsIn(book.names), reader);
  return "wrong" in model ? model : { path, number, bytes, model, look: lookup(book) };
}

/** The models of a file, each by its number and its sheet. */
export const listedModels = (models: readonly Model[], { say, list, words }: Reader): string =>
  list(models.map(({ number, sheet }) => say(words.commandLine.models.onSheet, { number: String(number), sheet })));

interface Chosen {
  readonly path: string;
  readonly number: number | undefined;
}

function chosen({ path, number }: Chosen, models: readonly Model[], reader: Reader): Model | NoModelFile {
  const { say, words } = reader;
  const { models: says } = words.commandLine;
  const [only, ...more] = models;
  if (only === undefined) return { wrong: say(says.none, { file: path }) };
  const listed = listedModels(models, reader);
  if (number !== undefined)
    return (
      models.find((model) => model.number === number) ?? {
        wrong: say(says.other, { file: path, number: String(number), models: listed }),
      }
    );
  if (more.length > 0)
    return { wrong: say(says.several, { file: path, models: listed, example: `${path}#${only.number}` }) };
  return only;
}
