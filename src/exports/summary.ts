/** What was recognised in a file and used of it, as data that can be handed on without the file. */
import type { DecidedDates } from "./decide/dates";
import type { DecidedOutcome } from "./decide/outcome";
import { isRead } from "./evidence";
import { rowsOf, type OtherLines } from "./file/rows";
import type { LeftOutRows } from "./leftOut";
import { nameOf } from "./figureNames";
import type { MappedField } from "./mapping";
import type { Figures, DayPeriod, ReadFile } from "./result";
import type { Field, TableKind } from "./tables";
import type { FirstReading } from "./usable";
import type { Trap, VendorId } from "./vendors/vendor";

export interface FileSummary {
  readonly name: string;
  readonly vendor: VendorId;
  readonly table: TableKind;
  /** Absent where the table was read from a workbook. */
  readonly encoding?: string;
  readonly headers: readonly string[];
  readonly fields: readonly SummedField[];
  /** Of columns in which the order of day, month and year had to be decided. */
  readonly dates: readonly ({ readonly header: string } & Pick<DecidedDates, "order" | "why">)[];
  /** Of deals. */
  readonly outcomes: DecidedOutcome["words"];
  readonly currency: string | undefined;
  readonly traps: readonly Trap[];
  readonly rows: number;
  readonly used: number;
  readonly leftOut: readonly LeftOutRows[];
  readonly other: OtherLines;
  readonly period: DayPeriod | undefined;
  readonly figures: Figures;
}

/** A field with the first cells of its column, except where they may name people. */
export interface SummedField extends MappedField {
  readonly samples: readonly string[];
}

const mostSamples = 3;
const namesPeople: ReadonlySet<Field> = new Set(["owner", "customer", "contact"]);

export function summaryOf(first: FirstReading, read: ReadFile): FileSummary {
  const { opened, recognised, evidence, decided } = first;
  const headerOf = (column: number) => opened.header.cells[column] ?? "";
  const samplesOf = samples(first);
  return {
    name: opened.source.name,
    vendor: recognised.vendor,
    table: recognised.table,
    ...(!opened.source.original && { encoding: opened.encoding }),
    headers: opened.header.cells,
    fields: recognised.fields.map((mapped) => ({
      ...mapped,
      samples: namesPeople.has(mapped.field) ? [] : samplesOf(mapped),
    })),
    dates: [...decided.dates].map(([column, { order, why }]) => ({ header: headerOf(column), order, why })),
    outcomes: decided.outcome?.words ?? [],
    currency: decided.currency.currency,
    traps: recognised.traps,
    rows: evidence.rows,
    used: read.used,
    leftOut: read.leftOut,
    other: read.other,
    period: read.period,
    figures: read.figures,
  };
}

/** The first cells that show something, from the first piece of the file. */
function samples({ opened, recognised }: FirstReading): (mapped: MappedField) => readonly string[] {
  const columns = recognised.fields.filter(isRead).flatMap((each) => each.columns);
  const { value } = rowsOf(opened, columns).next();
  const rows = Array.isArray(value) ? value : [];
  return ({ columns: own }) => {
    const found = rows.flatMap(({ cells }) => own.map((column) => cells[column]?.trim() ?? ""));
    return [...new Set(found.filter((cell) => cell !== ""))].slice(0, mostSamples).map(nameOf);
  };
}
