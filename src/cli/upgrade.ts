/** `npm run workbook -- upgrade OLD.xlsx --out NEW.xlsx`: a model of an earlier version in the form that a new one has. */
import { existsSync } from "node:fs";
import type { CellRef } from "../formula/lookup";
import { cellAddress, sheetPrefix } from "../grid/address";
import { errorAsText } from "../grid/value";
import { writeXlsx } from "../hosts/xlsx/write";
import { locales } from "../locales";
import { upgraded, type LeftCell, type Upgraded } from "../sharing/upgraded";
import { noFigure } from "../language/noFigure";
import { bug, wrongEndingOfOut, wrongLanguage } from "./calls";
import { refusal, type CommandResult } from "./commandResult";
import { helpText, optionRows } from "./help/helpText";
import { every, known } from "./help/option";
import { modelFile } from "./modelFile";
import { parsed } from "./parsed";
import { alreadyExists, putFile } from "./putFile";
import { english, type Reader } from "./reader";
import { sameFile } from "./sameFile";

export const upgradeOptions = {
  out: { value: "NEW.xlsx" },
  force: {},
  "dry-run": {},
  ...every,
} as const;

export function upgradeHelp(reader: Reader): string {
  const { upgrade: says, compare, every: shared } = reader.words.commandHelp;
  return helpText(
    [
      says.intro,
      { calls: [["npm run workbook -- upgrade OLD.xlsx --out NEW.xlsx", ""]] },
      { options: [["OLD.xlsx#2", compare.number], ...optionRows(upgradeOptions, { ...says.options, ...shared })] },
      says.end,
    ],
    reader,
  );
}

export async function upgrade(args: readonly string[], reader: Reader = english): Promise<CommandResult> {
  try {
    return await written(args, reader);
  } catch (error) {
    return refusal(bug(error, reader));
  }
}

async function written(args: readonly string[], reader: Reader): Promise<CommandResult> {
  const { say, words, plain } = reader;
  const { calls, upgrade: says, ...line } = words.commandLine;
  const read = parsed(args, known(upgradeOptions), true, reader);
  if ("wrong" in read) return refusal(read.wrong);
  const { values, positionals } = read;
  if (values.help) return { lines: [upgradeHelp(reader)], exitCode: 0 };
  const misnamed = wrongLanguage(values, reader);
  if (misnamed !== undefined) return refusal(misnamed);
  const [asked, ...more] = positionals;
  if (asked === undefined || more.length > 0) return refusal(say(says.oneFile));
  const { out, force = false, "dry-run": isDryRun = false } = values;
  if (out === undefined && !isDryRun) return refusal(say(calls.noOut, { example: "NEW.xlsx" }));
  const misplaced = out === undefined ? undefined : wrongEndingOfOut(out, reader);
  if (misplaced !== undefined) return refusal(misplaced);
  const file = modelFile(asked, reader);
  if ("wrong" in file) return refusal(file.wrong);
  const { path, model, look } = file;
  if (out !== undefined && sameFile(path, out)) return refusal(say(says.overwritten, { file: out }));
  if (out !== undefined && !isDryRun && existsSync(out) && !force) return refusal(alreadyExists(out, reader));
  const made = upgraded(model, look, locales[model.language]);
  if (!made) return refusal(say(line.files.about, { file: path, says: plain(words.upgrade.lost) }));
  const lines = [
    say(says.carried, { file: path, count: made.count }),
    ...exceptions(made, reader).map((each) => `  ${each}`),
    ...headlineLines(made, reader),
    ...(made.others.length === 0 ? [] : [say(says.only, { file: path, sheets: reader.list(made.others) })]),
  ];
  const exitCode = made.left.length + made.lost.length > 0 ? 1 : 0;
  if (out === undefined || isDryRun) return { lines: [...lines, say(line.nothingWritten)], exitCode };
  const notWritten = await putFile(out, await writeXlsx(made.plan), { replace: force }, reader);
  if (notWritten !== undefined) return refusal(notWritten);
  return { lines: [...lines, say(line.written, { file: out })], exitCode };
}

const place = ({ sheet, row, column }: CellRef): string => `${sheetPrefix(sheet)}${cellAddress(row, column)}`;

const valueText = ({ value }: LeftCell, { shown }: Reader): string =>
  shown(typeof value === "string" ? value : errorAsText(value));

/** What was carried over otherwise than it stood, and what wasn't, in the pane's words. */
function exceptions({ valued, moved, left, lost }: Upgraded, reader: Reader): readonly string[] {
  const { say, words } = reader;
  const { upgrade: pane } = words;
  const { at, left: leftAt } = words.commandLine.upgrade;
  return [
    ...valued.map((cell) => say(at, { place: place(cell), says: pane.valued })),
    ...moved.map((cell) => say(at, { place: place(cell), says: pane.moved })),
    ...lost.map((sheet) => say(at, { place: sheet, says: pane.missing })),
    ...left.map((cell) =>
      say(leftAt, { place: place(cell), value: valueText(cell, reader), says: pane.left[cell.why] }),
    ),
  ];
}

const headlineLines = ({ headlines }: Upgraded, { say, words }: Reader): readonly string[] =>
  headlines.length === 0
    ? [say(words.upgrade.same)]
    : headlines.map(({ key, before, now }) =>
        say(words.upgrade.changed, { figure: key, before: before ?? noFigure, now: now ?? noFigure }),
      );
