import { tcoTable } from "../../core/ownership/tco";
import { define } from "../define";
import { ownership } from "../parameters";

export const CRMTCOTABLE = define({
  id: "CRMTCOTABLE",
  says: "Total cost of ownership year by year, from year 0, today, to the end of the last.",
  alsoCalled: "yearly costs; cost plan; cost by year; budget by year; TCO schedule",
  returns: {
    year: { says: "Year", unit: "years" },
    oneOff: { says: "One-off", unit: "money" },
    recurring: { says: "Recurring", unit: "money" },
    retirement: { says: "Retirement", unit: "money" },
    total: { says: "Total", unit: "money" },
    cumulative: { says: "Cumulative", unit: "money" },
    presentValue: { says: "Present value", unit: "money" },
  },
  parameters: ownership,
  compute: tcoTable,
  source:
    "CRMTCO by year: its undiscounted total is the last cumulative, its present value the sum of the last column.",
  examples: [
    {
      given: { oneOff: [900, 100], recurring: 100, years: 2, retirement: 121, rate: 0.1, growth: 0.1 },
      gives: [
        [0, 1000, 0, 0, 1000, 1000, 1000],
        [1, 0, 100, 0, 100, 1100, 90.909090909091],
        [2, 0, 110, 121, 231, 1331, 190.909090909091],
      ],
    },
    {
      given: { oneOff: 1000, recurring: [110, 121], retirement: -50, rate: 0.1, timing: "advance" },
      gives: [
        [0, 1000, 110, 0, 1110, 1110, 1110],
        [1, 0, 121, 0, 121, 1231, 110],
        [2, 0, 0, -50, -50, 1181, -41.322314049587],
      ],
    },
    { given: { oneOff: 100, recurring: [50], growth: 0.1 }, gives: "value" },
    { given: { oneOff: -100, recurring: [50] }, gives: "value" },
  ],
});
