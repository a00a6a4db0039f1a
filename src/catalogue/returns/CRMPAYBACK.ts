import { isFault } from "../../core/fault";
import { payback } from "../../core/returns/payback";
import { define } from "../define";
import { counting, netFlows, periods, runningResidue } from "../native";
import { benefits, costs, optionalRate } from "../parameters";

export const CRMPAYBACK = define({
  id: "CRMPAYBACK",
  says: "Payback: the time until cumulative net benefit stays at or above zero.",
  alsoCalled:
    "payback period; pay back time; time to recover; recoup; money back; amortised; years until paid off; discounted payback",
  returns: "periods",
  parameters: {
    benefits,
    costs,
    rate: optionalRate,
    unit: {
      says: "periods or months",
      shape: "option",
      options: { periods: "In periods of the series", months: "In months; the series must be yearly" },
      default: "periods",
    },
  },
  compute: ({ unit, ...given }) => {
    const result = payback(given);
    return isFault(result) || unit === "periods" ? result : result * 12;
  },
  native: ({ benefits, costs, rate, unit }) => {
    const flows = netFlows(benefits, costs);
    const chosen = unit === undefined ? "periods" : unit.literal;
    if (!flows || (chosen !== "periods" && chosen !== "months")) return undefined;
    const { across } = flows;
    const n = Math.max(periods(benefits), periods(costs));
    const net = rate ? `(${flows.text})/(1+${rate.text})^${counting(n, across)}` : `(${flows.text})`;
    const earlier = `(${counting(n, across)}>=${counting(n, !across)})+0`;
    const upTo = `(${counting(n, !across)}<=${counting(n, across)})+0`;
    const running = across ? `MMULT(${net},${upTo})` : `MMULT(${earlier},${net})`;
    const residue = `-${String(runningResidue).toUpperCase()}*SUMPRODUCT(ABS(${net}))`;
    const lastBelow = `SUMPRODUCT(MAX((${running}<${residue})*${counting(n, across, 1)}))`;
    const total = (which: string) => `SUMPRODUCT(${net}*(${counting(n, across, 1)}${which}))`;
    const into = `(${lastBelow}-1-${total(`<=${lastBelow}`)}/${total(`=${lastBelow}+1`)})`;
    const scale = chosen === "months" ? "*12" : "";
    return `IF(${lastBelow}=0,0,IF(${lastBelow}=${n},NA(),${into}${scale}))`;
  },
  source: "Ross, Westerfield, Jaffe, Corporate Finance; Brigham, Ehrhardt, Financial Management.",
  examples: [
    { given: { benefits: [0, 200000, 200000, 200000], costs: [140000, 40000, 40000, 40000] }, gives: 0.875 },
    {
      given: { benefits: [0, 200000, 200000, 200000], costs: [140000, 40000, 40000, 40000], rate: 0.08 },
      gives: 0.945,
    },
    { given: { benefits: [0, 200000], costs: [140000, 40000], unit: "months" }, gives: 10.5 },
    { given: { benefits: [50, 10], costs: [20, 0] }, gives: 0 },
    { given: { benefits: [0, 60, 60, 0], costs: [100, 0, 0, 40] }, gives: "na" },
    { given: { benefits: [0, 60, 60, 0, 50], costs: [100, 0, 0, 40, 0] }, gives: 3.4 },
    { given: { benefits: [0, 40], costs: [100, 0] }, gives: "na" },
  ],
});
