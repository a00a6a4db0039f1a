/** Sentences for a plain text, such as that of a terminal: {key} stands for a value, and code stands in `backticks`. */
import { fill, fillIsolated } from "./fill";
import { directionOf, type Language } from "./languages";
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
