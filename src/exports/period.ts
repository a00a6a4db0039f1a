/** Which rows of a table lie within --from and --to. */
import type { Settings } from "./decide/settings";
import { hasField } from "./evidence";
import { refuse } from "./refusal";
import type { Field, TableKind } from "./tables";
import type { OpenedFile } from "./file/rows";
import type { Recognised } from "./mapping";

export interface RowPeriod {
  /** The day of a row that must lie within. */
  readonly field: Field;
  /** Whole days, both included. */
  readonly from: number;
  readonly to: number;
}

/**
 * By table, the day that decides, and whether the rows before `from` are left out as well. Orders before it tell who is a new customer;
 * a passage through a stage that began before it may end within. Touches belong to the deals, whose days decide.
 */
const days: Readonly<Record<Exclude<TableKind, "deals" | "touches">, readonly [field: Field, isFromHere: boolean]>> = {
  leads: ["opened", true],
  cases: ["opened", true],
  scores: ["day", true],
  orders: ["day", false],
  stages: ["entered", false],
};

export const hasPeriod = ({ from, to }: Settings): boolean => from !== undefined || to !== undefined;

interface PeriodOf {
  readonly settings: Settings;
  readonly opened: OpenedFile;
  readonly recognised: Recognised;
}

/** Undefined where all rows count. Throws the refusal `noPeriod` for a table whose rows have no day. */
export function periodOf({ settings, opened: { source }, recognised }: PeriodOf): RowPeriod | undefined {
  const { table } = recognised;
  if (!hasPeriod(settings) || table === "deals" || table === "touches") return undefined;
  const [field, isFromHere] = days[table];
  if (!hasField(recognised, field)) return refuse({ is: "noPeriod", file: source.name, table });
  const { from = -Infinity, to = Infinity } = settings;
  return { field, from: isFromHere ? from : -Infinity, to };
}

/** A row without a day lies in no period. */
export const isOutside = (serial: number, { from, to }: Pick<RowPeriod, "from" | "to">): boolean =>
  serial === 0 || Math.floor(serial) < from || Math.floor(serial) > to;
