/** What this core and every peer are asked, and how they answer. */
export interface Questions {
  /** Amounts one period apart, the first at time zero and not discounted. */
  readonly npv: { readonly ratePerPeriod: number; readonly amounts: readonly number[] };
  /** Amounts one period apart. */
  readonly irr: { readonly amounts: readonly number[] };
  /** Amounts on days as Excel counts them (1 is 1 January 1900), in any order; the rate is per 365 days. */
  readonly xirr: { readonly amounts: readonly number[]; readonly days: readonly number[] };
  readonly sum: { readonly amounts: readonly number[] };
  /** The figures of `kpiNames` over a raw export, one place per deal; the answer is their fingerprint. */
  readonly kpis: Export;
  /**
   * Benefits and costs by line and period, each line times a triangular factor [low, likely, high] of its own in each trial:
   * P5, P25, P50, P75, P95, mean and share above zero of NPV, ROI and payback. The answer is the mean NPV.
   */
  readonly simulation: Simulation;
}

/** Excel's days, null for what isn't closed; won, lost or another word; money. */
export interface Export {
  readonly opened: readonly number[];
  readonly closed: readonly (number | null)[];
  readonly outcome: readonly string[];
  readonly amount: readonly number[];
}

/** Cycle in days, revenue and average of won deals. */
export const kpiNames = [
  "deals",
  "won",
  "lost",
  "open",
  "winRate",
  "meanCycle",
  "medianCycle",
  "revenue",
  "averageDeal",
] as const;
export type Kpis = Readonly<Record<(typeof kpiNames)[number], number>>;

/** One number that is another one when any of the figures is off by a hundredth of a thousandth. */
export const fingerprint = (kpis: Kpis): number =>
  kpiNames.reduce((total, name, i) => total + (i + 1) * Math.log1p(kpis[name]), 0);

export interface Simulation {
  readonly benefits: Lines;
  readonly costs: Lines;
  readonly benefitRisk: Lines;
  readonly costRisk: Lines;
  readonly rate: number;
  readonly trials: number;
}
type Lines = readonly (readonly number[])[];

export type Kind = keyof Questions;

/** What the question needs in this package's own shape is made first; the call that comes back is what is timed. */
export type Calculation<Q> = (question: Q) => Call;
export type Call = () => unknown;

export type Calculations = { readonly [K in Kind]?: Calculation<Questions[K]> };

export interface Peer {
  readonly name: string;
  /** As npm knows it; none for what isn't a package. */
  readonly package?: string;
  /** How it is asked, or a licence that isn't permissive. */
  readonly note?: string;
  readonly load: () => Promise<Calculations>;
}

/** A finite number is an answer; an exception, an error value, a text, NaN, an infinity or nothing is a refusal. */
export function answer(call: Call): number | undefined {
  try {
    const given = call();
    return typeof given === "number" && Number.isFinite(given) ? given : undefined;
  } catch {
    return undefined;
  }
}
