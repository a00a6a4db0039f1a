import { breakEvenShare } from "../../core/returns/benefitCost";
import { define } from "../define";
import { presentValue, total } from "../native";
import { benefits, costs, optionalRate } from "../parameters";

export const CRMBREAKEVEN = define({
  id: "CRMBREAKEVEN",
  says: "Break-even: the share of the planned benefits at which the net present value is 0.",
  alsoCalled: "break even point; margin of safety; minimum benefits needed; how far benefits may fall",
  returns: "ratio",
  parameters: { benefits, costs, rate: optionalRate },
  compute: breakEvenShare,
  native: ({ benefits, costs, rate }) =>
    rate
      ? `${presentValue(costs, rate.text)}/${presentValue(benefits, rate.text)}`
      : `${total(costs)}/${total(benefits)}`,
  source: "PV of costs over PV of benefits: the reciprocal of the benefit-cost ratio.",
  examples: [
    { given: { benefits: [0, 400], costs: [100, 0] }, gives: 0.25 },
    { given: { benefits: [0, 220], costs: [100, 0], rate: 0.1 }, gives: 0.5 },
    { given: { benefits: [0, 0], costs: [100, 0] }, gives: "div0" },
    { given: { benefits: [0, -10], costs: [100, 0] }, gives: "num" },
  ],
});
