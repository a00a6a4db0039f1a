import { areaAddress } from "../../../src/grid/address";
import type { Area, CellValue } from "../../../src/grid/plan";
import type { Optional } from "../../../src/hosts/optional";
import { propertyBag, oneOf, storeIn, text } from "../propertyBag";
import type { Calculate } from "../calculate";
import type { Model } from "../interpreter";
import { gone, invalid, locked, Refusal } from "../refusal";
import { Calculation } from "./calculation";
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
  readonly calculation = new Calculation(this);
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
    this.calculation.forget();
    const left = this.nameList.filter(({ owner }) => owner !== sheet);
    this.nameList.splice(0, this.nameList.length, ...left);
    this.events.deleted(sheet);
  }
  changed(range: Range): void {
    this.events.changed(range.sheet, range.address.replace(/^.*!/, ""));
  }

  answerOurs(): void {
    if (this.calculation.answerOurs()) this.calculated();
  }

  /** Reports that the formulas of the active sheet are calculated. */
  calculated(): void {
    this.events.calculated(this.active);
  }

  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    return this.calculation.valueAt(sheet, row, column);
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
