/**
 * A number as somebody writes it in a field or a cell. The reader's language decides, as Excel in that language would:
 * 62.000 is 62 in English and 62000 in Turkish. A form that is foreign to the language is a doubt, never a guess.
 */
import { withoutMarks } from "./isolates";
import type { Language } from "./languages";
import { latinDigits } from "./latinDigits";
import { decimalSigns, valueOf, type DecimalSign } from "./separators";
import { writtenAmount, type WrittenAmount } from "./writtenAmount";

export interface TypedNumber {
  /** 0.125 for 12.5%. */
  readonly number: number;
  readonly isPercent: boolean;
  /** The sign or the code of a currency as it is written; "" if there is none. */
  readonly currency: string;
  readonly isGrouped: boolean;
  /** Count of the digits after the decimal sign. */
  readonly decimals: number;
}

/** What the text may mean. Excel may make a day of it as well: 1.5 is the first of May in Turkish. */
export interface Doubt {
  readonly readings: readonly TypedNumber[];
  readonly isDay: boolean;
}

export const isDoubt = (typed: TypedNumber | Doubt): typed is Doubt => "readings" in typed;

interface Signs {
  readonly decimal: DecimalSign;
  /** Digits with the separators of the language. writtenAmount gives every space as U+0020. */
  readonly native: RegExp;
  /** Excel's days have a dot. */
  readonly dotsDays: boolean;
}

const signs: Readonly<Record<Language, Signs>> = {
  en: { decimal: ".", native: /^[\d.,]+$/, dotsDays: false },
  tr: { decimal: ",", native: /^[\d.,]+$/, dotsDays: true },
  fa: { decimal: ".", native: /^[\d.,٫٬]+$/, dotsDays: false },
  fi: { decimal: ",", native: /^[\d, ]+$/, dotsDays: true },
};

export const decimalSign = (language: Language): DecimalSign => signs[language].decimal;

/** Undefined for what is no number: a word, or a whole date. */
export function readNumber(text: string, language: Language): TypedNumber | Doubt | undefined {
  const bare = withoutMarks(text).trim();
  // The slash is the decimal sign of handwriting; among Latin digits it divides or dates.
  const written = bare.replace(/^([^/]*[۰-۹])\/([۰-۹][^/]*)$/, "$1٫$2");
  const latin = latinDigits(written);
  const sure = certain(latin, language);
  const isDay = mayBeDay(latinDigits(bare), written === bare, language);
  const isOwnDigits = latin === written || language === "fa";
  // Money has no thousandths: 18.000 € is most likely 18000, whoever reads it.
  if (sure && isOwnDigits && !isDay) return (sure.currency !== "" && thousandths(sure, written)) || sure;
  if (wholeDate.test(latin)) return undefined;
  const readings = distinct([...possible(latin, language), ...(sure ? [sure] : [])]);
  return readings.length > 0 || isDay ? { readings, isDay } : undefined;
}

/** In a field for amounts of money: 18.000 is 18 to an English reader and 18000 to the one who has sent it, so it is asked about. */
export function readMoney(text: string, language: Language): TypedNumber | Doubt | undefined {
  const typed = readNumber(text, language);
  return typed && !isDoubt(typed) ? (thousandths(typed, text) ?? typed) : typed;
}

/** What a number may mean whose decimal sign could group thousands; Persian's own decimal sign and its slash never do. */
function thousandths(typed: TypedNumber, text: string): Doubt | undefined {
  const { number, decimals, isGrouped } = typed;
  const [size, isFraction] = [Math.abs(number), decimals === 3 && !isGrouped && !typed.isPercent];
  if (!isFraction || size < 1 || size >= 1000 || /[٫/]/.test(text)) return undefined;
  return { readings: [typed, { ...typed, number: Math.round(number * 1000), decimals: 0 }], isDay: false };
}

/** In a field whose unit is percent: 8, 8% and %8 are 0.08. An amount of money is no percentage. */
export function readPercent(text: string, language: Language): TypedNumber | Doubt | undefined {
  const typed = readNumber(text, language);
  if (typed === undefined) return undefined;
  if (isDoubt(typed)) return { ...typed, readings: typed.readings.map(inPercent) };
  return typed.currency === "" ? inPercent(typed) : undefined;
}

/** The number in a field for numbers; undefined where it isn't certain. */
export function typedNumber(text: string, language: Language): number | undefined {
  const read = readNumber(text, language);
  return read === undefined || isDoubt(read) || read.isPercent || read.currency !== "" ? undefined : read.number;
}

/** The ratio in a field for percentages; undefined where it isn't certain. */
export function typedPercent(text: string, language: Language): number | undefined {
  const read = readPercent(text, language);
  return read === undefined || isDoubt(read) ? undefined : read.number;
}

