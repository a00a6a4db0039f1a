import { npv } from "../../core/returns/presentValue";
import { define } from "../define";
import { first, presentValue } from "../native";
import { benefits, costs, rate } from "../parameters";

export const CRMNPV = define({
  id: "CRMNPV",
  says: "Net present value: benefits less costs in today's money.",
  alsoCalled:
    "present value; discounted value; value today; DCF; discounted cash flow; time value of money; net benefit",
  returns: "money",
  parameters: {
    benefits,
    costs,
    rate,
    timing: {
      says: "start, mid or end of each period",
      shape: "option",
      options: {
        start: "The first cell is today, the next one period later",
        mid: "The first cell is today, later amounts fall half a period earlier",
        end: "The first cell falls one period from now, as in Excel's NPV",
      },
      default: "start",
      synonyms: { start: 0, mid: 0.5, end: 1 },
    },
  },
  compute: npv,
  native: ({ benefits, costs, rate, timing }) => {
    const chosen = timing === undefined ? "start" : timing.literal;
    if (chosen === "start" || chosen === 0)
      return `${presentValue(benefits, rate.text)}-${presentValue(costs, rate.text)}`;
    if (chosen === "mid" || chosen === 0.5) {
      const today = `(${first(benefits)}-${first(costs)})`;
      const atStart = `${presentValue(benefits, rate.text)}-${presentValue(costs, rate.text)}`;
      return `${today}+(${atStart}-${today})*(1+${rate.text})^0.5`;
    }
    if (chosen !== "end" && chosen !== 1) return undefined;
    return `${presentValue(benefits, rate.text, 1)}-${presentValue(costs, rate.text, 1)}`;
  },
  source: "Σ net_t/(1 + r)^t, time zero undiscounted as in Forrester's Total Economic Impact; `end` is Excel's NPV.",
  examples: [
    {
      given: { benefits: [0, 200000, 200000, 200000], costs: [140000, 40000, 40000, 40000], rate: 0.08 },
      gives: 272335.517959661,
    },
    { given: { benefits: [0, 110], costs: [100, 0], rate: 0.1 }, gives: 0 },
    { given: { benefits: [0, 110], costs: [110, 0], rate: 0.1, timing: "end" }, gives: -9.090909090909 },
    { given: { benefits: [0, 121], costs: [100, 0], rate: 0.21, timing: "mid" }, gives: 10 },
    { given: { benefits: [0, 50, 50], costs: 80, rate: 0 }, gives: 20 },
    {
      given: {
        benefits: [
          [0, 30],
          [0, 80],
        ],
        costs: [100, 0],
        rate: 0.1,
      },
      gives: 0,
    },
    { given: { benefits: [0, 110], costs: [100, 0], rate: 8 }, gives: "value" },
    { given: { benefits: [0, 110], costs: [100, 0] }, gives: "value" },
  ],
});
