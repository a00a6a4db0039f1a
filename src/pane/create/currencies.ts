import { fold } from "../../language/fold";
import type { Language } from "../../language/languages";

export interface Currency {
  /** ISO 4217 */
  readonly code: string;
  readonly name: string;
}

/** The most likely currency of each language's readers. */
export const usualCurrency: Readonly<Record<Language, string>> = { en: "EUR", tr: "TRY", fa: "IRR", fi: "EUR" };

/** These are listed before the alphabetical list. */
const frequent = ["EUR", "USD", "GBP", "TRY", "IRR", "SEK", "CHF"];

/** Lists every currency with its name in the language, the usual one first. */
export function currencies(language: Language): readonly Currency[] {
  const names = new Intl.DisplayNames(language, { type: "currency" });
  const first = [...new Set([usualCurrency[language], ...frequent])];
  const inOrder = new Intl.Collator(language);
  const all = Intl.supportedValuesOf("currency").map((code) => ({ code, name: names.of(code) ?? code }));
  const rank = (code: string) => (first.includes(code) ? first.indexOf(code) : first.length);
  return all.sort((a, b) => rank(a.code) - rank(b.code) || inOrder.compare(a.name, b.name));
}

/** Lists currencies whose code or name contains the text, an exact code first. */
export function matching(all: readonly Currency[], text: string): readonly Currency[] {
  const wanted = fold(text);
  const found = all.filter(({ code, name }) => fold(code).includes(wanted) || fold(name).includes(wanted));
  return found.sort((a, b) => Number(fold(b.code) === wanted) - Number(fold(a.code) === wanted));
}

/** Finds the one currency that a text identifies by its code, its name or the field's own format. */
export function meant(all: readonly Currency[], text: string): Currency | undefined {
  const wanted = fold(text);
  return all.find((each) => [each.code, each.name, currencyLabel(each)].some((label) => fold(label) === wanted));
}

export const currencyLabel = ({ code, name }: Currency): string => `${code} · ${name}`;
