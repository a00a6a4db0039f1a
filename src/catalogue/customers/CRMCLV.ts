import { lifetimeValue } from "../../core/customers/lifetimeValue";
import { define } from "../define";
import { rate } from "../parameters";

export const CRMCLV = define({
  id: "CRMCLV",
  says: "Customer lifetime value (CLV): the margins of a customer for as long as they stay, in today's money.",
  alsoCalled: "lifetime value; LTV; CLTV; value of a customer; worth of a client",
  returns: "money",
  parameters: {
    margin: { says: "Margin of one customer and period, as an amount", unit: "money", shape: "number" },
    retention: {
      says: "Share of customers kept from one period to the next, 80% as 0.8",
      unit: "ratio",
      shape: "number",
      from: 0,
      to: 1,
    },
    rate,
    acquisitionCost: {
      says: "Cost of winning the customer, taken off",
      unit: "money",
      shape: "number",
      from: 0,
      optional: true,
    },
    timing: {
      says: "end or start: when the first margin comes",
      shape: "option",
      options: {
        end: "One period from now, from those who stay",
        start: "Now, from every customer",
      },
      default: "end",
    },
    growth: { says: "Growth of the margin per period", unit: "ratePerPeriod", shape: "number", optional: true },
  },
  compute: lifetimeValue,
  native: ({ margin, retention, rate, acquisitionCost, timing, growth }) => {
    const chosen = timing === undefined ? "end" : timing.literal;
    if (chosen !== "end" && chosen !== "start") return undefined;
    const kept = growth ? `${retention.text}*(1+${growth.text})` : retention.text;
    const first = chosen === "end" ? retention.text : `(1+${rate.text})`;
    // An infinite value must be an error here too, not a negative number.
    const value = `${margin.text}*${first}/MAX(0,1+${rate.text}-${kept})`;
    return acquisitionCost ? `${value}-${acquisitionCost.text}` : value;
  },
  source: "m r/(1 + d − r(1 + g)): Gupta, Lehmann, Managing Customers as Investments.",
  examples: [
    { given: { margin: 500, retention: 0.8, rate: 0.1 }, gives: 1333.333333333333 },
    { given: { margin: 500, retention: 0.8, rate: 0.1, acquisitionCost: 300 }, gives: 1033.333333333333 },
    { given: { margin: 500, retention: 0.8, rate: 0.1, timing: "start" }, gives: 1833.333333333333 },
    {
      given: { margin: 500, retention: 0.8, rate: 0.1, acquisitionCost: 300, timing: "start", growth: 0.05 },
      gives: 1815.384615384615,
    },
    { given: { margin: 500, retention: 0, rate: 0.1 }, gives: 0 },
    { given: { margin: 500, retention: 1, rate: 0.1 }, gives: 5000 },
    { given: { margin: 500, retention: 1, rate: 0 }, gives: "num" },
    { given: { margin: 500, retention: 1, rate: 0.3, growth: 0.3 }, gives: "num" },
    { given: { margin: 500, retention: 80, rate: 0.1 }, gives: "value" },
    { given: { margin: 500, retention: 0.8 }, gives: "value" },
  ],
});
