/** The code of a currency that a cell names: USD, US Dollar, €, TL. A sign of several currencies, such as $, stays as it is. */
import { currencyName, currencySignIn, toman } from "../language/currencyDisplay";
import { fold } from "../language/fold";
import { languages } from "../language/languages";

const codes = [...Intl.supportedValuesOf("currency"), toman];
const isCode = new Set(codes);
/** Signs of one currency that is used for invoices; ¥ and kr are those of several. */
const signs: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  "₺": "TRY",
  TL: "TRY",
  "₽": "RUB",
  "₹": "INR",
  "₩": "KRW",
  "₪": "ILS",
  "₴": "UAH",
  "﷼": "IRR",
  ریال: "IRR",
};

let byName: ReadonlyMap<string, string> | undefined;

export function currencyNamed(text: string): string {
  const word = text.trim();
  if (isCode.has(word.toUpperCase())) return word.toUpperCase();
  if (Object.hasOwn(signs, word)) return signs[word] ?? word;
  byName ??= namesOf();
  return byName.get(fold(word)) ?? word;
}

function namesOf(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const language of languages) {
    for (const code of codes) names.set(fold(currencyName(language, code)), code);
    // Rials of Latin letters can be those of Oman or Qatar.
    names.set(fold(currencySignIn(language, toman)), toman);
  }
  return names;
}
