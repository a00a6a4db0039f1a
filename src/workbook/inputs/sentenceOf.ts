/** The sentence about a fault in a file of figures. */
import type { Language } from "../../language/languages";
import { plainList, together } from "../../language/lists";
import { quotedList, shownValue } from "../../language/quoted";
import { sentence } from "../../language/sentence";
import type { FaultValue, Where, WrongFigure } from "./field";
import type { FigureFaultWords } from "./words";

export function sentenceOf({ is, given }: WrongFigure, words: FigureFaultWords, language: Language): string {
  const named = (value: FaultValue): string | number => {
    if (typeof value !== "object") return value;
    if ("where" in value) return whereText(value.where, words, language);
    if ("names" in value) return plainList(value.names, language);
    if ("all" in value) return together(value.all, language, "conjunction");
    if ("values" in value) return quotedList(value.values, language, words.more);
    return shownValue(value.value, words);
  };
  const values = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, named(value)]));
  return sentence(words.says[is], values, language);
}

/** costs.licences, year 1: keys with dots, as a program writes them, and numbers with commas. */
function whereText(where: Where, words: FigureFaultWords, language: Language): string {
  if (where.length === 0) return words.wholeFile;
  const parts: string[] = [];
  let isKey = false;
  for (const [i, part] of where.entries()) {
    if (typeof part !== "string") parts.push(sentence(words[part.of], { number: part.number }, language));
    else if (isKey || isEntry(where[i - 1])) parts.push(`${parts.pop() ?? ""}.${part}`);
    else parts.push(part);
    isKey = typeof part === "string";
  }
  return plainList(parts, language);
}

/** After the row of a table its line follows, after an entry of a list its key. */
const isEntry = (part: Where[number] | undefined): boolean => typeof part === "object" && part.of === "entry";
