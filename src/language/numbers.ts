/** The one place that puts numbers and dates into the form of a language. */
import type { Language } from "./languages";
import { latinDigits } from "./latinDigits";

/** The digits of Persian text: ۱۲۳ or 123. */
export const digitKinds = ["persian", "latin"] as const;
export type Digits = (typeof digitKinds)[number];

export const isDigits = (word: string | undefined): word is Digits => digitKinds.some((kind) => kind === word);

/** A page has one reader, so the choice stands here once, as the language of a runtime does: no caller can forget it. */
let written: Digits = "persian";

export const writtenDigits = (): Digits => written;

export function writeDigits(digits: Digits): void {
  written = digits;
}

/** What `work` gives in these digits, whatever the reader has chosen. */
export function inDigits<T>(digits: Digits, work: () => T): T {
  const before = written;
  written = digits;
  try {
    return work();
  } finally {
    written = before;
  }
}

const tag = (language: Language): string => (language === "fa" && written === "latin" ? "fa-u-nu-latn" : language);

export const numberFormat = (language: Language, options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(tag(language), options);

export const dateFormat = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(tag(language), options);

/** Excel's cells show the Gregorian calendar in every language. */
export const cellDateFormat = (language: Language): Intl.DateTimeFormat =>
  dateFormat(language, { dateStyle: "medium", timeZone: "UTC", calendar: "gregory" });

/** Between the whole units and the decimals of a number, and between its groups of three digits. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** How the language's own numbers are divided, whatever digits are chosen. */
export function separatorsOf(language: Language): Separators {
  const parts = new Intl.NumberFormat(language).formatToParts(12345.6);
  const sign = (of: "decimal" | "group") => parts.find(({ type }) => type === of)?.value ?? "";
  return { decimal: sign("decimal"), group: sign("group") };
}

export const percentSign = (language: Language): string =>
  numberFormat(language, { style: "percent" })
    .formatToParts(0)
    .find(({ type }) => type === "percentSign")?.value ?? "%";

const signs: Readonly<Record<string, string>> = { "٫": ".", "٬": ",", "٪": "%" };

/** A text of ours with Latin digits, and with the signs that go with them. */
export const withLatinDigits = (text: string): string =>
  latinDigits(text).replace(/[٫٬](?=\d)|٪/g, (sign) => signs[sign] ?? sign);

/** A number that a program has written in Latin digits, in the chosen ones. */
export function inWrittenDigits(number: string, language: Language): string {
  if (language !== "fa" || written === "latin") return number;
  const own: Readonly<Record<string, string>> = { ".": "٫", ",": "٬", "%": "٪" };
  return number
    .replace(/(?<=\d)[.,](?=\d)|%/g, (sign) => own[sign] ?? sign)
    .replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
}
