import { upsell } from "../../core/sales/selling";
import { define } from "../define";

export const CRMUPSELL = define({
  id: "CRMUPSELL",
  says: "Upsell and cross-sell rate: additional revenue from existing customers for each unit of what they bring.",
  alsoCalled: "expansion; cross-selling; additional sales; add-on; growth of existing customers; share of wallet",
  returns: "ratio",
  parameters: {
    expansionRevenue: {
      says: "Revenue from more, better or other products sold to existing customers",
      unit: "money",
      shape: "number",
      from: 0,
    },
    baseRevenue: { says: "Revenue of the same customers without it", unit: "money", shape: "number", from: 0 },
  },
  compute: upsell,
  native: ({ expansionRevenue, baseRevenue }) => `${expansionRevenue.text}/${baseRevenue.text}`,
  source: "Expansion revenue over the revenue of the existing base.",
  examples: [
    { given: { expansionRevenue: 120000, baseRevenue: 800000 }, gives: 0.15 },
    { given: { expansionRevenue: 90, baseRevenue: 60 }, gives: 1.5 },
    { given: { expansionRevenue: 120000, baseRevenue: 0 }, gives: "div0" },
    { given: { expansionRevenue: 120000, baseRevenue: -1 }, gives: "value" },
  ],
});
