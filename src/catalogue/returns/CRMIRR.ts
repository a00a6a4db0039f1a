import { irr } from "../../core/returns/irr";
import { net } from "../../core/numbers/series";
import { define } from "../define";
import { counting, netFlows, periods as periodsOf } from "../native";
import { benefits, costs, guess } from "../parameters";

export const CRMIRR = define({
  id: "CRMIRR",
  says: "Internal rate of return: the discount rate at which the net present value is 0.",
  alsoCalled: "rate of return; yield; hurdle rate; discount rate of break-even; IRR",
  returns: "ratePerPeriod",
  parameters: { benefits, costs, guess },
  compute: irr,
  native: ({ benefits, costs }) => {
    const flows = netFlows(benefits, costs);
    if (!flows) return undefined;
    const periods = counting(periodsOf(benefits), flows.across);
    return `SUMPRODUCT(IRR(INDEX(${flows.text},0),${belowRate(flows.text, periods)}))`;
  },
  nativeHolds: (given) => {
    const signs = net(given)
      .filter((flow) => flow !== 0)
      .map(Math.sign);
    return signs[0] === -1 && signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length === 1;
  },
  source: "Σ net_t/(1 + r)^t = 0, every root found and counted; Excel IRR.",
  examples: [
    { given: { benefits: [0, 110], costs: [100, 0] }, gives: 0.1 },
    { given: { benefits: [0, 0, 144], costs: [100, 0, 0] }, gives: 0.2 },
    { given: { benefits: [0, 600, 300, 0], costs: [1000, 0, 0, 50] }, gives: -0.122946322675 },
    { given: { benefits: [0, 2000, 500, 0], costs: [1000, 0, 0, 1600] }, gives: "na" },
    { given: { benefits: [0, 2000, 500, 0], costs: [1000, 0, 0, 1600], guess: 0.1 }, gives: 0.070180658215 },
    { given: { benefits: [10, 10], costs: [0, 0] }, gives: "num" },
    { given: { benefits: [0, 110], costs: [100, 0], guess: -1 }, gives: "value" },
  ],
});

/**
 * IRR's start value: a rate at or below the solution, from which Newton's method increases without passing −100%, as it
 * can from 10%. It is the solution if all inflows fall on their mean day and all outflows on the first day or, for a
 * loss, on their last day.
 */
function belowRate(flows: string, periods: string): string {
  const inflow = `((${flows})>0)*(${flows})`;
  const [gained, spent] = [`SUMPRODUCT(${inflow})`, `-SUMPRODUCT(((${flows})<0)*(${flows}))`];
  const lastSpent = `SUMPRODUCT(MAX(((${flows})<0)*${periods}))`;
  const wait = `SUMPRODUCT(${inflow}*${periods})/${gained}-IF(SUMPRODUCT(${flows})>0,0,${lastSpent})`;
  return `(${gained}/(${spent}))^(1/(${wait}))-1`;
}
