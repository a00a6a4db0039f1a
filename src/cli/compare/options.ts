/** The call of `compare`: two to five workbooks, one model of each. */
import { isLanguage, languages, type Language } from "../../language/languages";
import { optionsAllowed } from "../../workbook/comparison/optionsAllowed";
import { parsed } from "../parsed";

export const compareUsage = `Compares models of which one is chosen, in a workbook of its own: by NPV, by every pair's difference, and side by side.

  npm run workbook -- compare A.xlsx B.xlsx [C.xlsx …] --out comparison.xlsx     ${optionsAllowed.from} to ${optionsAllowed.to} models

  A.xlsx#2                 the model 2 of a workbook that has several
  --out comparison.xlsx    the workbook to write; yearly flows are copied as values, with each file's name and SHA-256
  --base 2                 the option that the others are compared with, by its place in the call (1)
  --language en|tr|fa|fi   the language of the workbook (en)
  --force                  replace the file of --out if it exists

What the models don't agree in is a check on the sheet: rates and years that differ are put right there by one for all. The
exit code is 0, or 2 with one line on the error stream and nothing written.`;

export interface CompareCall {
  readonly files: readonly string[];
  readonly out: string;
  readonly force: boolean;
  /** From 1. */
  readonly base: number;
  readonly language: Language;
}

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const known = { out: text, base: text, language: text, force: flag, help: flag };

export function compareCall(
  args: readonly string[],
): CompareCall | { readonly help: true } | { readonly wrong: string } {
  const read = parsed(args, known, true);
  if ("wrong" in read) return read;
  const { values, positionals: files } = read;
  if (values.help) return { help: true };
  const { from, to } = optionsAllowed;
  if (files.length < from)
    return { wrong: `At least ${from} models are compared, for example compare A.xlsx B.xlsx --out comparison.xlsx.` };
  if (files.length > to)
    return { wrong: `At most ${to} models are compared, not ${files.length}: leave out the least likely.` };
  const { out, base = "1", language = "en", force = false } = values;
  if (out === undefined) return { wrong: "--out is missing: the file to write, for example --out comparison.xlsx." };
  if (!/\.xlsx$/i.test(out)) return { wrong: `--out must end in .xlsx: ${out}` };
  if (!isLanguage(language)) return { wrong: `--language must be one of ${languages.join(", ")}, not ${language}.` };
  if (!/^[1-9]$/.test(base) || Number(base) > files.length)
    return { wrong: `--base must be the place of one of the ${files.length} models, from 1, not ${base}.` };
  return { files, out, force, base: Number(base), language };
}
