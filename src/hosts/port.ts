import type { FunctionId } from "../catalogue";
import type { Book } from "../grid/book";
import type { Rewriting } from "../sharing/change";
import type { Taken } from "../workbook";
import type { Model } from "../workbook/model/models";
import type { Key } from "../workbook/model/names";
import type { CellValue, Plan } from "../grid/plan";
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

export type Progress = (done: number, of: number) => void;
export type Unsubscribe = () => void;
export type Delivery = "opened" | "downloaded";

/** The operations that the pane may ask of a spreadsheet. Excel and the workbench each implement it. */
export interface SpreadsheetHost {
  /** What the spreadsheet has refused in this session, and what is made without it. */
  readonly refused: ReadonlySet<Optional>;
  /** Paints a plan on new sheets: all of it or nothing. */
  paint(plan: Plan, progress: Progress, signal: AbortSignal): Promise<Model>;
  /** Lists the models found through the workbook's names, ordered by number. */
  models(): Promise<readonly Model[]>;
  /** Returns what a new plan must not reuse: names of sheets and numbers of models, including deleted models. */
  taken(): Promise<Taken>;
  /** Reads the values of named areas, row by row; a lost key gives "missing". */
  read(model: Model, keys: readonly Key[]): Promise<ReadonlyMap<Key, readonly (readonly CellValue[])[] | Missing>>;
  /** Reads everything that sharing needs. */
  book(): Promise<Book>;
  /** Applies all changes or none. */
  rewrite(rewriting: Rewriting, progress: Progress, signal: AbortSignal): Promise<void>;
  /** Notifies when cells or the selection change; events are coalesced. */
  watch(changed: () => void): Unsubscribe;
  selection(): Promise<RangeContents>;
  /** Resolves an address or a defined name as a formula on `sheet` would; undefined if there are no such cells. */
  cells(reference: string, sheet: string): Promise<RangeContents | undefined>;
  show(model: Model, key: Key): Promise<void>;
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
}

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
