/** What the reader says of the lines, in the reader's own letters, and what is asked of CRMSIMULATE with it. */
import { check } from "../../catalogue/check";
import { CRMSIMULATE } from "../../catalogue/uncertainty/CRMSIMULATE";
import type { Language } from "../../language/languages";
import { isFault, type Fault } from "../../core/fault";
import { simulation, type Simulation, type Uncertain } from "../../core/uncertainty/simulation";
import { typedPercent } from "../../language/typedNumber";
import type { Drawn, Risk } from "./drawn";

export const ends = ["low", "high"] as const;
export type End = (typeof ends)[number];
export const kinds = ["benefits", "costs"] as const;
export type Kind = (typeof kinds)[number];
export type EntryField = `${Kind}.${End}`;

export interface Entry {
  /** In percent of the plan. */
  readonly typed: Readonly<Record<EntryField, string>>;
  readonly correlation: "none" | "full";
  readonly trials: number;
}

/** The field, and what it takes instead. */
export type Wrong = Readonly<Partial<Record<EntryField, End | undefined>>>;

const allowed = { low: { from: 0, to: 1 }, high: { from: 1, to: 10 } } as const;

export type Asked = { readonly raw: readonly unknown[] } | { readonly wrong: Wrong };

/** CRMSIMULATE's arguments as the function takes them, or what is wrong with each field. Nothing left empty is filled in. */
export function ask(drawn: Drawn, entry: Entry, language: Language): Asked {
  const wrong: Partial<Record<EntryField, End>> = {};
  const shareOf = (kind: Kind, end: End): number => {
    const share = typedPercent(entry.typed[`${kind}.${end}`], language);
    const { from, to } = allowed[end];
    if (share !== undefined && share >= from && share <= to) return share;
    wrong[`${kind}.${end}`] = end;
    return NaN;
  };
  const risk = (kind: Kind, given: Risk | undefined): Risk => {
    if (given) return given;
    // Likeliest is the plan itself.
    const factors = [shareOf(kind, "low"), 1, shareOf(kind, "high")];
    return drawn[kind].map(() => factors);
  };
  const risks = [risk("benefits", drawn.benefitRisk), risk("costs", drawn.costRisk)];
  if (Object.keys(wrong).length > 0) return { wrong };
  const { benefits, costs, rate } = drawn;
  return { raw: [benefits, costs, rate, ...risks, entry.trials, seed, entry.correlation] };
}

/** The function's own default: a cell with the same arguments shows the same digits. */
export const seed = 1;

/** Through the function's own door, ready to be shared out. */
export function prepared(raw: readonly unknown[]): Simulation | Fault {
  const given = check(CRMSIMULATE, raw);
  return isFault(given) ? given : simulation(given as unknown as Uncertain);
}

/** 0.8 in a field of percents is most likely meant as 80 %. */
export function suspectedFraction(text: string, language: Language): number | undefined {
  const share = typedPercent(text, language);
  return share !== undefined && share > 0 && share <= 0.01 ? share : undefined;
}
