/**
 * The formulas that somebody may have meant by one that has no answer, the likeliest first. Whoever offers one first makes
 * sure that it has an answer.
 */
import { parseA1Ref, stringifyA1Ref, type RangeA1 } from "@borgar/fx";
import { catalogue, functionIds, type FunctionId } from "../catalogue";
import { unitOf, type AnyDefinition, type Parameter } from "../catalogue/define";
import type { Fault } from "../core/fault";
import { cellsOf, type Value } from "../grid/value";
import { calls, plainName } from "./calls";
import { nearest } from "./nearest";
import { withArguments } from "./rewrittenCall";
import { tokens, type Token } from "./tokens";

export interface Failed {
  readonly formula: string;
  /** The place of the call among the formula's calls of our functions. */
  readonly nth: number;
  readonly id: FunctionId;
  readonly fault: Fault;
  /** The values of the arguments, null where one is left out. */
  readonly values: readonly Value[];
}

type Change = (given: readonly string[]) => readonly string[];

export function corrections(failed: Failed): readonly string[] {
  const { formula, nth, fault } = failed;
  const changes = [...joinedDecimals(failed), ...(byReason[fault.says]?.(failed, tellsOf(fault)) ?? [])];
  const made = changes.flatMap((change) => withArguments(formula, nth, change) ?? []);
  return [...new Set(made)].filter((each) => each !== formula);
}

/** What a fault tells, whatever its reason. */
interface Tells {
  readonly parameter?: string;
  readonly first?: string;
  readonly second?: string;
  readonly firstLength?: number;
  readonly secondLength?: number;
  readonly word?: string;
  readonly rates?: readonly number[];
}

const tellsOf = ({ given = {} }: Fault): Tells => given as Tells;

const parametersOf = ({ id }: Failed): Readonly<Record<string, Parameter>> =>
  (catalogue[id] as AnyDefinition).parameters;
const placeOf = (failed: Failed, key: string | undefined): number =>
  Object.keys(parametersOf(failed)).indexOf(key ?? "");

/** Changes one argument. */
const at =
  (place: number, change: (text: string) => string): Change =>
  (given) =>
    given.map((text, i) => (i === place ? change(text) : text));

type Correction = (failed: Failed, tells: Tells) => readonly Change[];

const percent: Correction = (failed, { parameter }) => {
  const value = numberAt(failed, parameter);
  return value !== undefined && Math.abs(value) > 1 && Math.abs(value) <= 100
    ? [at(placeOf(failed, parameter), asPercent)]
    : [];
};

const negated: Correction = (failed, { parameter }) => [at(placeOf(failed, parameter), withOtherSign)];

/** A share typed as 50, or an amount typed with a minus sign. */
const shareOrSign: Correction = (failed, tells) => {
  const value = numberAt(failed, tells.parameter);
  return value !== undefined && value < 0 ? negated(failed, tells) : percent(failed, tells);
};

/** Every amount argument whose cells add up to less than 0. */
const negatedCosts: Correction = (failed) => {
  const places = Object.entries(parametersOf(failed)).flatMap(([key, parameter], place) => {
    const sum = cellsOf(failed.values[place] ?? null).reduce<number>(
      (all, cell) => all + (typeof cell === "number" ? cell : 0),
      0,
    );
    return unitOf(parameter) === "money" && /costs?$|oneOff|recurring/i.test(key) && sum < 0 ? [place] : [];
  });
  return [(given) => given.map((text, place) => (places.includes(place) ? withOtherSign(text) : text))];
};

const swapped: Correction = (failed, { first, second }) => {
  const [a, b] = [placeOf(failed, first), placeOf(failed, second)];
  return [(given) => given.map((text, place) => given[place === a ? b : place === b ? a : place] ?? text)];
};

const ascending: Correction = (failed) => {
  const places = ["low", "likely", "high"].map((key) => placeOf(failed, key));
  const order = [...places].sort((a, b) => Number(failed.values[a]) - Number(failed.values[b]));
  return [(given) => given.map((text, place) => given[order[places.indexOf(place)] ?? place] ?? text)];
};

/** The shorter range made as long as the longer one. */
const resized: Correction = (failed, { first, second, firstLength = 0, secondLength = 0 }) => {
  const [short, long] = firstLength < secondLength ? [first, second] : [second, first];
  const more = Math.abs(firstLength - secondLength);
  return [
    at(placeOf(failed, short), (text) => longer(text, more)),
    at(placeOf(failed, long), (text) => longer(text, -more)),
  ];
};

const nearestWord: Correction = (failed, { parameter = "", word = "" }) => {
  const known = parametersOf(failed)[parameter];
  const near = known?.shape === "option" ? nearest(word, Object.keys(known.options)) : undefined;
  return near === undefined ? [] : [at(placeOf(failed, parameter), () => `"${near}"`)];
};

const added =
  (key: string, text: (given: readonly string[]) => string): Correction =>
  (failed) => {
    const place = placeOf(failed, key);
    return [
      (given) => [...Array.from({ length: place }, (_, i) => given[i] ?? ""), text(given), ...given.slice(place + 1)],
    ];
  };

/** One for each rate, which is then the nearest to its guess. */
const guesses: Correction = (failed, { rates = [] }) =>
  rates.flatMap((rate) => added("guess", () => `${Number(rate.toPrecision(4))}%`)(failed, {}));

