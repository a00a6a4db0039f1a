/** What the KPI sheets are made from: files that were read, and how. */
import type { KeptColumn } from "../../exports/keptRows";
import type { ReadFile } from "../../exports/result";
import type { FirstReading } from "../../exports/usable";
import type { Language } from "../../language/languages";
import type { SheetWords } from "../sheet/words";
import type { KpiWords } from "./words";

export interface KpiFile {
  readonly first: FirstReading;
  readonly read: ReadFile;
  /** Its rows, where they are written, too. */
  readonly rows?: readonly KeptColumn[];
  /** Of the file's bytes, or of the results of an engine, in hexadecimal digits. */
  readonly sha256: string;
  /** The engine that has counted the rows, where no file was read. */
  readonly engine?: string;
}

export interface KpiRequest {
  readonly language: Language;
  readonly words: KpiWords;
  /** Of checks, headers and footers, as on the sheets of a model. */
  readonly shared: SheetWords;
  readonly files: readonly KpiFile[];
  /** What the user has said of the files, such as --dates dmy. */
  readonly options: readonly string[];
  /** The reader's time zone, such as Europe/Helsinki. */
  readonly zone: string;
  /** The day of the reading, as Excel's serial number. */
  readonly today: number;
  /** Names of sheets that the workbook has already. */
  readonly taken?: readonly string[];
}
