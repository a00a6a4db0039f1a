/** The figures of the sample: a plausible company with fifty users, in the workbook's language. */
import type { BenefitItem, CostItem, Evidence, Figures } from "../figures";
import type { BenefitLine, CostLine } from "../lines";
import { scaleOf } from "../sample";
import type { FullWords } from "./words";

type Said = FullWords["sample"];
interface Frame {
  readonly years: number;
  readonly currency: string;
}

/** One figure for each year from year 0; the last known figure is repeated. */
const over = (known: readonly number[], years: number): readonly number[] =>
  Array.from({ length: years + 1 }, (_, year) => known[Math.min(year, known.length - 1)] ?? 0);

const laterYears = (known: readonly number[], years: number): readonly number[] => over([0, ...known], years).slice(1);

/** `price` is for one unit; `quantities` has one entry for each year from year 0. */
type Bought = Omit<CostItem, "amounts" | "source" | "owner"> & {
  readonly price: number;
  /** True if its price is in another currency than the company's. */
  readonly isForeign?: true;
  readonly quantities: readonly number[];
  readonly source: keyof Said["source"];
  readonly owner: keyof Said["owner"];
};

const bought: Readonly<Partial<Record<CostLine, Bought>>> = {
  purchase: { price: 6000, quantities: [1, 0], source: "offer", owner: "it", confidence: "measured" },
  licences: {
    price: 840,
    quantities: [0, 50],
    isForeign: true,
    growth: "other",
    risk: 0.05,
    source: "offer",
    owner: "it",
    confidence: "measured",
  },
  maintenance: {
    price: 3500,
    quantities: [0, 1],
    growth: "other",
    source: "offer",
    owner: "it",
    confidence: "measured",
  },
  consulting: { price: 950, quantities: [35, 5, 0], risk: 0.15, source: "offer", owner: "it", confidence: "estimated" },
  implementation: {
    price: 850,
    quantities: [40, 6, 0],
    risk: 0.15,
    source: "offer",
    owner: "it",
    confidence: "estimated",
  },
  integration: { price: 850, quantities: [20, 4, 2], risk: 0.2, source: "offer", owner: "it", confidence: "estimated" },
  migration: { price: 650, quantities: [18, 0], risk: 0.2, source: "offer", owner: "it", confidence: "estimated" },
  training: { price: 280, quantities: [50, 5], source: "hr", owner: "sales", confidence: "estimated" },
  continuousTraining: {
    price: 120,
    quantities: [0, 25],
    growth: "wages",
    source: "hr",
    owner: "sales",
    confidence: "estimated",
  },
  people: { price: 340, quantities: [75, 20, 0], risk: 0.1, source: "hr", owner: "it", confidence: "estimated" },
  administration: {
    price: 48000,
    quantities: [0, 0.5],
    growth: "wages",
    source: "hr",
    owner: "it",
    confidence: "estimated",
  },
  change: { price: 9000, quantities: [1, 0.5, 0], source: "workshop", owner: "sales", confidence: "assumed" },
  learning: { price: 42, quantities: [0, 400, 0], source: "workshop", owner: "sales", confidence: "assumed" },
  dualRunning: { price: 750, quantities: [0, 6, 0], source: "finance", owner: "it", confidence: "measured" },
};
const exitPrice = 11000;

type Brought = Omit<BenefitItem, "amounts" | "source" | "owner"> & {
  readonly effect: readonly number[];
  readonly source: keyof Said["source"];
  readonly owner: keyof Said["owner"];
};

const brought: Readonly<Partial<Record<BenefitLine, Brought>>> = {
  sales: {
    countedIn: "revenue",
    effect: [0, 420000, 520000, 560000],
    share: 0.6,
    risk: 0.2,
    source: "pilot",
    owner: "sales",
    confidence: "measured",
  },
  dealSize: {
    countedIn: "revenue",
    effect: [0, 90000, 140000],
    share: 0.5,
    risk: 0.25,
    source: "workshop",
    owner: "sales",
    confidence: "estimated",
  },
  marketing: { effect: [0, 12000, 15000], risk: 0.1, source: "crm", owner: "marketing", confidence: "measured" },
  savings: { effect: [0, 16000, 22000], risk: 0.15, source: "finance", owner: "service", confidence: "estimated" },
  productivity: {
    effect: [],
    time: { people: 24, hoursPerWeek: 2.5, weeks: 44 },
    growth: "wages",
    risk: 0.2,
    source: "pilot",
    owner: "sales",
    confidence: "measured",
  },
  serviceTime: {
    effect: [],
    time: { people: 12, hoursPerWeek: 1.5, weeks: 44 },
    growth: "wages",
    risk: 0.2,
    source: "workshop",
    owner: "service",
    confidence: "estimated",
  },
  loyalty: {
    countedIn: "revenue",
    effect: [0, 90000, 200000, 260000],
    share: 0.5,
    risk: 0.25,
    source: "crm",
    owner: "service",
    confidence: "estimated",
  },
  markets: {
    countedIn: "revenue",
    effect: [0, 0, 60000, 90000],
    share: 0.5,
    risk: 0.4,
    source: "workshop",
    owner: "sales",
    confidence: "assumed",
  },
  quality: { effect: [0, 4000, 6000], risk: 0.3, source: "workshop", owner: "service", confidence: "assumed" },
};

