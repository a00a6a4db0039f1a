import { lifetimeToAcquisition } from "../../core/customers/lifetimeValue";
import { define } from "../define";

export const CRMLTVCAC = define({
  id: "CRMLTVCAC",
  says: "LTV:CAC: the lifetime value of a customer for each unit spent on winning one.",
  alsoCalled: "lifetime value to acquisition cost; unit economics; ratio of value to cost of a customer",
  returns: "ratio",
  parameters: {
    clv: { says: "Lifetime value of a customer, acquisition cost not taken off", unit: "money", shape: "number" },
    cac: { says: "Cost of winning a customer", unit: "money", shape: "number", from: 0 },
  },
  compute: lifetimeToAcquisition,
  native: ({ clv, cac }) => `${clv.text}/${cac.text}`,
  source: "Customer lifetime value over customer acquisition cost.",
  examples: [
    { given: { clv: 3600, cac: 1200 }, gives: 3 },
    { given: { clv: -600, cac: 1200 }, gives: -0.5 },
    { given: { clv: 3600, cac: 0 }, gives: "div0" },
    { given: { clv: 3600, cac: -1200 }, gives: "value" },
  ],
});
