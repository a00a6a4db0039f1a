/** The rows by year of one view of the investment, from benefits and costs before tax to the discounted net. */
import type { DraftRow } from "../../../grid/draft";
import { dash, equal, minus, native, over, row, times, when, type Expression } from "../../../grid/expression";
import type { FullRows, RowKey } from "../rows";
import { isProportional, settledCell, settledHere, taxRows, wide } from "../tax";
import { base, chosen } from "../timing";
import {
  growth,
  present,
  rateKnown,
  all,
  beforeTax,
  cash,
  cashBeforeTax,
  type DiscountedFlows,
  type Flows,
} from "./flows";

interface View {
  /** The rows of Benefits and Costs that it begins with. */
  readonly from: { readonly benefits: RowKey; readonly costs: RowKey; readonly deductible: RowKey };
  readonly gross: Flows;
  readonly flows: DiscountedFlows;
  readonly profit: RowKey;
  readonly taxed: RowKey;
  readonly tax: RowKey;
  readonly netBeforeTax: RowKey;
  readonly net: RowKey;
  /** What is still to be set against later profit. */
  readonly losses: RowKey;
}

export const views = {
  all: {
    from: { benefits: "benefitsAfter", costs: "costsAfter", deductible: "deductible" },
    ...{ gross: beforeTax, flows: all, netBeforeTax: beforeTax.net, net: all.net },
    ...{ profit: "profit", taxed: "taxable", tax: "taxPaid", losses: "lossesLeft" },
  },
  cash: {
    from: { benefits: "benefitsCash", costs: "costsCash", deductible: "deductibleCash" },
    ...{ gross: cashBeforeTax, flows: cash, netBeforeTax: cashBeforeTax.net, net: cash.net },
    ...{ profit: "cashProfit", taxed: "cashTaxable", tax: "cashTax", losses: "cashLossesLeft" },
  },
} as const satisfies Readonly<Record<string, View>>;

export function flowRows(make: FullRows, view: View): readonly DraftRow[] {
  const { from, gross, flows, profit, taxed, tax, losses } = view;
  const isNamed = flows.column === "figure";
  const named = isNamed ? { named: true as const } : {};
  const after = (content: Expression) => ({ cells: { settled: settledCell(make, content) } });
  const sumOf = (key: string) => native("SUM", row(key, wide));
  /** A row that goes on in the column after the years. */
  const on = (key: RowKey, each: Expression, more: Partial<Parameters<FullRows["yearly"]>[1]> = {}): DraftRow =>
    make.yearly(key, { each, ...more, ...after(each) });
  const summed = (key: RowKey) => ({ total: sumOf(key) });
  const deductible = times(row(from.deductible, "here"), chosen("scenarioCosts"));
  /** Tax of profit, and none given back for a loss. */
  const funded = minus(native("SUM", row(gross.net, "yearsToHere")), native("SUMIF", row(tax, "yearsToHere"), ">0"));
  const relief = times(times(base("tax"), chosen("scenarioCosts")), settledHere(row(from.deductible, "years")));
  /** Otherwise tax has no fixed share of benefits and of costs. */
  const ifProportional = (amount: Expression) => when(isProportional, amount, 0);
  const presented = (key: RowKey, of: RowKey, style: "calculation" | "total" = "calculation") =>
    on(key, present(of), { style, total: sumOf(key) });
  const running = when(rateKnown, native("SUM", row(flows.presentNet, "yearsToHere")), dash);
  return [
    make.yearly(gross.benefits, { each: row(from.benefits, "here"), total: "sum", style: "link" }),
    make.yearly(flows.costs, { each: row(from.costs, "here"), total: "sum", style: "link", ...named }),
    make.yearly(gross.net, {
      each: minus(row(gross.benefits, "here"), row(flows.costs, "here")),
      total: "sum",
      style: "total",
    }),
    make.yearly(gross.cumulative, { each: native("SUM", row(gross.net, "yearsToHere")) }),
    ...taxRows(make, { profit, taxed, tax }, minus(row(gross.benefits, "here"), deductible)),
    make.yearly(losses, {
      each: times(
        equal(base("losses"), row("lossNames", "low")),
        minus(native("SUM", row(taxed, "yearsToHere")), native("SUM", row(profit, "yearsToHere"))),
      ),
    }),
    on(flows.benefits, minus(row(gross.benefits, "here"), row(tax, "here")), { ...summed(flows.benefits), ...named }),
    on(flows.net, minus(row(flows.benefits, "here"), row(flows.costs, "here")), {
      ...{ ...summed(flows.net), style: "total", ...named },
    }),
    on(flows.funding, funded),
    on(flows.cumulative, native("SUM", row(flows.net, "yearsToHere")), named),
    ...(isNamed
      ? [
          make.yearly("factor", {
            unit: "factor",
            format: "factor",
            each: when(rateKnown, over(1, growth), dash),
            cells: { settled: settledCell(make, when(rateKnown, over(1, growth), dash), "factorIfAny") },
          }),
        ]
      : []),
    presented(flows.presentBenefits, flows.benefits),
    presented(flows.presentCosts, flows.costs),
    presented(flows.presentNet, flows.net, "total"),
    on(flows.presentCumulative, running),
    on(
      flows.ownBenefits,
      ifProportional(minus(row(gross.benefits, "here"), times(base("tax"), settledHere(row(gross.benefits, "years"))))),
    ),
    on(flows.ownCosts, ifProportional(minus(row(flows.costs, "here"), relief))),
  ];
}
