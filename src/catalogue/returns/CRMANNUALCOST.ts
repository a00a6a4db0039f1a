import { annualCost } from "../../core/returns/annualCost";
import { define } from "../define";
import { periods, presentValue } from "../native";
import { costs, rate } from "../parameters";

export const CRMANNUALCOST = define({
  id: "CRMANNUALCOST",
  says: "Equivalent annual cost: the equal amount at the end of each period that costs as much as these.",
  alsoCalled: "annuity; cost per year; yearly cost; EAC; annualised cost; annual equivalent",
  returns: "money",
  parameters: { costs, rate },
  compute: annualCost,
  native: ({ costs, rate }) => `PMT(${rate.text},${periods(costs) - 1},-${presentValue(costs, rate.text)})`,
  source: "PV of costs over the annuity factor; Brigham, Ehrhardt, Financial Management; Excel PMT.",
  examples: [
    { given: { costs: [50000, 20000, 20000, 20000], rate: 0.08 }, gives: 39401.675702316 },
    { given: { costs: [100, 0, 0], rate: 0.1 }, gives: 57.619047619048 },
    { given: { costs: [100, 20, 30], rate: 0 }, gives: 75 },
    { given: { costs: [[0], [110]], rate: 0.1 }, gives: 110 },
    { given: { costs: [0, 0], rate: 0.1 }, gives: 0 },
    { given: { costs: [100], rate: 0.1 }, gives: "div0" },
    { given: { costs: [-100, -20], rate: 0.1 }, gives: "value" },
  ],
});
