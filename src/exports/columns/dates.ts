/** What all cells of a column of dates show, for each order of day, month and year. */
import {
  dateOrders,
  isBlankDate,
  writtenMoment,
  type DateOrder,
  type WrittenMoment,
  type ZoneOffset,
} from "./dateForms";
import { plainSerial } from "./plain";
import { Counter, type Sample } from "./samples";

const byOrder = <T>(make: () => T): Readonly<Record<DateOrder, T>> => ({ dmy: make(), mdy: make(), ymd: make() });

const orderPairs = [
  ["dmy", "mdy"],
  ["dmy", "ymd"],
  ["mdy", "ymd"],
] as const;

export class DateEvidence {
  filled = 0;
  blank = 0;
  /** Cells that are no date in the order. */
  readonly unread = byOrder(() => new Counter());
  /** Cells whose year lies before 1990 or more than five years ahead. */
  readonly odd = byOrder(() => new Counter());
  /** Cells that are different days, or no day, in different orders. */
  readonly depends = new Counter();
  /** Cells that are two different days in two orders, by pair of orders. */
  private readonly differing = orderPairs.map(() => new Counter());
  readonly jalali = new Counter();
  readonly zoned = new Counter();
  readonly timed = new Counter();

  constructor(
    private readonly offset: ZoneOffset,
    /** Excel's serial number of the last plausible day. */
    private readonly latest: number,
  ) {}

  #last: WrittenMoment | undefined;

  /** The moment of the cell that was added last, if it isn't plain. */
  get last(): WrittenMoment | undefined {
    return this.#last;
  }

  /** @returns the serial number of a cell in the plain form, the same in each order; NaN for any other, see `last` */
  add(cell: string, line: number): number {
    const text = cell.trim();
    const plain = plainSerial(text);
    if (plain === plain) {
      this.filled++;
      if (plain !== Math.floor(plain)) this.timed.add(line, text);
      if (plain < earliest || plain > this.latest) for (const order of dateOrders) this.odd[order].add(line, text);
      return plain;
    }
    this.#last = this.weigh(text, line);
    return NaN;
  }

  private weigh(text: string, line: number): WrittenMoment | undefined {
    if (isBlankDate(text)) {
      this.blank++;
      return undefined;
    }
    this.filled++;
    const moment = writtenMoment(text, this.offset);
    if (!moment) {
      for (const order of dateOrders) this.unread[order].add(line, text);
      return undefined;
    }
    const { serials } = moment;
    if (isFixed(moment)) {
      this.note(moment, line, text);
      const serial = serials.dmy ?? 0;
      if (serial < earliest || serial > this.latest) for (const order of dateOrders) this.odd[order].add(line, text);
      return moment;
    }
    if (serials.dmy !== serials.mdy || serials.mdy !== serials.ymd) this.depends.add(line, text);
    this.note(moment, line, text);
    for (const [i, [one, other]] of orderPairs.entries())
      if (serials[one] !== undefined && serials[other] !== undefined && serials[one] !== serials[other])
        this.differing[i]?.add(line, text);
    for (const order of dateOrders) {
      const serial = serials[order];
      if (serial === undefined) this.unread[order].add(line, text);
      else if (serial < earliest || serial > this.latest) this.odd[order].add(line, text);
    }
    return moment;
  }

  private note({ isJalali, isZoned, hasTime }: WrittenMoment, line: number, text: string): void {
    if (isJalali) this.jalali.add(line, text);
    if (isZoned) this.zoned.add(line, text);
    if (hasTime) this.timed.add(line, text);
  }

  merge(other: DateEvidence): void {
    this.filled += other.filled;
    this.blank += other.blank;
    for (const order of dateOrders) {
      this.unread[order].merge(other.unread[order]);
      this.odd[order].merge(other.odd[order]);
    }
    this.differing.forEach((counter, i) => {
      counter.merge(other.differing[i] ?? new Counter());
    });
    for (const key of ["depends", "jalali", "zoned", "timed"] as const) this[key].merge(other[key]);
  }

  /** The first cell that is another day in the other order. */
  firstDiffering(one: DateOrder, other: DateOrder): Sample | undefined {
    return this.differing[
      orderPairs.findIndex((pair) => [one, other].every((order) => pair.some((each) => each === order)))
    ]?.first;
  }

  /** Orders in which at least 99% of the cells are dates. */
  candidates(): readonly DateOrder[] {
    return dateOrders.filter((order) => this.unread[order].count <= this.filled / 100);
  }
}

/** 1 January 1990. */
const earliest = 32_874;
/** Plausible days lie at most five years ahead: the closing that is expected of an open deal. */
const yearsAhead = 5;

/** Days that a CRM can have recorded by today, as Excel's serial numbers. */
export const plausibleDays = (today: number): { readonly earliest: number; readonly latest: number } => ({
  earliest,
  latest: today + yearsAhead * 365.25,
});

const isFixed = ({ serials: { dmy, mdy, ymd } }: WrittenMoment): boolean =>
  dmy !== undefined && dmy === mdy && mdy === ymd;

/** Rows that end before they begin, for each pair of orders of the two columns. */
export class PairEvidence {
  /** By order of the first column × 3 + order of the second. */
  readonly reversed = new Float64Array(9);
  /** Rows whose days don't depend on the order. */
  inAllOrders = 0;

  /** Of two cells in the plain form. */
  addPlain(start: number, end: number): void {
    if (Math.floor(end) < Math.floor(start)) this.inAllOrders++;
  }

  add(from: WrittenMoment | undefined, to: WrittenMoment | undefined): void {
    if (!from || !to) return;
    if (isFixed(from) && isFixed(to)) {
      if (Math.floor(to.serials.dmy ?? 0) < Math.floor(from.serials.dmy ?? 0)) this.inAllOrders++;
      return;
    }
    dateOrders.forEach((first, i) => {
      const start = from.serials[first];
      if (start === undefined) return;
      dateOrders.forEach((second, j) => {
        const end = to.serials[second];
        if (end !== undefined && Math.floor(end) < Math.floor(start)) this.reversed[i * 3 + j] = this.of(i, j) + 1;
      });
    });
  }

  merge({ reversed, inAllOrders }: PairEvidence): void {
    this.inAllOrders += inAllOrders;
    reversed.forEach((count, at) => (this.reversed[at] = (this.reversed[at] ?? 0) + count));
  }

  count(first: DateOrder, second: DateOrder): number {
    return this.inAllOrders + this.of(dateOrders.indexOf(first), dateOrders.indexOf(second));
  }

  private of(i: number, j: number): number {
    return this.reversed[i * 3 + j] ?? 0;
  }
}
