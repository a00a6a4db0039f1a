/** An amount with its currency, in full or shortened, as the language writes it. */
import { currencyDigits, currencyDisplay, currencySignIn, isCurrencyWord } from "./currencyDisplay";
import type { Language } from "./languages";
import { numberFormat } from "./numbers";

/**
 * If the currency isn't an ISO code, only the amount is written.
 * @param size the word for thousands or millions, if the amount is in them, with the space before it
 */
export function amountText(
  amount: number,
  currency: string | undefined,
  language: Language,
  options: Intl.NumberFormatOptions,
  size = "",
): string {
  const unit = isCode(currency) ? inCurrency(currency, language) : { maximumFractionDigits: 2 };
  const parts = withoutSignOfZero(numberFormat(language, { ...unit, ...options }).formatToParts(amount)).map((part) =>
    part.type === "currency" && isCode(currency) ? { ...part, value: currencySignIn(language, currency) } : part,
  );
  if (language === "fa") return inPersian([...parts, { type: "compact", value: size.trim() }]);
  const written = withSize(language === "tr" ? parts.map(inTurkish) : parts, size);
  return isCode(currency) && isCurrencyWord(currency) ? wordLast(written) : joined(written);
}

function inCurrency(currency: string, language: Language): Intl.NumberFormatOptions {
  const digits = currencyDigits(currency);
  return {
    style: "currency",
    currency,
    currencyDisplay: currencyDisplay(currency, language),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  };
}

/** The sign of a currency, such as € for EUR; any other text is shown as it is. */
export function currencySign(currency: string | undefined, language: Language): string {
  return isCode(currency) ? currencySignIn(language, currency) : (currency ?? "");
}

/** In a sentence, English has the code rather than a sign: amounts in EUR. */
export const currencyInText = (currency: string, language: Language): string =>
  language === "en" && !isCurrencyWord(currency) ? currency : currencySign(currency, language);

const isCode = (currency: string | undefined): currency is string => /^[A-Z]{3}$/.test(currency ?? "");

type Parts = readonly Intl.NumberFormatPart[];

const joined = (parts: Parts): string => parts.map(({ value }) => value).join("");

/** After the digits. */
function withSize(parts: Parts, size: string): Parts {
  if (size === "") return parts;
  const last = Math.max(...parts.map(({ type }, i) => (type === "integer" || type === "fraction" ? i : -1)));
  return [...parts.slice(0, last + 1), { type: "literal", value: size }, ...parts.slice(last + 1)];
}

/** A loss that is rounded to 0 isn't written as −0. */
function withoutSignOfZero(parts: Parts): Parts {
  const digits = parts.filter(({ type }) => type === "integer" || type === "fraction");
  const isZero = digits.every(({ value }) => /^[0۰]+$/.test(value));
  return isZero ? parts.filter(({ type }) => type !== "minusSign") : parts;
}

/** 1,234 toman: Unicode's data has a code before the amount in some languages. */
function wordLast(parts: Parts): string {
  const [word, others] = [parts.filter(isWord), parts.filter((part) => !isWord(part))];
  return `${joined(others).replace(/^([-−]?)\s+|\s+$/gu, "$1")}\u00a0${joined(word)}`;
}

const isWord = ({ type }: Intl.NumberFormatPart): boolean => type === "currency";

/** B for a thousand is a billion to those who read reports in English, too. */
const inTurkish = (part: Intl.NumberFormatPart): Intl.NumberFormatPart =>
  part.type === "compact" && part.value === "B" ? { ...part, value: "bin" } : part;

const [fromRight, fromLeft] = ["\u200f", "\u200e"];

/**
 * As it is spoken: ۵٫۱ میلیارد ریال. Unicode's data has the currency first. The marks keep the minus at the left of its digits,
 * and the words at their left, wherever the text stands.
 */
function inPersian(parts: Parts): string {
  const ofType = (...types: readonly Intl.NumberFormatPartTypes[]) =>
    joined(parts.filter(({ type }) => types.includes(type)));
  const sign = ofType("minusSign", "plusSign");
  const digits = `${sign && fromLeft + sign}${ofType("integer", "group", "decimal", "fraction")}`;
  const words = [ofType("compact"), ofType("currency")].filter((word) => word !== "");
  return words.length === 0 ? digits : [fromRight + digits, ...words].join("\u00a0");
}
