import { humanCapitalRoi } from "../../core/sales/selling";
import { define } from "../define";

export const CRMHCROI = define({
  id: "CRMHCROI",
  says: "Human capital return on investment: what the workforce earns for each unit spent on it.",
  alsoCalled: "employees; people; staff; workforce; return on payroll; human resources; HR",
  returns: "ratio",
  parameters: {
    revenue: { says: "Revenue of the period", unit: "money", shape: "number" },
    operatingCost: { says: "All operating costs, those of people included", unit: "money", shape: "number", from: 0 },
    peopleCost: {
      says: "Cost of people: pay, social security, hiring, rewards, training",
      unit: "money",
      shape: "number",
      from: 0,
    },
    method: {
      says: "classic or iso",
      shape: "option",
      options: {
        classic: "(revenue − other operating costs) / cost of people; 1 is break-even",
        iso: "The same less 1, as in ISO 30414; 0 is break-even",
      },
      default: "classic",
    },
  },
  compute: humanCapitalRoi,
  native: ({ revenue, operatingCost, peopleCost, method }) => {
    const chosen = method === undefined ? "classic" : method.literal;
    const classic = `(${revenue.text}-(${operatingCost.text}-${peopleCost.text}))/${peopleCost.text}`;
    if (chosen === "classic") return classic;
    return chosen === "iso" ? `${classic}-1` : undefined;
  },
  source: "Fitz-enz, The ROI of Human Capital; ISO 30414:2025 for the one less 1.",
  examples: [
    { given: { revenue: 1000000, operatingCost: 800000, peopleCost: 400000 }, gives: 1.5 },
    { given: { revenue: 1000000, operatingCost: 800000, peopleCost: 400000, method: "iso" }, gives: 0.5 },
    { given: { revenue: 800000, operatingCost: 800000, peopleCost: 400000, method: "iso" }, gives: 0 },
    { given: { revenue: 1000000, operatingCost: 800000, peopleCost: 0 }, gives: "div0" },
    { given: { revenue: 1000000, operatingCost: 300000, peopleCost: 400000 }, gives: "value" },
  ],
});
