import { salesCycle } from "../../core/sales/durations";
import { define } from "../define";
import { spanStatistic } from "../native";
import { closed, opened, statistic } from "../parameters";

export const CRMSALESCYCLE = define({
  id: "CRMSALESCYCLE",
  says: "Sales cycle: days from the opening of a deal to its closing, mean or median. Pass won deals only.",
  alsoCalled: "length of sale; time to close; deal duration; days to win; lead time of deals; closing time",
  returns: "days",
  parameters: { opened, closed, statistic },
  compute: salesCycle,
  native: ({ opened, closed, statistic }) => spanStatistic(opened, closed, statistic, "mean", "wholeDays"),
  source:
    "Closing − opening; deals without one of the dates are left out. Whole days where no opening, or no closing, has a time of day.",
  examples: [
    { given: { opened: [45658, 45663, 45672], closed: [45688, 45703, 45712] }, gives: 36.666666666667 },
    { given: { opened: [45658, 45663, 45672], closed: [45688, 45703, 45872], statistic: "median" }, gives: 40 },
    { given: { opened: [45658, 45663], closed: [45688, 45673], statistic: "median" }, gives: 20 },
    { given: { opened: [45658, null, 45672, 45680], closed: [45688, 45703, null, 45690] }, gives: 20 },
    { given: { opened: [45658.75, 45663.25], closed: [45658, 45664] }, gives: 0.5 },
    { given: { opened: [45658.25, 45663.5], closed: [45659, 45664.75] }, gives: 1 },
    { given: { opened: [45658, 45663], closed: [45688, 45660] }, gives: "value" },
    { given: { opened: [45658, null], closed: [null, 45660] }, gives: "na" },
    { given: { opened: [45658, 45663], closed: [45688] }, gives: "value" },
  ],
});