const byReason: Readonly<Partial<Record<Fault["says"], Correction>>> = {
  rateOutOfRange: percent,
  outOfRange: shareOrSign,
  tooSmall: negated,
  notAbove: negated,
  belowZero: negated,
  costsAreNegative: negatedCosts,
  benefitsAreNegative: (failed) => negated(failed, { parameter: "benefits" }),
  moreThanWhole: swapped,
  notInOrder: swapped,
  endsBefore: swapped,
  notRising: ascending,
  lengthsDiffer: resized,
  cellsDiffer: resized,
  unknownOption: nearestWord,
  answeredNeeded: added("answered", ([scores = ""]) => `COUNT(${scores.trim()})`),
  yearsWithBlock: (failed) => [at(placeOf(failed, "years"), () => "")],
  severalRates: guesses,
};

function numberAt(failed: Failed, key: string | undefined): number | undefined {
  const [only, ...more] = cellsOf(failed.values[placeOf(failed, key)] ?? null);
  return typeof only === "number" && more.length === 0 ? only : undefined;
}

/** True if a sign before or after it applies to all of it. */
const isSimple = (text: string): boolean =>
  tokens(`=${text}`).filter(({ kind }, i) => i > 0 && kind !== "space").length === 1;

const asPercent = (text: string): string => {
  const signed = /^\s*-(.*)$/s.exec(text)?.[1];
  const size = signed ?? text;
  return `${signed === undefined ? "" : "-"}${isSimple(size) ? size.trim() : `(${size.trim()})`}%`;
};

function withOtherSign(text: string): string {
  const positive = /^\s*-(.*)$/s.exec(text)?.[1];
  if (positive !== undefined && isSimple(positive)) return positive.trim();
  return isSimple(text) ? `-${text.trim()}` : `-(${text.trim()})`;
}

/** A row or column with more cells, or fewer, at its end; unchanged if it is neither. */
function longer(text: string, by: number): string {
  const reference = text.trim();
  const parsed = parseA1Ref(reference) as { readonly range?: RangeA1 } | undefined;
  const { top, left, bottom, right } = parsed?.range ?? {};
  if (!parsed?.range || [top, left, bottom, right].some((bound) => typeof bound !== "number")) return text;
  const [height, width] = [Number(bottom) - Number(top), Number(right) - Number(left)];
  const isAcross = width > 0 || height === 0;
  const range = isAcross
    ? { ...parsed.range, right: Number(right) + by }
    : { ...parsed.range, bottom: Number(bottom) + by };
  return (isAcross ? width : height) + by < 0 ? text : stringifyA1Ref({ ...parsed, range });
}

/** 0,08 in a formula whose arguments are separated by commas is two arguments. */
function joinedDecimals({ formula, nth, values }: Failed): readonly Change[] {
  const given = calls(formula, functionIds)[nth]?.arguments ?? [];
  return values.flatMap((_, i): readonly Change[] => {
    const [whole, decimals] = [given[i], given[i + 1]];
    const isPair = whole?.kind === "value" && Number.isInteger(whole.value) && decimals?.kind === "value";
    if (!isPair || typeof decimals.value !== "number" || decimals.value < 0) return [];
    return [
      (texts) =>
        texts.flatMap((text, place) =>
          place === i ? [`${text.trim()}.${(texts[i + 1] ?? "").trim()}`] : place === i + 1 ? [] : [text],
        ),
    ];
  });
}

/**
 * A formula as it must be typed where arguments are separated by commas: `;` between arguments becomes `,`, a decimal comma
 * beside them a point, and missing brackets are added. Undefined if there is nothing to change.
 */
export function withCommas(text: string): string | undefined {
  const formula = /^\s*=/.test(text) ? text.trim() : `=${text.trim()}`;
  const all = tokens(formula);
  let braces = 0;
  const isSeparator = all.map(({ text: sign }) => {
    braces += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    return sign === ";" && braces === 0;
  });
  const hasSemicolons = isSeparator.includes(true);
  const changed = all.map(({ text: sign }, i) => {
    if (isSeparator[i]) return ",";
    const isDecimal =
      hasSemicolons && sign === "," && [all[i - 1], all[i + 1]].every((each) => each?.kind === "number");
    return isDecimal ? "." : sign;
  });
  const open = all.reduce((depth, { kind, text: sign }) => depth + (kind === "sign" ? bracket(sign) : 0), 0);
  const made = changed.join("") + ")".repeat(Math.max(0, open));
  return made === text ? undefined : made;
}

const bracket = (sign: string): number => (sign === "(" ? 1 : sign === ")" ? -1 : 0);

/** The formula with the name of a function that there is, and the name that there isn't. */
export function misspelt(formula: string): { readonly name: string; readonly formula: string } | undefined {
  const all = tokens(formula);
  const isUnknown = ({ kind, text }: Token, i: number) =>
    kind === "word" && all[i + 1]?.text === "(" && /^CRM/i.test(text) && !(plainName(text) in catalogue);
  const at = all.findIndex(isUnknown);
  const name = all[at]?.text;
  const near = name === undefined ? undefined : nearest(name.toUpperCase(), functionIds);
  if (name === undefined || near === undefined) return undefined;
  return { name, formula: all.map(({ text }, i) => (i === at ? near : text)).join("") };
}
