/** A model of a file as an option of a comparison, or one line about why it can't be compared. */
import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Language } from "../../language/languages";
import { locales } from "../../locales";
import { flowKeys, optionOf, type Option } from "../../workbook/comparison/option";
import { modelFile, type Wrong } from "../modelFile";

export function optionFile(asked: string, language: Language): Option | Wrong {
  const read = modelFile(asked);
  if ("wrong" in read) return read;
  const { path, number, bytes, model, look } = read;
  const { comparison: words, sheet: states } = locales[language];
  const file = basename(path);
  const name = file.replace(/\.xls[xm]$/i, "") + (number === undefined ? "" : ` #${number}`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const own = locales[model.language];
  const reading = { model, look, own, words, states, as: "values" } as const;
  const option = optionOf(name, { file, sha256, model: model.number }, reading);
  if ("lost" in option)
    return { wrong: `${path} has lost names of its model: ${option.lost.join(", ")}. Create the model anew.` };
  if (flowKeys.some((flow) => option.flows[flow].includes(null)))
    return { wrong: `${path} has a year without a number: calculate it in a spreadsheet program, and save it.` };
  return option;
}
