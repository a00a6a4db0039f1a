/** Parameters that several functions share. */
export const benefits = {
  says: "Benefits as positive numbers, one cell per period; the first is time zero",
  unit: "money",
  shape: "series",
} as const;

export const costs = {
  says: "Costs as positive numbers, one cell per period; the first is time zero",
  unit: "money",
  shape: "series",
} as const;

export const rate = { says: "Discount rate per period, 8% as 0.08", unit: "ratePerPeriod", shape: "number" } as const;

export const optionalRate = { ...rate, optional: true } as const;

export const guess = {
  says: "Which rate is meant where there are several",
  unit: "ratio",
  shape: "number",
  above: -1,
  optional: true,
} as const;

export const amounts = {
  says: "Amounts with their own sign, costs negative; one cell for each date",
  unit: "money",
  shape: "series",
} as const;

export const dates = {
  says: "The date of each amount, in any order; the first is time zero",
  unit: "date",
  shape: "dates",
} as const;

/** The asset, its costs and its lifetime. */
export const ownership = {
  oneOff: { says: "One-off costs, paid at time zero; all cells are added", unit: "money", shape: "amounts" },
  recurring: {
    says: "Recurring costs, one cell per year; with years, the yearly amount",
    unit: "money",
    shape: "lines",
  },
  years: {
    says: "Years the yearly amount is paid",
    unit: "years",
    shape: "number",
    whole: true,
    from: 1,
    to: 100,
    optional: true,
  },
  retirement: {
    says: "Cost of retirement at the end of the last year, net of salvage",
    unit: "money",
    shape: "number",
    optional: true,
  },
  rate: { ...optionalRate, says: "Discount rate per year; left out, undiscounted" },
  growth: {
    says: "Yearly growth of the yearly amount; needs years",
    unit: "ratePerPeriod",
    shape: "number",
    optional: true,
  },
  timing: {
    says: "end or advance: when in the year recurring costs are paid",
    shape: "option",
    options: { end: "At the end of each year", advance: "At the start of each year" },
    default: "end",
  },
} as const;

/** Columns of an export: one cell per record. */
const dateColumn = { unit: "date", shape: "dates" } as const;
const moneyColumn = { unit: "money", shape: "quantities" } as const;
const dateCell = { unit: "date", shape: "date" } as const;

/** The stages of a deal or a case after it was opened. */
export const opened = {
  ...dateColumn,
  says: "When each was opened, one cell per row; a row without a date is left out",
} as const;

export const closed = { ...dateColumn, says: "When each was closed; a row without a date is left out" } as const;

export const statistic = {
  says: "mean or median",
  shape: "option",
  options: { mean: "The average", median: "The middle one, which a few very long ones don't move" },
  default: "mean",
} as const;

/** Orders: the customer and the day of each. */
export const orders = {
  customers: { says: "The customer of each order, a name or an id; a row without one is left out", shape: "words" },
  dates: { ...dateColumn, says: "The date of each order" },
  amounts: { ...moneyColumn, says: "The revenue of each order; refunds negative" },
} as const;

export const recordDates = { ...dateColumn, says: "The date of each row; a row without a date is left out" } as const;

/** Both days are included. */
export const period = {
  from: { ...dateCell, says: "The first day that counts" },
  to: { ...dateCell, says: "The last day that counts" },
} as const;

/** The outcome of each deal or lead. The rule for its words is in `outcomes.ts`. */
export const outcome = {
  says: "Won or lost, any other word is open; or two columns: the won flag and the closed flag",
  shape: "outcomes",
} as const;

export const wonWord = {
  says: "The word that means won, or several; replaces the known ones",
  shape: "wordList",
  optional: true,
} as const;

export const lostWord = {
  says: "The word that means lost, or several; replaces the known ones",
  shape: "wordList",
  optional: true,
} as const;

export const recordMargin = {
  says: "Share of revenue that is margin, 40% as 0.4",
  unit: "ratio",
  shape: "number",
  from: 0,
  to: 1,
  optional: true,
} as const;

/** The number of customers before and after a period. */
export const customersInPeriod = {
  start: { says: "Customers at the start of the period", unit: "count", shape: "number", from: 0 },
  end: { says: "Customers at its end, new ones included", unit: "count", shape: "number", from: 0 },
  new: { says: "Customers won in the period", unit: "count", shape: "number", from: 0 },
} as const;

/** Recurring revenue from the customers at the start of a period, and how much of it was lost. */
export const recurringRevenue = {
  start: { says: "Recurring revenue at the start of the period", unit: "money", shape: "number", from: 0 },
  contraction: {
    says: "What customers who stayed pay less, as a positive number",
    unit: "money",
    shape: "number",
    from: 0,
  },
  churned: { says: "What customers who left paid, as a positive number", unit: "money", shape: "number", from: 0 },
} as const;

export const scores = {
  says: "Scores from 1 up, one cell per answer; 0 and blank are no answer",
  unit: "points",
  shape: "scores",
} as const;

export const scaleMax = {
  says: "The best score of the scale",
  unit: "points",
  shape: "number",
  whole: true,
  from: 2,
  to: 100,
  optional: true,
} as const;

/** Benefits and costs line by line. */
export const lineItems = {
  benefits: {
    says: "Benefits as positive numbers: one row per line, one column per period; the first is time zero",
    unit: "money",
    shape: "lines",
  },
  costs: {
    says: "Costs as positive numbers: one row per line, one column per period; the first is time zero",
    unit: "money",
    shape: "lines",
  },
} as const;
