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

/** How a cell becomes a number: 0 where it is blank, undefined where it holds something else. */
export interface CellReader<R extends Reason> {
  readonly refusal: R;
  isBlank(cell: unknown): boolean;
  read(cell: unknown): number | undefined;
}

export const amount: CellReader<"notANumber"> = {
  refusal: "notANumber",
  isBlank,
  read: (cell) => (typeof cell === "number" && Number.isFinite(cell) ? cell : isBlank(cell) ? 0 : undefined),
};

/** Excel's serial number of 31 December 9999. */
const lastDay = 2958465;

/** Whether it is a day of Excel's calendar, at any time of the day. */
function isDay(cell: unknown): cell is number {
  return typeof cell === "number" && cell >= 1 && cell < lastDay + 1;
}

/** With its time of day. */
export const day: CellReader<"notADate"> = {
  refusal: "notADate",
  isBlank: isBlankOrZero,
  read: (cell) => (isDay(cell) ? cell : isBlankOrZero(cell) ? 0 : undefined),
};

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
