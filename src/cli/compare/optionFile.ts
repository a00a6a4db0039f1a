/** A model of a file as an option of a comparison, or one line about why it can't be compared. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { lookup } from "../../formula/lookup";
import { bookOf, openWorkbook } from "../../hosts/xlsx/file";
import type { Language } from "../../language/languages";
import { locales } from "../../locales";
import { flowKeys, optionOf, type Option } from "../../workbook/comparison/option";
import { modelsIn, type Model } from "../../workbook/model/models";
import { reasons } from "../share";

type Wrong = { readonly wrong: string };

/** "A.xlsx#2": a file and the number of a model in it, unless a file has just this name. */
function parts(asked: string): { readonly path: string; readonly model: number | undefined } {
  const [, path, model] = /^(.+)#([1-9]\d{0,8})$/.exec(asked) ?? [];
  if (path === undefined || model === undefined || existsSync(asked)) return { path: asked, model: undefined };
  return { path, model: Number(model) };
}

export const pathOf = (asked: string): string => parts(asked).path;

export function optionFile(asked: string, language: Language): Option | Wrong {
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
  if ("wrong" in model) return model;
  const { comparison: words, sheet: states } = locales[language];
  const file = basename(path);
  const name = file.replace(/\.xls[xm]$/i, "") + (number === undefined ? "" : ` #${number}`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const own = locales[model.language];
  const reading = { model, look: lookup(book), own, words, states, as: "values" } as const;
  const option = optionOf(name, { file, sha256, model: model.number }, reading);
  if ("lost" in option)
    return { wrong: `${path} has lost names of its model: ${option.lost.join(", ")}. Create the model anew.` };
  if (flowKeys.some((flow) => option.flows[flow].includes(null)))
    return { wrong: `${path} has a year without a number: calculate it in a spreadsheet program, and save it.` };
  return option;
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
