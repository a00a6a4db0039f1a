/**
 * What Excel calls its functions in Turkish and in Finnish: those of our twins and templates, and others that are often in
 * formulas. Persian has no names of its own.
 * Source: Microsoft, "Excel functions (alphabetical)", in each language.
 */
import type { Language } from "../language/languages";

type Named = Exclude<Language, "en" | "fa">;

const names: Readonly<Record<string, Readonly<Record<Named, string>>>> = {
  ABS: { tr: "MUTLAK", fi: "ITSEISARVO" },
  ADDRESS: { tr: "ADRES", fi: "OSOITE" },
  AND: { tr: "VE", fi: "JA" },
  AVERAGE: { tr: "ORTALAMA", fi: "KESKIARVO" },
  AVERAGEIF: { tr: "EĞERORTALAMA", fi: "KESKIARVO.JOS" },
  CHOOSE: { tr: "ELEMAN", fi: "VALITSE.INDEKSI" },
  COLUMN: { tr: "SÜTUN", fi: "SARAKE" },
  COLUMNS: { tr: "SÜTUNSAY", fi: "SARAKKEET" },
  COUNT: { tr: "BAĞ_DEĞ_SAY", fi: "LASKE" },
  COUNTA: { tr: "BAĞ_DEĞ_DOLU_SAY", fi: "LASKE.A" },
  COUNTIF: { tr: "EĞERSAY", fi: "LASKE.JOS" },
  COUNTIFS: { tr: "ÇOKEĞERSAY", fi: "LASKE.JOS.JOUKKO" },
  DATE: { tr: "TARİH", fi: "PÄIVÄYS" },
  DAY: { tr: "GÜN", fi: "PÄIVÄ" },
  EDATE: { tr: "SERİTARİH", fi: "PÄIVÄ.KUUKAUSI" },
  FALSE: { tr: "YANLIŞ", fi: "EPÄTOSI" },
  FIXED: { tr: "SAYIDÜZENLE", fi: "KIINTEÄ" },
  IF: { tr: "EĞER", fi: "JOS" },
  IFERROR: { tr: "EĞERHATA", fi: "JOSVIRHE" },
  INDEX: { tr: "İNDİS", fi: "INDEKSI" },
  INT: { tr: "TAMSAYI", fi: "KOKONAISLUKU" },
  IRR: { tr: "İÇ_VERİM_ORANI", fi: "SISÄINEN.KORKO" },
  ISERROR: { tr: "EHATALIYSA", fi: "ONVIRHE" },
  ISFORMULA: { tr: "EFORMÜLSE", fi: "ONKAAVA" },
  ISNUMBER: { tr: "ESAYIYSA", fi: "ONLUKU" },
  LARGE: { tr: "BÜYÜK", fi: "SUURI" },
  MATCH: { tr: "KAÇINCI", fi: "VASTINE" },
  MAX: { tr: "MAK", fi: "MAKS" },
  MEDIAN: { tr: "ORTANCA", fi: "MEDIAANI" },
  MIN: { tr: "MİN", fi: "MIN" },
  MIRR: { tr: "D_İÇ_VERİM_ORANI", fi: "MSISÄINEN" },
  MMULT: { tr: "DÇARP", fi: "MKERRO" },
  MONTH: { tr: "AY", fi: "KUUKAUSI" },
  NA: { tr: "YOKSAY", fi: "PUUTTUU" },
  NOT: { tr: "DEĞİL", fi: "EI" },
  NPV: { tr: "NBD", fi: "NNA" },
  OR: { tr: "YADA", fi: "TAI" },
  PMT: { tr: "DEVRESEL_ÖDEME", fi: "MAKSU" },
  PV: { tr: "BD", fi: "NA" },
  RIGHT: { tr: "SAĞDAN", fi: "OIKEA" },
  ROUND: { tr: "YUVARLA", fi: "PYÖRISTÄ" },
  ROUNDUP: { tr: "YUKARIYUVARLA", fi: "PYÖRISTÄ.DES.YLÖS" },
  ROW: { tr: "SATIR", fi: "RIVI" },
  ROWS: { tr: "SATIRSAY", fi: "RIVIT" },
  SIGN: { tr: "İŞARET", fi: "ETUMERKKI" },
  SMALL: { tr: "KÜÇÜK", fi: "PIENI" },
  SUBSTITUTE: { tr: "YERİNEKOY", fi: "VAIHDA" },
  SUM: { tr: "TOPLA", fi: "SUMMA" },
  SUMIF: { tr: "ETOPLA", fi: "SUMMA.JOS" },
  SUMIFS: { tr: "ÇOKETOPLA", fi: "SUMMA.JOS.JOUKKO" },
  SUMPRODUCT: { tr: "TOPLA.ÇARPIM", fi: "TULOJEN.SUMMA" },
  TRANSPOSE: { tr: "DEVRİK_DÖNÜŞÜM", fi: "TRANSPONOI" },
  TRIM: { tr: "KIRP", fi: "POISTA.VÄLIT" },
  TRUE: { tr: "DOĞRU", fi: "TOSI" },
  XIRR: { tr: "AİÇVERİMORANI", fi: "SISÄINEN.KORKO.JAKSOTON" },
  XNPV: { tr: "ANBD", fi: "NNA.JAKSOTON" },
  YEAR: { tr: "YIL", fi: "VUOSI" },
};

/** The name of one of Excel's own functions in a language; ours are the same in all. Undefined if it isn't known. */
export function localName(name: string, language: Language): string | undefined {
  const english = name.toUpperCase();
  if (language === "en" || language === "fa" || english.startsWith("CRM")) return name;
  return names[english]?.[language];
}

export const truthIn = (value: boolean, language: Language): string => {
  const english = value ? "TRUE" : "FALSE";
  return localName(english, language) ?? english;
};
