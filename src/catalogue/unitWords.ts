import type { Unit } from "./unit";

/** The unit of an argument or of a result, in English: also of a choice among words, of text, and of a table's figures. */
export const units = {
  money: "money",
  ratio: "a share; 1 is 100%",
  ratePerPeriod: "a rate per period; 0.08 is 8%",
  years: "years",
  months: "months",
  days: "days",
  date: "date",
  hours: "hours",
  points: "points",
  count: "count",
  periods: "periods",
  moneyPerUserMonth: "money per user and month",
  moneyPerYear: "money per year",
  moneyPerDay: "money per day",
  pointsPerCustomer: "points per customer",
  any: "any; the same throughout",
  word: "word",
  label: "text",
  figure: "according to the line",
} as const satisfies UnitWords;

export type UnitWords = Readonly<Record<Unit | "word" | "label" | "figure", string>>;
