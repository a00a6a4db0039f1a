import { velocity } from "../../core/sales/selling";
import { define } from "../define";

export const CRMVELOCITY = define({
  id: "CRMVELOCITY",
  says: "Sales velocity: the revenue per day that the pipeline brings.",
  alsoCalled: "pipeline speed; revenue per day; pace of sales; throughput",
  returns: "moneyPerDay",
  parameters: {
    opportunities: { says: "Open opportunities", unit: "count", shape: "number", from: 0 },
    averageDeal: { says: "Average value of a won deal", unit: "money", shape: "number", from: 0 },
    winRate: { says: "Share of deals that are won, 25% as 0.25", unit: "ratio", shape: "number", from: 0, to: 1 },
    cycleDays: { says: "Days from the first contact to the deal", unit: "days", shape: "number", from: 0 },
  },
  compute: velocity,
  native: ({ opportunities, averageDeal, winRate, cycleDays }) =>
    `${opportunities.text}*${averageDeal.text}*${winRate.text}/${cycleDays.text}`,
  source: "Opportunities × average deal × win rate over the days of the sales cycle.",
  examples: [
    { given: { opportunities: 50, averageDeal: 10000, winRate: 0.25, cycleDays: 30 }, gives: 4166.666666666667 },
    { given: { opportunities: 50, averageDeal: 10000, winRate: 0, cycleDays: 30 }, gives: 0 },
    { given: { opportunities: 50, averageDeal: 10000, winRate: 0.25, cycleDays: 0 }, gives: "div0" },
    { given: { opportunities: 50, averageDeal: 10000, winRate: 25, cycleDays: 30 }, gives: "value" },
  ],
});
