/** Number formats, in the form of a language. They are in Excel's English code: the reader's program puts its own decimal sign. */
import { cellForms, isAllMillions, signAround, sizedFrom, sizeWords, type AmountSize } from "../language/cellForm";
import { currencyDigits } from "../language/currencyDisplay";
import type { Language } from "../language/languages";

type Digits = (form: Form) => string;

interface Form {
  /** A number with its negative form. Without a zero, 0 is written with its digits. */
  readonly signed: (digits: string, zero?: string) => string;
  /** A number that is never negative, as wide as one in parentheses beside it. */
  readonly plain: (digits: string) => string;
  readonly percent: (digits: string) => string;
  readonly day: string;
  /** Digits of an amount with the decimals of its currency. */
  readonly decimals: string;
}

const dash = '"–"';

/** A zero amount is a dash in a table and 0 in an answer. */
const formats = {
  money: ({ signed }) => signed("#,##0", dash),
  /** Of a column that is empty unless it is needed. */
  moneyIfAny: ({ signed }) => signed("#,##0", ""),
  ratio: ({ signed, percent }) => signed(percent("0.0")),
  rate: ({ signed, percent }) => signed(percent("0.0")),
  /** A share of a whole; 0 is shown as a dash. */
  part: ({ signed, percent }) => signed(percent("0.0"), dash),
  factor: ({ plain }) => plain("0.0000"),
  years: ({ signed }) => signed("0.00"),
  count: ({ signed }) => signed("#,##0"),
  /**
   * A quantity with the decimals that were typed, from 1000 on in whole units. #,##0.## would show 50 as "50.". LibreOffice drops the
   * sign in sections after one with a condition, so negative numbers have a section of their own.
   */
  number: ({ signed, plain }) => {
    const [above = "", below = ""] = signed("General").split(";");
    return `[>=1000]${plain("#,##0")};[<0]${below};${above}`;
  },
  amount: ({ signed, decimals }) => signed(decimals),
  /** A rial is a millionth of a euro; 0 is no rate. */
  exchange: ({ plain }) => `[=0]${plain(dash)};[<0.01]${plain("0.0000000")};${plain("#,##0.0000")}`,
  date: ({ day }) => day,
  index: ({ plain }) => plain("0.000"),
  whole: ({ plain }) => plain("0"),
  period: ({ signed }) => signed("0", dash),
  periodIfAny: ({ signed }) => signed("0", ""),
  factorIfAny: ({ plain }) => `${plain("0.0000")};;`,
  time: ({ signed }) => signed("0.0", dash),
  timeIfAny: ({ plain }) => `${plain("0.0")};;`,
} as const satisfies Readonly<Record<string, Digits>>;

/** Money formats depend on the currency, so each row gives its own. */
export type FormatName = keyof typeof formats | "moneyWithSign" | "preciseMoney";

export interface FormatSetting {
  readonly language: Language;
  /** ISO 4217 or IRT; of a sheet whose amounts have no sign, none is needed. */
  readonly currency?: string | undefined;
  /** Of amounts without decimals; units if it isn't said. */
  readonly amountsIn?: AmountSize | undefined;
  /** True if the unit of each amount stands in a column of its own. */
  readonly isUnitBeside?: boolean;
}

export function formatCode(format: FormatName, setting: FormatSetting): string {
  const { language, currency, amountsIn = "units", isUnitBeside = false } = setting;
  if (isAllMillions(amountsIn, currency) && (format === "money" || format === "moneyWithSign"))
    return formOf(language, "").signed("#,##0,,", format === "money" ? dash : undefined);
  if (amountsIn !== "units" && (format === "money" || format === "moneyWithSign"))
    return shortened(format, amountsIn, setting);
  const form = formOf(language, withDecimals(currency === undefined ? 2 : currencyDigits(currency)));
  if (format !== "moneyWithSign" && format !== "preciseMoney") return formats[format](form);
  const digits = format === "moneyWithSign" ? "#,##0" : form.decimals;
  return currency === undefined || isUnitBeside ? form.signed(digits) : moneyCode(digits, language, currency);
}

const withDecimals = (count: number): string => (count === 0 ? "#,##0" : `#,##0.${"0".repeat(count)}`);

function formOf(language: Language, decimals: string): Form {
  const { negative, percent, day } = cellForms[language];
  const hasParentheses = negative === "parentheses";
  const plain = (digits: string): string => (hasParentheses ? `${digits}_)` : digits);
  return {
    plain,
    percent,
    day,
    decimals,
    signed: (digits, zero) => {
      const below = hasParentheses ? `(${digits})` : `"−"${digits}`;
      const none = zero === undefined ? "" : `;${zero === "" ? "" : plain(zero)}`;
      return `${plain(digits)};${below}${none}`;
    },
  };
}

/** By how many thousands an amount is shortened. */
const shortenedBy = { thousands: ",", millions: ",," } as const;

/**
 * Small amounts stay whole. A format has room for two conditions, and LibreOffice drops a sign in the last section, so a negative amount is
 * shortened to thousands whatever its size, and to millions never.
 */
function shortened(format: "money" | "moneyWithSign", size: keyof typeof shortenedBy, setting: FormatSetting): string {
  const { language, currency, isUnitBeside = false } = setting;
  const [from, by] = [sizedFrom[size], shortenedBy[size]];
  const word = quoted(sizeWords[size][language]);
  // A word beside digits needs the mark that moneyCode has.
  const lead = (format === "money" || isUnitBeside) && language === "fa" ? fromRight : "";
  const written = (digits: string) =>
    (format === "money" || currency === undefined || isUnitBeside
      ? formOf(language, digits).signed(digits)
      : moneyCode(digits, language, currency)
    ).split(";");
  const [above = "", below = ""] = written(`#,##0.0${by}${word}`);
  const [small = "", smallBelow = ""] = written("#,##0");
  // A loss of 30,000 would be 0.0 million.
  if (size === "millions") return `[>=${from}]${lead}${above};[<0]${lead}${smallBelow};${small}`;
  return `[>=${from}]${lead}${above};[<0]${lead}${below};${small}`;
}

/** An amount with the currency's sign: €272,336, (€1,234), −1 234 €. */
function moneyCode(digits: string, language: Language, currency: string): string {
  const { before, after } = signAround(language, currency);
  if (cellForms[language].negative === "minus") return `${digits}${code(after)};"−"${digits}${code(after)}`;
  if (after === "") return `${code(before)}${digits}_);(${code(before)}${digits})`;
  // From right to left the word stands at the left of its digits, whatever stands around the cell.
  return `${fromRight}${digits}_)${code(after)};${fromRight}(${digits})${code(after)}`;
}

const fromRight = '"\u200f"';

/** A sign in brackets tells programs that the cell holds money; a space beside it is text. */
const code = (sign: string): string =>
  sign.replace(/^(\s*)(\S.*\S|\S)(\s*)$/u, (_, left: string, bare: string, right: string) =>
    [quoted(left), `[$${bare}]`, quoted(right)].join(""),
  );

const quoted = (text: string): string => (text === "" ? "" : `"${text}"`);
