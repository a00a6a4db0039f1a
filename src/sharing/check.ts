/** What a recipient without the add-in would stumble on. */
import type { Language } from "../language/languages";
import { planWorkbook, type PlanWords } from "../workbook";
import { application } from "../workbook/application";
import { fullSample } from "../workbook/full/sample";
import { isError } from "../grid/natives";
import type { CellValue } from "../grid/plan";
import { sample } from "../workbook/sample";
import type { Book, BookCell } from "../grid/book";
import { callsOurs } from "../formula/calls";
import { checkState } from "../workbook/model/checkState";
import { lookup, type Lookup } from "../formula/lookup";
import { currencyOf, modelsIn, partsOf, type BookModel } from "../workbook/model/models";
import { place } from "../formula/references";
import { mended } from "./repair";
import { isStuck } from "./stuck";
import { tokens } from "../formula/tokens";

export const findingKinds = [
  "ours",
  "unknown",
  "stuck",
  "protected",
  "links",
  "sample",
  "checks",
  "hidden",
  "people",
] as const;
export type FindingKind = (typeof findingKinds)[number];

export interface Finding {
  readonly kind: FindingKind;
  /** Cells, names, sheets, files or people, as a reader would look for them. */
  readonly where: readonly string[];
}

export type WordsByLanguage = Readonly<Record<Language, PlanWords>>;

export function findings(book: Book, words: WordsByLanguage): readonly Finding[] {
  const look = lookup(book);
  const cells = book.sheets.flatMap((sheet) =>
    sheet.cells.map((cell) => ({ sheet, cell, at: addressOf(sheet.name, cell) })),
  );
  const where = (holds: (cell: BookCell) => boolean) => cells.filter(({ cell }) => holds(cell)).map(({ at }) => at);
  const models = modelsIn(look);
  const named = book.names.filter(({ formula }) => isOurs(formula)).map(({ name }) => name);
  const found: Readonly<Record<FindingKind, readonly string[]>> = {
    ours: [...where(({ formula }) => isOurs(formula)), ...named],
    unknown: where(({ value }) => isError(value) && value.error === "#NAME?"),
    stuck: where(({ value, formula }) => formula !== undefined && !isError(value) && isStuck(value)),
    protected: book.sheets
      .filter((sheet) => sheet.isProtected && sheet.cells.some(({ formula }) => isOurs(formula)))
      .map(({ name }) => name),
    links: [...book.links, ...where(({ formula }) => asksOthers(formula))],
    sample: models.flatMap((model) => sampleIn(model, look, words[model.language])),
    checks: models.flatMap((model) => failing(model, look, words[model.language])),
    hidden: book.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
    people: [...new Set(book.people)].filter((name) => name.trim() !== "" && name !== application),
  };
  return findingKinds.flatMap((kind) => (found[kind].length > 0 ? [{ kind, where: [...new Set(found[kind])] }] : []));
}

const addressOf = (sheet: string, { row, column }: { readonly row: number; readonly column: number }): string =>
  place(sheet, row, column).replaceAll("$", "");

/** Whether a formula calls one of our functions, in its right form or in one that a journey has left. */
function isOurs(formula: string | undefined): boolean {
  if (formula === undefined || !/CRM/i.test(formula)) return false;
  return callsOurs(tokens(formula)) || mended(formula) !== formula;
}

/** Whether a formula asks another workbook: for cells, or for a function that isn't a leftover of ours. */
function asksOthers(formula: string | undefined): boolean {
  if (formula === undefined || !/[[!]/.test(formula)) return false;
  return tokens(mended(formula)).some(
    ({ kind, text }) =>
      kind === "foreign" || ((kind === "reference" || kind === "word") && /^'?[^!']*\[[^\]]+\][^!]*!/.test(text)),
  );
}

/** A master check that doesn't say that all holds. */
function failing(model: BookModel, look: Lookup, words: PlanWords): readonly string[] {
  const checks = partsOf(model, look).get("checks");
  const state = checks && checkState(look.values(checks)[0]?.[0], words);
  return checks && state !== "hold" ? [addressOf(checks.sheet.name, checks.area)] : [];
}

/** Where a sample still says that it is one, and lines that still hold the sample's amounts. */
function sampleIn(model: BookModel, look: Lookup, words: PlanWords): readonly string[] {
  const parts = partsOf(model, look);
  const sheets = new Set([...parts.values()].map(({ sheet }) => sheet));
  const marks = [...sheets].flatMap((sheet) =>
    sheet.cells
      .filter(({ value }) => typeof value === "string" && value.includes(words.sheet.sample))
      .map((cell) => addressOf(sheet.name, cell)),
  );
  const lines = [...sampleLines(model, parts, look, words)].flatMap(([key, amounts]) => {
    const part = parts.get(key);
    const now = part && look.values(part)[0];
    return part && now && areSame(now, amounts) ? [addressOf(part.sheet.name, part.area)] : [];
  });
  return [...marks, ...lines];
}

/** Amounts that nobody's own line has by chance: two at least, in thousands. */
const isTelling = (amounts: readonly CellValue[]): boolean =>
  amounts.filter((value) => typeof value === "number" && Math.abs(value) >= 1000).length > 1;

function sampleLines(
  { template, language }: BookModel,
  parts: ReturnType<typeof partsOf>,
  look: Lookup,
  words: PlanWords,
): ReadonlyMap<string, readonly CellValue[]> {
  const line = parts.get("net");
  const currency = currencyOf(parts, look);
  if (!line || currency === undefined) return new Map();
  const about = { years: line.area.columns - 1, currency };
  if (about.years < 1 || about.years > 10) return new Map();
  const figures = template === "sheet" ? sample(about) : fullSample(about, words.full.sample);
  const plan = planWorkbook({ template, language, words, figures });
  return new Map(
    plan.names.flatMap((name): readonly (readonly [string, readonly CellValue[]])[] => {
      const key = /^CRM_1_((?:costs|benefits)_.*)$/.exec(name.name)?.[1];
      if (key === undefined || !("area" in name)) return [];
      const { row, column, columns } = name.area;
      const cells = plan.sheets
        .find((sheet) => sheet.name === name.sheet)
        ?.cells.filter((cell) => cell.row === row && cell.column >= column && cell.column < column + columns);
      const amounts = cells?.map(({ value }) => value) ?? [];
      return cells?.every(({ formula }) => formula === undefined) && isTelling(amounts) ? [[key, amounts]] : [];
    }),
  );
}

const areSame = (now: readonly CellValue[], amounts: readonly CellValue[]): boolean =>
  amounts.every((amount, i) => (now[i] ?? 0) === (amount ?? 0));
