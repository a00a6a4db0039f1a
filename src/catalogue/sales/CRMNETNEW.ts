import { netNewRevenue } from "../../core/customers/customers";
import { define } from "../define";
import { orders, period } from "../parameters";

export const CRMNETNEW = define({
  id: "CRMNETNEW",
  says: "Net new revenue: what customers bought in a period in which their first purchase lies.",
  alsoCalled: "new business; new customers' revenue; revenue from new clients; new logos",
  returns: "money",
  parameters: { ...orders, ...period },
  compute: netNewRevenue,
  source:
    "First purchase: the earliest row with an amount above 0; pass the whole history. Refunds inside the period count.",
  examples: [
    {
      given: {
        customers: ["Ada", "Ada", "Bo", "Bo", "Cy"],
        dates: [45600, 45700, 45690, 45720, 45800],
        amounts: [100, 200, 300, -50, 400],
        from: 45658,
        to: 45747,
      },
      gives: 250,
    },
    { given: { customers: ["Ada"], dates: [45747.9], amounts: [100], from: 45658, to: 45747 }, gives: 100 },
    { given: { customers: ["Ada"], dates: [45600], amounts: [100], from: 45658, to: 45747 }, gives: 0 },
    { given: { customers: ["Ada"], dates: [45600], amounts: [100], from: 45747, to: 45658 }, gives: "value" },
    { given: { customers: [null], dates: [45600], amounts: [100], from: 45658, to: 45747 }, gives: "na" },
  ],
});
