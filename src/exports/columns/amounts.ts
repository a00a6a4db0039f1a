/** What all cells of a column of amounts show: its decimal sign, its currencies, and the cells that are no amounts. */
import { valueOf, type DecimalSign } from "../../language/separators";
import { writtenAmount } from "../../language/writtenAmount";
import { keptText } from "../keptText";
import { SignEvidence } from "../decimalSign";
import type { CountedWord, Shown } from "../refusal";
import { hasPoint, plainAmount, plainNumber } from "./plain";
import { Counter, type Sample } from "./samples";

/** More different signs of currencies are no signs of currencies. */
const mostMarks = 200;

export class AmountEvidence {
  readonly filled = new Counter();
  readonly blank = new Counter();
  readonly unread = new Counter();
  readonly percent = new Counter();
  /** Signs and codes beside the amounts, with the number of cells. */
  readonly marks = new Map<string, number>();
  private readonly signs = new SignEvidence();
  /** The cells that `signs` may name. */
  private readonly shown = new Map<number, string>();

  /** @returns the number of a plain cell, in which a point is the decimal sign; NaN for any other */
  add(cell: string, line: number): number {
    const text = cell.trim();
    if (text === "") {
      this.blank.add(line, "");
      return NaN;
    }
    this.filled.add(line, text);
    const plain = plainNumber(text);
    if (plain !== plain) this.weigh(text, line);
    else if (hasPoint(text) && line <= (this.signs.placeOf(".") ?? Infinity)) this.weigh(text, line);
    return plain;
  }

  private weigh(text: string, line: number): void {
    const amount = writtenAmount(text);
    if (!amount) {
      this.unread.add(line, text);
      return;
    }
    if (amount.isPercent) this.percent.add(line, text);
    const { currency, digits } = amount;
    if (currency !== "" && (this.marks.has(currency) || this.marks.size < mostMarks))
      this.marks.set(currency, (this.marks.get(currency) ?? 0) + 1);
    if (valueOf(digits, ".") === undefined && valueOf(digits, ",") === undefined) {
      this.unread.add(line, text);
      return;
    }
    this.signs.add(digits, line);
    if (this.signs.shows(line)) this.show(line, text);
  }

  merge(other: AmountEvidence): void {
    for (const key of ["filled", "blank", "unread", "percent"] as const) this[key].merge(other[key]);
    for (const [mark, count] of other.marks) this.marks.set(mark, (this.marks.get(mark) ?? 0) + count);
    this.signs.merge(other.signs);
    for (const [line, text] of other.shown) this.show(line, text);
  }

  sign(): DecimalSign | { readonly ambiguous: Sample } | { readonly contrary: readonly [dot: Sample, comma: Sample] } {
    const sign = this.signs.sign();
    if (typeof sign === "string") return sign;
    const sample = (line: number): Sample => ({ line, text: this.shown.get(line) ?? "" });
    if ("ambiguous" in sign) return { ambiguous: sample(sign.ambiguous) };
    return { contrary: [sample(sign.contrary[0]), sample(sign.contrary[1])] };
  }

  /** A cell that can only be read with this sign. */
  shownFor(sign: DecimalSign): Sample | undefined {
    const line = this.signs.placeOf(sign);
    return line === undefined ? undefined : { line, text: this.shown.get(line) ?? "" };
  }

  /** The commonest first. */
  currencies(): readonly CountedWord[] {
    return [...this.marks].map(([word, count]) => ({ word, count })).sort((a, b) => b.count - a.count);
  }

  private show(line: number, text: string): void {
    if (!this.signs.shows(line)) return;
    this.shown.set(line, keptText(text.slice(0, 200)));
    for (const each of this.shown.keys()) if (!this.signs.shows(each)) this.shown.delete(each);
  }
}

export const shownIn = (column: string, { line, text }: Sample): Shown => ({ line, column, text });

/** The number of a cell; undefined for one that is no amount. A share such as 5% is none. */
export function amountIn(
  cell: string,
  sign: DecimalSign,
): { readonly amount: number; readonly mark: string } | undefined {
  const text = cell.trim();
  const plain = plainAmount(text, sign);
  if (plain === plain) return { amount: plain, mark: "" };
  const written = writtenAmount(text);
  if (!written || written.isPercent) return undefined;
  const value = valueOf(written.digits, sign);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return { amount: written.isNegative ? 0 - value : value, mark: written.currency };
}

/** The values that a doubtful cell would have. */
export function readings(cell: string): { readonly dot: number; readonly comma: number } {
  return { dot: amountIn(cell, ".")?.amount ?? 0, comma: amountIn(cell, ",")?.amount ?? 0 };
}
