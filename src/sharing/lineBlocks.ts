/** The blocks of a model in which lines of cost or benefit stand, and the rows that its calculation counts. */
import type { Lookup } from "../formula/lookup";
import type { BookCell, BookSheet } from "../grid/book";
import type { Content } from "../grid/draft";
import type { Area } from "../grid/plan";
import type { FreeLineRow } from "../workbook/freeLine";
import { benefitGroups, costGroups, type BenefitGroup, type CostGroup, type LineKind } from "../workbook/lines";
import type { Model } from "../workbook/model/models";
import { partOf } from "../workbook/model/parts";

export type LineGroup = CostGroup | BenefitGroup;

export const groupsOf: Readonly<Record<LineKind, readonly LineGroup[]>> = {
  costs: Object.keys(costGroups) as CostGroup[],
  benefits: Object.keys(benefitGroups) as BenefitGroup[],
};

const groups = { costs: costGroups, benefits: benefitGroups } as const;
const linesOf = (kind: LineKind, group: LineGroup): readonly string[] =>
  (groups[kind] as Readonly<Partial<Record<LineGroup, readonly string[]>>>)[group] ?? [];

/** Rows among which free lines stand. */
export interface LineBlock {
  readonly sheet: BookSheet;
  readonly group?: LineGroup;
  /** Cells of years of rows that belong to it. */
  readonly years: Area;
}

export function blocksOf(kind: LineKind, model: Model, look: Lookup): readonly LineBlock[] {
  if (model.template === "sheet") {
    const part = partOf(model, kind === "costs" ? "simulatedCosts" : "simulatedBenefits", look);
    return part ? [{ sheet: part.sheet, years: part.area }] : [];
  }
  return groupsOf[kind].flatMap((group): readonly LineBlock[] => {
    const [last] = linesOf(kind, group)
      .flatMap((line) => partOf(model, `${kind}_${line}`, look) ?? [])
      .sort((a, b) => b.area.row - a.area.row);
    return last ? [{ sheet: last.sheet, group, years: last.area }] : [];
  });
}

/** How many columns were inserted before the years, since the workbook was made. */
export const shiftOf = ({ years }: LineBlock, { columns }: FreeLineRow): number => years.column - columns.yearZero;

/** On one page, the rows between the heading of the block and its end; else those below the group's last line of ours. */
export function rowsOf(block: LineBlock, blank: FreeLineRow, look: Lookup): readonly number[] {
  const { sheet, group, years } = block;
  if (group === undefined) return Array.from({ length: Math.max(0, years.rows - 2) }, (_, i) => years.row + 1 + i);
  const at = (row: number, column: number) =>
    look.cellAt({ sheet: sheet.name, row, column: column + shiftOf(block, blank) });
  const isHeading = (row: number) => {
    const { label, yearZero, total } = blank.columns;
    return !isBlank(at(row, label)) && isBlank(at(row, yearZero)) && at(row, total)?.formula === undefined;
  };
  const counted = countingRows(sheet, look);
  const end = 1 + (sheet.cells.at(-1)?.row ?? 0);
  const rows: number[] = [];
  for (let row = years.row + 1; row < end && !isHeading(row); row++) if (counted.has(row)) rows.push(row);
  return rows;
}

/** The row of the calculation that counts a line, by the line's row: it has the line's number, as =ROW($A$14). */
export function countingRows(sheet: BookSheet, look: Lookup): ReadonlyMap<number, number> {
  return new Map(
    sheet.cells.flatMap(({ formula, row, column }): readonly (readonly [number, number])[] => {
      const [, reference] = /^=ROW\(([^()]+)\)$/i.exec(formula ?? "") ?? [];
      const read = reference === undefined ? undefined : look.locate(reference, { sheet: sheet.name, row, column });
      return read?.sheet === sheet ? [[read.area.row, row]] : [];
    }),
  );
}

export const isFormula = (content: Content): content is Exclude<Content, number | string | null> =>
  typeof content === "object" && content !== null;

export const isBlank = (cell: BookCell | undefined): boolean =>
  cell === undefined || (cell.formula === undefined && (cell.value === null || cell.value === ""));
