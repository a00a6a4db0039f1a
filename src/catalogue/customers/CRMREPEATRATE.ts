import { repeatRate } from "../../core/customers/customers";
import { define } from "../define";
import { orders } from "../parameters";

export const CRMREPEATRATE = define({
  id: "CRMREPEATRATE",
  says: "Repeat rate: customers with two orders or more, of all customers.",
  alsoCalled: "returning customers; repurchase; loyal customers; loyalty; repeat buyers; reorder",
  returns: "ratio",
  parameters: {
    customers: {
      ...orders.customers,
      says: "The customer of each order: one row per order, not per line of an invoice",
    },
  },
  compute: ({ customers }) => repeatRate(customers),
  source: "Customers on two rows or more / customers; rows without a customer are left out.",
  examples: [
    { given: { customers: ["Ada", "Bo", "ADA ", "Cy", "Bo"] }, gives: 0.666666666667 },
    { given: { customers: ["Işık", "IŞIK", "ışık"] }, gives: 1 },
    { given: { customers: [1, "1", 2, null] }, gives: 0 },
    { given: { customers: [null, " "] }, gives: "na" },
  ],
});
