/** Converts the form's text into CRMSIMULATE's arguments. */
import { check } from "../../catalogue/check";
import { CRMSIMULATE } from "../../catalogue/uncertainty/CRMSIMULATE";
import type { Language } from "../../language/languages";
import { isFault, type Fault } from "../../core/fault";
import {
  correlations,
  simulation,
  type Correlation,
  type Simulation,
  type Uncertain,
} from "../../core/uncertainty/simulation";
import { isDoubt, readPercent, typedPercent, type Doubt } from "../../language/typedNumber";
import type { RangeSource, SimulationFigures, UsedRange } from "../../workbook/simulation";
import { today } from "../data/typedDate";
import type { Drawn, Risk } from "./drawn";
import type { LineKind } from "../../workbook/lines";
import { startingRanges } from "../../workbook/simulation/startingRanges";

export const ends = ["low", "high"] as const;
export type End = (typeof ends)[number];
export const kinds = ["benefits", "costs"] as const satisfies readonly LineKind[];
export type EntryField = `${LineKind}.${End}`;

export interface SimulationEntry {
  /** The unit is percent of the plan. */
  readonly typed: Readonly<Record<EntryField, string>>;
  readonly correlation: Correlation;
  readonly trials: number;
}

/** Any other word stands for the one that the form opens with. */
export const correlationOf = (word: unknown): Correlation => correlations.find((each) => each === word) ?? "adverse";

/** The field, and the values it accepts. */
export type WrongFields = Readonly<Partial<Record<EntryField, End | undefined>>>;

const allowed = { low: { from: 0, to: 1 }, high: { from: 1, to: 10 } } as const;

/** CRMSIMULATE's arguments, and who gave the ranges among them. */
export interface Request {
  readonly raw: readonly unknown[];
  readonly sources: Readonly<Record<LineKind, RangeSource>>;
}

export type AskedSimulation = Request | { readonly wrong: WrongFields };

/** Returns CRMSIMULATE's arguments or the fault of each field. Empty fields get no default. */
export function ask(drawn: Drawn, entry: SimulationEntry, language: Language): AskedSimulation {
  const wrong: Partial<Record<EntryField, End>> = {};
  const shareOf = (kind: LineKind, end: End): number => {
    const share = typedPercent(entry.typed[`${kind}.${end}`], language);
    const { from, to } = allowed[end];
    if (share !== undefined && share >= from && share <= to) return share;
    wrong[`${kind}.${end}`] = end;
    return NaN;
  };
  const risk = (kind: LineKind, given: Risk | undefined): Risk => {
    if (given) return given;
    // The most likely value is the plan itself.
    const factors = [shareOf(kind, "low"), 1, shareOf(kind, "high")];
    return drawn[kind].map(() => factors);
  };
  const risks = [risk("benefits", drawn.benefitRisk), risk("costs", drawn.costRisk)];
  if (Object.keys(wrong).length > 0) return { wrong };
  const { benefits, costs, rate } = drawn;
  const source = (kind: LineKind, given: Risk | undefined): RangeSource =>
    given ? "workbook" : isStarting(kind, entry.typed, language) ? "start" : "entry";
  return {
    raw: [benefits, costs, rate, ...risks, entry.trials, seed, entry.correlation],
    sources: { benefits: source("benefits", drawn.benefitRisk), costs: source("costs", drawn.costRisk) },
  };
}

/** What a simulation starts from. */
export function usedOf(
  { raw, sources }: Request,
  drawn: Drawn,
): Pick<SimulationFigures, "rate" | "npv" | "day" | "correlation" | "ranges"> {
  const [, , rate, benefitRisk, costRisk, , , correlation] = raw;
  const range = (risk: Risk, source: RangeSource): UsedRange => ({
    low: Math.min(...risk.map(([low = 1]) => low)),
    high: Math.max(...risk.map((factors) => factors.at(-1) ?? 1)),
    source,
  });
  return {
    rate: typeof rate === "number" ? rate : 0,
    npv: drawn.npv,
    day: today(),
    correlation: correlationOf(correlation),
    ranges: {
      benefits: range(benefitRisk as Risk, sources.benefits),
      costs: range(costRisk as Risk, sources.costs),
    },
  };
}

/** The function's own default, so that a cell with the same arguments shows the same digits. */
export const seed = 1;

/** Checks the arguments as the function does and prepares the simulation for the workers. */
export function prepared(raw: readonly unknown[]): Simulation | Fault {
  const given = check(CRMSIMULATE, raw);
  return isFault(given) ? given : simulation(given as unknown as Uncertain);
}

/** True while nobody has put another range in the place of the one that the form opens with. */
export function isStarting(kind: LineKind, typed: SimulationEntry["typed"], language: Language): boolean {
  const [low, , high] = startingRanges[kind];
  const shares = { low, high };
  return ends.every((end) => typedPercent(typed[`${kind}.${end}`], language) === shares[end]);
}

/** What a field may mean where the language doesn't write numbers so. */
export function doubtOf(text: string, language: Language): Doubt | undefined {
  const read = readPercent(text, language);
  return read && isDoubt(read) ? read : undefined;
}

/** 0.8 in a percent field most likely means 80%. */
export function suspectedFraction(text: string, language: Language): number | undefined {
  const share = typedPercent(text, language);
  return share !== undefined && share > 0 && share <= 0.01 ? share : undefined;
}
