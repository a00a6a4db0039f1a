import type { DraftRow } from "../../../grid/draft";
import { row, times, type Expression, when, dash, minus } from "../../../grid/expression";
import type { FullRows, RowKey } from "../rows";
import { presentInYears, presentTax } from "../tax";
import { chosen } from "../timing";
import { isReady } from "./flows";

/** The steps from the NPV before risk % to the NPV after it. */
export function bridge(make: FullRows): readonly DraftRow[] {
  const plannedCosts = times(row("costsBefore", "years"), chosen("scenarioCosts"));
  const step = (key: RowKey, flows: Expression) =>
    make.figures(key, "currency", {
      figure: { content: when(isReady, presentInYears(flows), dash), format: "money" },
    });
  return [
    step("npvBefore", minus(row("benefitsBefore", "years"), plannedCosts)),
    step("riskOnBenefits", minus(row("benefitsAfter", "years"), row("benefitsBefore", "years"))),
    step("riskOnCosts", minus(plannedCosts, row("costsAfter", "years"))),
    make.figures("taxOnNpv", "currency", {
      figure: { content: when(isReady, minus(0, presentTax(row("taxable", "years"))), dash), format: "money" },
    }),
    make.figures(
      "npvAfter",
      "currency",
      { figure: { content: row("npv", "figure"), format: "moneyWithSign", style: "headline" } },
      { look: "headline" },
    ),
  ];
}
