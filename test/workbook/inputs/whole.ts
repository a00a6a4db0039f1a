import { evident, ranged } from "../../../src/workbook/inputs/assumptions";
import { goalKeys } from "../../../src/workbook/inputs/goals";
import { scoreAreas } from "../../../src/workbook/inputs/scorecard";
import { everyBenefit, everyCost } from "../../../src/workbook/lines";

const range = { low: 0.1, high: 0.3 };
const evidence = { source: "Offer", owner: "CFO", confidence: "measured" };
/** A file for two years that leaves out no key of the whole, but `time`, which stands instead of amounts. */
export const whole = {
  currency: "EUR",
  years: 2,
  fiscalYear: 2027,
  fiscalMonth: 1,
  organisation: "Example Ltd",
  author: "Finance",
  status: "approved",
  version: "1.0",
  versionDate: "2026-11-25",
  owner: "Head of sales",
  approver: "CFO",
  approvalDate: "2026-11-27",
  decision: "Approve the funding by 15 December",
  recommendation: "Go ahead in three waves",
  start: "2027-01-01",
  scenario: "low",
  basis: "real",
  discounting: "midYear",
  tax: 0.2,
  losses: "carriedForward",
  taxSettled: "yearLater",
  hourlyCost: 40,
  margin: 0.4,
  conversion: 0.5,
  currencies: [{ code: "USD", rates: [0.9, 0.95], ...evidence }],
  goLive: 3,
  slip: 1.5,
  growth: { revenue: [0.01, 0.02], wages: [0.03, 0.03] },
  adoption: [0.5, 0.9],
  ranges: Object.fromEntries(ranged.map((key) => [key, range])),
  evidence: Object.fromEntries(evident.map((key) => [key, evidence])),
  scenarios: { low: { benefits: 0.8, costs: 1.1, months: 3 }, high: { benefits: 1.1, costs: 1, months: 0 } },
  legacy: { yearlyCost: 9000, offAfterMonth: 6 },
  goals: Object.fromEntries(goalKeys.map((key) => [key, { baseline: 1, target: 2, actual: 1.5, owner: "CFO" }])),
  scorecard: Object.fromEntries(scoreAreas.map((key) => [key, { quality: 50, weight: 2 }])),
  sources: [{ name: "Web", leads: 10, won: 2, revenue: 900, cost: 100 }],
  actual: [{ costs: 100 }, { benefits: 10, nps: -20 }],
  costs: Object.fromEntries(
    everyCost.map((key) => [key, { amounts: [1, 2, 3], price: 5, risk: 0.1, life: 2, ...evidence }]),
  ),
  benefits: Object.fromEntries(everyBenefit.map((key) => [key, { amounts: [0, 2, 3], share: 0.5, class: "cash" }])),
};

export const time = { people: 5, hoursPerWeek: 2, weeks: 44 };
