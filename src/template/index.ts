/** Figures and words in, a Plan out: the one layout step, and every cached value. */
import type { Language } from "../catalogue/words";
import type { DraftCell } from "./cells";
import { evaluate, valuesOf } from "./evaluate";
import type { Expression } from "./expression";
import type { Figures } from "./figures";
import { formatCode } from "./formats";
import { locate, type Grid } from "./grid";
import { firstOf } from "./natives";
import { furniture } from "./furniture";
import { modelNames } from "./names";
import type { CellValue, Plan, PlanCell } from "./plan";
import { print } from "./print";
import { scaleOf } from "./sample";
import { form } from "./sheet";
import { freeName } from "./sheetName";
import type { TemplateWords } from "./words";

export interface Asked {
  readonly template: "sheet";
  readonly language: Language;
  readonly words: TemplateWords;
  readonly figures: Figures;
  /** What the workbook already has, so that nothing is overwritten. */
  readonly taken?: Taken;
}

export interface Taken {
  readonly sheets: readonly string[];
  /** The numbers in the names of models. */
  readonly models: readonly number[];
}

export function planWorkbook(asked: Asked): Plan {
  const { language, words, figures, taken = { sheets: [], models: [] } } = asked;
  const wording = { words, currency: figures.currency };
  const { grid, cells, closing } = form(figures, wording);
  const name = freeName(words.sheetName, taken.sheets);
  const direction = language === "fa" ? "rtl" : "ltr";
  const title = cells[0]?.content as string;
  const painted = finished(cells, grid, figures.currency);
  return {
    language,
    direction,
    properties: { title, subject: words.subject },
    sheets: [
      { name, direction, cells: painted, ...furniture(grid, closing, wording, largest(painted, figures.currency)) },
    ],
    names: modelNames({
      number: 1 + Math.max(0, ...taken.models),
      template: asked.template,
      language,
      sheet: name,
      grid,
    }),
  };
}

/** The largest amount a column must have room for; in an empty form, a million euros' worth. */
function largest(cells: readonly PlanCell[], currency: string): number {
  return cells.reduce(
    (most, { value }) => (typeof value === "number" ? Math.max(most, Math.abs(value)) : most),
    1e6 * scaleOf(currency),
  );
}

/** Expressions printed and evaluated; each cell's value is worked out once, when it or a cell that reads it is reached. */
function finished(drafts: readonly DraftCell[], grid: Grid, currency: string): readonly PlanCell[] {
  const byPlace = new Map(drafts.map((draft) => [key(draft.row, draft.column), draft]));
  const values = new Map<string, CellValue>();

  const read = (row: number, column: number): CellValue => {
    const at = key(row, column);
    const known = values.get(at);
    if (known !== undefined) return known;
    const draft = byPlace.get(at);
    const value = draft ? valueOf(draft) : null;
    values.set(at, value);
    return value;
  };
  const valueOf = ({ content, column }: DraftCell): CellValue => {
    if (!isExpression(content)) return content;
    const value = evaluate(content, { read: (reference) => valuesOf(locate(grid, reference, column).area, read) });
    return firstOf(value);
  };

  return drafts.map((draft): PlanCell => {
    const { row, column, content, style, format } = draft;
    return {
      row,
      column,
      value: read(row, column),
      ...(isExpression(content) && { formula: print(content, (reference) => locate(grid, reference, column)) }),
      style,
      ...(format !== undefined && { format: formatCode(format, currency) }),
    };
  });
}

const key = (row: number, column: number): string => `${row}:${column}`;

function isExpression(content: DraftCell["content"]): content is Expression {
  return typeof content === "object" && content !== null;
}
