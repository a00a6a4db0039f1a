import { netRevenueRetention } from "../../core/customers/retention";
import { define } from "../define";
import { recurringRevenue } from "../parameters";

export const CRMNRR = define({
  id: "CRMNRR",
  says: "Net revenue retention (NRR): what the customers of the start bring at the end, expansion included.",
  alsoCalled: "NDR; net dollar retention; recurring revenue; subscription; expansion; ARR; MRR",
  returns: "ratio",
  parameters: {
    start: recurringRevenue.start,
    expansion: { says: "What was added by the same customers", unit: "money", shape: "number", from: 0 },
    contraction: recurringRevenue.contraction,
    churned: recurringRevenue.churned,
  },
  compute: netRevenueRetention,
  native: ({ start, expansion, contraction, churned }) =>
    `(${start.text}+${expansion.text}-${contraction.text}-${churned.text})/${start.text}`,
  source: "(Recurring revenue at the start + expansion − contraction − churn)/recurring revenue at the start.",
  examples: [
    { given: { start: 100000, expansion: 15000, contraction: 3000, churned: 7000 }, gives: 1.05 },
    { given: { start: 100000, expansion: 0, contraction: 0, churned: 100000 }, gives: 0 },
    { given: { start: 0, expansion: 15000, contraction: 0, churned: 0 }, gives: "div0" },
    { given: { start: 100000, expansion: 15000, contraction: 3000, churned: -7000 }, gives: "value" },
    { given: { start: 100000, expansion: 15000, contraction: 30000, churned: 80000 }, gives: "value" },
  ],
});
