/** Several compensated sums at once. Source: Neumaier (1974), ZAMM 54, 39–51, improved Kahan sum. */
export class Sums {
  readonly plain: Float64Array;
  readonly lost: Float64Array;

  constructor(count: number) {
    this.plain = new Float64Array(count);
    this.lost = new Float64Array(count);
  }

  add(place: number, value: number): void {
    const total = this.plain[place] as number;
    const next = total + value;
    const lost = Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    this.plain[place] = next;
    this.lost[place] = (this.lost[place] as number) + lost;
  }

  total(place: number): number {
    const total = this.plain[place] as number;
    // An overflow makes the compensation NaN; the plain total keeps the sign of the infinity.
    return Number.isFinite(total) ? total + (this.lost[place] as number) : total;
  }

  /** All totals, in the memory of the sums: nothing may be added to them afterwards. */
  totals(): Float64Array {
    for (let place = 0; place < this.plain.length; place++) this.plain[place] = this.total(place);
    return this.plain;
  }
}

/** Adds a sum with what it lost, so that sums of parts add up to the sum of the whole. */
export function mergeSums(into: Sums, place: number, from: Sums, other: number): void {
  into.add(place, from.plain[other] as number);
  into.lost[place] = (into.lost[place] as number) + (from.lost[other] as number);
}

/** The same sums with room for so many. */
export function grownSums(sums: Sums, count: number): Sums {
  if (sums.plain.length >= count) return sums;
  const more = new Sums(count);
  more.plain.set(sums.plain);
  more.lost.set(sums.lost);
  return more;
}

/** Compensated (Neumaier) sums of the values by group; rows with a code below 0 are left out. */
export function sumsBy(codes: Int32Array, groups: number, values: Float64Array): Float64Array {
  const sums = new Sums(groups);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code >= 0) sums.add(code, values[row] as number);
  }
  return sums.totals();
}
