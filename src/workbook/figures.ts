/** The reader's own figures, before they become a workbook. */
import type { BenefitLine, CostLine } from "./lines";

/** What both templates take of a line; the rest is for the full workbook. */
export interface Line {
  /** One amount per year from year 0, positive; in the full workbook the quantities, at `price` each. */
  readonly amounts: readonly number[];
  /** The reader's own words instead of ours. */
  readonly label?: string;
  readonly note?: string;
  readonly source?: string;
  readonly owner?: string;
  readonly confidence?: Confidence;
  /** 0…1: makes a cost larger, a benefit smaller. */
  readonly risk?: number;
  readonly growth?: Growth;
}

export interface CostItem extends Line {
  /** Of one; 1 where the amounts are money. */
  readonly price?: number;
  readonly pricedIn?: "own" | "licence";
  readonly kind?: "oneOff" | "yearly";
}

export interface BenefitItem extends Line {
  readonly class?: BenefitClass;
  readonly countedIn?: Worth;
  /** 0…1: what of it is due to the CRM. */
  readonly share?: number;
  /** Hours freed, of which the amounts are made. */
  readonly time?: { readonly people: number; readonly hoursPerWeek: number; readonly weeks: number };
}

export type Confidence = "measured" | "estimated" | "assumed";
export type Growth = "none" | "revenue" | "wages" | "other";
export type BenefitClass = "cash" | "capacity" | "avoided";
export type Worth = "money" | "revenue" | "hours";
export type Scenario = "base" | "low" | "high";

/** An assumption's lower and upper value. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Where an assumption comes from. */
export interface Evidence {
  readonly source?: string;
  readonly owner?: string;
  readonly confidence?: Confidence;
}

/** How a scenario differs from the plan. */
export interface Difference {
  readonly benefits: number;
  readonly costs: number;
  readonly months: number;
}

export const ranged = ["rate", "margin", "conversion", "slip", "adoptionShare", "licencePrice"] as const;
export type Ranged = (typeof ranged)[number];

export const evident = [...ranged, "adoption", "users", "hourlyCost", "tax", "exchangeRate"] as const;
export type Evident = (typeof evident)[number];

export const goalKeys = [
  "sales",
  "deals",
  "cycle",
  "stages",
  "winRate",
  "adminTime",
  "leads",
  "sources",
  "netNew",
  "upsell",
  "cac",
  "clv",
  "conversion",
  "campaigns",
  "velocity",
  "csat",
  "nps",
  "retention",
  "loyalty",
  "complaints",
  "resolution",
  "engagement",
  "adoption",
  "success",
] as const;
export type GoalKey = (typeof goalKeys)[number];

export interface Goal {
  readonly baseline?: number;
  readonly target?: number;
  readonly actual?: number;
  readonly owner?: string;
  /** As Excel counts days. */
  readonly review?: number;
}

export const scoreAreas = ["technology", "culture", "mining", "social"] as const;
export type ScoreArea = (typeof scoreAreas)[number];
export const scoreMeasures = ["quality", "productivity", "cost", "speed"] as const;
export type Scores = Readonly<Partial<Record<(typeof scoreMeasures)[number] | "weight", number>>>;

export interface LeadSource {
  readonly name: string;
  readonly leads?: number;
  readonly won?: number;
  readonly revenue?: number;
  readonly cost?: number;
}

export interface Quarter {
  readonly benefits?: number;
  readonly costs?: number;
  readonly adoption?: number;
  readonly winRate?: number;
  readonly csat?: number;
  readonly nps?: number;
}

/** What only the full workbook asks for. Every rate and share is a fraction, every date a day as Excel counts it. */
export interface Model {
  readonly author?: string;
  readonly status?: "draft" | "approved";
  readonly version?: string;
  readonly versionDate?: number;
  readonly start?: number;
  readonly scenario?: Scenario;
  readonly basis?: "nominal" | "real";
  readonly tax?: number;
  readonly hourlyCost?: number;
  readonly margin?: number;
  readonly conversion?: number;
  readonly licenceCurrency?: string;
  readonly exchangeRate?: number;
  /** The month of year 1. */
  readonly goLive?: number;
  readonly slip?: number;
  /** By year from year 1; so is `adoption`. */
  readonly growth?: Readonly<Partial<Record<Exclude<Growth, "none">, readonly number[]>>>;
  readonly adoption?: readonly number[];
  readonly ranges?: Readonly<Partial<Record<Ranged, Range>>>;
  readonly evidence?: Readonly<Partial<Record<Evident, Evidence>>>;
  readonly scenarios?: Readonly<Partial<Record<"low" | "high", Difference>>>;
  readonly legacy?: { readonly yearlyCost: number; readonly offAfterMonth: number };
  readonly goals?: Readonly<Partial<Record<GoalKey, Goal>>>;
  readonly scorecard?: Readonly<Partial<Record<ScoreArea, Scores>>>;
  readonly sources?: readonly LeadSource[];
  /** Year 0, then each quarter. */
  readonly actual?: readonly Quarter[];
}

export interface Figures extends Model {
  readonly organisation?: string;
  /** ISO 4217 */
  readonly currency: string;
  /** 1…10 */
  readonly years: number;
  /** A fraction per year: 8 % is 0.08. */
  readonly discountRate?: number;
  readonly users?: number;
  readonly costs: Readonly<Partial<Record<CostLine, CostItem>>>;
  readonly benefits: Readonly<Partial<Record<BenefitLine, BenefitItem>>>;
  readonly isSample?: boolean;
}

export const yearsAllowed = { from: 1, to: 10 } as const;
