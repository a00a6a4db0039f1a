import { isFault } from "../../core/fault";
import { salesKpis } from "../../core/sales/salesKpis";
import { define } from "../define";
import { outcomesOf } from "../outcomes";
import { lostWord, outcome, wonWord } from "../parameters";

export const CRMSALESKPIS = define({
  id: "CRMSALESKPIS",
  says: "Sales figures of a raw CRM export: deals, won, lost, open, win rate, sales cycle, revenue, average deal.",
  alsoCalled: "sales dashboard; pipeline report; sales KPIs; key sales figures; sales performance; CRM report",
  returns: {
    name: { says: "Figure", unit: "label" },
    value: { says: "Value", unit: "figure" },
  },
  parameters: {
    opened: { says: "When each deal was opened, one row per deal", unit: "date", shape: "dates" },
    closed: { says: "When it was closed; blank while it is open", unit: "date", shape: "dates" },
    outcome,
    amount: { says: "The amount of each deal", unit: "money", shape: "quantities" },
    wonWord,
    lostWord,
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
    reversed: "Closed before opened, left out of the cycle; the first in row {row}",
  },
  compute: ({ outcome, wonWord, lostWord, ...given }) => {
    const meant = outcomesOf("outcome", outcome, wonWord, lostWord);
    if (isFault(meant)) return meant;
    const { kpis, reversed } = salesKpis({ ...given, outcome: meant });
    const figures = Object.entries(kpis).map(([name, value]) => ({ name, value }));
    if (!reversed) return figures;
    const [row = 0] = reversed.rows;
    return [...figures, { name: { label: "reversed", given: { row } }, value: reversed.count }];
  },
  source:
    "Win rate = won / (won + lost); cycle, revenue and average deal of won deals. The cycle is in whole days where opening or closing has no time of day, and its median always is. Empty rows are no deals.",
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
        outcome: ["Closed Won", "closed - won", null],
        amount: [1000, 2000, null],
      },
      gives: [
        ["deals", 2],
        ["won", 2],
        ["lost", 0],
        ["open", 0],
        ["winRate", 1],
        ["meanCycle", 30],
        ["medianCycle", 30],
        ["revenue", 3000],
        ["averageDeal", 1500],
        [{ label: "reversed", given: { row: 2 } }, 1],
      ],
    },
    {
      given: {
        opened: [45658, 45663, 45672],
        closed: [45688, 45703, null],
        outcome: [
          [true, true],
          [false, true],
          [false, false],
        ],
        amount: [1000, 2000, 700],
      },
      gives: [
        ["deals", 3],
        ["won", 1],
        ["lost", 1],
        ["open", 1],
        ["winRate", 0.5],
        ["meanCycle", 30],
        ["medianCycle", 30],
        ["revenue", 1000],
        ["averageDeal", 1000],
      ],
    },
    {
      given: { opened: [45658, 45663], closed: [45688, 45703], outcome: [true, false], amount: [1000, 2000] },
      gives: [
        ["deals", 2],
        ["won", 1],
        ["lost", "na"],
        ["open", "na"],
        ["winRate", "na"],
        ["meanCycle", 30],
        ["medianCycle", 30],
        ["revenue", 1000],
        ["averageDeal", 1000],
      ],
    },
    {
      given: { opened: [45658], closed: [45700], outcome: ["Lost"], amount: [1000] },
      gives: [
        ["deals", 1],
        ["won", 0],
        ["lost", 1],
        ["open", 0],
        ["winRate", 0],
        ["meanCycle", "na"],
        ["medianCycle", "na"],
        ["revenue", 0],
        ["averageDeal", "div0"],
      ],
    },
    { given: { opened: [45658], closed: [45700], outcome: ["new"], amount: [1000] }, gives: "value" },
    {
      given: { opened: [45658], closed: [45700], outcome: ["x"], amount: [1], wonWord: "x", lostWord: "X" },
      gives: "value",
    },
    { given: { opened: ["May"], closed: [45700], outcome: ["won"], amount: [1000] }, gives: "value" },
    { given: { opened: [null], closed: [45700], outcome: ["won"], amount: [1000] }, gives: "na" },
  ],
});
