import { leadSources } from "../../core/sales/leadSources";
import { isFault } from "../../core/fault";
import { define } from "../define";
import { outcomesOf } from "../outcomes";
import { lostWord, outcome, recordMargin, wonWord } from "../parameters";

export const CRMLEADSOURCES = define({
  id: "CRMLEADSOURCES",
  says: "Lead sources: leads, won deals, conversion, revenue, cost and return of each, by revenue.",
  alsoCalled:
    "marketing channels; where leads come from; source of leads; channel performance; campaign results; lead generation",
  returns: {
    source: { says: "Source", unit: "text" },
    leads: { says: "Leads", unit: "count" },
    won: { says: "Won", unit: "count" },
    conversion: { says: "Conversion", unit: "ratio" },
    revenue: { says: "Revenue", unit: "money" },
    cost: { says: "Cost", unit: "money" },
    roi: { says: "ROI", unit: "ratio" },
  },
  parameters: {
    sources: { says: "The source of each lead, one row per lead", shape: "words" },
    won: {
      ...outcome,
      says: "Whether it was won: TRUE or FALSE, 1 or 0, a word; or two columns: won flag and closed flag",
    },
    revenue: { says: "The revenue of each lead; only that of won ones counts", unit: "money", shape: "quantities" },
    cost: {
      says: "The cost of each lead; costs are added up by source",
      unit: "money",
      shape: "quantities",
      optional: true,
    },
    margin: { ...recordMargin, says: "Share of revenue that is margin, 40% as 0.4; left out, ROI is on revenue" },
    wonWord,
    lostWord,
  },
  labels: { none: "(none)", onRevenue: "ROI on revenue" },
  headings: ({ margin }) => (margin === undefined ? { roi: "onRevenue" } : {}),
  compute: ({ won, wonWord, lostWord, ...given }) => {
    const outcome = outcomesOf("won", won, wonWord, lostWord);
    return isFault(outcome) ? outcome : leadSources({ ...given, outcome });
  },
  source:
    "Conversion = won / leads; ROI = (margin × revenue of won leads − cost) / cost. A lead is a row with a source, an outcome or an amount.",
  examples: [
    {
      given: {
        sources: ["Web", "Fair", "web", "Friend", "Fair"],
        won: [true, true, false, true, false],
        revenue: [1000, 5000, 700, 800, 0],
        cost: [100, 1000, 100, 0, 1000],
        margin: 0.5,
      },
      gives: [
        ["Fair", 2, 1, 0.5, 5000, 2000, 0.25],
        ["Web", 2, 1, 0.5, 1000, 200, 1.5],
        ["Friend", 1, 1, 1, 800, 0, "na"],
      ],
    },
    {
      given: {
        sources: ["Web", null, "Web"],
        won: ["Won", "kazanıldı", "lost"],
        revenue: [300, 200, 100],
        cost: [50, 50, 50],
      },
      gives: [
        ["Web", 2, 1, 0.5, 300, 100, 2],
        [{ label: "none" }, 1, 1, 1, 200, 50, 3],
      ],
    },
    {
      given: { sources: ["Web", "Fair"], won: [1, 0], revenue: [300, 200] },
      gives: [
        ["Web", 1, 1, 1, 300, 0, "na"],
        ["Fair", 1, 0, 0, 0, 0, "na"],
      ],
    },
    {
      given: { sources: ["Web", "Web", null], won: ["Sold", "Gone", false], revenue: [300, 100, 0], wonWord: "sold" },
      gives: [
        ["Web", 2, 1, 0.5, 300, 0, "na"],
        [{ label: "none" }, 1, 0, 0, 0, 0, "na"],
      ],
    },
    { given: { sources: ["Web", "Fair"], won: ["new", "maybe"], revenue: [300, 200] }, gives: "value" },
    { given: { sources: ["Web", "Fair"], won: [1, 0], revenue: [300] }, gives: "value" },
  ],
});
