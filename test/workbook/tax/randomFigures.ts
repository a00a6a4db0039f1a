/** Figures of made-up models of every size, without tax. The same seed gives the same figures. */
import type { BenefitItem, CostItem, Figures } from "../../../src/workbook/figures";
import { everyBenefit, everyCost } from "../../../src/workbook/lines";
import { seeded } from "../../tools/random";

export function randomFigures(seed: number): Figures {
  const random = seeded(seed);
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const share = (digits = 100) => between(0, digits) / digits;
  const oneOf = <T>(of: readonly T[]): T => of[between(0, of.length - 1)] as T;
  const years = between(1, 10);
  const list = (count: number, of: () => number) => Array.from({ length: count }, of);
  const cost = (): CostItem => ({
    amounts: list(years + 1, () => (random() < 0.4 ? 0 : between(1, 900))),
    price: between(1, 400) / 4,
    growth: oneOf(["none", "revenue", "wages", "other"]),
    pricedIn: oneOf(["own", "own", "USD"]),
    class: oneOf(["cash", "cash", "internal"]),
    risk: share() / 4,
  });
  const benefit = (): BenefitItem => ({
    amounts: [0, ...list(years, () => (random() < 0.2 ? 0 : between(1, 90_000)))],
    growth: oneOf(["none", "revenue", "wages", "other"]),
    class: oneOf(["cash", "cash", "capacity", "avoided"]),
    countedIn: oneOf(["money", "revenue"]),
    share: share(),
    risk: share() / 2,
  });
  const someOf = <L extends string, T>(lines: readonly L[], of: () => T) =>
    Object.fromEntries(lines.filter(() => random() < 0.5).map((line) => [line, of()]));
  return {
    currency: "EUR",
    years,
    discountRate: share(400) / 2,
    users: between(1, 500),
    hourlyCost: between(20, 90),
    margin: share(),
    conversion: share(),
    currencies: [{ code: "USD", rates: [between(50, 150) / 100] }],
    goLive: between(1, 12),
    slip: between(0, 9),
    growth: {
      revenue: list(years, () => share() / 10),
      wages: list(years, () => share() / 10),
      other: list(years, () => share() / 10),
    },
    adoption: list(years, () => share()),
    ranges: {
      rate: { low: 0.02, high: 0.3 },
      margin: { low: 0.1, high: 0.9 },
      slip: { low: 0, high: 9 },
      adoptionShare: { low: 0.7, high: 1.1 },
      licencePrice: { low: 0.9, high: 1.2 },
    },
    scenarios: { low: { benefits: 0.75, costs: 1.15, months: 3 }, high: { benefits: 1.15, costs: 0.95, months: 0 } },
    scenario: oneOf(["base", "low", "high"]),
    legacy: { yearlyCost: between(0, 20_000), offAfterMonth: between(0, 24) },
    costs: { ...someOf(everyCost, cost), purchase: cost() },
    benefits: { ...someOf(everyBenefit, benefit), sales: benefit() },
  };
}
