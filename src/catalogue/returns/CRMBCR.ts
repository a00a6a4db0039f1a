import { benefitCostRatio } from "../../core/returns/benefitCost";
import { define } from "../define";
import { presentValue, total } from "../native";
import { benefits, costs, optionalRate } from "../parameters";

export const CRMBCR = define({
  id: "CRMBCR",
  says: "Benefit-cost ratio: what comes back for each unit of cost, the cost included.",
  alsoCalled: "cost benefit ratio; benefits over costs; cost effectiveness; CBA; BCR",
  returns: "ratio",
  parameters: { benefits, costs, rate: optionalRate },
  compute: benefitCostRatio,
  native: ({ benefits, costs, rate }) =>
    rate
      ? `${presentValue(benefits, rate.text)}/${presentValue(costs, rate.text)}`
      : `${total(benefits)}/${total(costs)}`,
  source: "PV of benefits over PV of costs; Boardman and others, Cost-Benefit Analysis.",
  examples: [
    { given: { benefits: [0, 600], costs: [300, 0] }, gives: 2 },
    { given: { benefits: [0, 660], costs: [300, 0], rate: 0.1 }, gives: 2 },
    { given: { benefits: [10], costs: [0] }, gives: "div0" },
    { given: { benefits: [10], costs: [-1] }, gives: "value" },
  ],
});
