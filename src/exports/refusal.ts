/** Why an export isn't read, or what must be asked first. Each is a value with what its sentence names. */
import type { OtherKind } from "./file/kind";
import type { DateOrder } from "./columns/dateForms";
import type { SurveyQuestion } from "./question";
import type { Field, TableKind } from "./tables";

/** A cell that shows something: its line in an editor, the header of its column, and its text. */
export interface Shown {
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

/** A word of a column and the number of rows with it. */
export interface CountedWord {
  readonly word: string;
  readonly count: number;
}

type InFile = { readonly file: string };
type AtLine = InFile & { readonly line: number };

export type Refusal = InFile &
  (
    | { readonly is: "kind"; readonly kind: OtherKind }
    /** A workbook that can't be opened; one that counts its days from 1904; one without a sheet that has a header and rows. */
    | { readonly is: "workbook"; readonly why: WorkbookFault }
    | { readonly is: "from1904" | "noTable" }
    /** Nothing says which of these sheets is meant. */
    | { readonly is: "severalSheets"; readonly sheets: readonly string[] }
    | { readonly is: "empty" | "noRows" | "undecidedEncoding" }
    | { readonly is: "unknownEncoding"; readonly encoding: string }
    | ({ readonly is: "bytes"; readonly encoding: string } & AtLine)
    | ({ readonly is: "openQuote" | "strayQuote" } & AtLine)
    | ({ readonly is: "delimiter"; readonly signs: readonly string[] } & AtLine)
    | ({ readonly is: "noHeader"; readonly text: string } & AtLine)
    | ({ readonly is: "width"; readonly count: number; readonly rows: number } & AtLine)
    /** Headers that the file has, in its order. */
    | { readonly is: "unknownColumns" | "unknownTable"; readonly headers: readonly string[] }
    | { readonly is: "severalVendors"; readonly vendors: readonly string[] }
    | { readonly is: "missing"; readonly table: TableKind; readonly field: Field; readonly headers: readonly string[] }
    | { readonly is: "twoColumns"; readonly field: Field; readonly columns: readonly string[] }
    | { readonly is: "notInFile"; readonly column: string; readonly headers: readonly string[] }
    | { readonly is: "decimal"; readonly cell: Shown; readonly dot: number; readonly comma: number }
    /** The column shows the other sign than the user names. */
    | { readonly is: "wrongDecimal"; readonly cell: Shown; readonly decimal: string }
    | { readonly is: "contraryDecimals"; readonly dot: Shown; readonly comma: Shown }
    | {
        readonly is: "notAmounts" | "notDates" | "notFlags" | "oddYears";
        readonly cell: Shown;
        readonly count: number;
        readonly of: number;
      }
    | { readonly is: "dates"; readonly cell: Shown; readonly readings: readonly DateReading[] }
    | { readonly is: "currencies"; readonly found: readonly CountedWord[] }
    | { readonly is: "otherCurrency"; readonly currency: string; readonly found: readonly CountedWord[] }
    | { readonly is: "noRate"; readonly currency: string; readonly count: number }
    | { readonly is: "noOutcome" | "unclearOutcome"; readonly column: string; readonly words: readonly CountedWord[] }
    /** The word of the column that says which survey an answer belongs to, if there is one. */
    | { readonly is: "question"; readonly column: string; readonly kind?: string }
    /** More different ids than the memory at hand has room for. */
    | { readonly is: "tooManyKeys" }
    /** More rows than a workbook should hold; `rows` are those that count. */
    | { readonly is: "tooManyRows"; readonly rows: number }
    /** A table without a column of days, or one that goes by the days of deals, can't be cut to a period. */
    | { readonly is: "noPeriod"; readonly table: TableKind }
    | {
        readonly is: "scale";
        readonly column: string;
        readonly question: SurveyQuestion;
        readonly highest: number;
        readonly max: number;
      }
    /** All days of a file are on one side of the go-live. */
    | { readonly is: "oneSide"; readonly from: string; readonly to: string }
    /** Nothing is counted in days that are compared with others. */
    | { readonly is: "emptySide"; readonly from: string; readonly to: string }
    | { readonly is: "noDays" }
    | { readonly is: "manyWords"; readonly column: string; readonly count: number }
    | { readonly is: "nothingUsed"; readonly rows: number }
    | { readonly is: "duplicates"; readonly id: string; readonly lines: readonly number[] }
    | { readonly is: "wrongPeriod" | "twoFiles" | "noJoin" | "noKey" | "valuesDiffer" }
  );

/** Why a workbook isn't opened. */
export type WorkbookFault =
  "notZip" | "oldOrEncrypted" | "encrypted" | "truncated" | "tooLarge" | "binary" | "notWorkbook" | "damaged";

/** What a doubtful date would be: the day as year-month-day. */
export interface DateReading {
  readonly order: DateOrder;
  readonly day: string;
}

/** Thrown where a file can't be read on; the one door, `attempt`, returns what it carries. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.is);
  }
}

export function refuse(refusal: Refusal): never {
  throw new Refused(refusal);
}

/** The one door: a result, or the refusal that was thrown on the way. */
export function attempt<T>(reading: () => T): T | { readonly refusal: Refusal } {
  try {
    return reading();
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
}
