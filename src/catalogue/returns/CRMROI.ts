import { roi } from "../../core/returns/roi";
import { define } from "../define";
import { first, periods, presentValue, total } from "../native";
import { benefits, costs, optionalRate } from "../parameters";

export const CRMROI = define({
  id: "CRMROI",
  says: "Return on investment: net benefit for each unit of cost.",
  alsoCalled:
    "rate of return; return on cost; payoff; profitability; is it worth it; gain on investment; net return; annualised return",
  returns: "ratio",
  parameters: {
    benefits,
    costs,
    method: {
      says: "total, discounted, annual or annualised",
      shape: "option",
      options: {
        total: "(benefits − costs) / costs, undiscounted",
        discounted: "The same on present values; needs the rate",
        annual: "Mean yearly net benefit over the net outlay at time zero",
        annualised: "The total as a yearly rate",
      },
      default: "total",
    },
    rate: optionalRate,
  },
  compute: roi,
  native: ({ benefits, costs, method, rate }) => {
    const of = (b: string, c: string) => `(${b}-${c})/${c}`;
    const chosen = method === undefined ? "total" : method.literal;
    const n = Math.max(periods(benefits), periods(costs)) - 1;
    if (chosen === "total") return of(total(benefits), total(costs));
    if (chosen === "discounted" && rate) return of(presentValue(benefits, rate.text), presentValue(costs, rate.text));
    if (chosen === "annualised") return `(${total(benefits)}/${total(costs)})^(1/${n})-1`;
    if (chosen !== "annual") return undefined;
    const outlay = `(${first(costs)}-${first(benefits)})`;
    return `(${total(benefits)}-${total(costs)}+${outlay})/${n}/${outlay}`;
  },
  source:
    "Total: (benefits − costs)/costs, as guides to CRM returns state it. Discounted: Forrester, Total Economic Impact. Annual: Nucleus Research. Annualised: Excel RRI.",
  examples: [
    { given: { benefits: [120, 130], costs: [100, 100] }, gives: 0.25 },
    {
      given: { benefits: [0, 200000, 200000, 200000], costs: [140000, 40000, 40000, 40000] },
      gives: 1.307692307692,
    },
    {
      given: {
        benefits: [0, 200000, 200000, 200000],
        costs: [140000, 40000, 40000, 40000],
        method: "discounted",
        rate: 0.08,
      },
      gives: 1.120335575239,
    },
    { given: { benefits: [0, 60, 60], costs: [100, 10, 10], method: "annual" }, gives: 0.5 },
    { given: { benefits: [0, 0, 121], costs: [100, 0, 0], method: "annualised" }, gives: 0.1 },
    { given: { benefits: [[0], [60], [60]], costs: [[100], [0], [0]] }, gives: 0.2 },
    { given: { benefits: [10, 10], costs: [0, 0] }, gives: "div0" },
    { given: { benefits: [0, 0, 1], costs: [0.1, 0.2, -0.3] }, gives: "div0" },
    { given: { benefits: [10, 10], costs: [-5, -5] }, gives: "value" },
    { given: { benefits: [10, 10], costs: [5, "five"] }, gives: "value" },
    { given: { benefits: [10, 10], costs: [5, 5], method: "discounted" }, gives: "value" },
    { given: { benefits: [10, 10, 10], costs: [5, 5] }, gives: "value" },
    { given: { benefits: [null, null], costs: [5, 5] }, gives: "na" },
  ],
});
