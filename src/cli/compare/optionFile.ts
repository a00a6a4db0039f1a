/** A model of a file as an option of a comparison, or one line about why it can't be compared. */
import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Language } from "../../language/languages";
import { locales } from "../../locales";
import { flowKeys, optionOf, type Option } from "../../workbook/comparison/option";
import { modelFile, type NoModelFile } from "../modelFile";
import type { Reader } from "../reader";

export function optionFile(asked: string, language: Language, { say, ...reader }: Reader): Option | NoModelFile {
  const { compare: says } = reader.words.commandLine;
  const read = modelFile(asked, { say, ...reader });
  if ("wrong" in read) return read;
  const { path, number, bytes, model, look } = read;
  const { comparison: words, sheet: states } = locales[language];
  const file = basename(path);
  const name = file.replace(/\.xls[xm]$/i, "") + (number === undefined ? "" : ` #${number}`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const own = locales[model.language];
  const reading = { model, look, own, words, states, as: "values" } as const;
  const option = optionOf(name, { file, sha256, model: model.number }, reading);
  if ("lost" in option) return { wrong: say(says.lostNames, { file: path, names: reader.list(option.lost) }) };
  if (flowKeys.some((flow) => option.flows[flow].includes(null)))
    return { wrong: say(says.uncalculated, { file: path }) };
  return option;
}
