/** What a workbook must show after tax, by the core: from the lines' amounts, not from the template's formulas. */
import { irr, irrs } from "../../../src/core/returns/irr";
import { payback } from "../../../src/core/returns/payback";
import { npv } from "../../../src/core/returns/presentValue";
import { roi } from "../../../src/core/returns/roi";
import { taxPaid } from "../../../src/core/returns/tax";
import { cumulative, sum } from "../../../src/core/numbers/series";
import type { Figures } from "../../../src/workbook/figures";
import type { CostLine } from "../../../src/workbook/lines";
import { afterRisk, costOfLine } from "../edited/expected";

type ByYear = readonly number[];

export interface AfterTax {
  readonly tax: ByYear;
  /** With one more year than the model, if tax is settled a year later. */
  readonly net: ByYear;
  readonly npv: number | undefined;
  readonly roi: number | undefined;
  readonly irr: number | undefined;
  readonly payback: number | undefined;
  readonly roiBeforeTax: number | undefined;
  readonly irrBeforeTax: number | undefined;
  readonly paybackBeforeTax: number | undefined;
  readonly peak: number;
}

const known = (given: unknown): number | undefined => (typeof given === "number" ? given : undefined);

/** Where the tax of the last year comes after it, there may be a rate below 0 besides the one above it. */
function onlyAbove0(given: { readonly benefits: ByYear; readonly costs: ByYear }): number | undefined {
  const rates = irrs(given);
  const above = Array.isArray(rates) ? (rates as readonly number[]).filter((rate) => rate > 0) : [];
  return above.length === 1 ? above[0] : undefined;
}

/** @param scaled benefits and costs multiplied by this, for the cases of Sensitivity */
export function afterTax(figures: Figures, scaled: { benefits?: number; costs?: number } = {}): AfterTax {
  const { benefits: times = 1, costs: timesCosts = 1 } = scaled;
  const before = afterRisk(figures);
  const benefits = before.benefits.map((each) => each * times);
  const costs = before.costs.map((each) => each * timesCosts);
  const { discountRate: rate, tax: taxRate = 0, losses = "otherProfit", taxSettled = "sameYear" } = figures;
  const lives = (Object.keys(figures.costs) as CostLine[]).flatMap((line) => {
    const { life } = figures.costs[line] ?? {};
    return life === undefined ? [] : [{ spent: costOfLine(figures, line).map((each) => each * timesCosts), life }];
  });
  const deducted = costs.map((cost, year) => cost - sum(lives.map(({ spent }) => spent[year] ?? 0)));
  const given = { benefits, costs: deducted, capitalised: lives, rate: taxRate };
  const tax = taxPaid({ ...given, losses, settled: taxSettled });
  const padded = (of: ByYear): ByYear => tax.map((_, year) => of[year] ?? 0);
  const taxed = { benefits: padded(benefits).map((each, year) => each - (tax[year] ?? 0)), costs: padded(costs) };
  const net = taxed.benefits.map((each, year) => each - (taxed.costs[year] ?? 0));
  const timing = figures.discounting === "midYear" ? ("mid" as const) : ("start" as const);
  // Relief never pays for anything.
  const funded = cumulative(
    padded(benefits).map((each, year) => each - (taxed.costs[year] ?? 0) - Math.max(0, tax[year] ?? 0)),
  );
  return {
    tax,
    net,
    npv: rate === undefined ? undefined : known(npv({ ...taxed, rate, timing })),
    roi: known(roi({ ...taxed, method: "total" })),
    irr: known(irr(taxed)) ?? onlyAbove0(taxed),
    payback: known(payback(taxed)),
    roiBeforeTax: known(roi({ benefits, costs, method: "total" })),
    irrBeforeTax: known(irr({ benefits, costs })),
    paybackBeforeTax: known(payback({ benefits, costs })),
    peak: Math.max(0, -Math.min(...funded)),
  };
}
