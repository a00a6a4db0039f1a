/** The plan that a model was made by, with the sheets on which it stands now. */
import type { Lookup } from "../formula/lookup";
import { tokens } from "../formula/tokens";
import { cellKey, sheetPrefix } from "../grid/address";
import type { BookCell, BookSheet } from "../grid/book";
import type { Plan, PlanCell, PlanSheet } from "../grid/plan";
import { contains } from "../grid/rectangles";
import { nameKey, sameName } from "../grid/sameName";
import { styleOf } from "../grid/styles";
import { planWorkbook, type PlanWords } from "../workbook";
import { benefitKey } from "../workbook/full/benefitRows";
import { timed, type Timed } from "../workbook/inputs/benefits";
import type { Figures } from "../workbook/figures";
import { amountsInOf } from "../workbook/model/amountsIn";
import { isMarkedSample } from "../workbook/model/isSample";
import { modelsIn, type Model } from "../workbook/model/models";
import { parseName } from "../workbook/model/names";
import { partOf, settingOf, sheetsOf } from "../workbook/model/parts";

export interface OwnPlan {
  readonly figures: Figures;
  readonly plan: Plan;
  /** In the order of the plan. */
  readonly sheets: readonly BookSheet[];
}

/** Without anybody's figures. Undefined if a sheet or a setting is lost. @param words those of the model's language */
export function ownPlan(model: Model, look: Lookup, words: PlanWords): OwnPlan | undefined {
  const figures = ownFigures(model, look, words);
  if (!figures) return undefined;
  const plan = planWorkbook({ template: model.template, language: model.language, words, figures });
  const sheets = plan.sheets.flatMap((sheet) => sheetOfPlan(plan, sheet, model, look) ?? []);
  return sheets.length === plan.sheets.length ? { figures, plan, sheets } : undefined;
}

/** What its plan depends on, without any amount. Undefined if a setting is lost. */
export function ownFigures(model: Model, look: Lookup, words: PlanWords): Figures | undefined {
  const setting = settingOf(model, look);
  if (!setting) return undefined;
  const benefits = Object.fromEntries(asAmounts(model, look).map((line) => [line, { amounts: [0] }]));
  const amountsIn = amountsInOf(look.book.names, model);
  return { ...setting, amountsIn, costs: {}, benefits, isSample: isMarkedSample(model, look, words) };
}

/** Lines that count hours by formulas, unless they were made with amounts: then no cell of their row is a formula. */
const asAmounts = (model: Model, look: Lookup): readonly Timed[] =>
  timed.filter((line) => {
    const part = model.template === "full" ? partOf(model, benefitKey(line), look) : undefined;
    return part && !part.sheet.cells.some((cell) => cell.formula !== undefined && contains(part.area, cell));
  });

/**
 * The workbook's sheet for one of the plan; undefined if it is missing. A sheet may have been renamed, so it is found
 * through a defined name that the plan has on it, and by its title only if there is no such name.
 */
export function sheetOfPlan(plan: Plan, { name }: PlanSheet, model: Model, look: Lookup): BookSheet | undefined {
  const keys = plan.names.flatMap((each) =>
    "sheet" in each && each.sheet === name ? (parseName(each.name)?.key ?? []) : [],
  );
  const first = keys.find((key) => partOf(model, key, look));
  if (first !== undefined) return partOf(model, first, look)?.sheet;
  const titled = look.book.sheets.find((sheet) => sameName(sheet.name, name));
  return titled && isOfAnother(model, titled, look) ? undefined : titled;
}

/** Another model's sheet may have the title that this model's had before it was deleted. */
const isOfAnother = (model: Model, sheet: BookSheet, look: Lookup): boolean =>
  modelsIn(look.book.names).some((other) => other.number !== model.number && sheetsOf(other, look).has(sheet));

/** A cell in which the plan and the workbook don't have the same formula. */
export interface ChangedFormula {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  /** True for a calculation: not for a heading, a check or a figure of the add-in's. */
  readonly isFigure: boolean;
  /** With its "=", and with the present names of sheets; undefined where the plan has none. */
  readonly planned: string | undefined;
  /** Undefined if the cell is blank. */
  readonly now: BookCell | undefined;
}

/** Figures are on the right side of their cells, in every language. */
const isFigure = (cell: PlanCell, headings: number): boolean =>
  cell.row >= headings && styleOf(cell).align === "right" && !cell.style.startsWith("addIn");

/** A renamed sheet is no difference. */
export function changedFormulas({ plan, sheets }: Pick<OwnPlan, "plan" | "sheets">): readonly ChangedFormula[] {
  const present = new Map(plan.sheets.map(({ name }, i) => [nameKey(name), sheets[i]?.name ?? name]));
  return sheets.flatMap((sheet, i) => {
    const cells = new Map(sheet.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
    const { cells: all = [], frozen = { rows: 0 } } = plan.sheets[i] ?? {};
    const planned = all.flatMap((cell) =>
      cell.formula === undefined
        ? []
        : [{ row: cell.row, column: cell.column, formula: `=${cell.formula}`, isFigure: isFigure(cell, frozen.rows) }],
    );
    const known = new Set(planned.map(({ row, column }) => cellKey(row, column)));
    const changed = planned.flatMap(({ row, column, formula, isFigure: isCounted }): readonly ChangedFormula[] => {
      const now = cells.get(cellKey(row, column));
      if (now?.formula === formula) return [];
      const here = inSheets(formula, present);
      return now?.formula !== undefined && inSheets(now.formula, new Map()) === here
        ? []
        : [{ sheet, row, column, isFigure: isCounted, planned: here, now }];
    });
    const added = sheet.cells.flatMap((now): readonly ChangedFormula[] =>
      now.formula === undefined || known.has(cellKey(now.row, now.column))
        ? []
        : [{ sheet, row: now.row, column: now.column, isFigure: false, planned: undefined, now }],
    );
    return [...changed, ...added];
  });
}

/** The formula with each reference's sheet by its present name, written in one way. */
const inSheets = (formula: string, present: ReadonlyMap<string, string>): string =>
  tokens(formula)
    .map((token) => (token.kind === "reference" ? withSheet(token.text, present) : token.text))
    .join("");

function withSheet(text: string, present: ReadonlyMap<string, string>): string {
  const [, quoted, plain, address = text] = /^(?:'((?:[^']|'')+)'!|([^!']+)!)?(.*)$/s.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? address : sheetPrefix(present.get(nameKey(sheet)) ?? sheet) + address;
}
