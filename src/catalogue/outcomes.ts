/** The words for won and lost in exports, in all languages together, because data may be in another language than Excel's. */
import type { Coded, Spelling } from "../core/numbers/coded";
import type { Outcomes } from "../core/sales/salesKpis";
import { fold } from "../language/fold";
import { asKey } from "./shapes/cells";

const won = [
  ["TRUE", "won"],
  ["kazanıldı", "kazandı", "kazanılan"],
  ["برنده", "برنده شد", "برنده شده", "برنده‌شده", "برد", "موفق"],
  ["voitettu", "voitto"],
];

const lost = [
  ["FALSE", "lost"],
  ["kaybedildi", "kaybetti", "kaybedilen"],
  ["بازنده", "باخت", "از دست رفت", "از دست رفته", "از‌دست‌رفته", "ازدست‌رفته", "ناموفق"],
  ["hävitty", "menetetty", "tappio"],
];

const keys = (words: readonly (readonly string[])[]): ReadonlySet<Spelling> => new Set(words.flat().map(fold));
const wonKeys = keys(won);
const lostKeys = keys(lost);

export const isWon = (word: string): boolean => wonKeys.has(fold(word));
export const isLost = (word: string): boolean => lostKeys.has(fold(word));

/** The outcome for each word of a column, by the user's own words if given. Any other word means an open deal. */
export function outcomes(
  { codes, spellings }: Coded,
  wonWord: Spelling | undefined,
  lostWord: Spelling | undefined,
): Outcomes | "same" {
  const wins = wonWord === undefined ? wonKeys : new Set([asKey(wonWord)]);
  const losses = lostWord === undefined ? lostKeys : new Set([asKey(lostWord)]);
  const isSame = [...wins].some((key) => losses.has(key));
  if (isSame) return "same";
  const meanings = spellings.map(asKey).map((key) => (wins.has(key) ? "won" : losses.has(key) ? "lost" : "open"));
  return { codes, meanings };
}
