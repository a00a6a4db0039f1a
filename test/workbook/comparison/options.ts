/** Options of a comparison, made from models as the command line and the pane read them. */
import { bookOfPlan } from "../../../src/grid/bookOfPlan";
import type { CellValue, Plan } from "../../../src/grid/plan";
import { valuesOf } from "../../../src/grid/evaluate";
import { cellKey } from "../../../src/grid/address";
import { lookup, type Lookup } from "../../../src/formula/lookup";
import type { Language } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { planWorkbook, type Template } from "../../../src/workbook";
import type { Figures } from "../../../src/workbook/figures";
import { comparisonPlan } from "../../../src/workbook/comparison";
import type { AskedSettings } from "../../../src/workbook/comparison/settings";
import { optionOf, type Option, type OptionSource } from "../../../src/workbook/comparison/option";
import { modelsIn, type Model } from "../../../src/workbook/model/models";

export interface Alternative {
  readonly benefits: readonly number[];
  readonly costs: readonly number[];
  readonly rate: number | undefined;
  readonly users: number;
  readonly currency?: string;
  readonly amountsIn?: Figures["amountsIn"];
  readonly organisation?: string;
  readonly fiscalYear?: number;
}

export const figuresOf = ({
  benefits,
  costs,
  rate,
  users,
  currency = "EUR",
  amountsIn,
  organisation,
  fiscalYear,
}: Alternative): Figures => ({
  years: costs.length - 1,
  currency,
  ...(rate !== undefined && { discountRate: rate }),
  ...(organisation !== undefined && { organisation }),
  ...(fiscalYear !== undefined && { fiscalYear }),
  ...(amountsIn && { amountsIn }),
  users,
  costs: { licences: { amounts: costs } },
  benefits: { sales: { amounts: benefits } },
});

export const modelPlan = (
  figures: Figures,
  template: Template = "sheet",
  language: Language = "en",
  models: readonly number[] = [],
  sheets: readonly string[] = [],
): Plan => planWorkbook({ template, language, words: locales[language], figures, taken: { sheets, models } });

export function modelsOf(plan: Plan): { readonly look: Lookup; readonly models: readonly Model[] } {
  const look = lookup(bookOfPlan(plan));
  return { look, models: modelsIn(look.book.names) };
}

interface As {
  readonly language?: Language;
  readonly as?: "values" | "links";
  readonly source?: OptionSource;
}

export function optionIn(name: string, look: Lookup, model: Model, given: As = {}): Option {
  const {
    language = "en",
    as = "values",
    source = { file: `${name}.xlsx`, model: model.number, sha256: "5e".repeat(32) },
  } = given;
  const { comparison: words, sheet: states } = locales[language];
  const option = optionOf(name, source, { model, look, own: locales[model.language], words, states, as });
  if ("lost" in option) throw new Error(option.lost.join(", "));
  return option;
}

export const nameOf = (place: number): string => `Option ${"ABCDE"[place] ?? ""}`;

/** The options of models on one sheet each. */
export const optionsOf = (alternatives: readonly Alternative[], language: Language = "en"): readonly Option[] =>
  alternatives.map((alternative, i) => {
    const { look, models } = modelsOf(modelPlan(figuresOf(alternative)));
    return optionIn(nameOf(i), look, models[0] as Model, { language });
  });

export function compared(
  options: readonly Option[],
  language: Language = "en",
  asked: AskedSettings = { base: 1 },
): Plan {
  const { comparison: words, sheet: shared } = locales[language];
  return comparisonPlan({ language, words, shared, options, asked });
}

/** A cell that a reader has typed, by its name's key. */
export type TypedCells = Readonly<Record<string, readonly (string | number | null)[] | string | number>>;

/** The plan with typed cells; its values are those from before, so it has to be calculated anew. */
export function typedInto(plan: Plan, typed: TypedCells): Plan {
  const edits = new Map<string, string | number | null>();
  for (const [key, value] of Object.entries(typed)) {
    const name = plan.names.find((each) => each.name === `CRM_comparison_1_${key}`);
    if (!name || !("sheet" in name)) throw new Error(`No name ${key}.`);
    const values = typeof value === "object" ? value : [value];
    values.forEach((each, i) => edits.set(`${name.sheet} ${cellKey(name.area.row, name.area.column + i)}`, each));
  }
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const value = edits.get(`${sheet.name} ${cellKey(cell.row, cell.column)}`);
        if (value === undefined) return cell;
        const { row, column, style, format } = cell;
        return { row, column, style, value, ...(format !== undefined && { format }) };
      }),
    })),
  };
}

export type ReadRow = (key: string) => readonly CellValue[];

/** The cells of a name in any calculated form of the plan. */
export const reader =
  (plan: Plan, valueAt: (sheet: number, row: number, column: number) => CellValue): ReadRow =>
  (key) => {
    const name = plan.names.find((each) => each.name === `CRM_comparison_1_${key}`);
    if (!name || !("sheet" in name)) throw new Error(`No name ${key}.`);
    const at = plan.sheets.findIndex((sheet) => sheet.name === name.sheet);
    const value = valuesOf(name.area, (row, column) => valueAt(at, row, column));
    return Array.isArray(value) ? (value as CellValue[][]).flat() : [value as CellValue];
  };

export function planReader(plan: Plan): ReadRow {
  const cells = plan.sheets.map(
    ({ cells }) => new Map(cells.map(({ row, column, value }) => [cellKey(row, column), value])),
  );
  return reader(plan, (sheet, row, column) => cells[sheet]?.get(cellKey(row, column)) ?? null);
}
