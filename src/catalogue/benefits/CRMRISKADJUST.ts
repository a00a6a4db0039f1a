import { riskAdjusted } from "../../core/benefits/estimate";
import { define } from "../define";

export const CRMRISKADJUST = define({
  id: "CRMRISKADJUST",
  says: "Amount adjusted for risk: a benefit is lowered, a cost is raised.",
  alsoCalled: "risk premium; haircut; prudence; contingency; risk-weighted; uncertainty discount; safety margin",
  returns: "money",
  parameters: {
    amount: { says: "Benefit or cost, as a positive number", unit: "money", shape: "number", from: 0 },
    risk: { says: "Risk that it turns out worse, 10% as 0.1", unit: "ratio", shape: "number", from: 0, to: 1 },
    kind: {
      says: "benefit or cost",
      shape: "option",
      options: { benefit: "amount × (1 − risk)", cost: "amount × (1 + risk)" },
    },
  },
  compute: riskAdjusted,
  native: ({ amount, risk, kind }) => {
    if (kind.literal === "benefit") return `${amount.text}*(1-${risk.text})`;
    return kind.literal === "cost" ? `${amount.text}*(1+${risk.text})` : undefined;
  },
  source: "Forrester, Total Economic Impact: benefits are adjusted downward, costs upward.",
  examples: [
    { given: { amount: 100000, risk: 0.15, kind: "benefit" }, gives: 85000 },
    { given: { amount: 100000, risk: 0.05, kind: "cost" }, gives: 105000 },
    { given: { amount: 100000, risk: 0, kind: "cost" }, gives: 100000 },
    { given: { amount: 100000, risk: 0.15 }, gives: "value" },
    { given: { amount: 100000, risk: 15, kind: "benefit" }, gives: "value" },
    { given: { amount: -100000, risk: 0.15, kind: "cost" }, gives: "value" },
  ],
});
