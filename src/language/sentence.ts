/** Sentences for a plain text, such as that of a terminal: {key} stands for a value, and code stands in `backticks`. */
import { fill, fillIsolated } from "./fill";
import { directionOf, type Language } from "./languages";
import { isolatedList, listed } from "./lists";
import { numberFormat } from "./numbers";

/** A number is written as the language writes it; a text stands as it is. */
export type Given = Readonly<Record<string, string | number>>;

/** In a text from right to left, values and code keep their own direction; the others need no such signs. */
export function sentence(text: string, given: Given, language: Language): string {
  const isLeft = directionOf(language) === "ltr";
  const written = text.replace(/`([^`]+)`/g, isLeft ? "$1" : "\u2066$1\u2069");
  const values = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key,
      typeof value === "number" ? plainNumber(value, language) : value,
    ]),
  );
  if (isLeft) return fill(written, values);
  // A sentence of values alone would take its direction from the place where it stands.
  const mark = /\p{Script=Arabic}/u.test(text) ? "" : "\u200f";
  return mark + fillIsolated(written, values);
}

/** A sentence that was made for a page, where its values stand in isolates. */
export const withoutIsolates = (text: string, language: Language): string =>
  directionOf(language) === "ltr" ? text.replace(/[\u2066-\u2069]/g, "") : text;

/** With all its digits and without groups, as a program takes it. */
export const plainNumber = (value: number, language: Language): string =>
  numberFormat(language, { useGrouping: false, maximumFractionDigits: 20 }).format(value);

/** Names in a row, such as those of columns. */
export const plainList = (names: readonly string[], language: Language): string =>
  directionOf(language) === "ltr" ? listed(names, language) : isolatedList(names, language);

const mostNames = 20;

/** Names as a part of a sentence: "a and b", "a or b". */
export function together(names: readonly string[], language: Language, by: "conjunction" | "disjunction"): string {
  const isLeft = directionOf(language) === "ltr";
  const form = new Intl.ListFormat(language, { type: by });
  return form.format(isLeft ? names : names.map((name) => `\u2068${name}\u2069`));
}

/** A value as it was given, as code of one line, shortened. `kinds` names what has no short form. */
export function shownValue(given: unknown, kinds: { readonly list: string; readonly object: string }): string {
  if (Array.isArray(given)) return kinds.list;
  if (typeof given === "object" && given !== null) return kinds.object;
  if (typeof given !== "string") return String(given);
  return quoted(given);
}

/** Characters that a terminal obeys instead of showing them: C1 controls, line separators, marks of direction. */
const unseen = /[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text in quotes, as JSON has it. */
export function quoted(text: string): string {
  const start = text.length > 60 ? `${text.slice(0, 40)}…` : text;
  return JSON.stringify(start).replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Texts in quotes, in one line that is never long; `more` says how many there are besides. */
export function quotedList(texts: readonly string[], language: Language, more: string): string {
  const names = plainList(texts.slice(0, mostNames).map(quoted), language);
  return texts.length > mostNames ? sentence(more, { names, count: texts.length - mostNames }, language) : names;
}
