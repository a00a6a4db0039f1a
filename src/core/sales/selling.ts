import { fault, finite, type Fault } from "../fault";
import { above, quotient, share, type NoQuotient, type NoShare } from "../numbers/quotient";
import { total } from "../numbers/series";

/** won / (won + lost). */
export function winRate({
  won,
  lost,
}: {
  readonly won: number;
  readonly lost: number;
}): number | Fault<"noneDecided" | "tooLarge"> {
  const decided = won + lost;
  if (decided === 0) return fault("noneDecided");
  return finite(Number.isFinite(decided) ? won / decided : decided);
}

/** converted / total. */
export function conversion(given: { readonly converted: number; readonly total: number }): number | Fault<NoShare> {
  return share({ parameter: "converted", value: given.converted }, { parameter: "total", value: given.total });
}

/** Opportunities × average deal × win rate / days of the cycle: money per day. */
export function velocity(given: {
  readonly opportunities: number;
  readonly averageDeal: number;
  readonly winRate: number;
  readonly cycleDays: number;
}): number | Fault<NoQuotient> {
  return quotient(given.opportunities * given.averageDeal * given.winRate, given.cycleDays, "cycleDays");
}

/** Revenue from more and other products, over the revenue of the customers who bought them. */
export function upsell(given: {
  readonly expansionRevenue: number;
  readonly baseRevenue: number;
}): number | Fault<NoQuotient> {
  return quotient(given.expansionRevenue, given.baseRevenue, "baseRevenue");
}

/** Cost of sales and marketing for each customer won. */
export function acquisitionCost(given: {
  readonly cost: number;
  readonly newCustomers: number;
}): number | Fault<NoQuotient> {
  return quotient(given.cost, given.newCustomers, "newCustomers");
}

/** (after − before − cost) / cost. */
export function teamRoi(given: {
  readonly marginBefore: number;
  readonly marginAfter: number;
  readonly teamCost: number;
}): number | Fault<NoQuotient> {
  const { marginBefore, marginAfter, teamCost } = given;
  return quotient(total([marginAfter, -marginBefore, -teamCost]), teamCost, "teamCost");
}

/** (revenue − (operating cost − people cost)) / people cost; by ISO 30414 less 1. */
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
