import { xirr } from "../../core/returns/irr";
import { define } from "../define";
import { amounts, dates, guess } from "../parameters";

export const CRMXIRR = define({
  id: "CRMXIRR",
  says: "Internal rate of return of dated amounts: the yearly rate at which their net present value is 0.",
  alsoCalled: "irregular dates; dated rate of return; XIRR; yield by date; money-weighted return",
  returns: "ratePerPeriod",
  parameters: { amounts, dates, guess },
  compute: xirr,
  source: "Σ amount/(1 + r)^(days from the first date/365) = 0, every root found and counted; Excel XIRR.",
  examples: [
    {
      given: { amounts: [-10000, 2750, 4250, 3250, 2750], dates: [39448, 39508, 39751, 39859, 39904] },
      gives: 0.373362533519,
    },
    { given: { amounts: [110, -100], dates: [46023, 45658] }, gives: 0.1 },
    { given: { amounts: [-134.09, 40.86], dates: [44356, 44419] }, gives: -0.998976923173 },
    { given: { amounts: [-1000, 2000, 500, -1600], dates: [45658, 46023, 46388, 46753] }, gives: "na" },
    {
      given: { amounts: [-1000, 2000, 500, -1600], dates: [45658, 46023, 46388, 46753], guess: 0.8 },
      gives: 0.773044097204,
    },
    { given: { amounts: [-1000, -1000, 2100], dates: [45658, 45658.5, 45658] }, gives: "num" },
    { given: { amounts: [-1000, -46000], dates: [45658, 46023] }, gives: "num" },
    { given: { amounts: [-1000, 1100], dates: [45658, 20260101] }, gives: "value" },
  ],
});
