import { profitabilityIndex } from "../../core/returns/benefitCost";
import { define } from "../define";
import { first, presentValue } from "../native";
import { benefits, costs, rate } from "../parameters";

export const CRMPI = define({
  id: "CRMPI",
  says: "Profitability index: present value of later net benefits for each unit paid at time zero.",
  alsoCalled: "value per unit invested; profit investment ratio; present value index; capital rationing; PI",
  returns: "ratio",
  parameters: { benefits, costs, rate },
  compute: profitabilityIndex,
  native: ({ benefits, costs, rate }) =>
    `1+(${presentValue(benefits, rate.text)}-${presentValue(costs, rate.text)})/(${first(costs)}-${first(benefits)})`,
  source: "1 + NPV/outlay; Ross, Westerfield, Jaffe, Corporate Finance.",
  examples: [
    { given: { benefits: [0, 132], costs: [100, 0], rate: 0.1 }, gives: 1.2 },
    { given: { benefits: [20, 110], costs: [120, 0], rate: 0.1 }, gives: 1 },
    {
      given: {
        benefits: [0.3, 100],
        costs: [
          [0.1, 0],
          [0.2, 0],
        ],
        rate: 0.1,
      },
      gives: "div0",
    },
    { given: { benefits: [0, 110], costs: [0, 50], rate: 0.1 }, gives: "div0" },
  ],
});
