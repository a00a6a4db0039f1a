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

/** A cell that alone could be two numbers, and the cell of another column that shows which. */
export interface Decided {
  readonly text: string;
  readonly value: number;
  readonly by: string;
}

export interface AmountsRead {
  readonly columns: readonly (readonly Cell[])[];
  readonly decided?: Decided;
}

/** @param columns texts by column, from top to bottom */
export function amountsIn(
  columns: readonly (readonly string[])[],
  settings: Settings,
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
    const digits = written[i]?.[sign.ambiguous]?.digits ?? "";
    const text = columns[i]?.[sign.ambiguous]?.trim() ?? "";
    return settings.decimal ?? shown ?? groupingSign(digits, settings.language) ?? { digits, text };
  });
  const doubt = signs.find((sign) => typeof sign === "object");
  if (doubt) {
    const [dot = 0, comma = 0] = decimalSigns.map((sign) => valueOf(doubt.digits, sign));
    return { asks: { text: doubt.text, dot, comma } };
  }
  const decided = settings.decimal === undefined && shown !== undefined && decidedBy(shown, columns, settings.language);
  return {
    ...(decided && { decided }),
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

/** The decimal sign where the sign between the digits is the one with which the reader's language groups thousands. */
function groupingSign(digits: string, language: Language): DecimalSign | undefined {
  const sign = digits.replace(/[^.,]/g, "")[0];
  if (sign !== separatorsOf(language).group) return undefined;
  return sign === "." ? "," : ".";
}

/** The first cell that would have been asked about, and the first one that shows the sign. */
function decidedBy(sign: DecimalSign, columns: readonly (readonly string[])[], language: Language) {
  const cells = columns.flat().flatMap((text) => {
    const digits = writtenAmount(text)?.digits;
    return digits === undefined
      ? []
      : [{ text: text.trim(), digits, read: decimalSigns.map((each) => valueOf(digits, each)) }];
  });
  const asked = cells.find(
    ({ digits, read: [dot, comma] }) =>
      dot !== undefined && comma !== undefined && dot !== comma && groupingSign(digits, language) === undefined,
  );
  const proof = cells.find(({ read: [dot, comma] }) => dot !== comma && (sign === "." ? comma : dot) === undefined);
  const value = asked && valueOf(asked.digits, sign);
  return asked && proof && value !== undefined ? { text: asked.text, value, by: proof.text } : undefined;
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
