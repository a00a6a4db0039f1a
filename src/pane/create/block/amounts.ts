/** The amounts of a column of a pasted block. Its decimal sign is decided from all of its cells, then from the other columns. */
import { isMarkOf } from "../../../exports/currencyMark";
import { decimalSignOf } from "../../../exports/decimalSign";
import { separatorsOf } from "../../../language/numbers";
import { decimalSigns, valueOf, type DecimalSign } from "../../../language/separators";
import { writtenAmount, type WrittenAmount } from "../../../language/writtenAmount";
import type { Language } from "../../../language/languages";

/** A cell that can be two numbers, which only the reader can tell apart. */
export interface Ambiguous {
  readonly text: string;
  readonly dot: number;
  readonly comma: number;
}

export type Unread = "notNumber" | "percent" | "otherCurrency" | "otherSign";

/** Blank cells are undefined; what can't be read keeps its text. */
export type BlockCell = number | { readonly text: string; readonly why: Unread } | undefined;

export interface AmountSetting {
  readonly language: Language;
  readonly currency: string;
  /** The reader's answer to what is ambiguous. */
  readonly decimal?: DecimalSign | undefined;
}

/** A cell that alone could be two numbers, and the cell of another column that shows which. */
export interface Decided {
  readonly text: string;
  readonly value: number;
  readonly by: string;
}

export interface AmountsRead {
  readonly columns: readonly (readonly BlockCell[])[];
  readonly decided?: Decided;
}

/** @param columns texts by column, from top to bottom */
export function amountsIn(
  columns: readonly (readonly string[])[],
  settings: AmountSetting,
): AmountsRead | { readonly asks: Ambiguous } {
  const written = columns.map((column) => column.map(writtenAmount));
  const found = written.map((column) => decimalSignOf(column.map((amount) => amount?.digits ?? "")));
  const proven = decimalSigns.filter((sign) => written.some((column, i) => found[i] === sign && hasSeparator(column)));
  const [only, another] = proven;
  const shown = another === undefined ? only : undefined;
  const signs = found.map((sign, i) => {
    if (typeof sign === "string") return sign;
    // Two cells of the column prove different signs.
    if ("contrary" in sign) return undefined;
    const unclear = columns[i]?.find((_, row) => {
      const digits = written[i]?.[row]?.digits ?? "";
      return isAmbiguous(digits) && groupingSign(digits, settings.language) === undefined;
    });
    if (unclear === undefined) return settings.decimal ?? shown ?? groupsBy(settings.language);
    return settings.decimal ?? shown ?? { digits: writtenAmount(unclear)?.digits ?? "", text: unclear.trim() };
  });
  const doubt = signs.find((sign) => typeof sign === "object");
  if (doubt) {
    const [dot = 0, comma = 0] = decimalSigns.map((sign) => valueOf(doubt.digits, sign));
    return { asks: { text: doubt.text, dot, comma } };
  }
  const certain = signs.map((sign) => (typeof sign === "string" ? sign : undefined));
  const decided = decidedIn(columns, certain, settings.language);
  return {
    ...(decided && { decided }),
    columns: columns.map((column, i) =>
      column.map((text, row) => cellOf(text, written[i]?.[row], certain[i], shown === undefined, settings)),
    ),
  };
}

/** Digits alone prove nothing of the signs. */
const hasSeparator = (column: readonly (WrittenAmount | undefined)[]): boolean =>
  column.some((amount) => amount !== undefined && valueOf(amount.digits, ".") !== valueOf(amount.digits, ","));

/** 12.500 is 12.5 or 12500. */
function isAmbiguous(digits: string): boolean {
  const [dot, comma] = decimalSigns.map((sign) => valueOf(digits, sign));
  return dot !== undefined && comma !== undefined && dot !== comma;
}

/** The decimal sign of a language that groups thousands with the other one of the two. */
const groupsBy = (language: Language): DecimalSign => (separatorsOf(language).group === "." ? "," : ".");

/** The decimal sign where the sign between the digits is the one with which the reader's language groups thousands. */
const groupingSign = (digits: string, language: Language): DecimalSign | undefined =>
  digits.replace(/[^.,]/g, "")[0] === separatorsOf(language).group ? groupsBy(language) : undefined;

/** The first cell that alone would have been asked about, or been another number, and the first one that shows the sign. */
function decidedIn(
  columns: readonly (readonly string[])[],
  signs: readonly (DecimalSign | undefined)[],
  language: Language,
): Decided | undefined {
  const cells = columns.map((column) =>
    column.map((text) => ({ text: text.trim(), digits: writtenAmount(text)?.digits ?? "" })),
  );
  for (const [i, column] of cells.entries()) {
    const sign = signs[i];
    if (sign === undefined) continue;
    const other = sign === "." ? "," : ".";
    const decided = column.find(({ digits }) => isAmbiguous(digits) && groupingSign(digits, language) !== sign);
    const proof = [column, ...cells]
      .flat()
      .find(({ digits }) => valueOf(digits, sign) !== undefined && valueOf(digits, other) === undefined);
    const value = decided && valueOf(decided.digits, sign);
    if (decided && proof && value !== undefined) return { text: decided.text, value, by: proof.text };
  }
  return undefined;
}

function cellOf(
  text: string,
  amount: WrittenAmount | undefined,
  sign: DecimalSign | undefined,
  isUnproven: boolean,
  { currency, language }: AmountSetting,
): BlockCell {
  if (text === "" || /^[-–—]$/.test(text)) return undefined;
  if (!amount) return { text, why: "notNumber" };
  if (amount.isPercent) return { text, why: "percent" };
  if (amount.currency !== "" && !isMarkOf(amount.currency, currency)) return { text, why: "otherCurrency" };
  const value = valueOf(amount.digits, sign ?? ".");
  if (sign === undefined && value !== valueOf(amount.digits, ",")) return { text, why: "otherSign" };
  if (value === undefined) return { text, why: "notNumber" };
  // In the reader's language it is another number than the answer about the other sign makes of it.
  const grouping = isAmbiguous(amount.digits) ? groupingSign(amount.digits, language) : undefined;
  if (isUnproven && grouping !== undefined && grouping !== sign) return { text, why: "otherSign" };
  return amount.isNegative ? -value : value;
}
