import { churn } from "../../core/customers/retention";
import { define } from "../define";
import { customersInPeriod } from "../parameters";

export const CRMCHURN = define({
  id: "CRMCHURN",
  says: "Customer churn rate: the share of the customers at the start of a period who are lost by its end.",
  alsoCalled: "lost customers; attrition; cancellation; leaving; turnover of customers; defection; drop-out",
  returns: "ratio",
  parameters: customersInPeriod,
  compute: churn,
  native: ({ start, end, new: won }) => `(${start.text}-${end.text}+${won.text})/${start.text}`,
  source: "1 − retention: (customers at the start − those at the end + new ones)/customers at the start.",
  examples: [
    { given: { start: 200, end: 210, new: 40 }, gives: 0.15 },
    { given: { start: 200, end: 40, new: 40 }, gives: 1 },
    { given: { start: 0, end: 10, new: 10 }, gives: "div0" },
    { given: { start: 200, end: 260, new: 40 }, gives: "value" },
  ],
});
