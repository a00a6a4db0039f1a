import { beforeAfter } from "../../core/sales/beforeAfter";
import { isFault } from "../../core/fault";
import { define } from "../define";
import { period, recordDates } from "../parameters";

export const CRMBEFOREAFTER = define({
  id: "CRMBEFOREAFTER",
  says: "Before and after going live: the same figure of equally long times on both sides, and its change.",
  alsoCalled:
    "go-live effect; impact of the CRM; compare before with after; difference; improvement; baseline comparison",
  returns: {
    before: { says: "Before", unit: "money" },
    after: { says: "After", unit: "money" },
    change: { says: "Change", unit: "money" },
    changeShare: { says: "Change %", unit: "ratio" },
  },
  parameters: {
    dates: recordDates,
    values: { says: "The value of each row, such as the amount of a deal", unit: "money", shape: "quantities" },
    goLive: { says: "The day the CRM went live, the first of the time after", unit: "date", shape: "date" },
    statistic: {
      says: "monthly, count or mean",
      shape: "option",
      options: {
        monthly: "Total for each month of 365.25/12 days",
        count: "Rows for each month of 365.25/12 days",
        mean: "Mean value of a row",
      },
      default: "monthly",
    },
    from: {
      ...period.from,
      says: "The first day of the time before; left out, as many whole months as after",
      optional: true,
    },
    to: {
      ...period.to,
      says: "The last day of the time after; left out, as many whole months as before",
      optional: true,
    },
  },
  labels: {
    seasonal:
      "Note: the times before and after cover different months of the year, so the season may be part of the change.",
  },
  compute: (given) => {
    const result = beforeAfter(given);
    if (isFault(result)) return result;
    const { isSeasonal, ...figures } = result;
    const note = { before: { label: "seasonal" }, after: "", change: "", changeShare: "" } as const;
    return isSeasonal ? [figures, note] : [figures];
  },
  source: "Change = after − before; change % over the size of the figure before. Rows without a date are left out.",
  examples: [
    {
      given: {
        dates: [45292, 45474, 45657, 45658, 45839, 46022],
        values: [1000, 2000, 3000, 2000, 4000, 6000],
        goLive: 45658,
        statistic: "mean",
      },
      gives: [[2000, 4000, 2000, 1]],
    },
    {
      given: { dates: [45292, 45382, 45474], values: [300, 300, 720], goLive: 45474, from: 45444, to: 45503 },
      gives: [
        [0, 730.5, 730.5, "div0"],
        [{ label: "seasonal" }, "", "", ""],
      ],
    },
    {
      given: {
        dates: [45292, 45321, 45323, 45338, 45350],
        values: [62, 0, 29, 29, 58],
        goLive: 45323,
        statistic: "count",
        to: 45351,
      },
      gives: [
        [1.963709677419, 3.148706896552, 1.184997219133, 0.603448275862],
        [{ label: "seasonal" }, "", "", ""],
      ],
    },
    { given: { dates: [45292, 45300], values: [1, 2], goLive: 45296 }, gives: "na" },
    { given: { dates: [45292, 45300], values: [1, 2], goLive: 45296, from: 45296 }, gives: "value" },
    { given: { dates: [45292, 45300], values: [1, 2], goLive: null }, gives: "value" },
  ],
});
