import { areaAddress } from "../../../src/grid/address";
import type { Area, CellValue, ErrorText } from "../../../src/grid/plan";
import type { Optional } from "../../../src/hosts/optional";
import { propertyBag, oneOf, storeIn, text } from "../propertyBag";
import { ourFunctions, type Calculate, type Formula, type Filled } from "../calculate";
import type { Cell } from "../cells";
import type { Model } from "../interpreter";
import { gone, invalid, locked, Refusal } from "../refusal";
import { NamedItems, type NamedItem } from "./names";
import { Range, RangeAreas } from "./range";
import { checkSheetName, Sheet } from "./sheet";
import { tableModel, type Table } from "./tables";

export interface BookOptions {
  /** Results of formulas other than our own functions. */
  readonly calculate: Calculate;
  /**
   * A Turkish Excel, in which our functions become #NAME? when they are written as `formulas` (office-js#6614). "heedsLocal"
   * understands them when they are written as `formulasLocal`; "deaf" doesn't.
   */
  readonly turkish?: "heedsLocal" | "deaf";
  /** What this Excel refuses although its requirement set has it. */
  readonly refuses?: ReadonlySet<Refusable>;
  /** The separator of a list of addresses, which follows the system's region. */
  readonly separator?: "," | ";";
  /** A cell with one of our functions that is being computed shows what it showed before instead of #BUSY!. */
  readonly stale?: boolean;
  /** The workbook can be read only. */
  readonly readOnly?: boolean;
}

/** Everything that Excel has been reported to refuse and that has a second way. */
export type Refusable = Optional | "payload";
export interface Events {
  changed(sheet: Sheet, address: string): void;
  selected(sheet: Sheet, address: string): void;
  activated(sheet: Sheet): void;
  deleted(sheet: Sheet): void;
  calculated(sheet: Sheet): void;
}

/** The workbook. */
export class Book {
  readonly className = "Workbook";
  readonly sheetList: Sheet[] = [];
  readonly nameList: NamedItem[] = [];
  readonly results = new Map<Cell, CellValue>();
  /** The last result of each cell. */
  private readonly shown = new Map<Cell, CellValue>();
  /** Spilled tables by their first cell. */
  private readonly spills = new Map<Cell, Filled>();
  /** The formulas of each sheet that fill more than one cell, since the last change. */
  private readonly filling = new Map<Sheet, readonly (readonly [row: number, column: number])[]>();
  private isFilling = false;
  private readonly calculating = new Set<Cell>();
  /** Cells with our functions that have no result yet: Excel calculates them after the request that wrote them. */
  readonly busy = new Set<Cell>();
  /** The number of times that waiting functions were calculated together. */
  rounds = 0;
  readonly opened: string[] = [];
  readonly application: Model;
  readonly worksheets: Model;
  isProtected = false;
  /** Whether the request is one of several that are one step to undo. */
  isInGroup = false;
  /** Whether a chart or a shape is selected. */
  objectSelected = false;
  active: Sheet;
  screenSuspended = 0;
  calculationSuspended = 0;
  private ids = 0;

  constructor(
    readonly options: BookOptions,
    private readonly events: Events,
  ) {
    this.active = new Sheet(this, this.nextId("sheet"), "Sheet1");
    this.sheetList.push(this.active);
    this.application = this.applicationModel();
    this.worksheets = this.sheetsModel();
  }

  get names(): NamedItems {
    return new NamedItems(this, undefined);
  }
  readonly settings = new Map<string, unknown>();
  readonly properties = propertyBag(
    "DocumentProperties",
    { author: text(), lastAuthor: text(), manager: text(), company: text() },
    storeIn(new Map()),
  );
  readonly tableList: Table[] = [];
  get tables(): Model {
    const items = this.tableList.map(tableModel);
    const getItem = (key: unknown) => {
      const found = items.find((table) => (table as unknown as { id: string }).id === key);
      if (!found) throw gone(`The table ${String(key)}`);
      return found;
    };
    return { className: "TableCollection", items, getItem } as Model;
  }
  get protection(): Model {
    return { className: "WorkbookProtection", protected: this.isProtected } as Model;
  }
  getActiveCell(): Range {
    const { row, column } = this.active.selected[0];
    return new Range(this.active, { row, column, rows: 1, columns: 1 });
  }
  getSelectedRanges(): RangeAreas {
    if (this.objectSelected) throw new Refusal("InvalidSelection", "What is selected is no range.");
    return new RangeAreas(this.active, this.active.selected);
  }
  getSelectedRange(): Range {
    const [only, ...more] = this.active.selected;
    if (!only || more.length > 0) throw new Refusal("InvalidSelection", "Several ranges are selected.");
    return new Range(this.active, only);
  }

