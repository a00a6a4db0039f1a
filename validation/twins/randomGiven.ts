/** Arguments at random, as the parameters of a definition ask for them. Some are refused: whoever asks tries again. */
import type { AnyDefinition, Parameter, RawArgument } from "../../src/catalogue/define";
import type { CellValue } from "../../src/grid/plan";

type Random = () => number;
type Given = Readonly<Partial<Record<string, RawArgument>>>;

export function randomGiven({ parameters, examples }: AnyDefinition, random: Random): Given {
  const example = examples[Math.floor(random() * examples.length)]?.given ?? {};
  const length = 2 + Math.floor(random() * 9);
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([key, parameter]): readonly (readonly [string, RawArgument])[] => {
      const shown = example[key];
      // What an example gives is worth giving; what none gives, sometimes.
      if (parameter.optional && random() < (shown === undefined || shown === null ? 0.7 : 0.3)) return [];
      return [[key, argument(parameter, shown, length, random) as RawArgument]];
    }),
  );
}

function argument(parameter: Parameter, shown: unknown, length: number, random: Random): unknown {
  const list = <T>(of: () => T, count = length): T[] => Array.from({ length: count }, of);
  switch (parameter.shape) {
    case "option":
      return one(Object.keys(parameter.options), random);
    case "words":
    case "labels":
      return list(() => one(words, random));
    case "outcomes":
      return list(() => one(["won", "Closed Lost", "Offer"], random));
    case "wordList":
      return one([shown as string, "won", "lost"], random) ?? null;
    case "number":
    case "date":
      return number(parameter, random);
    case "scores": {
      // The columns mean something; the rows are answers.
      const grid = Array.isArray(shown) && Array.isArray(shown[0]) ? (shown as unknown[][]) : undefined;
      const columns = grid?.[0]?.length ?? (Array.isArray(shown) ? shown.length : length);
      return list(() => list(() => (random() < 0.1 ? null : number(parameter, random)), columns), grid?.length ?? 1);
    }
    case "lines":
      return list(() => number(parameter, random));
    default:
      return list(() => (random() < 0.15 ? 0 : number(parameter, random)));
  }
}

const words = ["Alpha", "Beta", "Gamma", "Delta"];

const one = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T;

/** By what it counts, within what it may be. */
function number(parameter: Exclude<Parameter, { shape: "option" }>, random: Random): CellValue {
  if (parameter.unit === undefined) return Math.floor(random() * 10);
  const { unit, whole, from = 0, to = Infinity, above } = parameter;
  const usual = usually[unit] ?? 1000;
  const least = Math.max(from, above ?? -Infinity);
  const most = Math.min(to, least + usual);
  const value = least + random() * (most - least);
  if (whole || unit === "date" || unit === "count" || unit === "points")
    return Math.min(Math.max(Math.round(value), Math.ceil(from)), to);
  const digits = most - least <= 2 ? 4 : 2;
  return Number(value.toFixed(digits));
}

/** The most that people usually give of it. */
const usually: Readonly<Partial<Record<string, number>>> = {
  money: 1_000_000,
  ratio: 1,
  ratePerPeriod: 0.4,
  years: 10,
  months: 36,
  days: 365,
  date: 46_000,
  hours: 40,
  points: 10,
  count: 500,
  periods: 12,
};
