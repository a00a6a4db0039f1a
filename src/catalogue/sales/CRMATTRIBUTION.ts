import { attribution } from "../../core/sales/attribution";
import { define } from "../define";

export const CRMATTRIBUTION = define({
  id: "CRMATTRIBUTION",
  says: "Attribution: the value of each deal shared among the channels and campaigns that touched it.",
  alsoCalled:
    "credit for a sale; touchpoints; first touch; last touch; multi-touch; channel contribution; marketing attribution",
  returns: {
    channel: { says: "Channel", unit: "text" },
    credit: { says: "Credit", unit: "money" },
    share: { says: "Share", unit: "ratio" },
    touches: { says: "Touches", unit: "count" },
  },
  parameters: {
    deals: { says: "The deal of each touch, a name or an id; one row per touch", shape: "words" },
    channels: { says: "The channel or campaign of each touch", shape: "words" },
    times: { says: "When each touch was", unit: "date", shape: "dates" },
    values: { says: "The value of the deal, the same on each of its rows", unit: "money", shape: "quantities" },
    model: {
      says: "linear, first, last, position or decay",
      shape: "option",
      options: {
        linear: "Equal shares for all touches of a deal",
        first: "All to the first touch",
        last: "All to the last touch",
        position: "40% to the first, 40% to the last, 20% to those between",
        decay: "The later the touch the more, by the half-life",
      },
      default: "linear",
    },
    halfLife: {
      says: "Days before the last touch that halve a touch's weight; 7 if left out",
      unit: "days",
      shape: "number",
      above: 0,
      optional: true,
    },
  },
  labels: { none: "(none)" },
  compute: ({ halfLife = 7, ...given }) => attribution({ ...given, halfLife }),
  source:
    "Credit = value × weight / weights of the deal's touches; touches at the same time share first or last equally.",
  examples: [
    {
      given: {
        deals: ["D1", "D1", "D1", "D2"],
        channels: ["Web", "Mail", "Call", "Web"],
        times: [45658, 45665, 45672, 45660],
        values: [900, 900, 900, 100],
      },
      gives: [
        ["Web", 400, 0.4, 2],
        ["Mail", 300, 0.3, 1],
        ["Call", 300, 0.3, 1],
      ],
    },
    {
      given: {
        deals: ["D1", "D1", "D1", "D1"],
        channels: ["Web", "Mail", null, "Call"],
        times: [45658, 45665, 45660, 45672],
        values: [1000, 1000, 1000, 1000],
        model: "position",
      },
      gives: [
        ["Web", 400, 0.4, 1],
        ["Call", 400, 0.4, 1],
        ["Mail", 100, 0.1, 1],
        [{ label: "none" }, 100, 0.1, 1],
      ],
    },
    {
      given: {
        deals: [1, 1, 1],
        channels: ["A", "B", "C"],
        times: [45658, 45658, 45665],
        values: [90, 90, 90],
        model: "first",
      },
      gives: [
        ["A", 45, 0.5, 1],
        ["B", 45, 0.5, 1],
        ["C", 0, 0, 1],
      ],
    },
    {
      given: { deals: [1, 1], channels: ["A", "B"], times: [45658, 45665], values: [90, 90], model: "decay" },
      gives: [
        ["B", 60, 0.666666666667, 1],
        ["A", 30, 0.333333333333, 1],
      ],
    },
    { given: { deals: [1, 1], channels: ["A", "B"], times: [45658, 45665], values: [90, 80] }, gives: "value" },
    { given: { deals: [1, null], channels: ["A", "B"], times: [45658, 45665], values: [90, 80] }, gives: "value" },
  ],
});
