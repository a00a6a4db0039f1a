import type { FunctionId } from "../catalogue";
import type { CellRef } from "../formula/lookup";
import type { At } from "../grid/address";
import type { Book, BookName } from "../grid/book";
import type { OpenRewriting, Rewriting } from "../sharing/change";
import type { Model } from "../workbook/model/models";
import type { Key } from "../workbook/model/names";
import type { CellValue, Plan } from "../grid/plan";
import type { FormattedCell } from "../grid/tableText";
import type { Optional } from "./optional";
import type { SelfTest } from "./selfTest";

export type Missing = "missing";

/** A rectangle of cells: where it is, what is typed in it, what it shows. */
export interface RangeContents {
  /** The address with its sheet: 'Cost and benefit'!B2:F2. */
  readonly address: string;
  readonly formulas: readonly (readonly (string | number | boolean | null)[])[];
  readonly values: readonly (readonly CellValue[])[];
}

export interface SelectedTable {
  /** As `selection` gives it. */
  readonly address: string;
  readonly cells: readonly FormattedCell[];
}

/** Why selected cells aren't read. */
export type NoTable = "tooManyCells" | "severalAreas" | "from1904";

export type Progress = (done: number, of: number) => void;
export type Unsubscribe = () => void;
export type Delivery = "opened" | "downloaded";

/** Named cells of a model, or of these one, counted from the first. */
export type Target = Key | (At & { readonly key: Key });

/** The operations that the pane may ask of a spreadsheet. Excel and the workbench each implement it. */
export interface SpreadsheetHost {
  /** What the spreadsheet has refused in this session, and what is made without it. */
  readonly refused: ReadonlySet<Optional>;
  /** Paints a plan on new sheets: all of it or nothing. */
  paint(plan: Plan, progress: Progress, signal: AbortSignal): Promise<Model>;
  /** The workbook's defined names, also those whose cells are deleted. */
  definedNames(): Promise<readonly BookName[]>;
  /** Lists the models found through the workbook's names, ordered by number. */
  models(): Promise<readonly Model[]>;
  /** In the order of the workbook, hidden ones included. */
  sheetNames(): Promise<readonly string[]>;
  /** Reads the values of named areas, row by row; a lost key gives "missing". */
  read(model: Model, keys: readonly Key[]): Promise<ReadonlyMap<Key, readonly (readonly CellValue[])[] | Missing>>;
  /** Reads everything that sharing needs. */
  book(): Promise<Book>;
  /** Applies all changes or none. */
  rewrite(rewriting: OpenRewriting, progress: Progress, signal: AbortSignal): Promise<void>;
  /** Notifies when cells or the selection change; events are coalesced. */
  watch(changed: () => void): Unsubscribe;
  selection(): Promise<RangeContents>;
  /** The selected cells that hold something; if one cell is selected, those of its sheet. Their area has `most` cells at most. */
  selectedTable(most: number): Promise<SelectedTable | NoTable>;
  /** Resolves an address or a defined name as a formula on `sheet` would; undefined if there are no such cells. */
  cells(reference: string, sheet: string): Promise<RangeContents | undefined>;
  /** Goes to what a target names; does nothing if it is deleted. */
  show(model: Model, target: Target): Promise<void>;
  /** Goes to a cell; does nothing if its sheet is deleted. */
  showCell(cell: CellRef): Promise<void>;
  /**
   * Types a formula into a cell and selects it. Rejects with a `Trouble` if the spreadsheet refuses; a cell or a table's area
   * that holds something is left as it is.
   */
  insert(insertion: Insertion): Promise<Inserted>;
  /** The decimal sign with which formulas are typed here; undefined if the spreadsheet doesn't tell. */
  decimalSign(): Promise<string | undefined>;
  /**
   * The present workbook as .xlsx, including the reader's own cells and sheets; the rewriting applies only to the file. Absent
   * in Excel: on the web, an add-in can't get the file, and every Excel can save it itself.
   */
  readonly file?: (rewriting?: Rewriting) => Promise<Uint8Array>;
  /** Writes a plan as .xlsx, without the workbook. */
  fileOf(plan: Plan): Promise<Uint8Array>;
  /** Opens the print dialog for a page of HTML (paper or PDF); rejects if the host has none. */
  print(page: string): Promise<void>;
  /** Tests itself in the open workbook. Absent where nothing of it is in doubt, as in the workbench. */
  readonly selfTest?: SelfTest;
  /** Gives a file to the reader: opened as a workbook of its own, which has no name yet, or as a download. */
  deliver(file: Uint8Array, name: string): Promise<Delivery>;
  readonly numberFormat: CellNumberFormat;
  /** What the pane remembers of this workbook in this session. */
  readonly remembered: Remembered;
  /** What the pane remembers on this computer, whichever the workbook. */
  readonly kept: Remembered;
  /** Absent where the page stands by itself, as the workbench does. */
  readonly theme?: Theme;
}

/** The colours of the program that shows the page. */
export interface Theme {
  /** Undefined where the program doesn't tell. */
  isDark(): boolean | undefined;
}

/** Where the browser keeps nothing, it is forgotten. */
export interface Remembered {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

export interface Insertion {
  /** The cell, with its sheet, as `selection` gives it. */
  readonly address: string;
  /** As files store it, with its "=": arguments are separated by commas, numbers have a decimal point. */
  readonly formula: string;
  /** Excel's code, in English; set only where the cell's format is General. */
  readonly format?: string;
  /** The cells that the answer fills, with the cell itself. */
  readonly rows: number;
  readonly columns: number;
  /** True if the reader agreed that the cell's content is replaced. */
  readonly replaces: boolean;
}

/**
 * - occupied: the cell holds something, and nobody agreed to replace it
 * - blocked: the table needs cells that hold something, or that lie outside the sheet
 */
export type Inserted = "inserted" | "occupied" | "blocked";

/** Reads and sets the number format of one cell, whose address has its sheet, as `selection` gives it. */
export interface CellNumberFormat {
  /** Excel's code, in English; "General" if nobody chose a format. */
  read(address: string): Promise<string>;
  /** Changes nothing else. Rejects if the spreadsheet refuses, or takes the code and ignores it. */
  set(address: string, code: string): Promise<void>;
}

/** The facts about a function that a host shows while it is typed. */
export interface OfferedFunction {
  readonly id: FunctionId;
  readonly says: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly says: string;
    readonly optional: boolean;
    readonly example: string;
  }[];
}
