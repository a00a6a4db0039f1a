import { isolated } from "./isolates";
import { directionOf, type Language } from "./languages";

/** Replaces each {key} by its value. */
export function fill(text: string, given: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => given[key] ?? whole);
}

/**
 * Replaces each {key} by its value, isolated, so that an address or a number in a Persian
 * sentence keeps its own direction.
 */
export function fillIsolated(text: string, given: Readonly<Record<string, string>>): string {
  return fill(text, Object.fromEntries(Object.entries(given).map(([key, value]) => [key, isolated(value)])));
}

/**
 * A text of the reader's own within a sentence in this language: from right to left it is isolated, or a dot at its end would
 * stand before it.
 */
export const ownText = (text: string, language: Language): string =>
  directionOf(language) === "rtl" ? isolated(text) : text;
