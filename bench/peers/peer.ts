/** The questions for this core and for every peer, and the form of their answers. */
export interface Questions {
  /** Amounts one period apart, the first at time zero and not discounted. */
  readonly npv: { readonly ratePerPeriod: number; readonly amounts: readonly number[] };
  /** Amounts one period apart. */
  readonly irr: { readonly amounts: readonly number[] };
  /** Amounts on days as Excel counts them (1 is 1 January 1900), in any order; the rate is per 365 days. */
  readonly xirr: { readonly amounts: readonly number[]; readonly days: readonly number[] };
  readonly sum: { readonly amounts: readonly number[] };
  /** The figures in `kpiNames` for a raw export; the answer is their fingerprint. */
  readonly kpis: Export;
  /**
   * Benefits and costs by line and period. In each trial, each line is multiplied by its own triangular random factor [low,
   * likely, high]. A peer calculates P5, P25, P50, P75, P95, mean and share above zero of NPV, ROI and payback; the answer is
   * the mean NPV.
   */
  readonly simulation: Simulation;
}

/** One entry per deal in each list: Excel's day numbers (null if the deal isn't closed), won, lost or another word, and money. */
export interface Export {
  readonly opened: readonly number[];
  readonly closed: readonly (number | null)[];
  readonly outcome: readonly string[];
  readonly amount: readonly number[];
}

/** The cycles are in days. Cycles, revenue and average are those of won deals. */
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

/** One number made of all figures. It changes visibly if any figure has a relative error of 1e-5. */
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

/** Converts the question to the package's own data structures; only the returned call is timed. */
export type Calculation<Q> = (question: Q) => Call;
export type Call = () => unknown;

export type Calculations = { readonly [K in Kind]?: Calculation<Questions[K]> };

export interface Peer {
  readonly name: string;
  /** The name in npm; absent for what isn't a package. */
  readonly package?: string;
  /** Says how the package is used, or which licence it has if that isn't permissive. */
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
