/** `npm run workbook -- upgrade OLD.xlsx --out NEW.xlsx`: a model of an earlier version in the form that a new one has. */
import { existsSync } from "node:fs";
import type { CellRef } from "../formula/lookup";
import { cellAddress, sheetPrefix } from "../grid/address";
import { errorAsText } from "../grid/value";
import { writeXlsx } from "../hosts/xlsx/write";
import { locales } from "../locales";
import { upgraded, type LeftCell, type Upgraded, type WhyLeft } from "../sharing/upgraded";
import { shown } from "../workbook/inputs/field";
import { modelFile } from "./modelFile";
import { parsed } from "./parsed";
import { alreadyExists, putFile } from "./putFile";
import { sameFile } from "./sameFile";
import type { Outcome } from "./share";

export const upgradeUsage = `Brings a model of an earlier version to the form that a new one has, with every figure that was typed into it.

  npm run workbook -- upgrade OLD.xlsx --out NEW.xlsx

  OLD.xlsx#2               the model 2 of a workbook that has several
  --out NEW.xlsx           the file to write; OLD.xlsx stays as it is
  --force                  replace the file of --out if it exists
  --dry-run                say what would be carried over, and write nothing

What the form has no place for is named and stays in OLD.xlsx. The headlines of both are compared. The exit code is 0 if all is
carried over, 1 if something is left, and 2, with one line on the error stream and nothing written, if the file or the call is wrong.`;

const refusal = (refused: string): Outcome => ({ lines: [], refused, exitCode: 2 });

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const known = { out: text, force: flag, "dry-run": flag, help: flag };

export async function upgrade(args: readonly string[]): Promise<Outcome> {
  try {
    return await written(args);
  } catch (error) {
    // An error of this program, too, ends with one line.
    return refusal(`This couldn't be done, by an error of the program: ${String(error).split("\n")[0] ?? ""}`);
  }
}

async function written(args: readonly string[]): Promise<Outcome> {
  const read = parsed(args, known, true);
  if ("wrong" in read) return refusal(read.wrong);
  const { values, positionals } = read;
  if (values.help) return { lines: [upgradeUsage], exitCode: 0 };
  const [asked, ...more] = positionals;
  if (asked === undefined || more.length > 0)
    return refusal("Name one workbook, for example upgrade OLD.xlsx --out NEW.xlsx.");
  const { out, force = false, "dry-run": isDryRun = false } = values;
  if (out === undefined && !isDryRun)
    return refusal("--out is missing: the file to write, for example --out NEW.xlsx.");
  if (out !== undefined && !/\.xlsx$/i.test(out)) return refusal(`--out must end in .xlsx: ${out}`);
  const file = modelFile(asked);
  if ("wrong" in file) return refusal(file.wrong);
  const { path, model, look } = file;
  if (out !== undefined && sameFile(path, out))
    return refusal(
      `${out} would be overwritten, and with it what has no place in the new form: name another after --out.`,
    );
  if (out !== undefined && !isDryRun && existsSync(out) && !force) return refusal(alreadyExists(out));
  const made = upgraded(model, look, locales[model.language]);
  if (!made)
    return refusal(
      `${path} has lost the names of its years or of its currency, so that its figures can't be found by name.`,
    );
  const lines = [
    ...told(made, path),
    ...headlineLines(made),
    ...(made.others.length === 0 ? [] : [`Only in ${path}: ${made.others.join(", ")}.`]),
  ];
  const exitCode = made.left.length + made.lost.length > 0 ? 1 : 0;
  if (out === undefined || isDryRun) return { lines: [...lines, "Nothing is written."], exitCode };
  const notWritten = await putFile(out, await writeXlsx(made.plan), { replace: force });
  return notWritten === undefined ? { lines: [...lines, `${out} is written.`], exitCode } : refusal(notWritten);
}

const place = ({ sheet, row, column }: CellRef): string => `${sheetPrefix(sheet)}${cellAddress(row, column)}`;

const whys: Readonly<Record<WhyLeft, string>> = {
  outside: "the form has nothing there",
  overOwn: "it stands over a figure or a note of the form",
  overFormula: "it stands over a formula of the form, which calculates again",
  otherWord: "the form doesn't take it there, and its usual word stands instead",
  notCounted: "the model didn't count its row; type it into a free line",
};

const valueText = ({ value }: LeftCell): string =>
  typeof value === "string" ? shown(value) : String(errorAsText(value));

function told({ count, valued, moved, left, lost }: Upgraded, path: string): readonly string[] {
  return [
    `${path}: ${count} figures and texts are carried over.`,
    ...valued.map((at) => `  ${place(at)}: a formula in an input; its value is carried over`),
    ...moved.map(
      (at) => `  ${place(at)}: the line stands among the others now, because its own group has no free line`,
    ),
    ...lost.map((sheet) => `  ${sheet}: the sheet is missing, so nothing is carried over`),
    ...left.map((each) => `  ${place(each)}: ${valueText(each)} isn't carried over: ${whys[each.why]}`),
  ];
}

const headlineLines = ({ headlines }: Upgraded): readonly string[] =>
  headlines.length === 0
    ? ["Every headline is as before."]
    : headlines.map(({ key, before, now }) => `${key}: ${before ?? "–"} before, ${now ?? "–"} now`);