/** Prices and revenues are scaled to the currency. Hours, people and shares aren't. */
export function fullSample({ years, currency }: Frame, said: Said): Figures {
  const scale = scaleOf(currency);
  const foreign = currency === "USD" ? "EUR" : "USD";
  const from = (source: keyof Said["source"], owner: keyof Said["owner"]) => ({
    source: said.source[source],
    owner: said.owner[owner],
  });
  const costs = Object.fromEntries(
    Object.entries(bought).map(
      ([line, { quantities, source, owner, price, isForeign, ...rest }]): [string, CostItem] => [
        line,
        {
          ...rest,
          price: price * (isForeign ? 1 : scale),
          ...(isForeign && { pricedIn: foreign }),
          amounts: over(quantities, years),
          ...from(source, owner),
        },
      ],
    ),
  );
  const atTheEnd = Array.from({ length: years + 1 }, (_, year) => (year === years ? 1 : 0));
  const benefits = Object.fromEntries(
    Object.entries(brought).map(([line, { effect, source, owner, ...rest }]): [string, BenefitItem] => [
      line,
      {
        ...rest,
        amounts: effect.length === 0 ? [] : over(effect, years).map((each) => each * scale),
        ...from(source, owner),
      },
    ]),
  );
  const known = (
    source: keyof Said["source"],
    owner: keyof Said["owner"],
    confidence: Evidence["confidence"] = "estimated",
  ) => ({
    ...from(source, owner),
    confidence,
  });
  return {
    organisation: said.organisation,
    author: said.author,
    status: "draft",
    version: "0.3",
    versionDate: 46_357,
    start: 46_388,
    currency,
    years,
    discountRate: 0.1,
    basis: "nominal",
    scenario: "base",
    users: 50,
    hourlyCost: 42 * scale,
    margin: 0.38,
    conversion: 0.5,
    currencies: [{ code: foreign, rates: over([0.9 * scale], years), ...known("finance", "cfo", "measured") }],
    goLive: 4,
    slip: 0,
    growth: {
      revenue: laterYears([0, 0.02], years),
      wages: laterYears([0.03], years),
      other: laterYears([0, 0.025], years),
    },
    adoption: laterYears([0.6, 0.8, 0.9], years),
    ranges: {
      rate: { low: 0.08, high: 0.14 },
      margin: { low: 0.34, high: 0.42 },
      conversion: { low: 0.3, high: 0.7 },
      slip: { low: 0, high: 6 },
      adoptionShare: { low: 0.7, high: 1.1 },
      licencePrice: { low: 0.9, high: 1.2 },
    },
    evidence: {
      rate: known("finance", "cfo", "measured"),
      margin: known("finance", "cfo", "measured"),
      conversion: known("workshop", "sales", "assumed"),
      adoption: known("pilot", "sales", "measured"),
      adoptionShare: known("pilot", "sales"),
      slip: known("workshop", "it", "assumed"),
      licencePrice: known("offer", "it", "measured"),
      users: known("hr", "it", "measured"),
      hourlyCost: known("hr", "cfo", "measured"),
    },
    scenarios: { low: { benefits: 0.75, costs: 1.15, months: 3 }, high: { benefits: 1.15, costs: 0.95, months: 0 } },
    legacy: { yearlyCost: 9000 * scale, offAfterMonth: 6 },
    costs: {
      ...costs,
      retirement: { price: exitPrice * scale, amounts: atTheEnd, ...known("workshop", "it", "assumed") },
    },
    benefits,
    goals: {
      sales: {
        baseline: 300000 * scale,
        target: 330000 * scale,
        actual: 309000 * scale,
        owner: said.owner.sales,
        review: 46_752,
      },
      cycle: { baseline: 62, target: 50, actual: 58, owner: said.owner.sales, review: 46_752 },
      winRate: { baseline: 0.24, target: 0.28, actual: 0.25, owner: said.owner.sales, review: 46_752 },
      csat: { baseline: 0.78, target: 0.85, actual: 0.8, owner: said.owner.service, review: 46_752 },
      nps: { baseline: 18, target: 30, actual: 22, owner: said.owner.service, review: 46_752 },
      resolution: { baseline: 30, target: 18, actual: 26, owner: said.owner.service, review: 46_752 },
      adoption: { baseline: 0, target: 0.9, actual: 0.55, owner: said.owner.it, review: 46_752 },
    },
    scorecard: {
      technology: { quality: 75, productivity: 60, cost: 70, speed: 65, weight: 2 },
      culture: { quality: 55, productivity: 50, cost: 60, speed: 45, weight: 3 },
      mining: { quality: 50, productivity: 55, cost: 60, speed: 50, weight: 2 },
      social: { quality: 40, productivity: 35, cost: 65, speed: 55, weight: 1 },
    },
    sources: said.campaigns.map((name, i) => ({
      name,
      leads: [240, 90, 60, 180, 40][i] ?? 0,
      won: [30, 27, 9, 12, 8][i] ?? 0,
      revenue: scale * ([150000, 162000, 63000, 54000, 72000][i] ?? 0),
      cost: scale * ([18000, 0, 26000, 6000, 9000][i] ?? 0),
    })),
    actual: [
      { benefits: 0, costs: 168000 * scale },
      { benefits: 2000 * scale, costs: 24000 * scale, adoption: 0.3, winRate: 0.24, csat: 0.78, nps: 18 },
      { benefits: 14000 * scale, costs: 22000 * scale, adoption: 0.55, winRate: 0.25, csat: 0.8, nps: 22 },
    ],
    overlapReviewed: "no",
    doubtsReviewed: "yes",
    isSample: true,
  };
}
