/** The unit of a number: decides its format, its words in the docs and its checks at the door, never the arithmetic. */
export type Unit =
  | "money"
  | "ratio"
  | "ratePerPeriod"
  | "years"
  | "months"
  | "days"
  | "date"
  | "hours"
  | "points"
  | "count"
  | "periods"
  | "moneyPerUserMonth"
  | "moneyPerYear"
  | "moneyPerDay"
  | "pointsPerCustomer"
  /** The same unit as the other amounts of the call. */
  | "any";

/**
 * The exclusive limits of a `ratePerPeriod` argument. Discounting at −100% divides by zero; 2 or more is most likely 8
 * typed for 8%, because no rate per period reaches 200%. A rate that is an answer has no limits.
 */
export const rateLimits = { above: -1, below: 2 } as const;
