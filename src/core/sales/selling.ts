import { fault, type Fault } from "../fault";
import { above, over, quotient, share, type NoQuotient, type NoShare } from "../numbers/quotient";
import { total } from "../numbers/series";

/**
 * won / (won + lost)
 * @param won, lost counts of deals, not negative; open deals are not counted
 * @returns ratio 0…1, or noneDecided | tooLarge
 * Source: win rate as CRM systems report it, over decided deals.
 */
export function winRate({
  won,
  lost,
}: {
  readonly won: number;
  readonly lost: number;
}): number | Fault<"noneDecided" | "tooLarge"> {
  const decided = won + lost;
  if (decided === 0) return fault("noneDecided");
  return over(won, decided);
}

/**
 * converted / total
 * @param converted, total counts, not negative
 * @returns ratio 0…1, or isZero | moreThanWhole
 * Source: conversion rate: Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics.
 */
export function conversion(given: { readonly converted: number; readonly total: number }): number | Fault<NoShare> {
  return share({ parameter: "converted", value: given.converted }, { parameter: "total", value: given.total });
}

/**
 * Opportunities × average deal × win rate / cycle
 * @param opportunities count; averageDeal money; winRate ratio 0…1; cycleDays days
 * @returns money per day, or isZero | tooLarge
 * Source: the sales velocity equation of CRM practice; no standard defines it.
 */
export function velocity(given: {
  readonly opportunities: number;
  readonly averageDeal: number;
  readonly winRate: number;
  readonly cycleDays: number;
}): number | Fault<NoQuotient> {
  return quotient(given.opportunities * given.averageDeal * given.winRate, given.cycleDays, "cycleDays");
}

/**
 * Expansion revenue / base revenue
 * @param expansionRevenue, baseRevenue money from the same customers and period
 * @returns ratio, or isZero | tooLarge
 * Source: upsell rate as subscription companies report it; no standard defines it.
 */
export function upsell(given: {
  readonly expansionRevenue: number;
  readonly baseRevenue: number;
}): number | Fault<NoQuotient> {
  return quotient(given.expansionRevenue, given.baseRevenue, "baseRevenue");
}

/**
 * CAC = cost / new customers
 * @param cost money for sales and marketing, salaries included, positive; newCustomers count
 * @returns money per new customer, or isZero | tooLarge
 * Source: Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, chapter on customer profitability, average acquisition cost.
 */
export function acquisitionCost(given: {
  readonly cost: number;
  readonly newCustomers: number;
}): number | Fault<NoQuotient> {
  return quotient(given.cost, given.newCustomers, "newCustomers");
}

/**
 * (margin after − margin before − cost) / cost
 * @param marginBefore, marginAfter money over equally long times; teamCost extra spending on the team, positive
 * @returns ratio, 0 at break-even, or isZero | tooLarge
 * Source: Phillips, Return on Investment in Training and Performance Improvement Programs: net benefits over costs.
 */
export function teamRoi(given: {
  readonly marginBefore: number;
  readonly marginAfter: number;
  readonly teamCost: number;
}): number | Fault<NoQuotient> {
  const { marginBefore, marginAfter, teamCost } = given;
  return quotient(total([marginAfter, -marginBefore, -teamCost]), teamCost, "teamCost");
}

/**
 * `classic`: (revenue − (operating cost − people cost)) / people cost; `iso`: the same less 1
 * @param revenue, operatingCost, peopleCost money of one period, costs positive; people cost is part of operating cost
 * @returns ratio, or moreThanWhole | isZero | tooLarge
 * Source: Fitz-enz, The ROI of Human Capital; ISO 30414:2025 for `iso`.
 */
export function humanCapitalRoi(given: {
  readonly revenue: number;
  readonly operatingCost: number;
  readonly peopleCost: number;
  readonly method: "classic" | "iso";
}): number | Fault<NoQuotient | "moreThanWhole"> {
  const { revenue, operatingCost, peopleCost, method } = given;
  const refused = above(
    { parameter: "peopleCost", value: peopleCost },
    { parameter: "operatingCost", value: operatingCost },
  );
  if (refused) return refused;
  const classic = [revenue, -operatingCost, peopleCost];
  return quotient(total(method === "classic" ? classic : [...classic, -peopleCost]), peopleCost, "peopleCost");
}
