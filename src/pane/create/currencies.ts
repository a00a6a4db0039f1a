import { isMarkOf } from "../../exports/currencyMark";
import { currencyName, toman } from "../../language/currencyDisplay";
import { fold } from "../../language/fold";
import { languageOf, type Language } from "../../language/languages";

export interface Currency {
  /** ISO 4217 or IRT */
  readonly code: string;
  readonly name: string;
}

/** The most likely currency of each language's readers. */
export const usualCurrency: Readonly<Record<Language, string>> = { en: "EUR", tr: "TRY", fa: "IRR", fi: "EUR" };

/** Currencies of regions whose people use Excel in one of the product's languages, and of the largest others. */
const byRegion: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK".split(" ").map((region) => [region, "EUR"]),
  ),
  AE: "AED",
  AF: "AFN",
  AU: "AUD",
  AZ: "AZN",
  BR: "BRL",
  CA: "CAD",
  CH: "CHF",
  CN: "CNY",
  CZ: "CZK",
  DK: "DKK",
  GB: "GBP",
  HU: "HUF",
  IN: "INR",
  IR: "IRR",
  JP: "JPY",
  KR: "KRW",
  MX: "MXN",
  NO: "NOK",
  NZ: "NZD",
  PL: "PLN",
  QA: "QAR",
  SA: "SAR",
  SE: "SEK",
  SG: "SGD",
  TJ: "TJS",
  TR: "TRY",
  UA: "UAH",
  US: "USD",
  ZA: "ZAR",
};

/** The currency of the reader's region, if the browser names one for this language; else the usual one of the language. */
export function guessedCurrency(language: Language, tags: readonly string[]): string {
  const regions = tags.filter((tag) => languageOf(tag) === language).map((tag) => /-([A-Z]{2})(?:-|$)/.exec(tag)?.[1]);
  const region = regions.find((each) => each !== undefined && each in byRegion);
  return byRegion[region ?? ""] ?? usualCurrency[language];
}

/** These are listed before the alphabetical list. */
const frequent = ["EUR", "USD", "GBP", "TRY", "IRR", toman, "SEK", "CHF"];

/** ISO 4217, list one, without metals, funds and units of account: a platform also knows those that went out of use. */
const inUse = new Set(
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC
  CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR
  ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK
  MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE
  SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF
  YER ZAR ZMW ZWG`.split(/\s+/),
);

const listed = new Map<Language, readonly Currency[]>();

/** Lists every currency in use with its name in the language, the usual one first. */
export function currencies(language: Language): readonly Currency[] {
  const known = listed.get(language) ?? inOrder(language);
  listed.set(language, known);
  return known;
}

function inOrder(language: Language): readonly Currency[] {
  const first = [...new Set([usualCurrency[language], ...frequent])];
  const collator = new Intl.Collator(language);
  const supported = [...Intl.supportedValuesOf("currency").filter((code) => inUse.has(code)), toman];
  const all = supported.map((code) => ({ code, name: currencyName(language, code) }));
  const rank = (code: string) => (first.includes(code) ? first.indexOf(code) : first.length);
  return all.sort((a, b) => rank(a.code) - rank(b.code) || collator.compare(a.name, b.name));
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

/** Of a sign of more currencies, at most this many are offered. */
const mostMeant = 3;

/** The currencies that a sign or a code beside an amount can mean, the usual ones first. */
export function currenciesMeant(mark: string, language: Language): readonly string[] {
  const usual = new Set([...frequent, ...Object.values(byRegion)]);
  return currencies(language)
    .map(({ code }) => code)
    .filter((code) => mark === code || (usual.has(code) && isMarkOf(mark, code)))
    .slice(0, mostMeant);
}

export const currencyLabel = ({ code, name }: Currency): string => `${code} · ${name}`;
