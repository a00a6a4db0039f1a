import { retention } from "../../core/customers/retention";
import { define } from "../define";
import { customersInPeriod } from "../parameters";

export const CRMRETENTION = define({
  id: "CRMRETENTION",
  says: "Customer retention rate: the share of the customers at the start of a period who are left at its end.",
  alsoCalled: "loyalty; customers kept; stay; renewal; renewal rate; customer base",
  returns: "ratio",
  parameters: customersInPeriod,
  compute: retention,
  native: ({ start, end, new: won }) => `(${end.text}-${won.text})/${start.text}`,
  source: "(Customers at the end − new ones)/customers at the start.",
  examples: [
    { given: { start: 200, end: 210, new: 40 }, gives: 0.85 },
    { given: { start: 200, end: 200, new: 0 }, gives: 1 },
    { given: { start: 0, end: 10, new: 10 }, gives: "div0" },
    { given: { start: 200, end: 260, new: 40 }, gives: "value" },
    { given: { start: 200, end: 30, new: 40 }, gives: "value" },
  ],
});
