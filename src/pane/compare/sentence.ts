import type { Language } from "../../language/languages";
import { restated } from "../../language/restated";

/** The numbers of a sentence in the form of its language, with the names in it as they are: a product called 365 keeps its digits. */
export function shownSentence(sentence: string, names: readonly string[], language: Language): string {
  const known = [...names].filter(Boolean).sort((a, b) => b.length - a.length);
  if (known.length === 0) return restated(sentence, language);
  const any = new RegExp(`(${known.map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|")})`, "u");
  return sentence
    .split(any)
    .map((piece) => (known.includes(piece) ? piece : restated(piece, language)))
    .join("");
}
