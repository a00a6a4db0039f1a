/** A model of an earlier version in the form that a new one has today, with every figure that was typed into it. */
import { planWorkbook, type PlanWords, type Taken } from "../../workbook";
import { lookup, type Lookup } from "../../formula/lookup";
import { cellKey } from "../../grid/address";
import type { Book, BookSheet } from "../../grid/book";
import type { Plan, PlanSheet } from "../../grid/plan";
import type { Language } from "../../language/languages";
import type { Figures } from "../../workbook/figures";
import { leastFreeLines, type LineKind } from "../../workbook/lines";
import type { Model } from "../../workbook/model/models";
import { ownFigures, sheetOfPlan } from "../ownPlan";
import { carriedSheet, type Carried, type CarriedSheet } from "./carriedSheet";
import { changedHeadlines, type ChangedHeadline } from "./changedHeadlines";
import { formerTexts } from "./formerTexts";
import { formOf } from "./formRows";

export type { LeftCell, WhyLeft } from "./leftCells";

export interface Upgraded extends Omit<Carried, "values"> {
  readonly plan: Plan;
  readonly currency: string;
  /** The headlines that differ: the rules of counting may have changed between two versions. */
  readonly headlines: readonly ChangedHeadline[];
  /** Sheets of the form that the workbook has no longer, by their names in a new one. */
  readonly lost: readonly string[];
  /** The workbook's sheets that aren't the model's, by their names. */
  readonly others: readonly string[];
}

/**
 * Nothing of the workbook is changed. Undefined if the names of its years or its currency are lost.
 * @param words those of the model's language
 * @param taken where the plan goes beside the model, what it may not reuse
 */
export function upgraded(model: Model, { book }: Lookup, words: PlanWords, taken?: Taken): Upgraded | undefined {
  const look = lookup(inTodaysTexts(book, model.language));
  const figures = ownFigures(model, look, words);
  if (!figures) return undefined;
  const plan = (given: Figures, typed?: Parameters<typeof planWorkbook>[0]["typed"]) =>
    planWorkbook({
      ...{ template: model.template, language: model.language, words, figures: given },
      ...(taken && { taken }),
      ...(typed && { typed }),
    });
  const first = carriedBy(plan(figures), model, look);
  const roomy = withRoom(figures, first.sheets);
  const form = roomy === figures ? first : carriedBy(plan(roomy), model, look);
  const listed = { ...roomy, owners: ownersIn(form, words) };
  const all = form.sheets.flatMap((each) => each ?? []);
  const made = plan(listed, (sheet, row, column) => form.sheets[sheet]?.values.get(cellKey(row, column)));
  return {
    plan: made,
    currency: figures.currency,
    headlines: changedHeadlines(model, look, made),
    count: all.reduce((sum, { count }) => sum + count, 0),
    valued: all.flatMap(({ valued }) => valued),
    moved: all.flatMap(({ moved }) => moved),
    left: all.flatMap(({ left }) => left),
    lost: form.lost,
    others: look.book.sheets.flatMap(({ name }) => (form.own.has(name) ? [] : [name])),
  };
}

/** Rows and notes are known by their texts, of which some were others. */
function inTodaysTexts(book: Book, language: Language): Book {
  const todays = new Map(Object.entries(formerTexts[language]));
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const text = cell.formula === undefined && typeof cell.value === "string" ? todays.get(cell.value) : undefined;
      return text === undefined ? cell : { ...cell, value: text };
    }),
  }));
  return { ...book, sheets };
}

interface CarriedBook {
  readonly plan: Plan;
  /** By the sheets of the plan. */
  readonly sheets: readonly (CarriedSheet | undefined)[];
  readonly lost: readonly string[];
  /** The names of the model's sheets. */
  readonly own: ReadonlySet<string>;
}

function carriedBy(plan: Plan, model: Model, look: Lookup): CarriedBook {
  const found = plan.sheets.map((sheet): readonly [PlanSheet, BookSheet | undefined] => [
    sheet,
    sheetOfPlan(plan, sheet, model, look),
  ]);
  return {
    plan,
    sheets: found.map(([sheet, old]) => old && carriedSheet(formOf(plan, sheet), old, model, look)),
    lost: found.flatMap(([{ name }, old]) => (old ? [] : [name])),
    own: new Set(found.flatMap(([, old]) => old?.name ?? [])),
  };
}

/** The owners whom the lines name: a form that doesn't list them asks for none. */
const ownersIn = ({ plan, sheets }: CarriedBook, { full: { header } }: PlanWords): readonly string[] =>
  plan.sheets.flatMap(({ cells }, i) => {
    const column = cells.find(({ value, style }) => value === header.owner && style === "heading")?.column;
    const [lines, values] = [sheets[i]?.lines ?? [], sheets[i]?.values];
    return lines.flatMap((row) => {
      const owner = column === undefined ? undefined : values?.get(cellKey(row, column));
      return typeof owner === "string" ? owner : [];
    });
  });

/** With as many free lines as the workbook has lines for which the blocks have no room. */
function withRoom(figures: Figures, sheets: CarriedBook["sheets"]): Figures {
  const blank = (kind: LineKind) => {
    const count = sheets.reduce((sum, sheet) => sum + (sheet?.without[kind] ?? 0), 0);
    return count === 0 ? undefined : Array.from({ length: leastFreeLines + count }, () => ({ label: "", amounts: [] }));
  };
  const [ownCosts, ownBenefits] = [blank("costs"), blank("benefits")];
  return ownCosts || ownBenefits
    ? { ...figures, ...(ownCosts && { ownCosts }), ...(ownBenefits && { ownBenefits }) }
    : figures;
}
