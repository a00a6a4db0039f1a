import type { Texts } from "../../language/texts";

/** The words of a simulation's sheet, in English. {…} is filled in when the sheet is planned. */
export const simulationSheet = {
  sheetName: "Simulation",
  title: "How sure is the result?",
  /** Below the title. */
  basis: "A simulation of “{sheet}”, written as values: it doesn't follow the model and needs no add-in.",
  sections: {
    start: "What it starts from",
    ranges: "Ranges used, as a share of the plan",
    result: "Result",
    histogram: "How often each NPV came up",
  },
  rows: {
    model: "Sheet of the model",
    date: "Calculated on",
    rate: "Discount rate per year",
    npv: "NPV of the plan",
    years: "Years after year 0",
    trials: "Trials",
    seed: "Seed",
    correlation: "Lines that move together",
    benefits: "Benefits",
    costs: "Costs",
  },
  units: { currency: "Amounts in", years: "in years" },
  heads: {
    low: "Low",
    high: "High",
    source: "Given by",
    npv: "NPV",
    roi: "ROI",
    payback: "Payback",
    from: "NPV from",
    to: "to",
    trials: "Trials",
  },
  /** Where the low and the high of the lines come from. */
  sources: {
    workbook: "the workbook, line by line",
    entry: "entry in the pane",
    start: "nobody: only a place to start",
  },
  correlations: {
    none: "none",
    full: "all of them, costs as benefits",
    adverse: "all of them: low benefits with high costs",
  },
  /** Which figures of a full workbook and of one page are drawn. */
  afterRisk: "The lines after scenario, risk % and tax, as the headlines count them; only ROI is before tax.",
  asTyped: "The lines as typed, as the headlines count them.",
  chance: "Share above 0, or paid back",
  loss: "below 0",
  gain: "0 or more",
  none: "–",
  reading:
    "P5: 5 of 100 trials are below it; P50 lies in the middle. The mean payback is over the trials paid back. CRMSIMULATE with the same seed gives the same digits.",
  chartSays: "A column for each interval of NPV: the number of trials in it.",
} as const;

export type SimulationSheetWords = Texts<typeof simulationSheet>;
