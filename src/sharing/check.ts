/** Finds what doesn't work for a recipient without the add-in. */
import type { Language } from "../language/languages";
import type { PlanWords } from "../workbook";
import { application } from "../workbook/application";
import { isError } from "../grid/value";
import type { Book, BookCell } from "../grid/book";
import { catalogue, functionIds } from "../catalogue";
import type { AnyDefinition } from "../catalogue/define";
import { calls, callsOurs } from "../formula/calls";
import { openChecks, type OpenCheck } from "../workbook/model/openChecks";
import { masterState } from "../workbook/model/masterState";
import { modelsIn, type Model } from "../workbook/model/models";
import { nameOf } from "../workbook/model/names";
import { partOf, rowOf } from "../workbook/model/parts";
import { sampleParts } from "../workbook/model/isSample";
import { lookup, type LocatedArea, type Lookup } from "../formula/lookup";
import { place } from "../formula/references";
import { namesLeft } from "./prepare";
import { isBeyondRepair, repaired, ruleAddress } from "./repair";
import { isUnresolved } from "./unresolved";
import { tokens } from "../formula/tokens";

export const findingKinds = [
  "ours",
  "unknown",
  "waiting",
  "lost",
  "left",
  "rules",
  "dates",
  "protected",
  "links",
  "sample",
  "checks",
  "looks",
  "hidden",
  "people",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Findings that a recipient may notice but that break nothing and make no figure wrong. */
export const notes: ReadonlySet<FindingKind> = new Set(["hidden", "people"]);

export interface Finding {
  readonly kind: FindingKind;
  /** Cells, names, sheets, files or people, as Excel shows them. */
  readonly where: readonly string[];
}

export type WordsByLanguage = Readonly<Record<Language, PlanWords>>;

export function findings(book: Book, words: WordsByLanguage): readonly Finding[] {
  const look = lookup(book);
  const cells = book.sheets.flatMap((sheet) =>
    sheet.cells.map((cell) => ({ sheet, cell, at: addressOf(sheet.name, cell) })),
  );
  const where = (holds: (cell: BookCell) => boolean) => cells.filter(({ cell }) => holds(cell)).map(({ at }) => at);
  const models = modelsIn(book.names);
  const left = namesLeft(book, look);
  const named = book.names.filter((name) => isOurs(name.formula) && !left.includes(name)).map(({ name }) => name);
  const columns = book.tables.flatMap((table) =>
    table.columns
      .filter(({ formula, total }) => isOurs(formula) || isOurs(total))
      .map(({ name }) => `${table.name}[${name}]`),
  );
  const found: Readonly<Record<FindingKind, readonly string[]>> = {
    ours: [...where(({ formula }) => isOurs(formula)), ...named, ...columns],
    unknown: where(({ value }) => isError(value) && value.error === "#NAME?"),
    waiting: where(({ value, formula }) => formula !== undefined && !isError(value) && isUnresolved(value)),
    lost: [
      ...where(({ formula }) => formula !== undefined && isBeyondRepair(formula)),
      ...book.names.filter(({ formula }) => isBeyondRepair(formula)).map(({ name }) => name),
    ],
    left: left.map(({ name }) => name),
    rules: (book.rules ?? []).filter(({ formula }) => isOurs(formula)).map(ruleAddress),
    dates: book.countsFrom1904 ? where(({ formula }) => isOurs(formula) && asksForDates(formula)) : [],
    protected: book.sheets
      .filter((sheet) => sheet.isProtected && sheet.cells.some(({ formula }) => isOurs(formula)))
      .map(({ name }) => name),
    links: [...book.links, ...where(({ formula }) => asksOthers(formula))],
    sample: models.flatMap((model) => sampleParts(model, look, words[model.language]).map(addressOfPart)),
    checks: models.flatMap((model) => unsettled("fails", model, look, words[model.language])),
    looks: models.flatMap((model) => unsettled("look", model, look, words[model.language])),
    hidden: book.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
    people: [...new Set(book.people)].filter((name) => name.trim() !== "" && name !== application),
  };
  return findingKinds.flatMap((kind) => (found[kind].length > 0 ? [{ kind, where: [...new Set(found[kind])] }] : []));
}

const addressOf = (sheet: string, { row, column }: { readonly row: number; readonly column: number }): string =>
  place(sheet, row, column).replaceAll("$", "");

const addressOfPart = ({ sheet, area }: LocatedArea): string => addressOf(sheet.name, area);

/** True if a formula calls one of our functions, in its correct form or in one that another program has changed. */
export function isOurs(formula: string | undefined): formula is string {
  if (formula === undefined || !/CRM/i.test(formula)) return false;
  return callsOurs(tokens(formula)) || repaired(formula) !== formula;
}

/** True if a formula calls one of our functions that takes dates. */
const asksForDates = (formula: string): boolean => calls(repaired(formula), datedFunctions).length > 0;

const datedFunctions = functionIds.filter((id) =>
  Object.values((catalogue[id] as AnyDefinition).parameters).some(({ shape }) => /date/i.test(shape)),
);

/** True if a formula refers to another workbook: to cells, or to a function that isn't a damaged call of ours. */
function asksOthers(formula: string | undefined): boolean {
  if (formula === undefined || !/[[!]/.test(formula)) return false;
  return tokens(repaired(formula)).some(
    ({ kind, text }) =>
      kind === "foreign" ||
      ((kind === "reference" || kind === "word") && /^'?[^!']*\[(?!0\])[^\]]+\][^!]*!/.test(text)),
  );
}

/**
 * The checks in a state, each by its sentence and its cell; the master check where it alone reports that state, or its name where
 * it is lost.
 */
function unsettled(state: OpenCheck["state"], model: Model, look: Lookup, words: PlanWords): readonly string[] {
  const open = openChecks(model, look, words);
  const named = open.filter((check) => check.state === state).map(({ says, at }) => `${says} (${addressOfPart(at)})`);
  const part = partOf(model, "checks", look);
  if (!part) return state === "fails" ? [...named, nameOf(model.number, "checks")] : named;
  const master = masterState(rowOf(model, "checks", look)[0], words);
  const reported = master === "hold" ? undefined : master === "warn" ? "look" : "fails";
  return reported === state && named.length === 0 ? [addressOfPart(part)] : named;
}
