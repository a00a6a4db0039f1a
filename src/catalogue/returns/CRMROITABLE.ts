import { benefitCostRatio } from "../../core/returns/benefitCost";
import { irr } from "../../core/returns/irr";
import { annualisedRoi, annualRoi, discountedRoi, totalRoi } from "../../core/returns/roi";
import { define } from "../define";
import { benefits, costs, rate } from "../parameters";

export const CRMROITABLE = define({
  id: "CRMROITABLE",
  says: "Every definition of return on investment side by side on the same figures, and why they differ.",
  alsoCalled: "compare ROI definitions; ROI variants; every ROI formula; simple ROI; annualised ROI",
  returns: {
    definition: { says: "Definition", unit: "label" },
    value: { says: "Value", unit: "figure" },
    note: { says: "Why it differs", unit: "label" },
  },
  parameters: { benefits, costs, rate },
  labels: {
    total: "Total ROI",
    totalNote: "(Benefits − costs) / costs over the whole time; when an amount falls makes no difference.",
    discounted: "Discounted ROI",
    discountedNote: "The same on present values: later benefits count for less (Forrester's Total Economic Impact).",
    annual: "Annual ROI",
    annualNote:
      "Mean net benefit of a year over the net outlay at time zero; later costs lessen the benefit (Nucleus).",
    annualised: "Annualised ROI",
    annualisedNote:
      "The total as a compound yearly rate, as if all costs were paid at time zero and all benefits came last.",
    irr: "Internal rate of return",
    irrNote: "The yearly rate on the money still tied up: early benefits raise it.",
    ratio: "Benefit-cost ratio",
    ratioNote: "Benefits / costs, at times called ROI: the costs aren't taken off, so it is the total ROI plus 1.",
  },
  compute: ({ benefits, costs, rate }) => {
    const given = { benefits, costs };
    return [
      { definition: "total", value: totalRoi(given), note: "totalNote" },
      { definition: "discounted", value: discountedRoi({ ...given, rate }), note: "discountedNote" },
      { definition: "annual", value: annualRoi(given), note: "annualNote" },
      { definition: "annualised", value: annualisedRoi(given), note: "annualisedNote" },
      { definition: "irr", value: irr(given), note: "irrNote" },
      { definition: "ratio", value: benefitCostRatio(given), note: "ratioNote" },
    ];
  },
  source: "CRMROI by each of its methods, CRMIRR, and CRMBCR without a rate.",
  examples: [
    {
      given: { benefits: [0, 200000, 200000, 200000], costs: [140000, 40000, 40000, 40000], rate: 0.08 },
      gives: [
        ["total", 1.307692307692, "totalNote"],
        ["discounted", 1.120335575239, "discountedNote"],
        ["annual", 1.142857142857, "annualNote"],
        ["annualised", 0.321476063012, "annualisedNote"],
        ["irr", 1, "irrNote"],
        ["ratio", 2.307692307692, "ratioNote"],
      ],
    },
    {
      given: { benefits: [50, 0, 110], costs: [0, 100, 0], rate: 0.1 },
      gives: [
        ["total", 0.6, "totalNote"],
        ["discounted", 0.55, "discountedNote"],
        ["annual", "div0", "annualNote"],
        ["annualised", 0.264911064067, "annualisedNote"],
        ["irr", "num", "irrNote"],
        ["ratio", 1.6, "ratioNote"],
      ],
    },
    { given: { benefits: [0, 110], costs: [100, 0] }, gives: "value" },
  ],
});
