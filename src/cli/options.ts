import { isLanguage, languages, type Language } from "../language/languages";
import { locales } from "../locales";
import { templates, type Template } from "../workbook";
import type { Figures } from "../workbook/figures";
import { fullSample } from "../workbook/full/sample";
import { readFigures } from "../workbook/inputs";
import { yearsAllowed } from "../workbook/inputs/limits";
import { figuresIn, isDecimalSign, isTable, type FromFile, type Reading } from "./figures";
import { firstSentence, parsed } from "./parsed";
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

export const usage = `Writes a cost/benefit workbook.

  npm run workbook -- --out model.xlsx [options]

  --language en|tr|fa|fi   the workbook's language (en)
  --template sheet|full    the one-sheet form, or the full workbook (sheet)
  --input figures.json     your own figures; docs/figures.md describes the file
  --input lines.csv        your own lines of cost and benefit, one a row
  --decimal , or .         the decimal sign of lines.csv, where a column doesn't show it
  --encoding windows-1254  the encoding of the input file, where its bytes don't show it
  --sample                 a plausible company's figures, marked as a sample
  --years ${yearsAllowed.from}…${yearsAllowed.to}             years after year 0 (3)
  --fiscal-year 2027       the calendar year in which year 1 begins, for the headings (none: Year 1)
  --fiscal-month 4         the month in which it begins (1)
  --currency EUR           ISO 4217 code, or IRT for toman (EUR)
  --amounts-in thousands   how the summary shows amounts: units, thousands or millions
                           (units; millions in IRR, IRT, IDR and VND)
  --rate 0.08              discount rate per year (none: no NPV)
  --users 50               people with a licence (none)
  --organisation "Name"    shown in the title
  --out model.xlsx         the file to write
  --force                  replace the file if it exists`;

/** Returns the parsed options, or one line that describes the fault. */
export function options(
  args: readonly string[],
  read: (path: string) => Uint8Array,
): Order | { readonly help: true } | { readonly wrong: string } {
  try {
    return order(args, read);
  } catch (error) {
    return { wrong: firstSentence(error) };
  }
}

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const known = {
  language: text,
  template: text,
  input: text,
  decimal: text,
  encoding: text,
  sample: flag,
  years: text,
  "fiscal-year": text,
  "fiscal-month": text,
  currency: text,
  "amounts-in": text,
  rate: text,
  users: text,
  organisation: text,
  out: text,
  force: flag,
  help: flag,
};
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

function order(args: readonly string[], read: (path: string) => Uint8Array): ReturnType<typeof options> {
  const given = parsed(args, known, false);
  if ("wrong" in given) return given;
  const { values } = given;
  if (values.help) return { help: true };
  const language = values.language ?? "en";
  if (!isLanguage(language)) return { wrong: `--language must be one of ${languages.join(", ")}, not ${language}.` };
  const template = values.template ?? "sheet";
  if (!isTemplate(template)) return { wrong: `--template must be one of ${templates.join(", ")}, not ${template}.` };
  if (values.out === undefined) return { wrong: "--out is missing: the file to write, for example --out model.xlsx." };
  if (!/\.xlsx$/i.test(values.out)) return { wrong: `--out must end in .xlsx: ${values.out}` };

  const { input, decimal, encoding } = values;
  // A table of lines contains neither years nor currency.
  const said = input === undefined ? [] : isTable(input) ? (["sample"] as const) : ofTheFile;
  const clash = said.find((key) => values[key] !== undefined);
  if (clash) return { wrong: `--${clash} stands in the input file; leave it out beside --input.` };
  if (decimal !== undefined && !isDecimalSign(decimal)) return { wrong: `--decimal must be , or ., not ${decimal}.` };
  if (decimal !== undefined && !(input !== undefined && isTable(input))) {
    return { wrong: "--decimal is for a table of lines, such as --input lines.csv." };
  }
  if (encoding !== undefined && input === undefined)
    return { wrong: "--encoding is for a file: name it with --input." };
  const checked =
    input === undefined
      ? typed(values, template, language)
      : fromFile(input, { template, frame: frameOf(values), encoding, decimal }, read);
  if ("wrong" in checked) return checked;
  const { figures, notes } = checked;
  return { language, template, figures, notes, out: values.out, force: values.force ?? false };
}

function fromFile(path: string, reading: Reading, read: (path: string) => Uint8Array): FromFile {
  let bytes: Uint8Array;
  try {
    bytes = read(path);
  } catch {
    return { wrong: `${path} can't be read.` };
  }
  return figuresIn(path, bytes, reading);
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

function typed(values: Typed, template: Template, language: Language): FromFile {
  const checked = readFigures(frameOf(values), template);
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
