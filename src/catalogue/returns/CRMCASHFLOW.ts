import { cashflow } from "../../core/returns/cashflow";
import { define } from "../define";
import { benefits, costs, optionalRate } from "../parameters";

export const CRMCASHFLOW = define({
  id: "CRMCASHFLOW",
  says: "Cash flow table: benefits, costs, net and cumulative by period, plain and discounted.",
  alsoCalled: "cash flows; cumulative cash; year by year; cash plan; discounted table",
  returns: {
    period: { says: "Period", unit: "count" },
    benefits: { says: "Benefits", unit: "money" },
    costs: { says: "Costs", unit: "money" },
    net: { says: "Net", unit: "money" },
    cumulative: { says: "Cumulative", unit: "money" },
    discounted: { says: "Discounted net", unit: "money" },
    discountedCumulative: { says: "Discounted cumulative", unit: "money" },
  },
  parameters: { benefits, costs, rate: optionalRate },
  compute: cashflow,
  source: "Net = benefits − costs; discounted by (1 + r)^t, time zero undiscounted.",
  examples: [
    {
      given: { benefits: [0, 110], costs: [100, 0], rate: 0.1 },
      gives: [
        [0, 0, 100, -100, -100, -100, -100],
        [1, 110, 0, 110, 10, 100, 0],
      ],
    },
    {
      given: { benefits: [0, 50, 70], costs: 100 },
      gives: [
        [0, 0, 100, -100, -100, -100, -100],
        [1, 50, 0, 50, -50, 50, -50],
        [2, 70, 0, 70, 20, 70, 20],
      ],
    },
    { given: { benefits: [1, 2], costs: [1, 2, 3] }, gives: "value" },
  ],
});
