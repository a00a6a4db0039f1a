import { isLanguage, type Language } from "../language/languages";
import { locales } from "../locales";
import { templates, type Template } from "../workbook";
import type { Figures } from "../workbook/figures";
import { fullSample } from "../workbook/full/sample";
import { readFigures } from "../workbook/inputs";
import { yearsAllowed } from "../workbook/inputs/limits";
import { figuresIn, isDecimalSign, isTable, type FromFile, type FiguresSetting } from "./figures";
import { bug, notADecimalSign, notOneOf, wrongEndingOfOut, wrongLanguage } from "./calls";
import { helpText, optionRows } from "./help/helpText";
import { every, known, languageChoice } from "./help/option";
import { parsed } from "./parsed";
import { english, type Reader } from "./reader";
import { withSample } from "../workbook/sample";

export interface Order {
  readonly language: Language;
  readonly template: Template;
  readonly figures: Figures;
  /** Lines for the user about how the file was read. */
  readonly notes: readonly string[];
  readonly out: string;
  readonly force: boolean;
}

export const modelOptions = {
  language: { value: languageChoice },
  template: { value: "sheet|full" },
  input: { value: "figures.json|lines.csv" },
  decimal: { value: ",|." },
  encoding: { value: "windows-1254" },
  sample: {},
  years: { value: `${yearsAllowed.from}…${yearsAllowed.to}` },
  "fiscal-year": { value: "2027" },
  "fiscal-month": { value: "4" },
  currency: { value: "EUR" },
  "amounts-in": { value: "units|thousands|millions" },
  rate: { value: "0.08" },
  users: { value: "50" },
  organisation: { value: '"Name"' },
  out: { value: "model.xlsx" },
  force: {},
  ...every,
} as const;

export function modelHelp(reader: Reader): string {
  const { model: says, every: shared } = reader.words.commandHelp;
  return helpText(
    [
      says.intro,
      { calls: [["npm run workbook -- --out model.xlsx [--…]", ""]] },
      { options: optionRows(modelOptions, { ...says.options, ...shared }) },
    ],
    reader,
  );
}

/** Returns the parsed options, or one line that describes the fault. */
export function options(
  args: readonly string[],
  read: (path: string) => Uint8Array,
  reader: Reader = english,
): Order | { readonly help: true } | { readonly wrong: string } {
  try {
    return order(args, read, reader);
  } catch (error) {
    return { wrong: bug(error, reader) };
  }
}

/** The settings that an input file contains. */
const ofTheFile = [
  "sample",
  "years",
  "fiscal-year",
  "fiscal-month",
  "currency",
  "amounts-in",
  "rate",
  "users",
  "organisation",
] as const;

function order(
  args: readonly string[],
  read: (path: string) => Uint8Array,
  reader: Reader,
): ReturnType<typeof options> {
  const { say, words } = reader;
  const { calls } = words.commandLine;
  const given = parsed(args, known(modelOptions), false, reader);
  if ("wrong" in given) return given;
  const { values } = given;
  if (values.help) return { help: true };
  const misnamed = wrongLanguage(values, reader);
  const language = values.language ?? "en";
  if (misnamed !== undefined || !isLanguage(language)) return { wrong: misnamed ?? "" };
  const template = values.template ?? "sheet";
  if (!isTemplate(template)) return { wrong: notOneOf(reader, "template", templates, template) };
  if (values.out === undefined) return { wrong: say(calls.noOut, { example: "model.xlsx" }) };
  const misplaced = wrongEndingOfOut(values.out, reader);
  if (misplaced !== undefined) return { wrong: misplaced };

  const { input, decimal, encoding } = values;
  // A table of lines contains neither years nor currency.
  const said = input === undefined ? [] : isTable(input) ? (["sample"] as const) : ofTheFile;
  const clash = said.find((key) => values[key] !== undefined);
  if (clash) return { wrong: say(calls.inTheFile, { option: `--${clash}` }) };
  if (decimal !== undefined && !isDecimalSign(decimal)) return { wrong: notADecimalSign(decimal, reader) };
  if (decimal !== undefined && !(input !== undefined && isTable(input))) return { wrong: say(calls.decimalOfTable) };
  if (encoding !== undefined && input === undefined) return { wrong: say(calls.encodingOfFile) };
  const checked =
    input === undefined
      ? typed(values, { template, language }, reader)
      : fromFile(input, { template, frame: frameOf(values), encoding, decimal }, read, reader);
  if ("wrong" in checked) return checked;
  const { figures, notes } = checked;
  return { language, template, figures, notes, out: values.out, force: values.force ?? false };
}

function fromFile(path: string, reading: FiguresSetting, read: (path: string) => Uint8Array, reader: Reader): FromFile {
  let bytes: Uint8Array;
  try {
    bytes = read(path);
  } catch {
    return { wrong: reader.say(reader.words.commandLine.files.unreadable, { file: path }) };
  }
  return figuresIn(path, bytes, reading, reader);
}

interface Typed {
  readonly sample?: boolean | undefined;
  readonly years?: string | undefined;
  readonly "fiscal-year"?: string | undefined;
  readonly "fiscal-month"?: string | undefined;
  readonly currency?: string | undefined;
  readonly "amounts-in"?: string | undefined;
  readonly rate?: string | undefined;
  readonly users?: string | undefined;
  readonly organisation?: string | undefined;
}

/** The settings on the command line besides lines. */
function frameOf(values: Typed): object {
  return {
    years: numeric(values.years ?? "3"),
    fiscalYear: numeric(values["fiscal-year"]),
    fiscalMonth: numeric(values["fiscal-month"]),
    currency: values.currency ?? "EUR",
    amountsIn: values["amounts-in"],
    discountRate: numeric(values.rate),
    users: numeric(values.users),
    organisation: values.organisation,
  };
}

function typed(
  values: Typed,
  { template, language }: Pick<Order, "template" | "language">,
  { language: spoken, words }: Reader,
): FromFile {
  const faultWords = { language: spoken, figureFaults: words.figureFaults };
  const checked = readFigures(frameOf(values), template, faultWords);
  if ("wrong" in checked) return checked;
  const { figures } = checked;
  const notes: readonly string[] = [];
  if (!values.sample) return { figures, notes };
  if (template === "sheet") return { figures: withSample(figures), notes };
  return { figures: withSample(figures, fullSample(figures, locales[language].full.sample)), notes };
}

/** Digits with a dot. Anything else stays a text, which the schema refuses: Number would take 0x10 and 1e3, too. */
function numeric(value: string | undefined): number | string | undefined {
  return value !== undefined && /^-?(?:\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : value;
}

function isTemplate(word: string): word is Template {
  return (templates as readonly string[]).includes(word);
}
