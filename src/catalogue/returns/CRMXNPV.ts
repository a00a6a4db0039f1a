import { xnpv } from "../../core/returns/dated";
import { define } from "../define";
import { amounts, dates, rate } from "../parameters";

export const CRMXNPV = define({
  id: "CRMXNPV",
  says: "Net present value of dated amounts, on the first date given.",
  alsoCalled: "irregular dates; payments on dates; dated cash flow; XNPV; present value by date",
  returns: "money",
  parameters: { amounts, dates, rate: { ...rate, says: "Discount rate per year, 8% as 0.08" } },
  compute: xnpv,
  native: ({ amounts, dates, rate }) => {
    const factor = `(1+${rate.text})^((INT(INDEX(${dates.text},1))-INT(${dates.text}))/365)`;
    if (dates.rows === 1 && dates.columns === 1) return `SUM(${amounts.text})`;
    if (amounts.columns === dates.columns) return `SUMPRODUCT(${amounts.text}*${factor})`;
    // For a row and a column, the matrix product is the sum.
    if (amounts.rows === 1) return `SUMPRODUCT(MMULT(${amounts.text}+0,${factor}))`;
    return amounts.columns === 1 ? `SUMPRODUCT(MMULT(${factor},${amounts.text}+0))` : undefined;
  },
  nativeHolds: ({ dates }) => dates[0] !== 0,
  source: "Σ amount/(1 + r)^(days from the first date/365), whole days; Excel XNPV.",
  examples: [
    {
      given: {
        amounts: [-10000, 2750, 4250, 3250, 2750],
        dates: [39448, 39508, 39751, 39859, 39904],
        rate: 0.09,
      },
      gives: 2086.647602031535,
    },
    { given: { amounts: [-100, 121], dates: [45658, 46388], rate: 0.1 }, gives: 0 },
    { given: { amounts: [110, -100], dates: [46023.75, 45658.25], rate: 0.1 }, gives: 0 },
    { given: { amounts: [[-100], [121]], dates: [[45658, 46388]], rate: 0.1 }, gives: 0 },
    { given: { amounts: [[110, 11]], dates: [[45658], [46023]], rate: 0.1 }, gives: 120 },
    { given: { amounts: [-100, 90], dates: [45658, 46023], rate: -0.1 }, gives: 0 },
    { given: { amounts: [null, -100, 110], dates: [null, 45658, 46023], rate: 0.1 }, gives: 0 },
    { given: { amounts: [-100, 110], dates: [45658, null], rate: 0.1 }, gives: "value" },
    { given: { amounts: [-100, 110], dates: [45658], rate: 0.1 }, gives: "value" },
    { given: { amounts: [-100, 110], dates: [45658, "1 May"], rate: 0.1 }, gives: "value" },
    { given: { amounts: [-100, 110], dates: [null, null], rate: 0.1 }, gives: "na" },
  ],
});
