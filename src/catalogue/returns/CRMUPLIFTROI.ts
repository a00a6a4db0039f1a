import { upliftRoi } from "../../core/returns/roi";
import { define } from "../define";
import { total } from "../native";

export const CRMUPLIFTROI = define({
  id: "CRMUPLIFTROI",
  says: "Return on investment from a rise in revenue: the margin on the rise, less all costs, over the investment.",
  alsoCalled: "sales uplift; incremental revenue; revenue growth; campaign return; marketing return; ROMI; ROAS",
  returns: "ratio",
  parameters: {
    revenueBefore: { says: "Revenue before, for instance of the year before", unit: "money", shape: "number" },
    revenueAfter: { says: "Revenue after, of a period of the same length", unit: "money", shape: "number" },
    costs: {
      says: "All costs as positive numbers, the investment included; all cells are added",
      unit: "money",
      shape: "amounts",
    },
    margin: { says: "Share of revenue that is margin, 40% as 0.4", unit: "ratio", shape: "number", from: 0, to: 1 },
    investment: {
      says: "The part of the costs to divide by; all of them if left out",
      unit: "money",
      shape: "number",
      above: 0,
      optional: true,
    },
  },
  compute: upliftRoi,
  native: ({ revenueBefore, revenueAfter, costs, margin, investment }) =>
    `(${margin.text}*(${revenueAfter.text}-${revenueBefore.text})-${total(costs)})/${investment?.text ?? total(costs)}`,
  source:
    "(Rise in revenue − costs)/investment, as guides to CRM returns state it; they take all of the rise for gain: margin 1.",
  examples: [
    {
      given: { revenueBefore: 1000000, revenueAfter: 1500000, costs: [100000, 20000, 30000], margin: 0.4 },
      gives: 0.333333333333,
    },
    {
      given: {
        revenueBefore: 1000000,
        revenueAfter: 1500000,
        costs: [100000, 20000, 30000],
        margin: 0.4,
        investment: 100000,
      },
      gives: 0.5,
    },
    { given: { revenueBefore: 1000, revenueAfter: 1300, costs: [100], margin: 1 }, gives: 2 },
    { given: { revenueBefore: 0, revenueAfter: 3, costs: [0.1, 0.2], margin: 0.1, investment: 0.1 }, gives: 0 },
    { given: { revenueBefore: 1500, revenueAfter: 1000, costs: [100], margin: 0.2 }, gives: -2 },
    { given: { revenueBefore: 1000, revenueAfter: 1300, costs: [0], margin: 1 }, gives: "div0" },
    { given: { revenueBefore: 1000, revenueAfter: 1300, costs: [100], margin: 40 }, gives: "value" },
    { given: { revenueBefore: 1000, revenueAfter: 1300, costs: [100], margin: 1, investment: 200 }, gives: "value" },
    { given: { revenueBefore: 1000, revenueAfter: 1300, costs: [-100], margin: 1 }, gives: "value" },
  ],
});
