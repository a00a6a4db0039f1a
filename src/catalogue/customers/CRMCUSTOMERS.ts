import { customerValues } from "../../core/customers/customers";
import { define } from "../define";
import { orders, recordMargin } from "../parameters";

export const CRMCUSTOMERS = define({
  id: "CRMCUSTOMERS",
  says: "Customer value: orders, first and last date, revenue, margin and share of each customer, by revenue.",
  alsoCalled:
    "best customers; customer ranking; Pareto; ABC analysis; top clients; concentration; customer profitability; revenue per customer",
  returns: {
    customer: { says: "Customer", unit: "text" },
    orders: { says: "Orders", unit: "count" },
    first: { says: "First", unit: "date" },
    last: { says: "Last", unit: "date" },
    revenue: { says: "Revenue", unit: "money" },
    margin: { says: "Margin", unit: "money" },
    share: { says: "Share", unit: "ratio" },
    cumulativeShare: { says: "Cumulative share", unit: "ratio" },
  },
  parameters: { ...orders, margin: recordMargin },
  labels: { average: "Average customer" },
  compute: customerValues,
  source:
    "Sums by customer, the largest revenue first; margin = margin × revenue. The last row divides by the customers.",
  examples: [
    {
      given: {
        customers: ["Bo", "Ada", "ada", "Ada"],
        dates: [45690, 45700.5, 45600, 45800],
        amounts: [200, 500, 400, -100],
        margin: 0.5,
      },
      gives: [
        ["Ada", 3, 45600, 45800, 800, 400, 0.8, 0.8],
        ["Bo", 1, 45690, 45690, 200, 100, 0.2, 1],
        [{ label: "average" }, 2, "", "", 500, 250, 0.5, ""],
      ],
    },
    {
      given: { customers: [7, null, "7"], dates: [45690, 45700, null], amounts: [0, 5, 0] },
      gives: [
        [7, 1, 45690, 45690, 0, "na", "div0", "div0"],
        ["7", 1, "na", "na", 0, "na", "div0", "div0"],
        [{ label: "average" }, 1, "", "", 0, "na", "div0", ""],
      ],
    },
    { given: { customers: ["Ada"], dates: [45690], amounts: ["much"] }, gives: "value" },
    { given: { customers: [null], dates: [45690], amounts: [10] }, gives: "na" },
  ],
});
