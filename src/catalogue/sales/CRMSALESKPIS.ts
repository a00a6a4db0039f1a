import { fault } from "../../core/fault";
import { salesKpis } from "../../core/sales/salesKpis";
import { define } from "../define";
import { outcomes } from "../outcomes";

export const CRMSALESKPIS = define({
  id: "CRMSALESKPIS",
  says: "Sales figures of a raw CRM export: deals, won, lost, open, win rate, sales cycle, revenue, average deal.",
  returns: {
    name: { says: "Figure", unit: "label" },
    value: { says: "Value", unit: "figure" },
  },
  parameters: {
    opened: { says: "When each deal was opened, one row per deal", unit: "date", shape: "dates" },
    closed: { says: "When it was closed; blank while it is open", unit: "date", shape: "dates" },
    outcome: { says: "Won, lost, or anything else for open deals", shape: "words" },
    amount: { says: "The amount of each deal", unit: "money", shape: "quantities" },
    wonWord: { says: "The word that means won, such as Closed Won; left out, won", shape: "word", optional: true },
    lostWord: { says: "The word that means lost, such as Closed Lost; left out, lost", shape: "word", optional: true },
  },
  labels: {
    deals: "Deals",
    won: "Won",
    lost: "Lost",
    open: "Open",
    winRate: "Win rate",
    meanCycle: "Sales cycle, mean days",
    medianCycle: "Sales cycle, median days",
    revenue: "Revenue",
    averageDeal: "Average deal",
  },
  compute: ({ outcome, wonWord, lostWord, ...given }) => {
    const meant = outcomes(outcome, wonWord, lostWord);
    if (meant === "same") return fault("wonIsLost");
    const kpis = salesKpis({ ...given, outcome: meant });
    return Object.entries(kpis).map(([name, value]) => ({ name, value }));
  },
  source: "Win rate = won / (won + lost); cycle, revenue and average deal of won deals. Empty rows are no deals.",
  examples: [
    {
      given: {
        opened: [45658, 45663, 45672, 45680, 45690],
        closed: [45688, 45703, 45772, 45690, null],
        outcome: ["Won", "won ", "WON", "Lost", "Offer"],
        amount: [1000, 2000, 3000, 500, 700],
      },
      gives: [
        ["deals", 5],
        ["won", 3],
        ["lost", 1],
        ["open", 1],
        ["winRate", 0.75],
        ["meanCycle", 56.666666666667],
        ["medianCycle", 40],
        ["revenue", 6000],
        ["averageDeal", 2000],
      ],
    },
    {
      given: {
        opened: [45658, 45663, null],
        closed: [45688, 45660, null],
        outcome: ["Closed Won", "Closed Won", null],
        amount: [1000, 2000, null],
        wonWord: "closed won",
        lostWord: "closed lost",
      },
      gives: [
        ["deals", 2],
        ["won", 2],
        ["lost", 0],
        ["open", 0],
        ["winRate", 1],
        ["meanCycle", "value"],
        ["medianCycle", "value"],
        ["revenue", 3000],
        ["averageDeal", 1500],
      ],
    },
    {
      given: { opened: [45658], closed: [45700], outcome: ["new"], amount: [1000] },
      gives: [
        ["deals", 1],
        ["won", 0],
        ["lost", 0],
        ["open", 1],
        ["winRate", "div0"],
        ["meanCycle", "na"],
        ["medianCycle", "na"],
        ["revenue", 0],
        ["averageDeal", "div0"],
      ],
    },
    {
      given: { opened: [45658], closed: [45700], outcome: ["x"], amount: [1], wonWord: "x", lostWord: "X" },
      gives: "value",
    },
    { given: { opened: ["May"], closed: [45700], outcome: ["won"], amount: [1000] }, gives: "value" },
    { given: { opened: [null], closed: [45700], outcome: ["won"], amount: [1000] }, gives: "na" },
  ],
});
