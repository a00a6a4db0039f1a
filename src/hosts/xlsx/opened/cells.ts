/** The cells of a sheet as a plan has them, with their looks. */
import { contains } from "../../../grid/rectangles";
import type { Area, PlanCell } from "../../../grid/plan";
import type { BookCell } from "../../../grid/book";
import type { Direction } from "../../../language/languages";
import { bookCell, type Masters, type Shared } from "../file/cells";
import type { CellElement } from "../file/sheet";
import { childOf, type Element } from "../package/xml";
import { isCalculable, ownForm, type Calculator } from "./calculable";
import type { Looks } from "./looks";
import type { Lose } from "./lost";

export interface CellReading {
  /** `mixed`: the numbers of the common texts whose parts have different looks. */
  readonly shared: Shared & { readonly mixed: ReadonlySet<number> };
  readonly looks: Looks;
  readonly calculator: Calculator;
  readonly lose: Lose;
}

interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly format: string | undefined;
  readonly content: BookCell | undefined;
}

export interface CellsReader {
  /** Takes the cells of a sheet in their order. */
  read(cell: CellElement): void;
  /** All cells, once the sheet's direction and its merged cells are known. */
  cells(direction: Direction, merges: readonly Area[]): readonly PlanCell[];
}

export function cellsReader({ shared, looks, calculator, lose }: CellReading): CellsReader {
  const masters: Masters = new Map();
  const found: ReadCell[] = [];
  return {
    read(cell) {
      const { row, column, element } = cell;
      const { s: format } = element.attributes;
      const content = bookCell(cell, shared, masters);
      if (content === undefined && looks.isNormal(format)) return;
      if (isMixed(element, shared)) lose("looks");
      if (childOf(element, "f")?.attributes["t"] === "dataTable") lose("formulas");
      found.push({ row, column, format, content });
    },
    cells(direction, merges) {
      const spilled: Area[] = [];
      return found.flatMap(({ row, column, format, content }): readonly PlanCell[] => {
        const isEmpty = content === undefined;
        if (isEmpty && merges.some((area) => isCovered(area, row, column))) return [];
        const formula = content?.formula === undefined ? undefined : ownForm(content.formula);
        const isKept = formula !== undefined && isCalculable(formula, calculator);
        if (formula !== undefined && !isKept) lose("formulas");
        // The grid calculates these values anew: if they were typed there, the formula couldn't spill.
        if (formula === undefined && spilled.some((area) => contains(area, { row, column }))) return [];
        if (isKept && content?.spill) spilled.push({ row, column, ...content.spill });
        const value = content?.value ?? null;
        if (looks.isSimplified(format)) lose("looks");
        return [{ row, column, value, ...(isKept && { formula }), ...looks.cell(format, value, direction) }];
      });
    },
  };
}

/** A file repeats a merged cell's look in the blanks that it covers. */
const isCovered = (area: Area, row: number, column: number): boolean =>
  contains(area, { row, column }) && (row !== area.row || column !== area.column);

/** True if a text's parts have different looks. */
function isMixed(cell: Element, { mixed }: CellReading["shared"]): boolean {
  const { t } = cell.attributes;
  if (t === "inlineStr") return childOf(childOf(cell, "is"), "r") !== undefined;
  return t === "s" && mixed.has(Number(childOf(cell, "v")?.text));
}