/** A number without % that stands for a percentage: 8 is 0.08. */
export const inPercent = (typed: TypedNumber): TypedNumber =>
  typed.isPercent ? typed : { ...typed, number: hundredth(typed.number), isPercent: true };

/** A form of the language, as Excel in it takes it. */
function certain(latin: string, language: Language): TypedNumber | undefined {
  const { decimal, native } = signs[language];
  const isUnfinished = latin.endsWith(decimal) && /^[-+−–]?\d+.$/.test(latin);
  const amount = writtenAmount(isUnfinished ? latin.slice(0, -1) : latin);
  if (!amount) return exponential(latin, decimal);
  if (!native.test(amount.digits) || /[-−–]$/.test(latin) || isTooLong(amount.digits)) return undefined;
  return typed(amount, decimal);
}

/** What else it can mean: another language's decimal sign, separators in the wrong places, a minus at the end, 1 1/2. */
function possible(latin: string, language: Language): readonly TypedNumber[] {
  const { decimal } = signs[language];
  const amount = writtenAmount(latin);
  const foreign = decimalSigns.map((sign) => exponential(latin, sign));
  if (!amount) return [mixed(latin), ...foreign].filter((each) => each !== undefined);
  const readings = decimalSigns.map((sign) => typed(amount, sign));
  // 12.5 as a Turk who means 125 might have mistyped it.
  const isMisgrouped = (decimal === "." ? /^[1-9][\d,]*$/ : /^[1-9][\d.]*$/).test(amount.digits);
  const ungrouped = isMisgrouped ? typed({ ...amount, digits: amount.digits.replace(/\D/g, "") }, decimal) : undefined;
  return [...readings, ungrouped].filter((each) => each !== undefined);
}

function typed(amount: WrittenAmount, decimal: DecimalSign): TypedNumber | undefined {
  const { digits, isNegative, isPercent, currency } = amount;
  const size = valueOf(digits, decimal);
  if (size === undefined || !Number.isFinite(size) || (isPercent && currency !== "")) return undefined;
  const signed = isNegative ? 0 - size : size;
  const [whole = "", fraction = ""] = digits.split(decimal === "." ? /[.٫]/ : /[,٫]/);
  return {
    number: isPercent ? hundredth(signed) : signed,
    isPercent,
    currency,
    isGrouped: /\D/.test(whole),
    decimals: fraction.length,
  };
}

/** 1.5E3: Excel takes the letter in every language. */
function exponential(latin: string, decimal: DecimalSign): TypedNumber | undefined {
  const form = new RegExp(String.raw`^[-+−–]?\d+(?:[${decimal}]\d+)?e[-+−–]?\d{1,3}$`, "i");
  const number = Number(latin.replace(decimal, ".").replace(/[−–]/g, "-"));
  return form.test(latin) && Number.isFinite(number) ? plain(number) : undefined;
}

/** 1 1/2, and 1/2, of which Excel makes a day. */
function mixed(latin: string): TypedNumber | undefined {
  const [, whole = "0", above, below] = /^(?:(\d{1,9}) )?(\d{1,4})\/(\d{1,4})$/.exec(latin) ?? [];
  return above === undefined || !Number(below) ? undefined : plain(Number(whole) + Number(above) / Number(below));
}

const plain = (number: number): TypedNumber => ({
  number,
  isPercent: false,
  currency: "",
  isGrouped: false,
  decimals: 0,
});

/** A day and a month, or a month and a year. */
function mayBeDay(bare: string, isSlashKept: boolean, language: Language): boolean {
  const [, first = "", sign, second = ""] = /^(\d{1,4})([./-])(\d{1,4})$/.exec(bare) ?? [];
  if (sign === undefined || (sign === "." && !signs[language].dotsDays)) return false;
  const [a, b] = [Number(first), Number(second)];
  const isMonth = (number: number) => number >= 1 && number <= 12;
  const isYear = (text: string) => /^(?:1[34]|19|20)\d\d$/.test(text);
  const hasYear = (isMonth(a) && isYear(second)) || (isYear(first) && isMonth(b));
  // 3.001 is a number whose thousands are grouped.
  const isShort = first.length <= 2 && second.length <= 2;
  const hasDay = (isMonth(a) && b >= 1 && b <= 31) || (isMonth(b) && a >= 1 && a <= 31);
  return hasYear || (isShort && hasDay && isSlashKept);
}

/** Excel holds 15 digits of a whole number and makes zeros of the others. */
const isTooLong = (digits: string): boolean => /^[1-9]\d{15,}$/.test(digits.replace(/[., ٬]/g, ""));

/** 1.1 / 100 is 0.011000000000000001: this removes the digits that nobody typed. */
const hundredth = (number: number): number => Number((number / 100).toPrecision(15));

function distinct(readings: readonly TypedNumber[]): readonly TypedNumber[] {
  return readings.filter((each, i) => readings.findIndex(({ number }) => number === each.number) === i);
}

const wholeDate = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/;
