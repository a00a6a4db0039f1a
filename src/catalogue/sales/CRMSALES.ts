import { salesByPeriod } from "../../core/sales/salesByPeriod";
import { fault, isFault } from "../../core/fault";
import { define } from "../define";
import { outcomesOf } from "../outcomes";
import { outcome, recordDates, wonWord } from "../parameters";

export const CRMSALES = define({
  id: "CRMSALES",
  says: "Sales volume by month, quarter or year: number of deals, amount and average deal.",
  alsoCalled: "monthly sales; sales by quarter; turnover; sales report; sales trend; revenue by month; deal size",
  returns: {
    period: { says: "Period", unit: "text" },
    deals: { says: "Deals", unit: "count" },
    amount: { says: "Amount", unit: "money" },
    average: { says: "Average deal", unit: "money" },
  },
  parameters: {
    dates: recordDates,
    amounts: { says: "The amount of each deal", unit: "money", shape: "quantities" },
    by: {
      says: "month, quarter or year",
      shape: "option",
      options: { month: "By month, as 2025-01", quarter: "By quarter, as 2025-Q1", year: "By year" },
      default: "month",
    },
    outcome: {
      ...outcome,
      says: "Won or lost, or the won flag: only won rows count; left out, all rows",
      optional: true,
    },
    wonWord,
  },
  compute: ({ outcome, wonWord, ...given }) => {
    if (!outcome) return wonWord ? fault("missing", { parameter: "outcome" }) : salesByPeriod(given);
    const meant = outcomesOf("outcome", outcome, wonWord);
    return isFault(meant) ? meant : salesByPeriod({ ...given, outcome: meant });
  },
  source:
    "Sums by period of the Gregorian calendar, from the first to the last; periods without a deal are 0. With an outcome column, won rows only.",
  examples: [
    {
      given: { dates: [45672, 45658, 45731.5, null], amounts: [100, 300, 50, 999] },
      gives: [
        ["2025-01", 2, 400, 200],
        ["2025-02", 0, 0, 0],
        ["2025-03", 1, 50, 50],
      ],
    },
    {
      given: { dates: [45657, 45658, 45839], amounts: [10, 20, 30], by: "quarter" },
      gives: [
        ["2024-Q4", 1, 10, 10],
        ["2025-Q1", 1, 20, 20],
        ["2025-Q2", 0, 0, 0],
        ["2025-Q3", 1, 30, 30],
      ],
    },
    {
      given: { dates: [45657, 45658, 45839], amounts: [10, 20, 30], by: "year" },
      gives: [
        [2024, 1, 10, 10],
        [2025, 2, 50, 25],
      ],
    },
    {
      given: { dates: [45672, 45658, 45731], amounts: [100, 300, 50], outcome: ["Closed Won", "Closed Lost", "Offer"] },
      gives: [["2025-01", 1, 100, 100]],
    },
    { given: { dates: [45672, 45658], amounts: [100, 300], outcome: ["New", "Offer"] }, gives: "value" },
    { given: { dates: [45657, 457], amounts: [10, 20] }, gives: "value" },
    { given: { dates: [45657, "June"], amounts: [10, 20] }, gives: "value" },
    { given: { dates: [null, null], amounts: [10, 20] }, gives: "na" },
  ],
});
