import { benefitCostRatio, breakEvenShare, profitabilityIndex } from "../../core/returns/benefitCost";
import { irr } from "../../core/returns/irr";
import { payback } from "../../core/returns/payback";
import { npv } from "../../core/returns/presentValue";
import { discountedRoi, totalRoi } from "../../core/returns/roi";
import { define } from "../define";
import { benefits, costs, rate } from "../parameters";

export const CRMSUMMARY = define({
  id: "CRMSUMMARY",
  says: "Summary table: ROI, NPV, IRR, payback and the ratios, side by side.",
  alsoCalled: "overview; dashboard; key figures; all measures; KPI table; business case",
  returns: {
    measure: { says: "Measure", unit: "label" },
    value: { says: "Value", unit: "figure" },
  },
  parameters: {
    benefits,
    costs,
    rate,
    language: {
      says: "Language of the labels; your own if left out",
      shape: "option",
      options: { en: "English", tr: "Türkçe", fa: "فارسی", fi: "Suomi" },
      optional: true,
    },
  },
  labels: {
    roi: "ROI",
    discountedRoi: "Discounted ROI",
    npv: "Net present value",
    irr: "Internal rate of return",
    payback: "Payback, periods",
    discountedPayback: "Discounted payback, periods",
    bcr: "Benefit-cost ratio",
    pi: "Profitability index",
    breakEven: "Break-even share of benefits",
  },
  compute: ({ rate, benefits, costs }) => {
    const plain = { benefits, costs };
    const discounted = { benefits, costs, rate };
    return [
      { measure: "roi", value: totalRoi(plain) },
      { measure: "discountedRoi", value: discountedRoi(discounted) },
      { measure: "npv", value: npv(discounted) },
      { measure: "irr", value: irr(plain) },
      { measure: "payback", value: payback(plain) },
      { measure: "discountedPayback", value: payback(discounted) },
      { measure: "bcr", value: benefitCostRatio(discounted) },
      { measure: "pi", value: profitabilityIndex(discounted) },
      { measure: "breakEven", value: breakEvenShare(discounted) },
    ];
  },
  source: "The functions of the same names; ratios and break-even on present values.",
  examples: [
    {
      given: { benefits: [0, 110], costs: [100, 0], rate: 0.1 },
      gives: [
        ["roi", 0.1],
        ["discountedRoi", 0],
        ["npv", 0],
        ["irr", 0.1],
        ["payback", 0.909090909091],
        ["discountedPayback", 1],
        ["bcr", 1],
        ["pi", 1],
        ["breakEven", 1],
      ],
    },
    {
      given: { benefits: [10, 10], costs: [0, 0], rate: 0 },
      gives: [
        ["roi", "div0"],
        ["discountedRoi", "div0"],
        ["npv", 20],
        ["irr", "num"],
        ["payback", 0],
        ["discountedPayback", 0],
        ["bcr", "div0"],
        ["pi", "div0"],
        ["breakEven", 0],
      ],
    },
    { given: { benefits: [1], costs: [1], rate: 0.1, language: "de" }, gives: "value" },
  ],
});