  nextId(kind: string): string {
    return `{${kind}-${++this.ids}}`;
  }
  find(name: string): Sheet | undefined {
    return this.sheetList.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }
  checkedSheetName(given: unknown, self?: Sheet): string {
    const name = checkSheetName(given);
    const same = this.find(name);
    if (same && same !== self) throw new Refusal("ItemAlreadyExists", `There already is a sheet ${name}.`);
    return name;
  }
  structure(): void {
    this.writable();
    if (this.isProtected) throw locked("The workbook");
  }
  writable(): void {
    if (this.options.readOnly) throw locked("The file");
  }
  refuses(what: Refusable): boolean {
    return this.options.refuses?.has(what) ?? false;
  }
  /** Refuses what Excel has been reported to refuse. */
  mayRefuse(what: Refusable): void {
    if (this.refuses(what)) throw new Refusal("GeneralException", `This Excel refuses ${what}.`);
  }
  /** Excel refuses, in a group that is one step to undo, what it can't undo. */
  undoable(what: string): void {
    if (this.isInGroup) throw new Refusal("UndoNotSupported", `${what} can't be undone.`);
  }
  keepOneVisible(leaving: Sheet): void {
    const others = this.sheetList.filter((sheet) => sheet !== leaving && sheet.visibility === "Visible");
    if (others.length === 0) throw invalid("A workbook keeps one sheet in view.");
  }
  activate(sheet: Sheet): void {
    if (sheet === this.active) return;
    this.active = sheet;
    this.events.activated(sheet);
  }
  select(sheet: Sheet, areas: readonly [Area, ...Area[]]): void {
    this.activate(sheet);
    sheet.selected = areas;
    this.events.selected(sheet, areas.map((area) => areaAddress(area)).join(","));
  }
  remove(sheet: Sheet): void {
    const index = this.sheetList.indexOf(sheet);
    this.sheetList.splice(index, 1);
    const next = this.sheetList[Math.min(index, this.sheetList.length - 1)];
    if (sheet === this.active && next) this.activate(next);
    sheet.deleted = true;
    this.forget();
    const left = this.nameList.filter(({ owner }) => owner !== sheet);
    this.nameList.splice(0, this.nameList.length, ...left);
    this.events.deleted(sheet);
  }
  changed(range: Range): void {
    this.events.changed(range.sheet, range.address.replace(/^.*!/, ""));
  }

  answerOurs(): void {
    if (this.busy.size === 0) return;
    this.rounds++;
    this.busy.clear();
    this.filling.clear();
    this.calculated();
  }

  /** Reports that the formulas of the active sheet are calculated. */
  calculated(): void {
    this.events.calculated(this.active);
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
    if (this.busy.has(cell)) return this.options.stale ? (this.shown.get(cell) ?? 0) : { error: "#BUSY!" as ErrorText };
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
      const sheet = this.find(name);
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c): CellValue =>
          sheet ? this.valueAt(sheet, row + r, column + c) : { error: "#REF!" },
        ),
      );
    };
    const value = ourFunctions(formula, read) ?? this.options.calculate(formula, read);
    if (value === undefined) throw new Error(`The test gives no result for ${formula.text}`);
    return value;
  }

  private applicationModel(): Model {
    const properties = { calculationMode: oneOf("CalculationMode", "Automatic") };
    return propertyBag("Application", properties, storeIn(new Map()), {
      // A system whose list separator is ";" has a decimal comma.
      decimalSeparator: this.options.separator === ";" ? "," : ".",
      suspendScreenUpdatingUntilNextSync: () => void this.screenSuspended++,
      suspendApiCalculationUntilNextSync: () => void this.calculationSuspended++,
      createWorkbook: (base64: unknown) => ({
        className: "WorkbookCreated",
        open: () => {
          this.mayRefuse("newWorkbook");
          this.opened.push(String(base64));
        },
      }),
    });
  }

  private sheetsModel(): Model {
    const one = (key: unknown) => this.sheetList.find(({ id }) => id === key) ?? this.find(String(key));
    return {
      className: "WorksheetCollection",
      items: this.sheetList as unknown as readonly Model[],
      add: (name: unknown) => {
        this.structure();
        const title = this.checkedSheetName(name ?? `Sheet${this.sheetList.length + 1}`);
        const added = new Sheet(this, this.nextId("sheet"), title);
        this.sheetList.push(added);
        return added;
      },
      getItem: (key: unknown) => {
        const found = one(key);
        if (!found) throw gone(`The sheet ${String(key)}`);
        return found;
      },
      getItemOrNullObject: (key: unknown) => one(key) ?? null,
      getActiveWorksheet: () => this.active,
      getCount: () => this.sheetList.length,
    } as Model;
  }
}
