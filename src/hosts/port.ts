import type { FunctionId } from "../catalogue";
import type { Book } from "../grid/book";
import type { Rewriting } from "../sharing/change";
import type { Taken } from "../workbook";
import type { Model } from "../workbook/model/models";
import type { Key } from "../workbook/model/names";
import type { CellValue, Plan } from "../grid/plan";

export type Missing = "missing";

/** A rectangle of cells: where it is, what is typed in it, what it shows. */
export interface RangeContents {
  /** With its sheet: 'Cost and benefit'!B2:F2. */
  readonly address: string;
  readonly formulas: readonly (readonly (string | number | boolean | null)[])[];
  readonly values: readonly (readonly CellValue[])[];
}

export type Progress = (done: number, of: number) => void;
export type Unsubscribe = () => void;

/** What the pane may ask of a spreadsheet. Excel and the workbench each implement it; the pane knows no other. */
export interface SpreadsheetHost {
  /** All or nothing, on new sheets only. */
  paint(plan: Plan, progress: Progress, signal: AbortSignal): Promise<Model>;
  /** From the names in the workbook, in the order of their numbers. */
  models(): Promise<readonly Model[]>;
  /** What a new plan must keep clear of: the sheets there are, and the numbers of models, of lost ones too. */
  taken(): Promise<Taken>;
  /** The values of named areas, row by row; a lost key reads as "missing". */
  read(model: Model, keys: readonly Key[]): Promise<ReadonlyMap<Key, readonly (readonly CellValue[])[] | Missing>>;
  /** All there is to share. */
  book(): Promise<Book>;
  /** All or nothing: the workbook is as before, or it is as asked. */
  rewrite(rewriting: Rewriting, progress: Progress, signal: AbortSignal): Promise<void>;
  /** Cells or selection changed; coalesced. */
  watch(changed: () => void): Unsubscribe;
  selection(): Promise<RangeContents>;
  /** The cells at an address or a defined name, as a formula on `sheet` would mean it; undefined where there are none. */
  cells(reference: string, sheet: string): Promise<RangeContents | undefined>;
  show(model: Model, key: Key): Promise<void>;
  /**
   * The workbook as it stands, the reader's own cells and sheets included, as .xlsx; rewritten there if asked. Absent
   * where a spreadsheet gives no file: Excel on the web gives an add-in none, and any Excel can save its own.
   */
  readonly file?: (rewriting?: Rewriting) => Promise<Uint8Array>;
  /** A plan as .xlsx, without the workbook. */
  fileOf(plan: Plan): Promise<Uint8Array>;
  /** Opens the print dialog for a page of HTML, where a reader can choose paper or PDF; rejects where there is none. */
  print(page: string): Promise<void>;
  /** Hands a file to the reader. */
  deliver(file: Uint8Array, name: string): Promise<void>;
}

/** What a host needs to know of a function to offer it while typing. */
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
