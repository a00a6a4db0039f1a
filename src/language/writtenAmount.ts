/** One amount as it stands in a cell, its parts told apart. Which sign is the decimal one, its column decides. */
import { currencyWords, toman } from "./currencyDisplay";
import { withoutMarks } from "./isolates";
import { latinDigits } from "./latinDigits";

export interface WrittenAmount {
  readonly isNegative: boolean;
  /** Latin digits, between them `.`, `,`, a space, `'`, `٫` or `٬`. */
  readonly digits: string;
  /** The sign or the code of a currency as it is written; "" if there is none. */
  readonly currency: string;
  readonly isPercent: boolean;
}

const currency = String.raw`[A-Z]{0,3}\p{Sc}|[A-Z]{3}|TL|kr|${currencyWords.join("|")}`;
const number = String.raw`[.,٫]?\d(?:[\d.,٫٬' ]*\d)?`;
const before = String.raw`(?<sign>[-+])? ?(?<first>${currency})? ?(?<inner>[-+])?(?<leading>%)? ?`;
const after = String.raw` ?(?<trailing>%)? ?(?<last>${currency})?(?<end>-)?`;
const form = new RegExp(`^${before}(?<digits>${number})${after}$`, "u");

/** Without them, MIO or TSD would be a currency. */
const currencies = new Set([...Intl.supportedValuesOf("currency"), toman]);

/**
 * Takes a currency's sign or code on either side, %, and a minus before or after the number or parentheses around all of it. Returns
 * undefined for anything else: a unit such as k, a date, 1E+05, in which a program may have dropped digits.
 */
export function writtenAmount(cell: string): WrittenAmount | undefined {
  const text = latinDigits(withoutMarks(cell))
    .replace(/\s/g, " ")
    .trim()
    .replace(/[−–](?=.)/, "-")
    .replace(/[−–]$/, "-")
    .replace(/٪/g, "%")
    .replace(/[’ʼ]/g, "'");
  const bracketed = /^\((.*)\)$/.exec(text)?.[1]?.trim();
  const found = form.exec(bracketed ?? text)?.groups;
  if (!found) return undefined;
  const codes = [found["first"], found["last"]].filter((mark) => /^[A-Z]{3}$/.test(mark ?? ""));
  if (!codes.every((code) => currencies.has(code ?? ""))) return undefined;
  const { sign, first, inner, leading, digits = "", trailing, last, end } = found;
  const signs = [sign, inner, end, bracketed === undefined ? undefined : "-"].filter((each) => each !== undefined);
  if (signs.length > 1 || (first && last) || (leading && trailing)) return undefined;
  return {
    isNegative: signs[0] === "-",
    digits,
    currency: first ?? last ?? "",
    isPercent: (leading ?? trailing) !== undefined,
  };
}
