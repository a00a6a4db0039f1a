/** `npm run workbook -- compare A.xlsx B.xlsx`: the models of files, of which one is chosen, in one workbook. */
import { existsSync } from "node:fs";
import { writeXlsx } from "../../hosts/xlsx/write";
import { locales } from "../../locales";
import type { CellValue, Plan } from "../../grid/plan";
import { comparisonPlan } from "../../workbook/comparison";
import { distinctNames } from "../../workbook/comparison/distinctNames";
import { comparisonName } from "../../workbook/comparison/names";
import type { Option } from "../../workbook/comparison/option";
import { pathOf } from "../modelFile";
import { bug } from "../calls";
import { refusal, type CommandResult } from "../commandResult";
import { alreadyExists, putFile } from "../putFile";
import { english, type Reader } from "../reader";
import { sameFile } from "../sameFile";
import { optionFile } from "./optionFile";
import { compareCall, compareHelp, type CompareCall } from "./options";
import { summary } from "./summary";

export async function compare(args: readonly string[], reader: Reader = english): Promise<CommandResult> {
  try {
    const call = compareCall(args, reader);
    if ("help" in call) return { lines: [compareHelp(reader)], exitCode: 0 };
    return "wrong" in call ? refusal(call.wrong) : await compared(call, reader);
  } catch (error) {
    return refusal(bug(error, reader));
  }
}

async function compared({ files, out, force, base, language }: CompareCall, reader: Reader): Promise<CommandResult> {
  const { say, words: own } = reader;
  if (files.some((asked) => sameFile(pathOf(asked), out)))
    return refusal(say(own.commandLine.compare.isCompared, { file: out }));
  if (existsSync(out) && !force) return refusal(alreadyExists(out, reader));
  const options: Option[] = [];
  for (const asked of files) {
    const option = optionFile(asked, language, reader);
    if ("wrong" in option) return refusal(option.wrong);
    options.push(option);
  }
  const wrong = together(options, reader);
  if (wrong !== undefined) return refusal(wrong);
  const { comparison: words, sheet: shared } = locales[language];
  const all = distinctNames(options);
  const plan = comparisonPlan({ language, words, shared, options: all, asked: { base } });
  const notWritten = await putFile(out, await writeXlsx(plan), { replace: force }, reader);
  if (notWritten !== undefined) return refusal(notWritten);
  const found = {
    isRanked: lastOf(plan, "comparable") === 1,
    beginsApart: lastOf(plan, "startsAgree") === shared.look,
  };
  return { lines: [...summary(all, found, reader), say(own.commandLine.written, { file: out })], exitCode: 0 };
}

/** What the sheet shows in the last cell of a name: of a check, its state. */
function lastOf({ names, sheets }: Plan, key: string): CellValue | undefined {
  const found = names.find(({ name }) => name === comparisonName(1, key));
  if (!found || !("area" in found)) return undefined;
  const { row, column, columns } = found.area;
  const on = sheets.find(({ name }) => name === found.sheet);
  return on?.cells.find((cell) => cell.row === row && cell.column === column + columns - 1)?.value;
}

/** What can't be put right on the sheet. */
function together(options: readonly Option[], { say, list, words }: Reader): string | undefined {
  const { compare: says } = words.commandLine;
  const currencies = new Set(options.map(({ currency }) => currency));
  if (currencies.size > 1) {
    const listed = list(options.map(({ name, currency }) => say(says.inCurrency, { name, currency })));
    return say(says.currencies, { listed });
  }
  const keys = options.map(({ source }) => `${source.sha256 ?? ""} ${source.model}`);
  const twice = options.find((_, i) => keys.indexOf(keys[i] ?? "") < i);
  return twice && say(says.twice, { file: twice.source.file });
}
