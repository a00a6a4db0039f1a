/** Makes a Plan from figures and words: calls the layout and calculates every cached value. */
import { usualSize } from "../language/cellForm";
import { type Language, directionOf, type Direction } from "../language/languages";
import type { FunctionWords, ParameterNames } from "../catalogue/words";
import type { DraftBook } from "../grid/draft";
import { fullBook } from "./full";
import type { FullWords } from "./full/words";
import { calculated, type Typed } from "../grid/calculated";
import type { Figures } from "./figures";
import { sheetSetup } from "../grid/sheetSetup";
import { layout } from "../grid/layout";
import { planNames } from "./model/planNames";
import type { Plan, PlanCell } from "../grid/plan";
import { scaleOf } from "./sample";
import { sheetBook } from "./sheet";
import { freeName } from "../grid/sheetName";
import type { SheetWords } from "./sheet/words";
import type { Template } from "./templates";

export { templates, type Template } from "./templates";

/** The words by which a model of either template is read. */
export interface ModelWords {
  readonly sheet: SheetWords;
  readonly full: FullWords;
}

/** Every word a template may need. */
export interface PlanWords extends ModelWords {
  readonly functions: FunctionWords;
  readonly parameters: ParameterNames;
}

export interface PlanRequest {
  readonly template: Template;
  readonly language: Language;
  readonly words: PlanWords;
  readonly figures: Figures;
  /** Names that the workbook already uses, so that nothing is overwritten. */
  readonly taken?: Taken;
  /** The cells that a user has typed into a workbook with these figures. */
  readonly typed?: Typed;
}

export interface Taken {
  readonly sheets: readonly string[];
  /** The numbers in the names of models. */
  readonly models: readonly number[];
}

export function planWorkbook(request: PlanRequest): Plan {
  const { language, template, taken = { sheets: [], models: [] }, typed } = request;
  const figures = { ...request.figures, amountsIn: request.figures.amountsIn ?? usualSize(request.figures.currency) };
  const direction = directionOf(language);
  const book = draftOf({ ...request, figures }, direction);
  const names = book.sheets.reduce<readonly string[]>(
    (given, { name }) => [...given, freeName(name, [...taken.sheets, ...given])],
    [],
  );
  const laid = layout(book, names);
  const cells = calculated(laid, language, typed);
  const room = largest(cells.flat(), figures.currency);
  return {
    language,
    direction,
    properties: book.properties,
    sheets: laid.sheets.map((sheet, i) => ({
      name: sheet.name,
      direction,
      cells: cells[i] ?? [],
      ...sheetSetup(sheet, cells[i] ?? [], laid, room),
    })),
    names: planNames(
      1 + Math.max(0, ...taken.models),
      { template, language, amountsIn: figures.amountsIn },
      book,
      laid,
    ),
  };
}

function draftOf({ template, figures, words, language }: PlanRequest, direction: Direction): DraftBook {
  const { currency, isSample = false } = figures;
  if (template === "sheet") return sheetBook(figures, { words: words.sheet, language, currency }, direction);
  const wording = { words: words.full, shared: words.sheet, language, currency, isSample };
  return fullBook(figures, wording, words, direction);
}

/** The largest amount for which a column must be wide enough; in an empty form, the equivalent of a million euros. */
function largest(cells: readonly PlanCell[], currency: string): number {
  return cells.reduce(
    (most, { value }) => (typeof value === "number" ? Math.max(most, Math.abs(value)) : most),
    1e6 * scaleOf(currency),
  );
}
