import type { Area } from "../../../src/grid/plan";
import { isOurs } from "../calculate";
import type { Model } from "../interpreter";
import { fromLocal, toLocal } from "../turkish";
import { inside, intersection, lastColumn, lastRow } from "../addresses";
import { gone, invalid, Refusal } from "../refusal";
import { typed } from "../typed";
import { ConditionalFormats } from "./conditions";
import { placesOf, rangeFormat } from "./format";
import { plain, shownText, valueType } from "./cellValue";
import { rangeAddress } from "./rangeAddress";
import { shiftRows } from "./rows";
import type { Sheet } from "./sheet";
import { dataValidation } from "./validation";

export class Range {
  readonly className: string = "Range";

  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    if (!inside(area)) throw invalid("The range lies outside the sheet.");
  }

  get address(): string {
    return rangeAddress(this.sheet, this.within());
  }
  get rowIndex(): number {
    return this.within().row;
  }
  get columnIndex(): number {
    return this.within().column;
  }
  get rowCount(): number {
    return this.within().rows;
  }
  get columnCount(): number {
    return this.within().columns;
  }
  get cellCount(): number {
    const { rows, columns } = this.within();
    return rows * columns > 2 ** 31 - 1 ? -1 : rows * columns;
  }
  get isEntireColumn(): boolean {
    return this.within().rows === lastRow;
  }
  get isEntireRow(): boolean {
    return this.within().columns === lastColumn;
  }
  get left(): number {
    return this.sheet.offset("columns", this.within().column);
  }
  get top(): number {
    return this.sheet.offset("rows", this.within().row);
  }
  get width(): number {
    const { column, columns } = this.within();
    return this.sheet.offset("columns", column + columns) - this.left;
  }
  get height(): number {
    const { row, rows } = this.within();
    return this.sheet.offset("rows", row + rows) - this.top;
  }

  get values(): unknown[][] {
    return this.each((row, column) => this.local(plain(this.sheet.valueAt(row, column))));
  }
  set values(given: unknown) {
    this.type(given, (content) => content);
  }
  get formulas(): unknown[][] {
    return this.each((row, column) => this.sheet.formulaAt(row, column) ?? plain(this.sheet.valueAt(row, column)));
  }
  set formulas(given: unknown) {
    this.type(given, (content) => content);
  }
  get formulasLocal(): unknown[][] {
    const turkish = this.sheet.book.options.turkish !== undefined;
    return this.formulas.map((row) =>
      row.map((cell) => (turkish && typeof cell === "string" && cell.startsWith("=") ? toLocal(cell) : cell)),
    );
  }
  set formulasLocal(given: unknown) {
    const { turkish } = this.sheet.book.options;
    this.type(given, (content) => (turkish && typeof content === "string" ? fromLocal(content) : content), true);
  }
  get numberFormat(): unknown[][] {
    return this.each((row, column) => this.sheet.cells.find(row, column)?.look.get("numberFormat") ?? "General");
  }
  set numberFormat(given: unknown) {
    this.sheet.change();
    this.forEach(given, (format, row, column) => {
      if (typeof format !== "string" || format.length > 255) throw invalid(`${String(format)} is no number format.`);
      this.sheet.cells.at(row, column).look.set("numberFormat", format);
    });
  }
  get text(): string[][] {
    return this.each((row, column) =>
      shownText(this.sheet.valueAt(row, column), this.sheet.cells.find(row, column)?.look.get("numberFormat")),
    ) as string[][];
  }
  get valueTypes(): unknown[][] {
    return this.each((row, column) => valueType(this.sheet.valueAt(row, column)));
  }

  get format(): Model {
    return rangeFormat(this.sheet, [this.within()]);
  }
  get dataValidation(): Model {
    return dataValidation(this.sheet, [this.within()]);
  }
  get conditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.sheet, this.within());
  }
  get worksheet(): Sheet {
    return this.sheet;
  }

  getCell(row: unknown, column: unknown): Range {
    const from = this.within();
    return new Range(this.sheet, {
      row: from.row + (row as number),
      column: from.column + (column as number),
      rows: 1,
      columns: 1,
    });
  }
  getSpillingToRangeOrNullObject(): Range | null {
    const { row, column, rows, columns } = this.within();
    if (rows * columns !== 1) throw invalid("One cell is asked what it fills.");
    const area = this.sheet.book.calculation.spillOf(this.sheet, row, column);
    return area ? new Range(this.sheet, area) : null;
  }
  getRow(row: unknown): Range {
    return new Range(this.sheet, { ...this.within(), row: this.area.row + (row as number), rows: 1 });
  }
  getBoundingRect(other: unknown): Range {
    const [a, b] = [this.within(), (other as Range).area];
    const row = Math.min(a.row, b.row);
    const column = Math.min(a.column, b.column);
    const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
    return new Range(this.sheet, {
      row,
      column,
      rows,
      columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
    });
  }
  getIntersectionOrNullObject(other: unknown): Range | null {
    const area = intersection(this.within(), (other as Range).area);
    return area && (other as Range).sheet === this.sheet ? new Range(this.sheet, area) : null;
  }
  clear(applyTo: unknown): void {
    if (applyTo !== null && applyTo !== undefined) throw new Error("Clearing a part of cells is not modelled");
    this.sheet.change();
    this.sheet.cells.clear(this.within());
    this.sheet.book.changed(this);
  }
  insert(shift: unknown): Range {
    if (shift !== "Down" || !this.isEntireRow || this.area.rows !== 1)
      throw new Error("Inserting anything but one row is not modelled");
    shiftRows(this.sheet, this.area.row, "insert");
    return this;
  }
  delete(shift: unknown): void {
    if (shift !== "Up" || !this.isEntireRow || this.area.rows !== 1)
      throw new Error("Deleting anything but one row is not modelled");
    shiftRows(this.sheet, this.area.row, "delete");
  }
  merge(across: unknown): void {
    if (across) throw new Error("Merging across is not modelled");
    this.sheet.change();
    if (this.sheet.merges.some((merged) => intersection(merged, this.area))) {
      throw new Refusal("MergedRangeConflict", "The cells are merged already.");
    }
    this.sheet.merges.push(this.within());
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    const inside = this.sheet.merges.filter((merged) => intersection(merged, this.within()));
    return inside.length > 0 ? new RangeAreas(this.sheet, inside) : null;
  }
  select(): void {
    this.sheet.alive();
    // VBA fails like this. In Office.js it is unreliable there (office-js#5118).
    if (this.sheet.book.active !== this.sheet) throw new Refusal("InvalidSelection", "The sheet is not in front.");
    this.sheet.book.select(this.sheet, [this.area]);
  }

  /** A Turkish Excel gives its own words for errors. */
  private local(value: string | number | boolean): string | number | boolean {
    return this.sheet.book.options.turkish !== undefined && value === "#NAME?" ? "#AD?" : value;
  }

  private within(): Area {
    this.sheet.alive();
    return this.area;
  }

  private each(read: (row: number, column: number) => unknown): unknown[][] {
    const { row, column, rows, columns } = this.within();
    if (rows * columns > 5_000_000)
      throw new Refusal("ResponsePayloadSizeLimitExceeded", "The answer would be too long.");
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => read(row + r, column + c)));
  }

  /** Takes one value for all cells, or a table of the range's shape, in which null leaves a cell unchanged. */
  private forEach(given: unknown, set: (value: unknown, row: number, column: number) => void): void {
    const { row, column, rows, columns } = this.within();
    if (!Array.isArray(given)) {
      for (const [r, c] of placesOf([this.area])) set(given, r, c);
      return;
    }
    const table = given as unknown[];
    const fits = table.length === rows && table.every((line) => Array.isArray(line) && line.length === columns);
    if (!fits) throw invalid(`The table must have ${rows} rows of ${columns}.`);
    (table as unknown[][]).forEach((line, r) =>
      line.forEach((value, c) => {
        if (value !== null) set(value, row + r, column + c);
      }),
    );
  }

  private type(given: unknown, read: (content: unknown) => unknown, isLocal = false): void {
    this.sheet.change();
    const { book } = this.sheet;
    const understood = isLocal && book.options.turkish === "heedsLocal";
    this.forEach(given, (value, row, column) => {
      const content = typed(read(value));
      const ours = "formula" in content && isOurs(content.formula);
      const unknownNames =
        ("formula" in content && content.formula.includes(".NO(")) ||
        (ours && book.options.turkish !== undefined && !understood);
      const kept = "formula" in content ? { ...content, unknownNames } : content.value === null ? undefined : content;
      const cell = this.sheet.cells.write(row, column, kept);
      if (ours && !unknownNames) book.calculation.wait(cell);
    });
    book.changed(this);
  }
}

/** Several ranges of one sheet. */
export class RangeAreas {
  readonly className = "RangeAreas";

  constructor(
    private readonly sheet: Sheet,
    readonly list: readonly Area[],
  ) {
    if (list.length === 0) throw gone("A range");
    list.forEach((area) => new Range(sheet, area));
  }

  get address(): string {
    return this.alive()
      .map((area) => rangeAddress(this.sheet, area))
      .join(",");
  }
  get areaCount(): number {
    return this.list.length;
  }
  get format(): Model {
    return rangeFormat(this.sheet, this.alive());
  }
  get dataValidation(): Model {
    return dataValidation(this.sheet, this.alive());
  }
  get worksheet(): Sheet {
    return this.sheet;
  }
  get areas(): Model {
    const items = this.alive().map((area) => new Range(this.sheet, area));
    return {
      className: "RangeCollection",
      items,
      getItemAt: (index: unknown) => {
        const found = items[index as number];
        if (!found) throw invalid(`There is no area ${String(index)}.`);
        return found;
      },
    } as Model;
  }

  private alive(): readonly Area[] {
    this.sheet.alive();
    return this.list;
  }
}
