import { parseArgs } from "node:util";
import { isLanguage, languages, type Language } from "../language/languages";
import { locales } from "../locales";
import { templates, type Template } from "../workbook";
import type { Figures } from "../workbook/figures";
import { fullSample } from "../workbook/full/sample";
import { readFigures, type Checked } from "../workbook/inputs";
import { yearsAllowed } from "../workbook/inputs/limits";
import { figuresIn, isTable } from "./figures";
import { withSample } from "../workbook/sample";

export interface Order {
  readonly language: Language;
  readonly template: Template;
  readonly figures: Figures;
  readonly out: string;
  readonly force: boolean;
}

export const usage = `Writes a cost/benefit workbook.

  npm run workbook -- --out model.xlsx [options]

  --language en|tr|fa|fi   the workbook's language (en)
  --template sheet|full    the one-sheet form, or the full workbook (sheet)
  --input figures.json     your own figures; docs/figures.md describes the file
  --input lines.csv        your own lines of cost and benefit, one a row
  --sample                 a plausible company's figures, marked as a sample
  --years ${yearsAllowed.from}…${yearsAllowed.to}             years after year 0 (3)
  --currency EUR           ISO 4217 code (EUR)
  --rate 0.08              discount rate per year (none: no NPV)
  --users 50               people with a licence (none)
  --organisation "Name"    shown in the title
  --out model.xlsx         the file to write
  --force                  replace the file if it exists`;

/** Returns the parsed options, or one line that describes the fault. */
export function options(
  args: readonly string[],
  read: (path: string) => string,
): Order | { readonly help: true } | { readonly wrong: string } {
  try {
    return order(args, read);
  } catch (error) {
    // parseArgs explains in several sentences; the first one states the fault.
    const message = error instanceof Error ? error.message : String(error);
    return { wrong: message.split("\n")[0]?.split(". ")[0] ?? message };
  }
}

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const known = {
  language: text,
  template: text,
  input: text,
  sample: flag,
  years: text,
  currency: text,
  rate: text,
  users: text,
  organisation: text,
  out: text,
  force: flag,
  help: flag,
};
/** The settings that an input file contains. */
const ofTheFile = ["sample", "years", "currency", "rate", "users", "organisation"] as const;

function order(args: readonly string[], read: (path: string) => string): ReturnType<typeof options> {
  const { values } = parseArgs({ args: [...args], options: known, strict: true });
  if (values.help) return { help: true };
  const language = values.language ?? "en";
  if (!isLanguage(language)) return { wrong: `--language must be one of ${languages.join(", ")}, not ${language}.` };
  const template = values.template ?? "sheet";
  if (!isTemplate(template)) return { wrong: `--template must be one of ${templates.join(", ")}, not ${template}.` };
  if (values.out === undefined) return { wrong: "--out is missing: the file to write, for example --out model.xlsx." };
  if (!/\.xlsx$/i.test(values.out)) return { wrong: `--out must end in .xlsx: ${values.out}` };

  const { input } = values;
  // A table of lines contains neither years nor currency.
  const said = input === undefined ? [] : isTable(input) ? (["sample"] as const) : ofTheFile;
  const clash = said.find((key) => values[key] !== undefined);
  if (clash) return { wrong: `--${clash} stands in the input file; leave it out beside --input.` };
  const checked =
    input === undefined ? typed(values, template, language) : fromFile(input, frameOf(values), template, read);
  if ("wrong" in checked) return checked;
  return { language, template, figures: checked.figures, out: values.out, force: values.force ?? false };
}

function fromFile(path: string, frame: object, template: Template, read: (path: string) => string): Checked {
  let content: string;
  try {
    content = read(path);
  } catch {
    return { wrong: `${path} can't be read.` };
  }
  return figuresIn(path, content, template, frame);
}

interface Typed {
  readonly sample?: boolean | undefined;
  readonly years?: string | undefined;
  readonly currency?: string | undefined;
  readonly rate?: string | undefined;
  readonly users?: string | undefined;
  readonly organisation?: string | undefined;
}

/** The settings on the command line besides lines. */
function frameOf(values: Typed): object {
  const years = Number(values.years ?? 3);
  return {
    years: Number.isNaN(years) ? values.years : years,
    currency: values.currency ?? "EUR",
    discountRate: numeric(values.rate),
    users: numeric(values.users),
    organisation: values.organisation,
  };
}

function typed(values: Typed, template: Template, language: Language): Checked {
  const checked = readFigures(frameOf(values), template);
  if ("wrong" in checked || !values.sample) return checked;
  const { figures } = checked;
  if (template === "sheet") return { figures: withSample(figures) };
  return { figures: withSample(figures, fullSample(figures, locales[language].full.sample)) };
}

function numeric(value: string | undefined): number | string | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  return value.trim() === "" || Number.isNaN(number) ? value : number;
}

function isTemplate(word: string): word is Template {
  return (templates as readonly string[]).includes(word);
}
