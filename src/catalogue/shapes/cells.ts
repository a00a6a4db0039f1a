/** What a single cell holds, whatever host hands it over. */
import type { Spelling } from "../../core/numbers/coded";
import type { Reason } from "../../core/fault";
import { fold } from "../../language/fold";

/** Blank: nothing, an empty text from a formula, or a text of spaces. A 0 never is. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Blank as a date or a word: some hosts send a blank cell as 0, and day 0 is no day of the calendar. */
export function isBlankOrZero(cell: unknown): boolean {
  return cell === 0 || isBlank(cell);
}

/** What numbers a cell may hold, and what makes it blank. As data, so that a column of either is read by the same code. */
export interface Accepted<R extends Reason> {
  readonly least: number;
  readonly below: number;
  isBlank(cell: unknown): boolean;
  /** The reason for which any other cell is refused. */
  readonly refusal: R;
}

export const amount: Accepted<"notANumber"> = {
  least: -Number.MAX_VALUE,
  below: Infinity,
  isBlank,
  refusal: "notANumber",
};

/** Excel's serial number of 31 December 9999. */
const lastDay = 2958465;

/** A day of Excel's calendar, at any time of the day. */
export const day: Accepted<"notADate"> = { least: 1, below: lastDay + 1, isBlank: isBlankOrZero, refusal: "notADate" };

/** The number in a cell, 0 where it is blank, undefined where it holds something else. */
export function numberIn<R extends Reason>(cell: unknown, accepted: Accepted<R>): number | undefined {
  if (typeof cell === "number" && cell >= accepted.least && cell < accepted.below) return cell;
  return accepted.isBlank(cell) ? 0 : undefined;
}

/** TRUE and FALSE are as they are typed. */
export function typed(cell: unknown): unknown {
  return typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : cell;
}

/** A text or a number that can stand for itself. */
export function isSpelling(cell: unknown): cell is Spelling {
  return typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell));
}

/** What two spellings of one word have in common. */
export function asKey(word: Spelling): Spelling {
  return typeof word === "string" ? fold(word) : word;
}
