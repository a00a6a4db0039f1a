import type { Language } from "../../language/languages";
import { restated } from "../../language/restated";

/** A name that ends with a digit isn't part of a number: an option called 5 doesn't stand in 1,250 or 0.5. */
const separator = "[.,٬٫'’\\u00a0\\u202f]?";

/** The numbers of a sentence in the form of its language, with the names in it as they are: a product called 365 keeps its digits. */
export function shownSentence(sentence: string, names: readonly string[], language: Language): string {
  const known = [...names].filter(Boolean).sort((a, b) => b.length - a.length);
  if (known.length === 0) return restated(sentence, language);
  const whole = known.map((name) => {
    const own = name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    return `${/^\d/.test(name) ? `(?<!\\d${separator})` : ""}${own}${/\d$/.test(name) ? `(?!${separator}\\d)` : ""}`;
  });
  return sentence
    .split(new RegExp(`(${whole.join("|")})`, "u"))
    .map((piece, i) => (i % 2 === 1 ? piece : restated(piece, language)))
    .join("");
}
