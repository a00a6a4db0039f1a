import { sensitivity } from "../../core/uncertainty/sensitivity";
import { define } from "../define";
import { lineItems, rate } from "../parameters";

export const CRMSENSITIVITY = define({
  id: "CRMSENSITIVITY",
  says: "Sensitivity (tornado): the result with one line at a time lower and higher, the widest range first.",
  alsoCalled: "tornado chart; what-if; which assumption matters; key drivers; sensitivity analysis; scenario",
  returns: {
    label: { says: "Line", unit: "text" },
    low: { says: "With the line lower", unit: "figure" },
    high: { says: "With the line higher", unit: "figure" },
    range: { says: "Range", unit: "figure" },
  },
  parameters: {
    labels: { says: "A name for each benefit line, then for each cost line", shape: "labels" },
    ...lineItems,
    rate,
    swing: {
      says: "How far each line is moved down and up; 20% as 0.2",
      unit: "ratio",
      shape: "number",
      from: 0,
      to: 1,
    },
    measure: {
      says: "npv, roi or payback",
      shape: "option",
      options: {
        npv: "Net present value",
        roi: "Return on investment, not discounted",
        payback: "Periods until paid back, not discounted",
      },
      default: "npv",
    },
  },
  compute: sensitivity,
  source:
    "The measure at line × (1 − swing) and × (1 + swing), the others as planned: the tornado of decision analysis.",
  examples: [
    {
      given: {
        labels: ["Sales", "Savings", "Licences", "Training"],
        benefits: [
          [0, 55, 60.5],
          [0, 22, 24.2],
        ],
        costs: [
          [50, 11, 0],
          [20, 0, 0],
        ],
        rate: 0.1,
        swing: 0.2,
      },
      gives: [
        ["Sales", 40, 80, 40],
        ["Licences", 72, 48, 24],
        ["Savings", 52, 68, 16],
        ["Training", 64, 56, 8],
      ],
    },
    {
      given: {
        labels: ["Sales", "Licences"],
        benefits: [0, 150],
        costs: [100, 0],
        rate: 0.1,
        swing: 0.5,
        measure: "roi",
      },
      gives: [
        ["Licences", 2, 0, 2],
        ["Sales", -0.25, 1.25, 1.5],
      ],
    },
    {
      given: {
        labels: [["Sales", "Savings", "Licences"]],
        benefits: [
          [0, 20],
          [0, 100],
        ],
        costs: 100,
        rate: 0.1,
        swing: 0.2,
        measure: "payback",
      },
      gives: [
        ["Licences", 0.666666666667, 1, 0.333333333333],
        ["Savings", 1, 0.714285714286, 0.285714285714],
        ["Sales", 0.862068965517, 0.806451612903, 0.055617352614],
      ],
    },
    {
      given: {
        labels: ["Sales", "Licences"],
        benefits: [0, 110],
        costs: 100,
        rate: 0.1,
        swing: 0.2,
        measure: "payback",
      },
      gives: [
        ["Sales", "na", 0.757575757576, "na"],
        ["Licences", 0.727272727273, "na", "na"],
      ],
    },
    { given: { labels: ["Sales"], benefits: [0, 110], costs: [100, 0], rate: 0.1, swing: 0.2 }, gives: "value" },
    {
      given: { labels: ["Sales", "Licences"], benefits: [0, 110], costs: [100, 0], rate: 0.1, swing: 20 },
      gives: "value",
    },
    {
      given: { labels: ["Sales", "Licences"], benefits: [0, 110], costs: [100, 0, 0], rate: 0.1, swing: 0.2 },
      gives: "value",
    },
  ],
});
