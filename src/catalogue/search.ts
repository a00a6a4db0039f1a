/** Finds functions by their names, their descriptions and the words that people use for them. */
import { foldedWords } from "../language/fold";
import { functionIds, type FunctionId } from "./index";
import type { FunctionWords, Synonyms } from "./words";

/** The words of one language that are searched. */
export interface SearchedWords {
  readonly functions: FunctionWords;
  readonly synonyms: Synonyms;
  /** The names of the parameters. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Lists the functions that fit a text, the best first; all of them in the catalogue's order for a text without words. */
export type Search = (text: string) => readonly FunctionId[];

/** How much a word counts, by where it stands. */
const weights = { id: 12, phrase: 8, title: 6, says: 3, parameters: 1 } as const;

interface Entry {
  readonly id: FunctionId;
  /** The weight of each word. */
  readonly words: ReadonlyMap<string, number>;
  /** The name, the title and each synonym, without spaces. */
  readonly phrases: readonly string[];
}

/** The first language is the reader's; words of the others count half. */
export function searchOf(languages: readonly SearchedWords[]): Search {
  const entries = functionIds.map((id) => entryOf(id, languages));
  const all = [...new Set(entries.flatMap(({ words }) => [...words.keys()]))];
  return (text) => {
    const asked = foldedWords(text);
    if (asked === "") return functionIds;
    const words = asked.split(" ");
    const whole = words.join("");
    const scores = new Map(functionIds.map((id) => [id, 0]));
    for (const word of words) {
      const likenesses = new Map(all.map((each) => [each, likeness(word, each)]).filter(isAlike));
      const found = entries.map(({ id, words }) => ({ id, score: best(words, likenesses) }));
      const hits = found.filter(({ score }) => score > 0).length;
      // A word that most functions have tells little.
      const rarity = Math.log((functionIds.length + 1) / (hits + 0.5));
      for (const { id, score } of found) scores.set(id, (scores.get(id) ?? 0) + score * rarity);
    }
    for (const { id, phrases } of entries) {
      const fit = Math.max(...phrases.map((phrase) => phraseFit(whole, phrase)));
      scores.set(id, (scores.get(id) ?? 0) + fit * words.length);
    }
    const least = leastShare * Math.max(...scores.values());
    return functionIds
      .filter((id) => (scores.get(id) ?? 0) > least)
      .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  };
}

/** A function with less than this share of the best score is not listed. */
const leastShare = 0.25;

function entryOf(id: FunctionId, languages: readonly SearchedWords[]): Entry {
  const words = new Map<string, number>();
  const phrases: string[] = [foldedWords(id), foldedWords(id.slice("CRM".length))];
  const add = (text: string, weight: number) => {
    for (const word of foldedWords(text).split(" ")) {
      if (word !== "") words.set(word, Math.max(weight, words.get(word) ?? 0));
    }
  };
  for (const phrase of phrases) add(phrase, weights.id);
  for (const [index, { functions, synonyms, parameters: names }] of languages.entries()) {
    const share = index === 0 ? 1 : 0.5;
    const { says, parameters } = functions[id];
    const title = says.slice(0, Math.max(0, says.indexOf(":")));
    const said = [title, ...synonyms[id].split(";")].map(foldedWords).filter((phrase) => phrase !== "");
    for (const phrase of said) add(phrase, weights.phrase * share);
    phrases.push(...said.map((phrase) => phrase.replaceAll(" ", "")));
    add(title, weights.title * share);
    add(says, weights.says * share);
    for (const [key, parameter] of Object.entries<string | { readonly says: string }>(parameters)) {
      const text = typeof parameter === "string" ? parameter : parameter.says;
      add(`${names[key] ?? ""} ${text}`, weights.parameters * share);
    }
  }
  return { id, words, phrases };
}

function best(words: ReadonlyMap<string, number>, likenesses: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [word, likeness] of likenesses) score = Math.max(score, (words.get(word) ?? 0) * likeness);
  return score;
}

const isAlike = (pair: (string | number)[]): pair is [string, number] => Number(pair[1]) > 0;

/** The shortest part that counts where a word is only partly the same. */
const shortest = 3;

/**
 * From 0 to 1: 1 for the same word; less for the beginning of a word, for a word within a longer one, and for words with the
 * same stem and other endings, as Turkish, Finnish and Persian make them.
 */
function likeness(asked: string, word: string): number {
  if (asked === word) return 1;
  if (word.startsWith(asked)) return asked.length >= 2 ? 0.7 + (0.2 * asked.length) / word.length : 0.3;
  const [short, long] = asked.length < word.length ? [asked, word] : [word, asked];
  let same = 0;
  while (same < short.length && asked[same] === word[same]) same++;
  const stem = same / long.length;
  if (same > shortest && stem >= 0.5) return 0.8 * stem;
  return asked.length > shortest && word.includes(asked) ? 0.5 : 0;
}

/** How well the whole text fits a phrase, whatever the spaces: "pay back" is "payback". */
function phraseFit(whole: string, phrase: string): number {
  if (whole === phrase) return 10;
  if (whole.length > shortest && phrase.startsWith(whole)) return 4;
  if (whole.length > shortest && phrase.includes(whole)) return 2;
  return phrase.length > shortest + 1 && whole.includes(phrase) ? 3 : 0;
}
