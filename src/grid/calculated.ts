/** The cells of a laid-out workbook, with every formula as text and every value calculated. */
import type { Language } from "../language/languages";
import { separatorsOf } from "../language/numbers";
import type { DraftCell, DraftRow, Content } from "./draft";
import { answering, evaluate, valuesOf, type Surroundings } from "./evaluate";
import type { Expression, Reference } from "./expression";
import type { Here, Layout, PlacedSheet } from "./layout";
import type { AboutCells } from "./natives";
import { firstOf } from "./value";
import type { CellValue, PlanCell } from "./plan";
import { print } from "./print";
import { cellKey } from "./address";

/** The content that replaces the draft's content of a cell; undefined keeps the draft's. Sheets count from 0. */
export type Typed = (sheet: number, row: number, column: number) => string | number | null | undefined;

const aboutCell: Readonly<Record<AboutCells, (row: number, column: number, draft?: DraftCell) => CellValue>> = {
  ROW: (row) => row + 1,
  COLUMN: (_, column) => column + 1,
  ISFORMULA: (_row, _column, draft) => draft !== undefined && isExpression(draft.content),
};

/**
 * The cells of each sheet, row by row. Formulas are never replaced. `outside` has cells of other sheets. Numbers in texts are written as a
 * program in the language's region writes them, because a reader whose program doesn't calculate on opening sees them so.
 */
export function calculated(
  { sheets, locate }: Layout,
  language: Language,
  typed?: Typed,
  outside?: Surroundings["outside"],
): readonly (readonly PlanCell[])[] {
  const drafts = new Map(sheets.map((sheet, i) => [sheet, draftsOf(sheet, typed && ((...at) => typed(i, ...at)))]));
  const values = new Map(sheets.map((sheet) => [sheet, new Map<string, CellValue>()]));

  const [ask, separators] = [answering(), separatorsOf(language)];
  /** Calculates a cell's value once, when the cell or a formula that reads it needs it. */
  const read = (sheet: PlacedSheet, row: number, column: number): CellValue => {
    const at = cellKey(row, column);
    const known = values.get(sheet)?.get(at);
    if (known !== undefined) return known;
    const draft = drafts.get(sheet)?.get(at);
    const value = draft ? valueOf(draft.content, { sheet, row, column }) : null;
    values.get(sheet)?.set(at, value);
    return value;
  };
  const valueOf = (content: Content, here: Here): CellValue => {
    if (!isExpression(content)) return content;
    const readArea = (reference: Reference) => {
      const { sheet, area } = locate(reference, here);
      return valuesOf(area, (row, column) => read(sheet, row, column));
    };
    const about = (name: AboutCells, reference: Reference) => {
      const { sheet, area } = locate(reference, here);
      return valuesOf(area, (row, column) =>
        aboutCell[name](row, column, drafts.get(sheet)?.get(cellKey(row, column))),
      );
    };
    // Excel shows 0 for a formula whose result is a blank cell.
    return firstOf(evaluate(content, { read: readArea, outside, about, ask, separators })) ?? 0;
  };

  return sheets.map((sheet) =>
    [...(drafts.get(sheet) ?? [])].map(([at, { content, style, format }]): PlanCell => {
      const [row = 0, column = 0] = at.split(",").map(Number);
      const here = { sheet, row, column };
      return {
        row,
        column,
        value: read(sheet, row, column),
        ...(isExpression(content) && { formula: print(content, (reference) => locate(reference, here), sheet) }),
        style,
        ...(format !== undefined && { format }),
      };
    }),
  );
}

function draftsOf(
  sheet: PlacedSheet,
  typed: (row: number, column: number) => ReturnType<Typed> = () => undefined,
): ReadonlyMap<string, DraftCell> {
  return new Map(
    sheet.rows.flatMap(({ row, at }) =>
      cellsOf(row, sheet).map(({ column, ...cell }) => {
        const value = isExpression(cell.content) ? undefined : typed(at, column);
        return [cellKey(at, column), value === undefined ? cell : { ...cell, content: value }];
      }),
    ),
  );
}

/** A row's own cells, its year cells, and the empty cells that continue its coloured band. */
export function cellsOf(
  { cells, years, band }: DraftRow,
  sheet: PlacedSheet,
): readonly (DraftCell & { readonly column: number })[] {
  const found = new Map<number, DraftCell>();
  if (band) for (let column = 0; column < sheet.width; column++) found.set(column, { content: null, style: band });
  if (years && sheet.years) {
    const { first, last } = sheet.years;
    for (let column = first; column <= last; column++) {
      const cell = years(column - first);
      if (cell) found.set(column, cell);
    }
  }
  for (const [name, cell] of Object.entries(cells)) {
    const column = sheet.columnOf(name);
    if (column === undefined) throw new Error(`No column of ${sheet.draft.key} is called ${name}.`);
    found.set(column, cell);
  }
  return [...found].sort(([a], [b]) => a - b).map(([column, cell]) => ({ ...cell, column }));
}

function isExpression(content: Content): content is Expression {
  return typeof content === "object" && content !== null;
}
