/**
 * Rows that are read straight from their bytes: those whose dates and amounts are plain, and whose other cells are together in a row that
 * was read as text before. Exports repeat a few words, so nearly all rows are of some hundred kinds; what the words of a kind mean is
 * found once. A row that isn't as plain is left to the careful reading, so that this one decides nothing.
 */
import { numberIn, serialIn } from "./columns/plain";
import { mayBeginTotals, type Evidence } from "./evidence";
import type { Skimmer } from "./file/rows";
import { hashIn } from "./ids";
import { keptText } from "./keptText";
import type { TableRow } from "./table";

/** What its column makes of a cell. */
const [skipped, word, amount, date, id] = [0, 1, 2, 3, 4];

/** Smaller files are read as text in no time. */
const rowsUntilPlain = 4096;

/** So many kinds of rows are told apart; a column with more words is one of names. */
const mostKinds = 4096;
const mostWords = 20_000;

const [lineFeed, carriageReturn, space, quote, zero] = [10, 13, 32, 34, 48];

/** After some words from the left, which words follow. */
interface Path<Meaning> {
  readonly word: Uint8Array;
  readonly next: Map<number, Path<Meaning>>;
  /** By which amounts and dates are filled, a bit each. */
  readonly ends: Map<number, Kind<Meaning>>;
}

interface Kind<Meaning> {
  /** Undefined while no row of the kind was read as text; null where each has to be. */
  meaning: Meaning | null | undefined;
  isNamed: boolean;
  cells: readonly string[];
  rows: number;
}

export interface PlainColumns<Meaning> {
  readonly width: number;
  readonly delimiter: string;
  /** Columns whose cells are words, beside those of the evidence. */
  readonly words: readonly number[];
  /** Columns of ids. */
  readonly ids: readonly number[];
  /** The column of the rows' own ids. */
  readonly id: number | undefined;
  /** Days before and after are read with care. */
  readonly earliest: number;
  readonly latest: number;
  /** True if a row of a kind is no line of totals, however it begins. */
  readonly isNamed: (cells: readonly string[]) => boolean;
  /** What the rows of a kind mean; undefined for a kind that is always read with care. */
  readonly meaningOf: (cells: readonly string[]) => Meaning | undefined;
  /** True for an id whose row is read with care. */
  readonly isDouble?: (hash: number) => boolean;
  readonly take: (line: number, meaning: Meaning, row: PlainRow) => void;
}

/** The cells of a row by column. */
export interface PlainRow {
  /** Amounts, and Excel's serial numbers; NaN for no amount, 0 for no moment. */
  readonly values: Float64Array;
  /** Of ids, 0 for none, and where they stand in the bytes. */
  readonly hashes: Float64Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  bytes: Uint8Array;
}

export class PlainRows<Meaning> implements Skimmer {
  skimmed = 0;
  private readonly roles: Uint8Array;
  /** Of each column of amounts the byte of its decimal sign, 0 while none is proven; of dates 1 if one has a time of day. */
  private readonly forms: Uint8Array;
  private readonly row: PlainRow;
  /** Of columns of amounts, dates and ids a bit each. */
  private readonly bits: Int32Array;
  private readonly outside = new Uint8Array(256);
  private readonly quoted = new Uint8Array(256);
  /** 1 for a byte with which a line of totals may begin. */
  private readonly totals = Uint8Array.from({ length: 256 }, (_, byte) => (mayBeginTotals(byte) ? 1 : 0));
  private readonly delimiter: number;
  private readonly root: Path<Meaning> = pathOf(new Uint8Array());
  private readonly kinds: Kind<Meaning>[] = [];
  private words = 0;
  private left: { readonly kind: Kind<Meaning>; readonly line: number } | undefined;

  constructor(
    private readonly columns: PlainColumns<Meaning>,
    private readonly evidence: Evidence,
    /** True for rows that the evidence doesn't have yet. */
    private readonly isFirst: boolean,
  ) {
    const { width, delimiter } = columns;
    this.roles = new Uint8Array(width);
    this.bits = new Int32Array(width);
    this.forms = new Uint8Array(width);
    this.row = {
      values: new Float64Array(width),
      hashes: new Float64Array(width),
      starts: new Int32Array(width),
      ends: new Int32Array(width),
      bytes: new Uint8Array(),
    };
    for (const column of evidence.amounts.keys()) this.roles[column] = amount;
    for (const column of evidence.dates.keys()) this.roles[column] = date;
    for (const column of [...evidence.words.keys(), ...columns.words]) this.roles[column] = word;
    for (const column of columns.ids) this.roles[column] = id;
    let bit = 1;
    this.roles.forEach((role, column) => {
      if (role === amount || role === date || role === id) [this.bits[column], bit] = [bit, bit * 2];
    });
    this.delimiter = delimiter.charCodeAt(0);
    for (const byte of [lineFeed, carriageReturn, quote]) this.outside[byte] = this.quoted[byte] = 1;
    this.outside[this.delimiter] = 1;
    this.update();
  }

  get isReady(): boolean {
    return this.evidence.rows >= rowsUntilPlain;
  }

  get isLearning(): boolean {
    return this.left !== undefined;
  }

  skim(bytes: Uint8Array, from: number, line: number): number {
    this.skimmed = 0;
    this.left = undefined;
    this.row.bytes = bytes;
    this.update();
    const end = bytes.lastIndexOf(lineFeed) + 1;
    let at = from;
    while (at < end) {
      const next = this.read(bytes, at, line + this.skimmed);
      if (next === left) break;
      at = next;
      this.skimmed++;
    }
    return at;
  }

