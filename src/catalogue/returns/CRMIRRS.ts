import { isFault } from "../../core/fault";
import { irrs } from "../../core/returns/irr";
import { define } from "../define";
import { benefits, costs } from "../parameters";

export const CRMIRRS = define({
  id: "CRMIRRS",
  says: "Every internal rate of return: all rates at which the net present value is 0, ascending.",
  alsoCalled: "several rates of return; multiple IRR; all roots; sign changes",
  returns: { rate: { says: "Internal rate of return", unit: "ratePerPeriod" } },
  parameters: { benefits, costs },
  compute: (given) => {
    const rates = irrs(given);
    return isFault(rates) ? rates : rates.map((rate) => ({ rate }));
  },
  source: "Σ net_t/(1 + r)^t = 0, every real root above −1 found and counted.",
  examples: [
    { given: { benefits: [0, 2000, 500, 0], costs: [1000, 0, 0, 1600] }, gives: [[0.070180658215], [0.773044097204]] },
    { given: { benefits: [0, 110], costs: [100, 0] }, gives: [[0.1]] },
    {
      given: { benefits: [0, 10.5, 1, 0, 1], costs: [5, 0, 0, 8, 0] },
      gives: [[-0.870201247485], [0.088598338528], [0.709559527686]],
    },
    { given: { benefits: [10, 10], costs: [0, 0] }, gives: "num" },
  ],
});
