import type { DraftCell } from "../grid/draft";
import type { StyleName } from "../grid/styles";
import { signAround } from "../language/cellForm";
import { currencySignIn, toman } from "../language/currencyDisplay";
import { fill } from "../language/fill";
import type { Language } from "../language/languages";

/** True for a code of ISO 4217 in which the platform can write amounts, and for toman. */
export function isCurrency(code: unknown): code is string {
  return typeof code === "string" && (code === toman || Intl.supportedValuesOf("currency").includes(code));
}

/** A cell that holds the code, by which models are read and compared, and shows the currency as the language writes it. */
export function currencyCell(currency: string, language: Language, style: StyleName): DraftCell {
  return { content: currency, style, format: `General;General;General;"${currencySignIn(language, currency)}"` };
}

/** In a sentence, the currency stands beside each amount as the language has it: 1000 {currency} is €1000, and 1000 € in Finnish. */
export function withAmounts(
  text: string,
  { language, currency }: { readonly language: Language; readonly currency: string },
): string {
  const { before, after } = signAround(language, currency);
  const written = text.replace(/(\d+|\{\w+\}) \{currency\}/g, (_, amount: string) => before + amount + after);
  return fill(written, { currency: currencySignIn(language, currency) });
}
