import { fault, type Fault, type Reason } from "../../core/fault";
import type { Unit } from "../unit";

/**
 * A shape of argument: what may stand in it, how the door reads it and for what reasons it refuses it. `Facts` are what a
 * definition says of a parameter of this shape beside its words.
 */
export interface Shape<Value, Facts, R extends Reason> {
  /** Whether it takes a single cell; the others take a range. */
  readonly takesOneCell: boolean;
  /** What the calculation takes; undefined where the argument is left out and may be. */
  read(key: string, parameter: Facts & Omissible, raw: unknown): Value | undefined | Fault<R>;
  /** Arguments that share their periods, or their rows, have equally many cells. */
  readonly aligned?: { readonly by: "period" | "row"; length(value: Value): number } | undefined;
  /** The reasons for which an argument may be refused; of those in `read`, none may be missing here. */
  refuses(parameter: Facts & Omissible): readonly R[];
  /** Raw cells that are taken. A range has two, so that samples stand beside one another. */
  sample(parameter: Facts): unknown;
}

interface Omissible {
  readonly optional?: true;
}

/** What is said of a number. */
export interface Counted {
  readonly unit: Unit;
  readonly whole?: true;
  readonly from?: number;
  readonly to?: number;
  /** Like `from`, itself excluded. */
  readonly above?: number;
}

/** Words and truths count nothing. */
export interface Uncounted {
  readonly unit?: undefined;
}

/** Nothing where the argument may be left out, else a refusal. */
export function leftOut(key: string, { optional }: Omissible): undefined | Fault<"missing"> {
  return optional ? undefined : fault("missing", { parameter: key });
}

/** Where a cell stands in its range, counted from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

type WrongCell = "notANumber" | "notADate" | "notAWord" | "notATruth";

export function misplaced<R extends WrongCell>(says: R, parameter: string, { row, column }: Position): Fault<R> {
  return fault<WrongCell>(says, { parameter, row, column }) as Fault<R>;
}
