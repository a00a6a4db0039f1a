/** The currency of the amounts, and what becomes of those in others. Amounts of several currencies are never added up. */
import { currencyNamed } from "../currencies";
import { isMarkOf } from "../currencyMark";
import { refuse, type CountedWord } from "../refusal";
import type { Settings } from "./settings";

/** A row's amount in the currency of the figures, or why the row is left out whole. */
export type CurrencyOf = (
  column: string | undefined,
  mark: string,
) => { readonly rate: number } | "otherCurrency" | "unclearCurrency";

export interface DecidedCurrency {
  /** The code or the sign; undefined if the file names none and the user neither. */
  readonly currency: string | undefined;
  readonly found: readonly CountedWord[];
  readonly of: CurrencyOf;
}

const isCode = (word: string): boolean => /^[A-Z]{3}$/.test(word);
/** Of a code, or of a code and a sign. */
export const isSame = (word: string, currency: string): boolean =>
  word === currency || (isCode(currency) ? isMarkOf(word, currency) : isCode(word) && isMarkOf(currency, word));

/** @param columnWords of the column of currencies, if there is one; marks those beside the amounts */
export function decideCurrency(
  file: string,
  columnWords: readonly CountedWord[] | undefined,
  marks: readonly CountedWord[],
  { currency, rates }: Settings,
): DecidedCurrency {
  const found = joined(columnWords && columnWords.length > 0 ? columnWords : marks);
  const own = currency ?? found[0]?.word;
  const others = found.filter(({ word }) => own === undefined || !isSame(word, own));
  if (others.length > 0 && currency === undefined) return refuse({ is: "currencies", file, found });
  const unrated = others.find(({ word }) => !rates?.has(word));
  if (rates && unrated) return refuse({ is: "noRate", file, currency: unrated.word, count: unrated.count });
  if (!rates && currency !== undefined && found.length > 0 && others.length === found.length)
    return refuse({ is: "otherCurrency", file, currency, found });
  const known = new Map<string, ReturnType<CurrencyOf>>();
  return {
    currency: own,
    found,
    // The few different cells of a column are looked up once.
    of: (column, mark) => {
      const key = `${column ?? ""}\n${mark}`;
      const answer = known.get(key) ?? worth(column, mark);
      if (known.size < 10_000) known.set(key, answer);
      return answer;
    },
  };

  function worth(column: string | undefined, mark: string): ReturnType<CurrencyOf> {
    const stated = column?.trim() ?? "";
    const [code, sign] = [stated === "" ? "" : currencyNamed(stated), mark === "" ? "" : currencyNamed(mark)];
    if (code !== "" && sign !== "" && !isSame(sign, code)) return "unclearCurrency";
    const word = code === "" ? sign : code;
    // A blank cell has the currency of the others, if they have one.
    if (word === "") return found.length > 1 ? "unclearCurrency" : worthOf(found[0]?.word ?? own);
    return worthOf(word);
  }

  function worthOf(word: string | undefined): ReturnType<CurrencyOf> {
    if (word === undefined) return { rate: 1 };
    if (own !== undefined && isSame(word, own)) return { rate: 1 };
    const rate = rates?.get(word);
    return rate === undefined ? "otherCurrency" : { rate };
  }
}

function joined(words: readonly CountedWord[]): readonly CountedWord[] {
  const counts = new Map<string, number>();
  for (const { word, count } of words) {
    const code = currencyNamed(word);
    counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return [...counts].map(([word, count]) => ({ word, count })).sort((a, b) => b.count - a.count);
}
