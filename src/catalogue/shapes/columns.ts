/** Shapes of one row or one column, one cell per record, as exports have them: each read once, into a typed array. */
import type { Coded, Spelling } from "../../core/numbers/coded";
import { fault, isFault, type Fault, type Reason } from "../../core/fault";
import { isLost, isWon } from "../outcomes";
import { amount, asKey, day, isBlank, isBlankOrZero, isSpelling, numberIn, typed, type Accepted } from "./cells";
import { asRange } from "./range";
import { leftOut, misplaced, type Counted, type Position, type Shape, type Uncounted } from "./shape";

type Always = "missing" | "emptyRange" | "oneLineExpected";

function column<Value, Facts, R extends Reason>(own: {
  isBlank(cell: unknown): boolean;
  /** The value, undefined where no cell holds anything, or the first cell that can't be read. */
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
        // As hosts send a column; looking first whether it is one would cost as much as reading it.
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

/** The cells of a row, or of a column: lines of one cell each. */
interface Cells {
  readonly length: number;
  readonly row?: readonly unknown[];
  readonly lines?: readonly unknown[];
}

/** In the place of a line that isn't one cell; no reader takes it. */
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

/** Excel's serial numbers with their time of day, 0 where there is none. */
export const dates = measured(day, [45_658, 45_744]);

/** Numbers, 0 where blank. */
export const quantities = measured(amount, [1, 2]);

/** Texts and numbers are words; blank and 0, as some hosts send a blank, are none. */
export const words = column<Coded, Uncounted, "notAWord">({
  isBlank: isBlankOrZero,
  readCells: (key, cells) => {
    const codes = new Int32Array(cells.length);
    const spellings: Spelling[] = [];
    const dictionary = new Map<Spelling, number>();
    for (let i = 0; i < cells.length; i++) {
      const cell = typed(at(cells, i));
      const known = dictionary.get(cell as Spelling);
      if (known !== undefined) {
        codes[i] = known;
        continue;
      }
      if (isBlankOrZero(cell)) {
        codes[i] = -1;
        continue;
      }
      if (!isSpelling(cell)) return misplaced("notAWord", key, position(cells, i));
      const folded = asKey(cell);
      const code = dictionary.get(folded) ?? spellings.push(typeof cell === "string" ? cell.trim() : cell) - 1;
      dictionary.set(folded, code).set(cell, code);
      codes[i] = code;
    }
    return spellings.length === 0 ? undefined : { codes, spellings };
  },
  length: ({ codes }) => codes.length,
  refuses: () => ["notAWord"],
  sample: () => ["Web", "Fair"],
});

/** TRUE or FALSE, 1 or 0, won or lost, as 1 or 0; blank is FALSE, as some hosts send it as 0. */
export const truths = column<Uint8Array, Uncounted, "notATruth">({
  isBlank,
  readCells: (key, cells) => {
    const read = new Uint8Array(cells.length);
    let found = 0;
    for (let i = 0; i < cells.length; i++) {
      const cell = at(cells, i);
      if (cell === true || cell === 1 || (typeof cell === "string" && isWon(cell))) read[i] = 1;
      else if (isBlank(cell)) continue;
      else if (cell !== false && cell !== 0 && !(typeof cell === "string" && isLost(cell)))
        return misplaced("notATruth", key, position(cells, i));
      found++;
    }
    return found === 0 ? undefined : read;
  },
  length,
  refuses: () => ["notATruth"],
  sample: () => [true, false],
});
