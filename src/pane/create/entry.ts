import type { Language } from "../../language/languages";
import type { Figures } from "../../workbook/figures";
import type { Template } from "../../workbook";
import { users as usersInput } from "../../workbook/inputs/company";
import { rate as rateInput } from "../../workbook/inputs/finance";
import { isWithin } from "../../workbook/inputs/values";
import { fullSample } from "../../workbook/full/sample";
import { sample } from "../../workbook/sample";
import type { Locale } from "../locale";
import type { PaneWords } from "../words";
import { isDoubt, readNumber, readPercent, typedNumber, typedPercent, type Doubt } from "../../language/typedNumber";
import { currencies, meant } from "./currencies";

/** The form's fields as typed text. */
export interface Entry {
  readonly currency: string;
  readonly years: number;
  readonly rate: string;
  readonly users: string;
  readonly start: "empty" | "sample";
  readonly template: Template;
}

export type EntryField = "currency" | "rate" | "users";
export type Wrong = Readonly<Partial<Record<EntryField, keyof PaneWords["wrong"]>>>;

/**
 * Converts the fields to figures for the plan, or returns the fault of each field. Rate and number of users may be
 * empty.
 */
export function readEntry(
  entry: Entry,
  { language, full }: Pick<Locale, "language" | "full">,
): { readonly figures: Figures } | { readonly wrong: Wrong } {
  const currency = meant(currencies(language), entry.currency)?.code;
  const rate = isEmpty(entry.rate) ? undefined : typedPercent(entry.rate, language);
  const users = isEmpty(entry.users) ? undefined : typedNumber(entry.users, language);
  const wrong: Wrong = {
    ...(currency === undefined && { currency: "currency" }),
    ...(!isEmpty(entry.rate) && rate === undefined && { rate: "rate" }),
    ...(rate !== undefined && !isWithin(rateInput.field.allows, rate) && { rate: "rateRange" }),
    ...(!isEmpty(entry.users) &&
      !(users !== undefined && isWithin(usersInput.field.allows, users)) && { users: "users" }),
  };
  if (currency === undefined || Object.keys(wrong).length > 0) return { wrong };
  const frame = { years: entry.years, currency };
  const samples = { sheet: () => sample(frame), full: () => fullSample(frame, full.sample) };
  const lines = entry.start === "sample" ? samples[entry.template]() : { ...frame, costs: {}, benefits: {} };
  return {
    figures: { ...lines, ...(rate !== undefined && { discountRate: rate }), ...(users !== undefined && { users }) },
  };
}

/** 0.08 in a percent field most likely means 8 %. */
export function suspectedFraction(entry: Entry, language: Language): number | undefined {
  const rate = isEmpty(entry.rate) ? undefined : typedPercent(entry.rate, language);
  return rate !== undefined && rate > 0 && rate < 0.005 ? rate : undefined;
}

/** What a field may mean where the language doesn't write numbers so. */
export function doubtOf({ rate, users }: Entry, field: EntryField, language: Language): Doubt | undefined {
  const read =
    field === "rate" ? readPercent(rate, language) : field === "users" ? readNumber(users, language) : undefined;
  return read && isDoubt(read) ? read : undefined;
}

const isEmpty = (text: string): boolean => text.trim() === "";
