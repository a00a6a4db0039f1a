/** What is said of an export that isn't read: one sentence that says what to do, with the option that does it. */
import { mostKeptRows } from "../../exports/keptRows";
import type { CountedWord, Refusal, Shown } from "../../exports/refusal";
import type { Field } from "../../exports/tables";
import { quoted } from "../../language/quoted";
import type { Given } from "../../language/sentence";
import { refusalText } from "../../pane/data/import/refusalText";
import type { Reader } from "../reader";
import { nameFor } from "./piped";

const signNames = { "\t": "tab", ",": "comma", ";": "semicolon", "|": "bar" } as const;

/** The name of a sign that separates cells. */
export function signName(sign: string, { shown, words }: Reader): string {
  const name = Object.hasOwn(signNames, sign) ? signNames[sign as keyof typeof signNames] : undefined;
  return name === undefined ? shown(sign) : words.kpis.separators[name];
}

/** One line that ends with a full stop. Where no option helps, it is the pane's sentence. */
export function sentence(refusal: Refusal, reader: Reader): string {
  const { say, plain, words } = reader;
  const file = shownName(nameFor(refusal.file, words));
  const key = keyOf(refusal, reader);
  return key === undefined
    ? say(words.commandLine.files.about, { file, says: plain(refusalText(refusal, words)) })
    : say(words.commandImport.refusals[key], { ...valuesOf(refusal, reader), file });
}

type Key = Exclude<keyof Reader["words"]["commandImport"]["refusals"], "option">;

function keyOf(refusal: Refusal, { words }: Reader): Key | undefined {
  switch (refusal.is) {
    case "missing":
      return refusal.field === "amount" ? "missingAmount" : "missing";
    case "noPeriod":
      return refusal.table === "touches" ? "noPeriodOfTouches" : "noPeriod";
    case "question":
      return refusal.kind === undefined ? "question" : "questionOfSurvey";
    case "scale":
      return refusal.question === "nps" ? "scaleOfNps" : "scale";
    case "duplicates":
      // An engine tells of no lines.
      return refusal.lines.length === 0 ? "duplicatesOfTable" : undefined;
    default:
      return Object.hasOwn(words.commandImport.refusals, refusal.is) ? (refusal.is as Key) : undefined;
  }
}

/** A name of a file may contain line breaks. */
const shownName = (name: string): string => (/^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(name) ? name : quoted(name));

function valuesOf(refusal: Refusal, reader: Reader): Given {
  const { counted, list, or, say, shown, words } = reader;
  const { refusals: says, counted: forms } = words.commandImport;
  const values = Object.entries(refusal).map(([key, value]) => [key, valueText(key, value, reader)] as const);
  const given = Object.fromEntries(values);
  switch (refusal.is) {
    case "unknownEncoding":
      return { ...given, encoding: shown(refusal.encoding) };
    case "noRate":
      return { ...given, currency: shown(refusal.currency), rows: counted(forms.rows, refusal.count) };
    case "tooManyRows":
      return { ...given, most: mostKeptRows };
    case "notFlags":
      return { ...given, text: shown(refusal.cell.text), column: shown(refusal.cell.column) };
    case "severalVendors":
      return { ...given, options: or(refusal.vendors.map((vendor) => `--crm ${vendor}`)) };
    case "dates": {
      const options = refusal.readings.map(({ order, day }) => say(says.option, { option: `--dates ${order}`, day }));
      return { ...given, days: or(refusal.readings.map(({ day }) => day)), options: list(options) };
    }
    default:
      return given;
  }
}

/** Names that the file chose, in quotes; words of ours and numbers as they are. */
const chosen = ["column", "kind", "text", "id"];

function valueText(key: string, value: unknown, reader: Reader): string | number {
  const { or, shown, shownAll } = reader;
  if (typeof value === "number") return value;
  if (typeof value === "string") {
    if (key === "field") return fieldName(value as Field, reader);
    return chosen.includes(key) ? shown(value) : value;
  }
  if (!Array.isArray(value)) return cellAt(value as Shown, reader);
  if (key === "signs") return or((value as readonly string[]).map((sign) => signName(sign, reader)));
  const isCounted = typeof value[0] === "object" && value[0] !== null && "word" in value[0];
  return isCounted ? counts(value as readonly CountedWord[], reader) : shownAll(value.map(String));
}

function fieldName(field: Field, { words }: Reader): string {
  const own: Readonly<Record<string, string>> = words.commandImport.fields;
  return own[field] ?? words.kpis.fields[field];
}

function cellAt({ line, column, text }: Shown, { say, shown, words }: Reader): string {
  const { cell, cellOfNoLine } = words.commandImport.counted;
  return say(line > 0 ? cell : cellOfNoLine, { line, column: shown(column), text: shown(text) });
}

const mostWords = 12;

function counts(all: readonly CountedWord[], { list, say, shown, words }: Reader): string {
  const { word: form, more } = words.commandImport.counted;
  const named = list(all.slice(0, mostWords).map(({ word, count }) => say(form, { word: shown(word), count })));
  return all.length > mostWords ? say(more, { words: named, count: all.length - mostWords }) : named;
}
