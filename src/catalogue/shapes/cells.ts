/** Reads the value of a single cell, from any host. */
import { lastDay } from "../../core/numbers/calendar";
import type { Spelling } from "../../core/numbers/coded";
import type { Reason } from "../../core/fault";
import { fold } from "../../language/fold";

/** A cell is blank if it holds nothing, an empty text from a formula, or only spaces. A 0 is not blank. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Blank for a date or a word: 0 counts as blank, because some hosts send a blank cell as 0 and day 0 is not a date. */
export function isBlankOrZero(cell: unknown): boolean {
  return cell === 0 || isBlank(cell);
}

/** The numbers that a cell may contain, and when it counts as blank. This is data, so that one piece of code reads every kind of column. */
export interface Accepted<R extends Reason> {
  readonly least: number;
  readonly below: number;
  isBlank(cell: unknown): boolean;
  /** The reason given when any other cell is refused. */
  readonly refusal: R;
}

export const amount: Accepted<"notANumber"> = {
  least: -Number.MAX_VALUE,
  below: Infinity,
  isBlank,
  refusal: "notANumber",
};

/** A day of Excel's calendar, with any time of day. */
export const day: Accepted<"notADate"> = { least: 1, below: lastDay + 1, isBlank: isBlankOrZero, refusal: "notADate" };

/** The number in a cell; 0 if it is blank; undefined if it holds something else. */
export function numberIn<R extends Reason>(cell: unknown, accepted: Accepted<R>): number | undefined {
  if (typeof cell === "number" && cell >= accepted.least && cell < accepted.below) return cell;
  return accepted.isBlank(cell) ? 0 : undefined;
}

/** TRUE and FALSE are shown as they are typed in Excel. */
export function typed(cell: unknown): unknown {
  return typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : cell;
}

/** A text, or a number that is read as a text. */
export function isSpelling(cell: unknown): cell is Spelling {
  return typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell));
}

/** The common form of different spellings of one word. */
export function asKey(word: Spelling): Spelling {
  return typeof word === "string" ? fold(word) : word;
}
