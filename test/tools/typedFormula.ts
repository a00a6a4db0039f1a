/** Reads a formula as it is typed in a language's Excel. */
import { definitions } from "../../src/catalogue";
import { localName } from "../../src/formula/localNames";
import type { Typing } from "../../src/formula/locally";
import { natives } from "../../src/grid/natives";
import type { Language } from "../../src/language/languages";
import { separatorsOf } from "../../src/language/numbers";

export const typingIn = (language: Language): Typing => ({
  language,
  decimalSign: separatorsOf(language).decimal === "," ? "," : ".",
});

const further = ["COLUMN", "ROW", "MMULT", "MIRR", "NA", "PMT", "PV", "NPV", "LARGE", "TRANSPOSE", "XNPV", "XIRR"];
const english = [...Object.keys(natives), ...further, "TRUE", "FALSE"];
const ours: ReadonlySet<string> = new Set(definitions.map(({ id }) => id));

type Typed = { readonly formula: string } | { readonly wrong: string };

/** The formula as files store it, or what such an Excel doesn't take. */
export function typedFrom(text: string, language: Language): Typed {
  const known = new Map(english.map((name) => [localName(name, language) ?? name, name]));
  const isComma = typingIn(language).decimalSign === ",";
  const wrong: string[] = [];
  let braces = 0;
  // Strings and names of sheets, numbers, words, and single signs.
  const parts = text.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+(?:[.,]\d+)?|[\p{L}_][\p{L}\p{N}\p{M}_.\u200c]*|./gsu);
  const read = [...parts].map(([part], i, all) => {
    braces += part === "{" ? 1 : part === "}" ? -1 : 0;
    if (/^\d/.test(part)) {
      if (!isComma) return part;
      if (part.includes(".")) wrong.push(part);
      return part.replace(",", ".");
    }
    if (/^[\p{L}_]/u.test(part)) {
      const isFunction = all[i + 1]?.[0] === "(";
      const name = known.get(part);
      if (isFunction && !ours.has(part) && name === undefined) wrong.push(part);
      return (isFunction || ["TRUE", "FALSE"].includes(name ?? "") ? name : undefined) ?? part;
    }
    if (part === ",") {
      if (isComma) wrong.push("a comma");
      return part;
    }
    if (part === ";") {
      if (!isComma && braces === 0) wrong.push("a semicolon");
      return isComma && braces === 0 ? "," : part;
    }
    return part === "\\" && isComma && braces > 0 ? "," : part;
  });
  return wrong.length > 0 ? { wrong: wrong.join(", ") } : { formula: read.join("") };
}
