/** What the formulas of a workbook come to, when our functions have their results, and which cells they fill. */
import type { Area, CellValue, ErrorText } from "../../../src/grid/plan";
import { ourFunctions, type Calculate, type Filled, type Formula } from "../calculate";
import type { Cell } from "../cells";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

export class Calculation {
  private readonly results = new Map<Cell, CellValue>();
  /** The last result of each cell. */
  private readonly shown = new Map<Cell, CellValue>();
  /** Spilled tables by their first cell. */
  private readonly spills = new Map<Cell, Filled>();
  /** The formulas of each sheet that fill more than one cell, since the last change. */
  private readonly filling = new Map<Sheet, readonly (readonly [row: number, column: number])[]>();
  private isFilling = false;
  private readonly calculating = new Set<Cell>();
  /** Cells with our functions that have no result yet: Excel calculates them after the request that wrote them. */
  private readonly busy = new Set<Cell>();
  /** The number of times that waiting functions were calculated together. */
  rounds = 0;

  constructor(private readonly book: Book) {}

  /** A cell with one of our functions was written. */
  wait(cell: Cell): void {
    this.busy.add(cell);
  }

  /** Gives waiting functions their results. @returns true if there were any */
  answerOurs(): boolean {
    if (this.busy.size === 0) return false;
    this.rounds++;
    this.busy.clear();
    this.filling.clear();
    return true;
  }

  /** After a change, every formula is calculated again. */
  forget(): void {
    this.results.clear();
    this.filling.clear();
  }

  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.cells.find(row, column);
    if (!cell?.content) return this.spilledInto(sheet, row, column);
    if ("value" in cell.content) return cell.content.value;
    if (cell.content.unknownNames) return { error: "#NAME?" };
    // A plan's errors don't include this one, because no plan contains it.
    if (this.busy.has(cell))
      return this.book.options.stale ? (this.shown.get(cell) ?? 0) : { error: "#BUSY!" as ErrorText };
    const known = this.results.get(cell);
    if (known !== undefined) return known;
    this.calculating.add(cell);
    const result = this.resultOf({ text: cell.content.formula, sheet: sheet.name, row, column });
    this.calculating.delete(cell);
    this.spills.delete(cell);
    const value = Array.isArray(result)
      ? this.spilled(sheet, row, column, cell, result as Filled)
      : (result as CellValue);
    this.results.set(cell, value);
    this.shown.set(cell, value);
    return value;
  }

  private spilled(sheet: Sheet, row: number, column: number, cell: Cell, table: Filled): CellValue {
    const isFree = table.every((line, r) =>
      line.every((_, c) => r + c === 0 || !sheet.cells.find(row + r, column + c)?.content),
    );
    // A plan's errors don't include this one, either.
    if (!isFree) return { error: "#SPILL!" as ErrorText };
    if (table.length * (table[0]?.length ?? 0) > 1) this.spills.set(cell, table);
    return table[0]?.[0] ?? null;
  }

  /** Returns the area that a cell's formula fills. */
  spillOf(sheet: Sheet, row: number, column: number): Area | undefined {
    this.valueAt(sheet, row, column);
    const cell = sheet.cells.find(row, column);
    const table = cell && this.results.has(cell) ? this.spills.get(cell) : undefined;
    return table && { row, column, rows: table.length, columns: table[0]?.length ?? 0 };
  }

  private spilledInto(sheet: Sheet, row: number, column: number): CellValue {
    for (const [r, c] of this.spillers(sheet, row, column)) {
      const area = this.spillOf(sheet, r, c);
      if (!area || row >= r + area.rows || column >= c + area.columns) continue;
      const cell = sheet.cells.find(r, c);
      return (cell && this.spills.get(cell)?.[row - r]?.[column - c]) ?? null;
    }
    return null;
  }

  /** The formulas that may fill a cell: those above and left of it that fill more than one, as far as they are calculated. */
  private spillers(sheet: Sheet, row: number, column: number): readonly (readonly [row: number, column: number])[] {
    const known = this.filling.get(sheet);
    if (known) return known.filter(([r, c]) => r <= row && c <= column);
    const all = [...sheet.cells.ours];
    if (this.isFilling) {
      const open = all.filter(([r, c]) => r <= row && c <= column);
      return open.filter(([r, c]) => !this.calculating.has(sheet.cells.at(r, c)));
    }
    this.isFilling = true;
    const found = all.filter(([r, c]) => this.spillOf(sheet, r, c) !== undefined);
    this.isFilling = false;
    this.filling.set(sheet, found);
    return this.spillers(sheet, row, column);
  }

  private resultOf(formula: Formula): CellValue | Filled {
    const read: Parameters<Calculate>[1] = (name, { row, column, rows, columns }) => {
      const sheet = this.book.find(name);
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c): CellValue =>
          sheet ? this.valueAt(sheet, row + r, column + c) : { error: "#REF!" },
        ),
      );
    };
    const value = ourFunctions(formula, read) ?? this.book.options.calculate(formula, read);
    if (value === undefined) throw new Error(`The test gives no result for ${formula.text}`);
    return value;
  }
}
