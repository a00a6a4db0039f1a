import { acquisitionCost } from "../../core/sales/selling";
import { define } from "../define";

export const CRMCAC = define({
  id: "CRMCAC",
  says: "Customer acquisition cost (CAC): sales and marketing cost for each customer won.",
  alsoCalled: "acquisition cost; cost of a new customer; cost per acquisition; marketing spend; CPA",
  returns: "money",
  parameters: {
    cost: {
      says: "Sales and marketing cost of the period, salaries included",
      unit: "money",
      shape: "number",
      from: 0,
    },
    newCustomers: { says: "Customers won in the period", unit: "count", shape: "number", from: 0 },
  },
  compute: acquisitionCost,
  native: ({ cost, newCustomers }) => `${cost.text}/${newCustomers.text}`,
  source: "Cost of sales and marketing over customers won.",
  examples: [
    { given: { cost: 180000, newCustomers: 150 }, gives: 1200 },
    { given: { cost: 0, newCustomers: 3 }, gives: 0 },
    { given: { cost: 180000, newCustomers: 0 }, gives: "div0" },
    { given: { cost: -180000, newCustomers: 150 }, gives: "value" },
  ],
});
