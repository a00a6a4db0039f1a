/** The columns of an export, one cell per record: each read once, into a typed array. */
import type { Coded, Spelling } from "../core/numbers/coded";
import { fault, isFault, type Fault } from "../core/fault";
import { isLost, isWon } from "./outcomes";
import { asKey, asRange, isBlank, isDay, isNoDate, isSpelling } from "./range";

/** What a column may hold. */
export interface ColumnShapes {
  readonly words: Coded;
  readonly moments: Float64Array;
  readonly quantities: Float64Array;
  readonly truths: Uint8Array;
}

type Reader = (key: string, cells: Cells) => ColumnShapes[keyof ColumnShapes] | Fault;

const readers: { readonly [S in keyof ColumnShapes]: Reader } = { words, moments, quantities, truths };

export function isColumn(shape: string): shape is keyof ColumnShapes {
  return shape in readers;
}

/** A column by its shape, or the place of the first cell that can't be read. */
export function column(key: string, shape: keyof ColumnShapes, raw: unknown): ReturnType<Reader> {
  const read = readers[shape];
  if (Array.isArray(raw) && raw.length > 1) {
    // As hosts send a column; looking first whether it is one would cost as much as reading it.
    const asItStands = read(key, { length: raw.length, lines: raw });
    if (!isFault(asItStands)) return asItStands;
  }
  const range = asRange(raw);
  const [first = []] = range;
  if (range.length === 1) return read(key, { length: first.length, row: first });
  if (first.length === 1) return read(key, { length: range.length, lines: range });
  const isEmpty = range.every((row) => row.every(isBlank));
  return isEmpty ? empty(key) : fault("value", "oneLineExpected", { parameter: key });
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

/** Texts and numbers are words; TRUE and FALSE are as they are typed. Blank and 0, as some hosts send a blank, are none. */
function words(key: string, cells: Cells): Coded | Fault {
  const codes = new Int32Array(cells.length);
  const spellings: Spelling[] = [];
  const dictionary = new Map<Spelling, number>();
  for (let i = 0; i < cells.length; i++) {
    const raw = at(cells, i);
    const cell = typeof raw === "boolean" ? (raw ? "TRUE" : "FALSE") : raw;
    const known = dictionary.get(cell as Spelling);
    if (known !== undefined) {
      codes[i] = known;
      continue;
    }
    if (cell === 0 || isBlank(cell)) {
      codes[i] = -1;
      continue;
    }
    if (!isSpelling(cell)) return misplaced("notAWord", key, cells, i);
    const folded = asKey(cell);
    const code = dictionary.get(folded) ?? spellings.push(typeof cell === "string" ? cell.trim() : cell) - 1;
    dictionary.set(folded, code).set(cell, code);
    codes[i] = code;
  }
  return spellings.length === 0 ? empty(key) : { codes, spellings };
}

function moments(key: string, cells: Cells): Float64Array | Fault {
  const read = new Float64Array(cells.length);
  let found = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = at(cells, i);
    if (isDay(cell)) {
      read[i] = cell;
      found++;
    } else if (!isNoDate(cell)) return misplaced("notADate", key, cells, i);
  }
  return found === 0 ? empty(key) : read;
}

function quantities(key: string, cells: Cells): Float64Array | Fault {
  const read = new Float64Array(cells.length);
  let found = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = at(cells, i);
    if (typeof cell === "number" && Number.isFinite(cell)) {
      read[i] = cell;
      found++;
    } else if (!isBlank(cell)) return misplaced("notANumber", key, cells, i);
  }
  return found === 0 ? empty(key) : read;
}

/** TRUE or FALSE, 1 or 0, won or lost; blank is FALSE, as some hosts send it as 0. */
function truths(key: string, cells: Cells): Uint8Array | Fault {
  const read = new Uint8Array(cells.length);
  let found = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = at(cells, i);
    if (cell === true || cell === 1 || (typeof cell === "string" && isWon(cell))) read[i] = 1;
    else if (isBlank(cell)) continue;
    else if (cell !== false && cell !== 0 && !(typeof cell === "string" && isLost(cell)))
      return misplaced("notATruth", key, cells, i);
    found++;
  }
  return found === 0 ? empty(key) : read;
}

function empty(key: string): Fault {
  return fault("na", "emptyRange", { parameter: key });
}

function misplaced(says: "notAWord" | "notADate" | "notANumber" | "notATruth", key: string, cells: Cells, i: number) {
  const [row, column] = cells.row ? [1, i + 1] : [i + 1, 1];
  return fault("value", says, { parameter: key, row, column });
}
