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
export type Cell = number | { readonly text: string; readonly why: Unread } | undefined;

export interface Settings {
  readonly language: Language;
  readonly currency: string;
  /** The reader's answer to what is ambiguous. */
  readonly decimal?: DecimalSign | undefined;
}

/** @param columns texts by column, from top to bottom */
export function amountsIn(
  columns: readonly (readonly string[])[],
  settings: Settings,
): { readonly columns: readonly (readonly Cell[])[] } | { readonly asks: Ambiguous } {
  const written = columns.map((column) => column.map(writtenAmount));
  const found = written.map((column) => decimalSignOf(column.map((amount) => amount?.digits ?? "")));
  const proven = decimalSigns.filter((sign) => written.some((column, i) => found[i] === sign && hasSeparator(column)));
  const [only, another] = proven;
  const signs = found.map((sign, i) => {
    if (typeof sign === "string") return sign;
    // Two cells of the column prove different signs.
    if ("contrary" in sign) return undefined;
    const digits = written[i]?.[sign.ambiguous]?.digits ?? "";
    return (
      settings.decimal ??
      (another === undefined ? only : undefined) ??
      usualSign(digits, settings.language) ?? { digits }
    );
  });
  const doubt = signs.find((sign) => typeof sign === "object");
  if (doubt) {
    const [dot = 0, comma = 0] = decimalSigns.map((sign) => valueOf(doubt.digits, sign));
    return { asks: { text: doubt.digits, dot, comma } };
  }
  return {
    columns: columns.map((column, i) => {
      const sign = signs[i];
      return column.map((text, row) =>
        cellOf(text, written[i]?.[row], typeof sign === "string" ? sign : undefined, settings),
      );
    }),
  };
}

/** Digits alone prove nothing of the signs. */
const hasSeparator = (column: readonly (WrittenAmount | undefined)[]): boolean =>
  column.some((amount) => amount !== undefined && valueOf(amount.digits, ".") !== valueOf(amount.digits, ","));

/** Excel in the reader's language would read 1.234 so; undefined if that sign is foreign to the language. */
function usualSign(digits: string, language: Language): DecimalSign | undefined {
  const { decimal, group } = separatorsOf(language);
  const sign = digits.replace(/[^.,]/g, "")[0];
  const other = sign === "." ? "," : ".";
  if (sign === decimal) return sign === "." ? "." : ",";
  return sign === group ? other : undefined;
}

function cellOf(
  text: string,
  amount: WrittenAmount | undefined,
  sign: DecimalSign | undefined,
  { currency }: Settings,
): Cell {
  if (text === "" || /^[-–—]$/.test(text)) return undefined;
  if (!amount) return { text, why: "notNumber" };
  if (amount.isPercent) return { text, why: "percent" };
  if (amount.currency !== "" && !isMarkOf(amount.currency, currency)) return { text, why: "otherCurrency" };
  const value = valueOf(amount.digits, sign ?? ".");
  if (sign === undefined && value !== valueOf(amount.digits, ",")) return { text, why: "otherSign" };
  if (value === undefined) return { text, why: "notNumber" };
  return amount.isNegative ? -value : value;
}
