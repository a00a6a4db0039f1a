import type { DraftCell } from "../grid/draft";
import type { StyleName } from "../grid/styles";
import { currencySignIn, toman } from "../language/currencyDisplay";
import type { Language } from "../language/languages";

/** True for a code of ISO 4217 in which the platform can write amounts, and for toman. */
export function isCurrency(code: unknown): code is string {
  return typeof code === "string" && (code === toman || Intl.supportedValuesOf("currency").includes(code));
}

/** A cell that holds the code, by which models are read and compared, and shows the currency as the language writes it. */
export function currencyCell(currency: string, language: Language, style: StyleName): DraftCell {
  return { content: currency, style, format: `General;General;General;"${currencySignIn(language, currency)}"` };
}
