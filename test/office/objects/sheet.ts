import type { Area, CellValue } from "../../../src/grid/plan";
import { Cells } from "../cells";
import type { Model } from "../interpreter";
import { parseArea, parseReference, wholeSheet } from "../addresses";
import { gone, invalid, locked, Refusal } from "../refusal";
import type { Book } from "./book";
import { Charts, type Chart } from "./charts";
import type { ConditionalFormat } from "./conditions";
import { NamedItems } from "./names";
import { freezePanes, pageLayout } from "./page";
import { Range, RangeAreas } from "./range";

export class Sheet {
  readonly className = "Worksheet";
  readonly cells = new Cells();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly merges: Area[] = [];
  readonly conditions: ConditionalFormat[] = [];
  readonly chartList: Chart[] = [];
  readonly page = new Map<string, unknown>();
  frozen = { rows: 0, columns: 0 };
  selected: readonly [Area, ...Area[]] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  isProtected = false;
  deleted = false;
  private shown = "Visible";
  private gridlines = true;

  constructor(
    readonly book: Book,
    readonly id: string,
    private title: string,
  ) {}

  get name(): string {
    this.alive();
    return this.title;
  }
  set name(given: unknown) {
    this.book.structure();
    this.book.undoable("The name of a sheet");
    this.title = this.book.checkedSheetName(given, this);
  }
  get position(): number {
    return this.book.sheetList.indexOf(this);
  }
  get visibility(): string {
    return this.shown;
  }
  set visibility(given: unknown) {
    if (!Object.values(Excel.SheetVisibility).includes(given as Excel.SheetVisibility))
      throw invalid(`${String(given)} is no visibility.`);
    this.book.structure();
    if (given !== "Visible") this.book.keepOneVisible(this);
    this.shown = String(given);
  }
  get showGridlines(): boolean {
    return this.gridlines;
  }
  set showGridlines(given: unknown) {
    if (typeof given !== "boolean") throw invalid("Gridlines are shown or not.");
    this.change();
    this.gridlines = given;
  }
  get charts(): Charts {
    return new Charts(this);
  }
  get names(): NamedItems {
    return new NamedItems(this.book, this);
  }
  get freezePanes(): Model {
    return freezePanes(this);
  }
  get pageLayout(): Model {
    return pageLayout(this);
  }
  get protection(): Model {
    return {
      className: "WorksheetProtection",
      protected: this.isProtected,
      protect: () => (this.isProtected = true),
      unprotect: () => (this.isProtected = false),
    } as Model;
  }

  getRange(address: unknown): Range {
    this.alive();
    if (address === null || address === undefined) return new Range(this, wholeSheet);
    const found = typeof address === "string" ? parseReference(address) : undefined;
    if (!found) throw invalid(`${String(address)} is no address.`);
    const sheet = found.sheet === undefined ? this : this.book.find(found.sheet);
    if (sheet !== this) throw invalid(`${String(address)} is on another sheet.`);
    return new Range(this, found.area);
  }
  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    this.alive();
    return new Range(this, { row, column, rows, columns } as Area);
  }
  getCell(row: unknown, column: unknown): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRanges(address: unknown): RangeAreas {
    this.alive();
    if (typeof address !== "string" || address.length > 8192)
      throw invalid("Areas are given by up to 8,192 characters.");
    const areas = address.split(this.book.options.separator ?? ",");
    if (areas.length > 1 && this.book.refuses("addressLists")) throw invalid("This Excel takes one address.");
    return new RangeAreas(
      this,
      areas.map((each) => parseArea(each.trim())),
    );
  }
  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    this.alive();
    const used = around([this.cells.used(valuesOnly === true), ...this.spills()]);
    return used ? new Range(this, used) : null;
  }
  private spills(): readonly (Area | undefined)[] {
    return [...this.cells.ours].map(([row, column]) => this.book.calculation.spillOf(this, row, column));
  }
  activate(): void {
    this.alive();
    if (this.shown !== "Visible") throw invalid("A hidden sheet can't be activated.");
    this.book.activate(this);
  }
  delete(): void {
    this.alive();
    this.book.structure();
    this.book.undoable("Deleting a sheet");
    this.book.keepOneVisible(this);
    this.book.remove(this);
  }

  alive(): void {
    if (this.deleted) throw gone(`The sheet ${this.title}`);
  }
  change(): void {
    this.alive();
    this.book.writable();
    if (this.isProtected) throw locked(`The sheet ${this.title}`);
    this.book.calculation.forget();
  }
  valueAt(row: number, column: number): CellValue {
    return this.book.valueAt(this, row, column);
  }
  formulaAt(row: number, column: number): string | undefined {
    const content = this.cells.find(row, column)?.content;
    return content && "formula" in content ? `=${content.formula}` : undefined;
  }
  /** Distance in points from the edge of the sheet to a row or column. */
  offset(lines: "rows" | "columns", before: number): number {
    const [sizes, standard] = lines === "rows" ? [this.rowHeights, 15] : [this.columnWidths, 48];
    let sum = before * standard;
    for (const [line, size] of sizes) if (line < before) sum += size - standard;
    return sum;
  }
}

/** The smallest area that contains all of them. */
function around(areas: readonly (Area | undefined)[]): Area | undefined {
  return areas.reduce((whole, area) => {
    if (!whole || !area) return whole ?? area;
    const [row, column] = [Math.min(whole.row, area.row), Math.min(whole.column, area.column)];
    const rows = Math.max(whole.row + whole.rows, area.row + area.rows) - row;
    return { row, column, rows, columns: Math.max(whole.column + whole.columns, area.column + area.columns) - column };
  });
}

const forbidden = /[:\\/?*[\]]/;

export function checkSheetName(given: unknown): string {
  if (typeof given !== "string" || given === "" || given.length > 31)
    throw invalid("A sheet's name has 1 to 31 characters.");
  if (forbidden.test(given) || given.startsWith("'") || given.endsWith("'"))
    throw invalid(`A sheet can't be called ${given}.`);
  if (given.toLowerCase() === "history") throw new Refusal("InvalidArgument", "History is a reserved name.");
  return given;
}
