import { winRate } from "../../core/sales/selling";
import { define } from "../define";

export const CRMWINRATE = define({
  id: "CRMWINRATE",
  says: "Win rate: won deals of all that were decided.",
  alsoCalled: "close rate; hit rate; success rate of deals; won and lost; closing ratio",
  returns: "ratio",
  parameters: {
    won: { says: "Deals won", unit: "count", shape: "number", from: 0 },
    lost: { says: "Deals lost", unit: "count", shape: "number", from: 0 },
  },
  compute: winRate,
  native: ({ won, lost }) => `${won.text}/(${won.text}+${lost.text})`,
  source: "Won over won and lost; open deals are not decided.",
  examples: [
    { given: { won: 30, lost: 70 }, gives: 0.3 },
    { given: { won: 5, lost: 0 }, gives: 1 },
    { given: { won: 0, lost: 0 }, gives: "div0" },
    { given: { won: 30, lost: -70 }, gives: "value" },
  ],
});
