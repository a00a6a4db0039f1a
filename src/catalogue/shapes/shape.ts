import { fault, type Fault, type Reason } from "../../core/fault";
import type { Unit } from "../unit";

/**
 * A shape of argument: which values are allowed, how the door reads them and why it refuses others. `Facts` are what a
 * definition gives for a parameter of this shape in addition to its words.
 */
export interface Shape<Value, Facts, R extends Reason> {
  /** True for a single cell, false for a range. */
  readonly takesOneCell: boolean;
  /** Returns the value for the calculation; undefined if an optional argument is omitted. */
  read(key: string, parameter: Facts & Omissible, raw: unknown): Value | undefined | Fault<R>;
  /** Arguments that share periods or rows must have the same number of cells. */
  readonly aligned?: { readonly by: "period" | "row"; length(value: Value): number } | undefined;
  /** Every reason for which `read` may refuse an argument. */
  refuses(parameter: Facts & Omissible): readonly R[];
  /** Raw cells that are accepted. A range has two samples, so that they can be combined as equally long arguments. */
  sample(parameter: Facts): unknown;
}

interface Omissible {
  readonly optional?: true;
}

/** The limits of a number. */
export interface Counted {
  readonly unit: Unit;
  readonly whole?: true;
  readonly from?: number;
  readonly to?: number;
  /** Like `from`, but exclusive. */
  readonly above?: number;
}

/** Words and booleans have no unit. */
export interface Uncounted {
  readonly unit?: undefined;
}

/** Undefined if the argument is optional, otherwise a refusal. */
export function leftOut(key: string, { optional }: Omissible): undefined | Fault<"missing"> {
  return optional ? undefined : fault("missing", { parameter: key });
}

/** The position of a cell in its range, counted from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

type WrongCell = "notANumber" | "notADate" | "notAWord" | "notATruth";

export function misplaced<R extends WrongCell>(says: R, parameter: string, { row, column }: Position): Fault<R> {
  return fault<WrongCell>(says, { parameter, row, column }) as Fault<R>;
}
