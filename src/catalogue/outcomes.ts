/** The rule for outcomes: which cells of an export mean won, lost or open. */
import { countsBy, type Coded, type Spelling } from "../core/numbers/coded";
import { fault, isFault, type Fault } from "../core/fault";
import { meanings, type Meaning, type Outcomes } from "../core/sales/outcomes";
import { asKey } from "./shapes/cells";

/** An outcome column as it stands, 0 being a word of its own; with `closed`, both are flags. */
export interface OutcomeCells {
  readonly outcome: Coded;
  readonly closed?: Coded | undefined;
}

/** All languages together, because data may be in another language than Excel. A word is folded and joined before the test. */
const closing = "(closed|kapali|kapandi|suljettu|بستهشده)?";
const won = new RegExp(
  `^${closing}(won(sold)?|ganad[ao]|ganh[ao]|gewonnen|gagnée?|vint[ao]|kazanildi|kazandi|kazanilan|voitettu|voitto|برنده(شده?)?|برد|موفق)$`,
);
const lost = new RegExp(
  `^${closing}(lost|perdid[ao]|verloren|perdue?|pers[ao]|kaybedildi|kaybetti|kaybedilen|hävitty|menetetty|tappio|بازنده|باخت|ازدسترفته?|ناموفق|cancell?ed|outsold)$`,
);

const closedWord = /^(closed|kapali|kapandi|kapatildi|suljettu|päätetty|بسته(شده?)?|مختومه)/;

const flags: Readonly<Record<string, boolean>> = {
  true: true,
  "1": true,
  yes: true,
  evet: true,
  kyllä: true,
  بله: true,
  false: false,
  "0": false,
  no: false,
  hayir: false,
  ei: false,
  خیر: false,
};

/** The value of a flag such as "yes" or 1; undefined if the word is no flag. */
export const flagOf = (word: Spelling): boolean | undefined => {
  const key = String(asKey(word));
  return Object.hasOwn(flags, key) ? flags[key] : undefined;
};

/** The words of a flag in small letters, for programs that can't fold them. */
export const flagWords = (value: boolean): readonly string[] => [
  ...Object.keys(flags).filter((word) => flags[word] === value),
  ...(value ? [] : ["hayır"]),
];

/** "Closed - Won", closed_won and ClosedWon are one word; so is a Persian word with and without its joiner. */
const joined = (word: Spelling): string => String(asKey(word)).replace(/[\s\u200c_/().–—-]+/g, "");

const meansWon = (word: Spelling): boolean => flagOf(word) === true || won.test(joined(word));
const meansLost = (word: Spelling): boolean => lost.test(joined(word));

/** What a word such as "Closed Won" means in itself; undefined for a stage under way, and for a flag. */
export const wordMeaning = (word: Spelling): "won" | "lost" | undefined =>
  won.test(joined(word)) ? "won" : lost.test(joined(word)) ? "lost" : undefined;

/** True for a word that says that a deal is over: it should say as well whether it is won. */
export const meansClosed = (word: Spelling): boolean => closedWord.test(joined(word));

type NoOutcomes = "wonIsLost" | "noOutcome" | "wonNotClosed" | "notATruth" | "oneLineExpected";

/**
 * The outcome of each row: of two columns of flags, won and closed; of one column of flags, won only; else by words, the
 * user's own where given. Any other word means open.
 */
export function outcomesOf(
  parameter: string,
  { outcome, closed }: OutcomeCells,
  wonWords?: readonly Spelling[],
  lostWords?: readonly Spelling[],
): Outcomes | Fault<NoOutcomes> {
  if (closed && (wonWords ?? lostWords)) return fault("oneLineExpected", { parameter });
  const meant = closed ? byFlags(parameter, outcome, closed) : byWords(outcome, wonWords, lostWords);
  if (isFault(meant)) return meant;
  const isDecided = meant.codes.some((code) => code >= 0 && meant.meanings[code] !== "open");
  return isDecided ? meant : fault("noOutcome", { parameter: "wonWord", words: commonest(outcome) });
}

function byWords(
  { codes, spellings }: Coded,
  wonWords: readonly Spelling[] | undefined,
  lostWords: readonly Spelling[] | undefined,
): Outcomes | Fault<"wonIsLost"> {
  const isWon = wonWords ? oneOf(wonWords) : meansWon;
  const isLost = lostWords ? oneOf(lostWords) : meansLost;
  if (wonWords?.some(isLost) || lostWords?.some(isWon)) return fault("wonIsLost");
  const meanings = spellings.map((word): Meaning => (isWon(word) ? "won" : isLost(word) ? "lost" : "open"));
  const isFlags = spellings.every((word) => flagOf(word) !== undefined);
  // Among words, TRUE and FALSE a 0 is a blank cell; among ones it is the other flag.
  const isZeroFlag = isFlags && spellings.every((word) => typeof word === "number");
  return { codes: zerosAs(isZeroFlag ? -2 : -1, codes, spellings), meanings, isLostKnown: !isFlags || !!lostWords };
}

function oneOf(words: readonly Spelling[]): (word: Spelling) => boolean {
  const keys = new Set(words.map(asKey));
  return (word) => keys.has(asKey(word));
}

function zerosAs(code: -1 | -2, codes: Int32Array, spellings: readonly Spelling[]): Int32Array {
  const zero = spellings.indexOf(0);
  return zero === -1 ? codes : codes.map((each) => (each === zero ? code : each));
}

function byFlags(parameter: string, won: Coded, closed: Coded): Outcomes | Fault<"notATruth" | "wonNotClosed"> {
  const [wonFlags, closedFlags] = [won.spellings.map(flagOf), closed.spellings.map(flagOf)];
  const codes = new Int32Array(won.codes.length);
  for (let row = 0; row < codes.length; row++) {
    const [first, second] = [won.codes[row] as number, closed.codes[row] as number];
    const [isWon, isClosed] = [wonFlags[first], closedFlags[second]];
    if ((first >= 0 && isWon === undefined) || (second >= 0 && isClosed === undefined))
      return fault("notATruth", { parameter, row: row + 1, column: first >= 0 && isWon === undefined ? 1 : 2 });
    if (isWon && !isClosed) return fault("wonNotClosed", { row: row + 1 });
    const isBlank = [won.spellings[first], closed.spellings[second]].every((word) => word === undefined || word === 0);
    codes[row] = isWon ? 0 : isClosed ? 1 : isBlank ? (first < 0 && second < 0 ? -1 : -2) : 2;
  }
  return { codes, meanings, isLostKnown: true };
}

/** The three words on the most rows. */
function commonest({ codes, spellings }: Coded): string {
  const counts = countsBy(codes, spellings.length);
  const order = spellings.map((_, code) => code).sort((a, b) => (counts[b] as number) - (counts[a] as number));
  return order
    .slice(0, 3)
    .map((code) => spellings[code])
    .join("; ");
}
