/** Shapes of one row or one column with one cell per record, as in exports. Each is read once, into a typed array. */
import type { Coded, Spelling } from "../../core/numbers/coded";
import { fault, isFault, type Fault, type Reason } from "../../core/fault";
import { amount, day, isBlankOrZero, isSpelling, numberIn, typed, type Accepted } from "./cells";
import { Dictionary } from "./dictionary";
import { asRange } from "./range";
import { leftOut, misplaced, type Counted, type Position, type Shape, type Uncounted } from "./shape";

type Always = "missing" | "emptyRange" | "oneLineExpected";

function column<Value, Facts, R extends Reason>(own: {
  isBlank(cell: unknown): boolean;
  /** The value; undefined if every cell is blank; or the first cell that can't be read. */
  readCells(key: string, cells: Cells): Value | undefined | Fault<R>;
  length(value: Value): number;
  refuses(): readonly R[];
  sample(): unknown;
}): Shape<Value, Facts, R | Always> {
  const read = (key: string, cells: Cells) => own.readCells(key, cells) ?? fault("emptyRange", { parameter: key });
  return {
    takesOneCell: false,
    aligned: { by: "row", length: own.length },
    read: (key, parameter, raw) => {
      if (raw === undefined || raw === null) return leftOut(key, parameter);
      if (Array.isArray(raw) && raw.length > 1) {
        // Hosts send a column in this form. A check beforehand would cost as much as the reading.
        const asItStands = read(key, { length: raw.length, lines: raw });
        if (!isFault(asItStands)) return asItStands;
      }
      const range = asRange(raw);
      const [first = []] = range;
      if (range.length === 1) return read(key, { length: first.length, row: first });
      if (first.length === 1) return read(key, { length: range.length, lines: range });
      const isEmpty = range.every((row) => row.every(own.isBlank));
      return fault(isEmpty ? "emptyRange" : "oneLineExpected", { parameter: key });
    },
    refuses: ({ optional }) => [
      ...(optional ? [] : (["missing"] as const)),
      "emptyRange",
      "oneLineExpected",
      ...own.refuses(),
    ],
    sample: own.sample,
  };
}

/** The cells of a row, or of a column, which is a list of one-cell lines. */
interface Cells {
  readonly length: number;
  readonly row?: readonly unknown[];
  readonly lines?: readonly unknown[];
}

/** Stands for a line that has more or less than one cell; every reader refuses it. */
const noCell = Symbol();

function at({ row, lines }: Cells, i: number): unknown {
  if (row) return row[i];
  const line = (lines as readonly unknown[])[i];
  return Array.isArray(line) && line.length === 1 ? (line[0] as unknown) : noCell;
}

function position(cells: Cells, i: number): Position {
  return cells.row ? { row: 1, column: i + 1 } : { row: i + 1, column: 1 };
}

const length = (value: ArrayLike<unknown>): number => value.length;

function measured<R extends "notANumber" | "notADate">(accepted: Accepted<R>, sample: readonly number[]) {
  return column<Float64Array, Counted, R>({
    isBlank: accepted.isBlank,
    readCells: (key, cells) => {
      const read = new Float64Array(cells.length);
      let found = 0;
      for (let i = 0; i < cells.length; i++) {
        const cell = at(cells, i);
        const value = numberIn(cell, accepted);
        if (value === undefined) return misplaced(accepted.refusal, key, position(cells, i));
        read[i] = value;
        if (value !== 0 || !accepted.isBlank(cell)) found++;
      }
      return found === 0 ? undefined : read;
    },
    length,
    refuses: () => [accepted.refusal],
    sample: () => sample,
  });
}

/** Excel's serial numbers with the time of day; 0 for a blank cell. */
export const dates = measured(day, [45_658, 45_744]);

/** Numbers; a blank cell is 0. */
export const quantities = measured(amount, [1, 2]);

/** Texts and numbers are words; what is no word is up to `isNone`. */
export const wordColumn = (isNone: (cell: unknown) => boolean, sample: readonly string[]) =>
  column<Coded, Uncounted, "notAWord">({
    isBlank: isNone,
    readCells: (key, cells) => {
      const codes = new Int32Array(cells.length);
      const dictionary = new Dictionary((row) => typed(at(cells, row)) as Spelling);
      for (let i = 0; i < cells.length; i++) {
        const cell = typed(at(cells, i));
        if (isNone(cell)) codes[i] = cell === 0 ? -2 : -1;
        else if (isSpelling(cell)) codes[i] = dictionary.codeOf(cell, i);
        else return misplaced("notAWord", key, position(cells, i));
      }
      const spellings = dictionary.spellings();
      return spellings.length === 0 ? undefined : { codes, spellings };
    },
    length: ({ codes }) => codes.length,
    refuses: () => ["notAWord"],
    sample: () => sample,
  });

/** Blank and 0 are no word, because some hosts send a blank cell as 0. */
export const words = wordColumn(isBlankOrZero, ["Web", "Fair"]);
