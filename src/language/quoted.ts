/** Texts of somebody else's in a plain text, shortened and in quotes. */
import type { Language } from "./languages";
import { plainList } from "./lists";
import { sentence } from "./sentence";

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

const mostNames = 20;

/** Texts in quotes, in one line that is never long; `more` says how many there are besides. */
export function quotedList(texts: readonly string[], language: Language, more: string): string {
  const names = plainList(texts.slice(0, mostNames).map(quoted), language);
  return texts.length > mostNames ? sentence(more, { names, count: texts.length - mostNames }, language) : names;
}
