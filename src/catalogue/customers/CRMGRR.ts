import { grossRevenueRetention } from "../../core/customers/retention";
import { define } from "../define";
import { recurringRevenue } from "../parameters";

export const CRMGRR = define({
  id: "CRMGRR",
  says: "Gross revenue retention (GRR): what is left at the end of the revenue of the start, expansion left out.",
  alsoCalled: "GDR; gross dollar retention; recurring revenue; subscription; downgrade; ARR; MRR",
  returns: "ratio",
  parameters: recurringRevenue,
  compute: grossRevenueRetention,
  native: ({ start, contraction, churned }) => `(${start.text}-${contraction.text}-${churned.text})/${start.text}`,
  source: "(Recurring revenue at the start − contraction − churn)/recurring revenue at the start.",
  examples: [
    { given: { start: 100000, contraction: 3000, churned: 7000 }, gives: 0.9 },
    { given: { start: 0.3, contraction: 0.1, churned: 0.2 }, gives: 0 },
    { given: { start: 0, contraction: 0, churned: 0 }, gives: "div0" },
    { given: { start: 100000, contraction: 30000, churned: 80000 }, gives: "value" },
  ],
});
