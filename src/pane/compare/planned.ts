/** The comparison that a reader asks for, as a plan: what it will show is known before anything is written. */
import { cellKey } from "../../grid/address";
import type { Book } from "../../grid/book";
import type { CellValue, Plan } from "../../grid/plan";
import { lookup } from "../../formula/lookup";
import type { Language } from "../../language/languages";
import type { ModelWords } from "../../workbook";
import { comparisonPlan } from "../../workbook/comparison";
import type { CheckKey } from "../../workbook/comparison/checks";
import { conflicts } from "../../workbook/comparison/conflicts";
import { defaultNames } from "../../workbook/comparison/defaultNames";
import { distinctNames } from "../../workbook/comparison/distinctNames";
import { comparisonName, comparisonNumbers, nextComparison } from "../../workbook/comparison/names";
import { optionOf, outsideOf, type Option } from "../../workbook/comparison/option";
import { modelsIn, type Model } from "../../workbook/model/models";
import { partOf } from "../../workbook/model/parts";
import type { ExportsLocale } from "../locale";
import { isAbout, cellsOf, valueThere, type ModelCell } from "./places";
import { baseOf, chosenOf, isCountAllowed, nameIn, rateIn, yearsIn, type CompareEntry } from "./asked";

/** A check of the planned sheets that doesn't hold. */
export interface FailedCheck {
  readonly key: CheckKey;
  readonly says: string;
  readonly state: "fails" | "look";
  /** Nothing is written while there is one. */
  readonly isConflict: boolean;
  /** The cells of models that it is about. */
  readonly places: readonly ModelCell[];
}

export interface Planned {
  readonly plan: Plan;
  readonly models: readonly Model[];
  /** With the models' figures as values. */
  readonly options: readonly Option[];
  readonly findings: readonly FailedCheck[];
  readonly statement: string;
}

export type Unplanned =
  /** So many models are chosen. */
  { readonly chosen: number } | { readonly lost: { readonly model: Model; readonly names: readonly string[] } };

/** @param wordsOf those of a model's language, which are loaded */
export function planned(
  book: Book,
  entry: CompareEntry,
  locale: ExportsLocale,
  wordsOf: (language: Language) => ModelWords,
): Planned | Unplanned {
  const models = chosenOf(entry, modelsIn(book.names));
  if (!isCountAllowed(models.length)) return { chosen: models.length };
  const { comparison: words, sheet: shared, language } = locale;
  const look = lookup(book);
  const names = defaultNames(models, look, wordsOf);
  const options: { values: Option; links: Option }[] = [];
  for (const model of models) {
    const name = nameIn(entry, model, names);
    const reading = { model, look, own: wordsOf(model.language), words, states: shared };
    const source = { file: name, model: model.number };
    const [values, links] = (["values", "links"] as const).map((as) => optionOf(name, source, { ...reading, as }));
    if (!values || !links) throw new Error("There are two ways to read a model.");
    if ("lost" in values) return { lost: { model, names: values.lost } };
    if ("lost" in links) return { lost: { model, names: links.lost } };
    options.push({ values, links });
  }
  const taken = { sheets: book.sheets.map(({ name }) => name), comparisons: comparisonNumbers(book.names) };
  const [rateForAll, yearsForAll] = [rateIn(entry), yearsIn(entry, longest(options.map((option) => option.values)))];
  const plan = comparisonPlan({
    language,
    words,
    shared,
    options: distinctNames(options.map(({ links }) => ({ ...links, against: links.against ?? entry.against }))),
    asked: { base: baseOf(entry, models), rateForAll, yearsForAll, isRenewed: entry.isRenewed },
    outside: outsideOf(look),
    taken,
  });
  const read = namedCells(plan, nextComparison(taken.comparisons));
  const values = distinctNames(options.map((option) => option.values));
  const placesOf = (key: CheckKey): readonly ModelCell[] =>
    values.flatMap((option, i) => {
      const model = models[i];
      const cell = model && cellsOf(key).find((each) => partOf(model, each, look) !== undefined);
      if (!model || cell === undefined) return [];
      return isAbout(key, option, shared)
        ? [{ model, cell, name: option.name, value: valueThere(option, key, shared, language) }]
        : [];
    });
  return {
    plan,
    models,
    options: values,
    findings: findingsIn(read, locale, placesOf),
    statement: String(read("statement")[0] ?? ""),
  };
}

function findingsIn(
  read: (key: string) => readonly CellValue[],
  { comparison, sheet }: ExportsLocale,
  placesOf: (key: CheckKey) => readonly ModelCell[],
) {
  return (Object.keys(comparison.checks) as CheckKey[]).flatMap((key): readonly FailedCheck[] => {
    const cells = read(key);
    const [says, state] = [String(cells[0] ?? ""), cells.at(-1)];
    if (state === sheet.ok) return [];
    const isWrong = state !== sheet.look;
    const isConflict = isWrong && conflicts.some((each) => each === key);
    return [{ key, says, state: isWrong ? "fails" : "look", isConflict, places: placesOf(key) }];
  });
}

/** The cells of a name of the planned comparison. */
function namedCells({ names, sheets }: Plan, number: number): (key: string) => readonly CellValue[] {
  const cells = new Map(
    sheets.map(({ name, cells }) => [name, new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell.value]))]),
  );
  return (key) => {
    const found = names.find(({ name }) => name === comparisonName(number, key));
    if (!found || !("area" in found)) return [];
    const { row, column, columns } = found.area;
    return Array.from({ length: columns }, (_, i) => cells.get(found.sheet)?.get(cellKey(row, column + i)) ?? null);
  };
}

const differ = (values: readonly unknown[]): boolean => new Set(values).size > 1;

/** Whether a rate for all is needed. */
export const needsRate = ({ options }: Planned): boolean =>
  differ(options.map(({ figures }) => figures.rate)) || options.some(({ figures }) => typeof figures.rate !== "number");

export const needsYears = ({ options }: Planned): boolean => differ(options.map(({ years }) => years));

export const longest = (options: readonly Option[]): number => Math.max(...options.map(({ years }) => years));
