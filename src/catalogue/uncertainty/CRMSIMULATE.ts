import { simulate } from "../../core/uncertainty/trialStatistics";
import { define } from "../define";
import { lineItems, rate } from "../parameters";

export const CRMSIMULATE = define({
  id: "CRMSIMULATE",
  says: "Monte Carlo simulation: how NPV, ROI and payback spread when every line may turn out lower or higher.",
  alsoCalled:
    "Monte Carlo; probability; risk analysis; how sure; confidence; range of results; percentiles; scenario; distribution",
  returns: {
    measure: { says: "Measure", unit: "label" },
    p5: { says: "P5", unit: "figure" },
    p25: { says: "P25", unit: "figure" },
    p50: { says: "P50", unit: "figure" },
    p75: { says: "P75", unit: "figure" },
    p95: { says: "P95", unit: "figure" },
    mean: { says: "Mean", unit: "figure" },
    share: { says: "Share of trials above 0, or paid back", unit: "ratio" },
  },
  parameters: {
    ...lineItems,
    rate,
    benefitRisk: {
      says: "For each benefit line three factors: low, likely, high; 0.8, 1, 1.1 for 20% less to 10% more",
      unit: "ratio",
      shape: "lines",
    },
    costRisk: {
      says: "For each cost line three factors: low, likely, high",
      unit: "ratio",
      shape: "lines",
    },
    trials: {
      says: "How many trials, rounded up to a power of two; 16,384 if left out",
      unit: "count",
      shape: "number",
      whole: true,
      from: 0,
      to: 1_048_576,
      optional: true,
    },
    seed: {
      says: "Another whole number draws other trials; 1 if left out",
      unit: "count",
      shape: "number",
      whole: true,
      from: 0,
      to: 4_294_967_295,
      optional: true,
    },
    correlation: {
      says: "none, full or adverse: whether the lines move together",
      shape: "option",
      options: {
        none: "Each line turns out by itself",
        full: "All lines turn out low or high together, costs as well as benefits",
        adverse: "What is bad for the case comes together: low benefits with high costs",
      },
      default: "none",
    },
  },
  labels: {
    npv: "Net present value",
    roi: "ROI",
    payback: "Payback, periods (the mean is over the trials paid back)",
  },
  compute: simulate,
  source:
    "Triangular factors, one per line and trial, from Sobol points with a digital shift (Joe, Kuo, SIAM J. Sci. Comput. 30, 2008); percentiles as PERCENTILE.INC.",
  examples: [
    {
      given: {
        benefits: [[0, 60, 80, 90]],
        costs: [[100, 10, 10, 10]],
        rate: 0.08,
        benefitRisk: [[0.6, 1, 1.2]],
        costRisk: [[0.9, 1, 1.5]],
      },
      gives: [
        [
          "npv",
          -11.15141737206,
          19.859198287066,
          41.671121271498,
          61.789170532648,
          85.55906145933,
          40.007800318562,
          0.9013671875,
        ],
        [
          "roi",
          0.057773111253627,
          0.28904317264989,
          0.47067075590704,
          0.65955177881322,
          0.90737516083031,
          0.47597226342845,
          0.97271728515625,
        ],
        [
          "payback",
          1.5943235038679,
          1.8259386688091,
          2.0559335046038,
          2.3238520871078,
          2.8285604179867,
          2.0775576945469,
          0.97271728515625,
        ],
      ],
    },
    {
      given: {
        benefits: [
          [0, 60, 60],
          [0, 20, 30],
        ],
        costs: [
          [100, 0, 0],
          [10, 5, 5],
        ],
        rate: 0.1,
        benefitRisk: [
          [0.5, 1, 1.1],
          [0.2, 0.9, 1.4],
        ],
        costRisk: [
          [0.9, 1, 1.3],
          [1, 1, 1],
        ],
        trials: 1000,
        seed: 7,
        correlation: "full",
      },
      gives: [
        [
          "npv",
          -30.9128836749,
          -9.8132387300111,
          4.644358553236,
          13.605444573203,
          20.589429469824,
          0.69045268312511,
          0.595703125,
        ],
        [
          "roi",
          -0.17043177150671,
          0.048054147300831,
          0.18610296681793,
          0.26271554433157,
          0.31263203613747,
          0.14044126461414,
          0.80859375,
        ],
        [
          "payback",
          1.5293408576486,
          1.584191864457,
          1.6829535019103,
          1.9057363623406,
          "na",
          1.6735114072948,
          0.80859375,
        ],
      ],
    },
    {
      given: {
        benefits: [0, 100],
        costs: 100,
        rate: 0.1,
        benefitRisk: [[0.5, 1, 1.5]],
        costRisk: [[1, 1, 1]],
        trials: 1,
      },
      gives: [
        [
          "npv",
          -40.072758006648,
          -22.409423252114,
          -9.1389283859485,
          4.0923129625668,
          21.592885781082,
          -9.1844725609814,
          0.3203125,
        ],
        [
          "roi",
          -0.34080033807313,
          -0.14650365577326,
          -0.00052821224543301,
          0.14501544258824,
          0.3375217435919,
          -0.0010291981707953,
          0.5,
        ],
        ["payback", 0.74765427479412, 0.87335161434932, "na", "na", "na", 0.86627519730981, 0.5],
      ],
    },
    {
      given: { benefits: [0, 110], costs: [100, 0], rate: 0.1, benefitRisk: [[1, 1, 1]], costRisk: [[1, 1, 1]] },
      gives: [
        ["npv", 0, 0, 0, 0, 0, 0, 0],
        ["roi", 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 1],
        ["payback", 0.909090909091, 0.909090909091, 0.909090909091, 0.909090909091, 0.909090909091, 0.909090909091, 1],
      ],
    },
    {
      given: { benefits: [10, 11], costs: [0, 0], rate: 0.1, benefitRisk: [[1, 1, 1]], costRisk: [[1, 1, 1]] },
      gives: [
        ["npv", 20, 20, 20, 20, 20, 20, 1],
        ["roi", "div0", "div0", "div0", "div0", "div0", "div0", "div0"],
        ["payback", 0, 0, 0, 0, 0, 0, 1],
      ],
    },
    {
      given: { benefits: [0, 110], costs: [100, 0], rate: 0.1, benefitRisk: [[1, 0.9, 1]], costRisk: [[1, 1, 1]] },
      gives: "value",
    },
    {
      given: { benefits: [0, 110], costs: [100, 0], rate: 0.1, benefitRisk: [[0.9, 1]], costRisk: [[1, 1, 1]] },
      gives: "value",
    },
    { given: { benefits: [0, 110], costs: [100, 0], rate: 0.1, benefitRisk: [[1, 1, 1]] }, gives: "value" },
  ],
});
