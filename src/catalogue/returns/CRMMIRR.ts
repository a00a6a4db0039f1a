import { mirr } from "../../core/returns/mirr";
import { define } from "../define";
import { netFlows } from "../native";
import { benefits, costs, rate } from "../parameters";

export const CRMMIRR = define({
  id: "CRMMIRR",
  says: "Modified internal rate of return: net inflows reinvested at one rate, net outflows financed at another.",
  alsoCalled: "reinvestment rate; financing rate; modified yield; MIRR",
  returns: "ratePerPeriod",
  parameters: {
    benefits,
    costs,
    financeRate: { ...rate, says: "Rate per period paid on net outflows, 8% as 0.08" },
    reinvestRate: { ...rate, says: "Rate per period earned on net inflows, 8% as 0.08" },
  },
  compute: mirr,
  native: ({ benefits, costs, financeRate, reinvestRate }) => {
    const flows = netFlows(benefits, costs);
    return flows && `SUMPRODUCT(MIRR(INDEX(${flows.text},0),${financeRate.text},${reinvestRate.text}))`;
  },
  source: "(FV of net inflows/−PV of net outflows)^(1/(n − 1)) − 1; Excel MIRR.",
  examples: [
    {
      given: {
        benefits: [0, 39000, 30000, 21000, 37000, 46000],
        costs: [120000, 0, 0, 0, 0, 0],
        financeRate: 0.1,
        reinvestRate: 0.12,
      },
      gives: 0.126094130366,
    },
    {
      given: { benefits: [0, 0, 144], costs: [100, 0, 0], financeRate: 0.05, reinvestRate: 0.05 },
      gives: 0.2,
    },
    {
      given: { benefits: [100, 200, 0, 300, 0], costs: [0, 0, 50, 0, 200], financeRate: 0.05, reinvestRate: 0.06 },
      gives: 0.342823387842,
    },
    { given: { benefits: [10, 10], costs: [0, 0], financeRate: 0.1, reinvestRate: 0.1 }, gives: "div0" },
    {
      given: {
        benefits: [0.3, 0],
        costs: [
          [0.1, 5],
          [0.2, 5],
        ],
        financeRate: 0.1,
        reinvestRate: 0.1,
      },
      gives: "div0",
    },
    { given: { benefits: [0, 110], costs: [100, 0], financeRate: 10, reinvestRate: 0.1 }, gives: "value" },
  ],
});
