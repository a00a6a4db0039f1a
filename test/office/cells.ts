/** The cells of a sheet with their content and formats. */
import { isOurs } from "./calculate";
import type { Area, CellValue } from "../../src/grid/plan";

export interface Cell {
  content: { readonly value: CellValue } | { readonly formula: string; readonly unknownNames: boolean } | undefined;
  /** Formats by name, such as "font.bold" → true. An absent format has the default of a new sheet. */
  readonly look: Map<string, unknown>;
}

export class Cells {
  private readonly rows = new Map<number, Map<number, Cell>>();
  /** The places of formulas that call one of our functions, which may fill other cells. */
  private readonly callers = new Map<Cell, readonly [row: number, column: number]>();

  write(row: number, column: number, content: Cell["content"]): Cell {
    const cell = this.at(row, column);
    cell.content = content;
    if (content && "formula" in content && isOurs(content.formula)) this.callers.set(cell, [row, column]);
    else this.callers.delete(cell);
    return cell;
  }

  clear({ row, column, rows, columns }: Area): void {
    for (const [r, line] of this.rows) {
      if (r < row || r >= row + rows) continue;
      for (const [c, cell] of line) {
        if (c < column || c >= column + columns) continue;
        line.delete(c);
        this.callers.delete(cell);
      }
    }
  }

  /** Moves the rows from one on; an inserted row has the formats of the row above it. */
  shift(at: number, how: "insert" | "delete"): void {
    const by = how === "insert" ? 1 : -1;
    const moved = [...this.rows].flatMap(([row, line]): [number, Map<number, Cell>][] => {
      if (how === "delete" && row === at) return [];
      return [[row >= at ? row + by : row, line]];
    });
    if (how === "delete") for (const cell of this.rows.get(at)?.values() ?? []) this.callers.delete(cell);
    this.rows.clear();
    for (const [row, line] of moved) this.rows.set(row, line);
    const above = how === "insert" ? this.rows.get(at - 1) : undefined;
    for (const [column, { look }] of above ?? [])
      if (look.size > 0) for (const [name, value] of look) this.at(at, column).look.set(name, value);
    for (const [cell, [row, column]] of this.callers) if (row >= at) this.callers.set(cell, [row + by, column]);
  }

  get ours(): Iterable<readonly [row: number, column: number]> {
    return this.callers.values();
  }

  find(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  at(row: number, column: number): Cell {
    const line = this.rows.get(row) ?? new Map<number, Cell>();
    this.rows.set(row, line);
    const cell = line.get(column) ?? { content: undefined, look: new Map<string, unknown>() };
    line.set(column, cell);
    return cell;
  }

  *all(): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (const [row, line] of [...this.rows].sort(([a], [b]) => a - b)) {
      for (const [column, cell] of [...line].sort(([a], [b]) => a - b)) yield [row, column, cell];
    }
  }

  /** The bounding rectangle of all cells with content or format. */
  used(valuesOnly: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, column, { content, look }] of this.all()) {
      if (!content && (valuesOnly || look.size === 0)) continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