  /** A row that was read as text; those of its kind need not be. @param isWhole false for a row that is none */
  learn({ row, cells }: TableRow, isWhole: boolean): void {
    if (this.left?.line !== row) return;
    const { kind } = this.left;
    kind.meaning = (isWhole ? this.columns.meaningOf(cells) : undefined) ?? null;
    kind.isNamed = this.columns.isNamed(cells);
    kind.cells = cells.map((cell, column) => (this.roles[column] === skipped ? "" : keptText(cell)));
    this.kinds.push(kind);
  }

  /** Hands the evidence what the rows have shown. */
  finish(): void {
    for (const { cells, rows } of this.kinds.splice(0))
      if (this.isFirst && rows > 0) this.evidence.addAlike(cells, rows);
  }

  private update(): void {
    for (const [column, each] of this.evidence.amounts) {
      const sign = each.sign();
      this.forms[column] = typeof sign === "string" && each.shownFor(sign) ? sign.charCodeAt(0) : 0;
    }
    for (const [column, { timed }] of this.evidence.dates) this.forms[column] = timed.count > 0 ? 1 : 0;
  }

  /** @returns where the next row begins, or `left` */
  private read(bytes: Uint8Array, from: number, line: number): number {
    const { roles, bits, outside, quoted, delimiter, forms } = this;
    const { values, hashes, starts, ends } = this.row;
    const { earliest, latest } = this.columns;
    const first = (bytes[from] === quote ? bytes[from + 1] : bytes[from]) as number;
    if (outside[first] === 1 || !isFilledBy(first)) return left;
    let [path, filled, at] = [this.root, 0, from];
    for (let column = 0; column < roles.length; column++) {
      const isQuoted = bytes[at] === quote;
      if (isQuoted) at++;
      const start = at;
      const stops = isQuoted ? quoted : outside;
      const role = roles[column];
      let key = 0;
      if (role === word)
        for (; stops[bytes[at] as number] === 0; at++) key = Math.imul(key ^ (bytes[at] as number), 0x01000193);
      else while (stops[bytes[at] as number] === 0) at++;
      const end = at;
      if (isQuoted && bytes[at++] !== quote) return left;
      if (column < roles.length - 1) {
        if (bytes[at] !== delimiter) return left;
      } else {
        if (bytes[at] === carriageReturn) at++;
        if (bytes[at] !== lineFeed) return left;
      }
      at++;
      if (role === word) {
        const next = this.step(path, key & 0x3fffffff, bytes, start, end);
        if (!next) return left;
        path = next;
      } else if (role === date || role === amount) {
        const isDate = role === date;
        if (start === end) {
          values[column] = isDate ? 0 : NaN;
          continue;
        }
        filled |= bits[column] as number;
        const value = isDate ? serialIn(bytes, start, end) : numberIn(bytes, start, end, forms[column] as number);
        if (value !== value) return left;
        if (isDate && (value < earliest || value > latest || (forms[column] === 0 && value !== Math.floor(value))))
          return left;
        values[column] = value;
      } else if (role === id) {
        [hashes[column], starts[column], ends[column]] = [0, start, end];
        if (start === end) continue;
        const hash = isPlainId(bytes, start, end) ? hashIn(bytes, start, end) : 0;
        if (hash === 0) return left;
        filled |= bits[column] as number;
        hashes[column] = hash;
      }
    }
    const own = this.columns.id === undefined ? 0 : (hashes[this.columns.id] as number);
    if (own !== 0 && this.columns.isDouble?.(own)) return left;
    const kind = this.kindAt(path, filled);
    if (kind.meaning === undefined && this.kinds.length < mostKinds) this.left = { kind, line };
    if (kind.meaning === undefined || kind.meaning === null) return left;
    if (!kind.isNamed && this.totals[first] === 1) return left;
    kind.rows++;
    if (this.isFirst) this.evidence.addPlain(values, own);
    this.columns.take(line, kind.meaning, this.row);
    return at;
  }

  private kindAt({ ends }: Path<Meaning>, filled: number): Kind<Meaning> {
    let kind = ends.get(filled);
    if (!kind) ends.set(filled, (kind = { meaning: undefined, isNamed: false, cells: [], rows: 0 }));
    return kind;
  }

  /** The path by one word more; undefined where there are too many. */
  private step(
    { next }: Path<Meaning>,
    key: number,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): Path<Meaning> | undefined {
    let found = next.get(key);
    if (!found) {
      if (this.words === mostWords) return undefined;
      this.words++;
      next.set(key, (found = pathOf(bytes.slice(start, end))));
    }
    const { word } = found;
    if (word.length !== end - start) return undefined;
    for (let i = 0; i < word.length; i++) if (word[i] !== bytes[start + i]) return undefined;
    return found;
  }
}

/** Instead of a place: the row is left to the careful reading. */
const left = -1;

const pathOf = <Meaning>(word: Uint8Array): Path<Meaning> => ({ word, next: new Map(), ends: new Map() });

/** True for a byte with which no blank cell begins: other than the spaces of ASCII and the first bytes of others. */
const isFilledBy = (byte: number): boolean => byte > space && (byte < 0x80 || (byte > 0xc2 && byte < 0xe1));

/** Without spaces around it, and not like Salesforce's for none. */
const isPlainId = (bytes: Uint8Array, start: number, end: number): boolean =>
  (bytes[start] as number) > space &&
  (bytes[end - 1] as number) > space &&
  !(
    end - start >= 15 &&
    bytes[start] === zero &&
    bytes[start + 1] === zero &&
    bytes[start + 2] === zero &&
    bytes[start + 3] === zero
  );
