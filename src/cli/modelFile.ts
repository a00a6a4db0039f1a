/** A model in a file, asked for as "A.xlsx#2", or one line about why it can't be read. */
import { existsSync, readFileSync } from "node:fs";
import { lookup, type Lookup } from "../formula/lookup";
import { bookOf, openWorkbook } from "../hosts/xlsx/file";
import { modelsIn, type Model } from "../workbook/model/models";
import { reasons } from "./share";

export type Wrong = { readonly wrong: string };

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

export function modelFile(asked: string): ModelFile | Wrong {
  const { path, model: number } = parts(asked);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return { wrong: `${path} can't be read: check the name.` };
  }
  const workbook = openWorkbook(bytes);
  if ("refused" in workbook) return { wrong: `${path} ${reasons[workbook.refused]}` };
  const book = bookOf(workbook);
  if ("refused" in book) return { wrong: `${path} ${reasons[book.refused]}` };
  const model = chosen(path, number, modelsIn(book.names));
  return "wrong" in model ? model : { path, number, bytes, model, look: lookup(book) };
}

function chosen(path: string, number: number | undefined, models: readonly Model[]): Model | Wrong {
  if (models.length === 0) return { wrong: `${path} has no model of ours: make one with npm run workbook.` };
  const listed = models.map((model) => `${model.number} on ${model.sheet}`).join(", ");
  if (number !== undefined)
    return (
      models.find((model) => model.number === number) ?? { wrong: `${path} has no model ${number}, but ${listed}.` }
    );
  const [only, ...more] = models;
  if (only === undefined || more.length > 0)
    return { wrong: `${path} has several models, ${listed}: name one, such as ${path}#${models[0]?.number ?? 1}.` };
  return only;
}
